import { max } from 'd3-array';
import type { SourceCell } from './document.ts';

/** How a stretch of text is set apart from what its cell plainly shows. */
export type RunMark = 'struck' | 'raised' | 'boxed' | 'turned' | 'ocr' | 'hidden';

/** A stretch of text set in one way; without a mark it is what the cell plainly shows. */
export interface Run {
  readonly text: string;
  readonly mark?: RunMark;
  /** Size of its type, in any unit, where it is known. */
  readonly size?: number;
}

/** Type this much smaller than its neighbours' is a note beside the figure. */
const smaller = 0.8;

/** Characters that are not seen: marks of direction, joiners, soft hyphens, byte order marks, variants. */
const unseen = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** Text whose digits are shown in another order than they are stored. */
const turned = /[\u202d\u202e][^\u202c]*\d\D*\d/;

export type Shown = Pick<SourceCell, 'text' | 'doubt' | 'aside'>;

/**
 * What runs show together. Struck, raised and hidden runs beside plain text are set aside; where nothing else is
 * there they are the text, and its figure is in doubt. `tidy` is what the format does to blanks.
 */
export function shownRuns(given: readonly Run[], tidy: (text: string) => string): Shown {
  const runs = given.some(({ mark, size }) => mark !== undefined || size !== undefined)
    ? withoutSmall(given)
    : given;
  const join = (some: readonly Run[]): string => some.map(({ text }) => text).join('');
  const marked = runs.filter(({ mark, text }) => mark !== undefined && text.trim() !== '');
  const whole = join(runs.filter(({ mark }) => mark === undefined));
  const plain = tidy(withoutUnseen(whole));
  if (plain !== '' || marked.length === 0)
    return {
      text: plain,
      ...(turned.test(whole) ? { doubt: 'shownOtherwise' } : {}),
      ...asideOf(marked.filter(({ mark }) => mark !== 'hidden')),
    };
  // What was written in place of something struck stands beside it, raised or not.
  const seen = marked.filter(({ mark }) => mark !== 'hidden');
  const standing = seen.filter(({ mark }) => mark !== 'struck');
  const shown = standing.length > 0 ? standing : seen.length > 0 ? seen : marked;
  const doubt = shown[0]?.mark;
  return { text: tidy(withoutUnseen(join(shown))), ...(doubt ? { doubt } : {}) };
}

/** Digits of smaller type than the cell's largest figure are as good as raised. */
function withoutSmall(runs: readonly Run[]): readonly Run[] {
  const isFigure = ({ text, mark }: Run): boolean => mark === undefined && /[\d０-９]/.test(text);
  const largest = Math.max(0, max(runs.filter(isFigure), ({ size }) => size ?? 0) ?? 0);
  return runs.map((run): Run =>
    isFigure(run) && run.size !== undefined && run.size < smaller * largest
      ? { ...run, mark: 'raised' }
      : run,
  );
}

function asideOf(runs: readonly Run[]): Pick<SourceCell, 'aside'> {
  const text = withoutUnseen(runs.map((run) => run.text).join(' ')).trim();
  return text === '' ? {} : { aside: text.slice(0, 60) };
}
