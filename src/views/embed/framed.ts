import { isGreeting, sizeMessage } from '../../host/sizeMessage.ts';

/** The smallest type of a page is 12 px; below 11 nobody reads it, and the frame rather scrolls. */
const least = 0.92;
const step = 0.04;
/** How long a host may take to give the height it was told, in ms. */
const patience = 600;

/** The last greeting of a host, which may come before there is anything to frame. */
let greeting: MessageEvent | null = null;

/** Hears a host from the moment the page starts; what is framed later answers it. */
export function hearHost(): void {
  window.addEventListener('message', (event) => {
    if (event.source === window.parent && isGreeting(event.data)) greeting = event;
  });
}

/**
 * Keeps the content of an embedded page within its frame, whichever frame that is:
 * - `fit`: nobody answers (the host has no script of ours), so type gets smaller until the content fits;
 * - `grown`: a host's script has greeted, so it is told the height, and only it (its origin is the addressee);
 * - `scroll`: neither helps, or the reader has opened something, so the frame scrolls rather than hide anything.
 * The state stands on the root as `data-framed`, the size of type as `--fit`. Alone in its window a page has none.
 */
export function framed(node: HTMLElement): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;
  const root = document.documentElement;
  let origin: string | null = null;
  let told = 0;
  let scale = 1;
  let isTouched = false;

  function become(state: 'fit' | 'grown' | 'scroll') {
    root.dataset.framed = state;
  }

  function resize(to: number) {
    scale = to;
    root.style.setProperty('--fit', to.toFixed(2));
  }

  function tell(to: string) {
    told = Math.ceil(node.getBoundingClientRect().height);
    host.postMessage(sizeMessage({ width: root.clientWidth, height: told }), to);
    setTimeout(() => become(isCut() ? 'scroll' : 'grown'), patience);
  }

  const isCut = () => window.innerHeight + 1 < told;

  function settle() {
    if (node.querySelector('[aria-busy="true"]')) return;
    if (origin !== null) tell(origin);
    else if (node.scrollHeight > window.innerHeight) {
      if (isTouched || scale <= least) become('scroll');
      else resize(Math.max(least, scale - step));
    }
  }

  function greeted({ source, origin: from, data }: MessageEvent) {
    // A host without an origin (a file, a sandbox) cannot be addressed; the content fits its frame instead.
    if (source !== host || from === 'null' || !isGreeting(data)) return;
    origin = from;
    resize(1);
    become('grown');
    requestAnimationFrame(settle);
  }

  function resized() {
    if (origin !== null) return become(isCut() ? 'scroll' : 'grown');
    if (isTouched) return;
    become('fit');
    resize(1);
    // Charts draw themselves anew in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(settle));
  }

  const touched = () => (isTouched = true);
  const observer = new ResizeObserver(settle);
  become('fit');
  for (const child of [node, ...node.children]) observer.observe(child);
  window.addEventListener('message', greeted);
  window.addEventListener('resize', resized);
  node.addEventListener('click', touched);
  if (greeting) greeted(greeting);
  return () => {
    observer.disconnect();
    window.removeEventListener('message', greeted);
    window.removeEventListener('resize', resized);
    node.removeEventListener('click', touched);
    delete root.dataset.framed;
  };
}
