import type { FigureTable } from '../measures/figureTable.ts';
import { numberOf } from '../measures/measured.ts';
import type { Language } from './language.ts';
import { measuredText, readout } from './measuredText.ts';

/** Most rows or columns a description names one by one. */
const most = 8;

/**
 * A chart in words, with its numbers, for those who do not see it: each column from its first to its last figure,
 * and which rows have none. The rest is in the table.
 */
export function figureDescription(table: FigureTable, language: Language): string {
  const zh = language === 'zh';
  const parts = table.columns.slice(0, most).flatMap((column, index) => {
    const cells = table.rows.flatMap((row) => {
      const measured = row.cells[index];
      return measured ? [{ name: row.label[language], measured }] : [];
    });
    const known = cells.filter(({ measured }) => numberOf(measured) !== null);
    const [first] = known;
    const last = known.at(-1);
    const label = column.label[language];
    if (!first || !last) return [zh ? `${label}：无数字` : `${label}: no figure`];
    const say = (cell: (typeof cells)[number]) =>
      `${cell.name} ${readout(cell.measured, column.kind, column.unit, language)}`;
    const absent = cells.filter(({ measured }) => numberOf(measured) === null);
    const gaps = absent
      .slice(0, most)
      .map(({ name, measured }) => `${name} ${measuredText(measured, column.kind, language)}`);
    const span =
      first === last ? say(first) : zh ? `${say(first)}，${say(last)}` : `${say(first)}, ${say(last)}`;
    return [[`${label}${zh ? '：' : ': '}${span}`, ...gaps].join(zh ? '，' : ', ')];
  });
  return parts.join(zh ? '；' : '; ') + (zh ? '。' : '.');
}
