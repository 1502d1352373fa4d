import { defineFigureElement } from './figureElement.ts';
import { growFrames } from './growFrames.ts';

/**
 * `embed-size.js`, the one script for pages of others: `<iframe data-nianbao>` grows to its figure, and
 * `<nianbao-figure>` is defined. The embed page lies beside it.
 */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) {
  const page = new URL('embed.html', script.src).href;
  const grow = growFrames(page);
  const growAll = () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-nianbao]')) grow(frame);
  };
  growAll();
  new MutationObserver(growAll).observe(document, { childList: true, subtree: true });
  defineFigureElement(page, grow);
}
