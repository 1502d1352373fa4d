import { sparse, dense, type SparseColumn } from './sparseColumn.ts';
import { none, type PublishedReports } from './publishedReports.ts';

type Kind = 'about' | 'rows';
type Column = SparseColumn<unknown>;

/** Columns of reports, each had when it is asked for, so that no more than one of them need be held. */
export interface ColumnSource {
  readonly count: number;
  readonly names: Readonly<Record<Kind, readonly string[]>>;
  column(kind: Kind, name: string): Column | undefined;
  /** Which of the reports go in; all without it. */
  readonly kept?: readonly boolean[];
}

/** The columns of reports that are there already. */
export function columnSource({ count, about, rows }: PublishedReports): ColumnSource {
  const columns = { about, rows };
  return {
    count,
    names: { about: Object.keys(about), rows: Object.keys(rows) },
    column: (kind, name) => columns[kind][name],
  };
}

export function countOf(sources: readonly ColumnSource[]): number {
  return sources.reduce((sum, { count, kept }) => sum + (kept ? kept.filter(Boolean).length : count), 0);
}

/** One kind of columns of several lists of reports as `publishedReports` gives them of all in one list, one by one. */
export function* mergedColumns(
  sources: readonly ColumnSource[],
  kind: Kind,
): Generator<readonly [name: string, column: Column]> {
  const names = [...new Set(sources.flatMap((source) => source.names[kind]))].sort();
  for (const name of names) {
    const values: unknown[] = [];
    for (const source of sources) {
      const column = source.column(kind, name);
      const part = column ? dense(column, source.count) : new Array<unknown>(source.count).fill(none);
      for (const [index, value] of part.entries()) if (source.kept?.[index] ?? true) values.push(value);
    }
    if (values.some((value) => value !== none)) yield [name, sparse(values)];
  }
}
