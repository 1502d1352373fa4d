import type * as z from 'zod/mini';
import { addressLabels, parseAddress } from './address.ts';
import { disputeColumns, requestColumns, tableLabels, type Form, type Label } from './lineItems.ts';

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

type Key = string | number;

export function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

/** The cell a JSON path points into, in official words. */
export function placeOf(path: readonly PropertyKey[], form: Form): Label | undefined {
  const [root, table, row, column] = path;
  if (root !== 'tables' || typeof row !== 'string') return undefined;
  const address = cellOf(String(table), row, column);
  const parsed = address === null ? null : parseAddress(address);
  if (!parsed) return undefined;
  const { row: rowLabel, column: columnLabel } = addressLabels(parsed, form);
  const section = tableLabels[parsed.table];
  return {
    zh: `表${section.number}·${rowLabel.zh}·${columnLabel.zh}`,
    en: `table ${section.number}, ${rowLabel.en}, ${columnLabel.en}`,
  };
}

function cellOf(table: string, row: string, column: PropertyKey | undefined): string | null {
  if (table === 'disclosure') return `disclosure.${row}.${String(column)}`;
  if (typeof column !== 'number') return null;
  if (table === 'requests') {
    const name = requestColumns[column];
    return name ? `requests.${row}.${name}` : null;
  }
  const name = disputeColumns[column];
  return name ? `disputes.${row}.${name}` : null;
}

export function show(value: unknown): string {
  if (value === undefined) return '（无 / nothing）';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

export function valueAtPath(root: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = root;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

const cellAllowed: Label = {
  zh: '应为数字、null（空白），或 {"status": …} 形式',
  en: 'must be a number, null (blank), or {"status": …}',
};

function allowed(issue: z.core.$ZodIssue, isCell: boolean): Label {
  if (isCell) return cellAllowed;
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        zh: `不认识的字段 ${issue.keys.join('、')}`,
        en: `unknown field ${issue.keys.join(', ')}`,
      };
    case 'invalid_value':
      return {
        zh: `只能是 ${issue.values.map(String).join('、')}`,
        en: `must be ${issue.values.map(String).join(', ')}`,
      };
    case 'invalid_type':
      return { zh: `应为 ${issue.expected}`, en: `must be ${issue.expected}` };
    case 'invalid_key':
      return { zh: '不是官方表格的行或列', en: 'is not a row or column of the official form' };
    case 'too_small':
      return { zh: `不得小于 ${issue.minimum}`, en: `must be at least ${issue.minimum}` };
    case 'too_big':
      return { zh: `不得大于 ${issue.maximum}`, en: `must be at most ${issue.maximum}` };
    case 'invalid_format':
      return {
        zh: `格式不符 ${issue.pattern ?? issue.format}`,
        en: `must match ${issue.pattern ?? issue.format}`,
      };
    default:
      return { zh: '不符合格式', en: 'does not fit the format' };
  }
}

/** zod's issues in the terms of the form, in both languages. */
export function problemsOf(
  file: string,
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
  form: Form,
): readonly Problem[] {
  return issues.map((issue) => {
    const place = placeOf(issue.path, form);
    const path: readonly Key[] = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    return {
      file,
      path: writePath(path),
      ...(place ? { place } : {}),
      found: show(valueAtPath(input, path)),
      message: allowed(issue, place !== undefined),
    };
  });
}
