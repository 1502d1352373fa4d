import { frameSandbox } from './frameAttributes.ts';

const tag = 'nianbao-figure';

/**
 * Defines `<nianbao-figure figure="outcomes" agency="hongze">`. `options` is the rest of the address as the builder
 * writes it (`years=2021-2024&theme=dark`), `label` the frame's name, `height` what it takes before its size is
 * known. What stands inside the element shows only where this script does not run.
 */
export function defineFigureElement(page: string, grow: (frame: HTMLIFrameElement) => void): void {
  if (customElements.get(tag)) return;

  class NianbaoFigure extends HTMLElement {
    static readonly observedAttributes = ['figure', 'agency', 'options', 'label', 'lang', 'height'];
    readonly #frame = document.createElement('iframe');

    connectedCallback() {
      const frame = this.#frame;
      frame.setAttribute('sandbox', frameSandbox);
      frame.loading = 'lazy';
      // Set one by one: a host's policy may refuse style attributes and elements, but not this.
      Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
      this.#show();
      if (!this.shadowRoot) {
        const room = document.createElement('div');
        room.style.setProperty('container-type', 'inline-size');
        room.append(frame);
        this.attachShadow({ mode: 'open' }).append(room);
      }
      this.style.display ||= 'block';
      grow(frame);
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#show();
    }

    #show() {
      const frame = this.#frame;
      const address = `${page}${this.#place()}`;
      if (frame.src !== address) frame.src = address;
      frame.title = this.getAttribute('label') ?? '';
      frame.lang = this.lang;
      if (!frame.style.height) frame.style.height = this.getAttribute('height') ?? '30rem';
    }

    /** What the embed page cannot make sense of it tells the reader itself. */
    #place(): string {
      const part = (name: string) => encodeURIComponent(this.getAttribute(name) ?? '').replaceAll('%2C', ',');
      const agency = part('agency');
      const options = this.getAttribute('options') ?? '';
      const language = this.lang.startsWith('en') ? '&lang=en' : '';
      return `#/embed${agency && `/${agency}`}?figures=${part('figure')}${options && `&${options}`}${language}`;
    }
  }

  customElements.define(tag, NianbaoFigure);
}
