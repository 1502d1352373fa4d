import { frameSandbox } from '../../host/frameAttributes.ts';
import type { FrameSize } from '../../host/sizeMessage.ts';
import { heightLength, highest, usualSize } from './frameHeight.ts';

/** Four ways to have a figure in a page of one's own, from the least the host must allow. */
export const snippetKinds = ['iframe', 'growing', 'element', 'image'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export interface Embedded {
  /** Whole addresses: the embed page for this figure, the script beside it, the dashboard's page of the same. */
  readonly frame: string;
  readonly script: string;
  readonly dashboard: string;
  /** What the element is told in place of an address. */
  readonly figure: string;
  readonly agency: string | null;
  readonly options: string;
  /** `lang` of the figure. */
  readonly lang: string;
  /** Its title, for the frame's name and the link. */
  readonly title: string;
  /** What it shows with its numbers, for those who see no picture. */
  readonly alt: string;
  /** How high it is at the widths it was measured at; none is a guess. */
  readonly sizes: readonly FrameSize[];
}

/** The downloaded picture, where the site owner keeps it. */
export interface KeptPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** `picture` is `null` where the owner keeps none: then a link stands where scripts do not run. */
export function snippet(kind: SnippetKind, embedded: Embedded, picture: KeptPicture | null): string {
  const { script } = embedded;
  const loaded = `<script src="${escapeHtml(script)}" async></script>`;
  if (kind === 'iframe') return frameSnippet(embedded, picture, '');
  if (kind === 'growing') return `${frameSnippet(embedded, picture, ' data-nianbao')}\n${loaded}`;
  if (kind === 'element') return `${elementSnippet(embedded, picture)}\n${loaded}`;
  return linkedPicture(embedded, picture);
}

/**
 * `height` and the class, for the host's own sheet, serve where it allows no inline styles; `aspect-ratio` with a least height serves browsers without container
 * units; the rest (the last two declarations, which only those with them read) follows the measured heights.
 */
function frameSnippet(embedded: Embedded, picture: KeptPicture | null, mark: string): string {
  const { frame, title, lang, sizes } = embedded;
  const { width, height } = usualSize(sizes);
  const style = [
    'display:block',
    'width:100%',
    'border:0',
    ...(sizes.length > 0
      ? [
          `aspect-ratio:${width}/${height}`,
          'height:auto',
          `min-height:${sizes[0]?.height ?? 0}px`,
          'min-height:0cqw',
          `height:${heightLength(sizes)}`,
        ]
      : []),
  ].join(';');
  const most = sizes.length > 0 ? highest(sizes) : height;
  return [
    '<div style="container-type:inline-size">',
    `<iframe class="nianbao-frame"${mark} src="${escapeHtml(frame)}" title="${escapeHtml(title)}" lang="${lang}" loading="lazy"`,
    `  sandbox="${frameSandbox}"`,
    `  width="100%" height="${most}" style="${style}"></iframe>`,
    `<noscript>${linkedPicture(embedded, picture)}</noscript>`,
    '</div>',
  ].join('\n');
}

function elementSnippet(embedded: Embedded, picture: KeptPicture | null): string {
  const { figure, agency, options, title, lang, sizes } = embedded;
  const attributes = [
    ['figure', figure],
    ['agency', agency ?? ''],
    ['options', options],
    ['label', title],
    ['lang', lang],
    ['height', heightLength(sizes)],
  ].filter(([, value]) => value !== '');
  return [
    `<nianbao-figure ${attributes.map(([name, value]) => `${name}="${escapeHtml(value ?? '')}"`).join(' ')}>`,
    linkedPicture(embedded, picture),
    '</nianbao-figure>',
  ].join('\n');
}

/** The picture where the site owner has it, else the words alone: never an image that is not there. */
function linkedPicture({ dashboard, title, alt, lang }: Embedded, picture: KeptPicture | null): string {
  const inner = picture
    ? `<img src="${escapeHtml(picture.address)}" alt="${escapeHtml(alt)}" width="${picture.width}" height="${picture.height}" loading="lazy" style="max-width:100%;height:auto">`
    : escapeHtml(title);
  return `<a href="${escapeHtml(dashboard)}" lang="${lang}">${inner}</a>`;
}

/** For text and for attributes in double quotes. */
function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
