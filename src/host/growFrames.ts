import { greeting, sizeIn, type FrameSize } from './sizeMessage.ts';

/**
 * Gives every frame that shows `page` (the address of the embed page) the height of what is in it. A frame is
 * greeted with its own origin as the only addressee; a size is taken only from the window of that frame and only
 * if it comes from that origin.
 */
export function growFrames(page: string): (frame: HTMLIFrameElement) => void {
  const { origin } = new URL(page);
  const frames = new Set<HTMLIFrameElement>();

  addEventListener('message', (event) => {
    if (event.origin !== origin) return;
    const size = sizeIn(event.data);
    if (size === null) return;
    for (const frame of frames) if (frame.contentWindow === event.source) fit(frame, size);
  });

  function greet(frame: HTMLIFrameElement) {
    if (isThere(frame)) frame.contentWindow?.postMessage(greeting, origin);
  }

  return (frame) => {
    if (frames.has(frame) || !frame.src.startsWith(page)) return;
    frames.add(frame);
    frame.addEventListener('load', () => greet(frame));
    greet(frame);
  };
}

/** Before its page arrives (it may be lazy) a frame holds an empty one, which is the host's and hears nothing. */
function isThere(frame: HTMLIFrameElement): boolean {
  const held = frame.contentDocument;
  return held === null || held.URL !== 'about:blank';
}

/** The host's style sheet may give frames borders and padding that count as height. */
function fit(frame: HTMLIFrameElement, { height }: FrameSize): void {
  const style = getComputedStyle(frame);
  const sides = [style.borderTopWidth, style.borderBottomWidth, style.paddingTop, style.paddingBottom];
  const round = style.boxSizing === 'border-box' ? sides.reduce((sum, side) => sum + parseFloat(side), 0) : 0;
  frame.style.aspectRatio = 'auto';
  frame.style.minHeight = '0';
  frame.style.height = `${height + round}px`;
}
