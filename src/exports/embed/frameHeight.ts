import { max } from 'd3-array';
import type { FrameSize } from '../../host/sizeMessage.ts';

/** Widths at which a figure is measured for the frames that cannot ask it. */
export const measuredWidths = [320, 420, 560, 768, 1200] as const;

/**
 * The measured heights as one CSS length for a frame in a container of any width: between two measured widths in
 * proportion, beyond them as at the last. `cqw` is a hundredth of the container.
 */
export function heightLength(sizes: readonly FrameSize[]): string {
  const [first, ...rest] = sizes;
  if (!first) return '';
  let from = first;
  const parts = rest.flatMap((to) => {
    const rise = Number(((to.height - from.height) / (to.width - from.width)).toFixed(4));
    const part = `${rise < 0 ? '-' : '+'} ${Math.abs(rise)} * clamp(0px, 100cqw - ${from.width}px, ${to.width - from.width}px)`;
    from = to;
    return rise === 0 ? [] : [part];
  });
  return parts.length === 0 ? `${first.height}px` : `calc(${[`${first.height}px`, ...parts].join(' ')})`;
}

/** The size most pages give a figure: the measured one nearest to 768 px; a guess where none is. */
export function usualSize(sizes: readonly FrameSize[]): FrameSize {
  const from = (size: FrameSize) => Math.abs(size.width - 768);
  return [...sizes].sort((a, b) => from(a) - from(b))[0] ?? { width: 768, height: 480 };
}

export function highest(sizes: readonly FrameSize[]): number {
  return max(sizes, ({ height }) => height) ?? 0;
}
