import { max } from 'd3-array';
/** One line of the table: what was measured, against what it must reach. */
export interface TargetLine {
  readonly name: string;
  readonly found: string;
  readonly target: string;
  readonly met: boolean;
}

export interface Measured {
  readonly lines: readonly TargetLine[];
  /** Every difference, one line each. */
  readonly notes: readonly string[];
}

/** A share as it is printed: `99.72%`. */
export function percent(value: number): string {
  return `${(value * 100).toFixed(2).replace(/\.?0+$/, '')}%`;
}

/** The lines as a table for people; Chinese characters take two columns of a terminal. */
export function targetTable(lines: readonly TargetLine[]): string {
  const head = ['项目 / what', '结果 / found', '目标 / target', '达到 / met'];
  const rows = [
    head,
    ...lines.map(({ name, found, target, met }) => [name, found, target, met ? '是 yes' : '否 NO']),
  ];
  const widths = head.map((_, column) => max(rows, (row) => widthOf(row[column] ?? '')) ?? 0);
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line, index) => (index === 0 ? `${line}\n${'-'.repeat(widthOf(line))}\n` : `${line}\n`))
    .join('');
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
}
