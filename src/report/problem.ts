import type { Label } from './lineItems.ts';

/** What is wrong with a file, told so that a person can mend it. */
export interface Problem {
  readonly file: string;
  /** JSON path such as `tables.requests.granted[3]`; empty for the file as a whole. */
  readonly path: string;
  /** The official table, row and column, where the path is a cell. */
  readonly place?: Label;
  readonly found: string;
  readonly message: Label;
}

/** One line in each language: file, place, cause. */
export function describeProblem(problem: Problem): Label {
  const where = problem.path === '' ? problem.file : `${problem.file} · ${problem.path}`;
  const zhPlace = problem.place ? `（${problem.place.zh}）` : '';
  const enPlace = problem.place ? ` (${problem.place.en})` : '';
  return {
    zh: `${where}${zhPlace}：${problem.message.zh}；现为 ${problem.found}`,
    en: `${where}${enPlace}: ${problem.message.en}; found ${problem.found}`,
  };
}
