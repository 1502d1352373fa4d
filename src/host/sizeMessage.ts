/** What a page and the figure embedded in it tell each other. Anything else that arrives is not understood. */
export const greeting = { nianbao: 'hello' } as const;

/** How high the figure is at the width it was given, in CSS px. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

/** More than any figure needs; whoever asks for more is not one of ours. */
const mostHeight = 20_000;

export function isGreeting(data: unknown): boolean {
  return wordOf(data) === greeting.nianbao;
}

export function sizeMessage(size: FrameSize): FrameSize & { readonly nianbao: 'size' } {
  return { nianbao: 'size', ...size };
}

/** The size a message tells, or `null` where it is no such message. */
export function sizeIn(data: unknown): FrameSize | null {
  if (typeof data !== 'object' || data === null || wordOf(data) !== 'size') return null;
  const width: unknown = Reflect.get(data, 'width');
  const height: unknown = Reflect.get(data, 'height');
  return isLength(width) && isLength(height) ? { width, height } : null;
}

function wordOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, 'nianbao') : undefined;
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= mostHeight;
}
