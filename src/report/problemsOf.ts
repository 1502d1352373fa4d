import type * as z from 'zod/mini';
import { addressLabels, amountOf, parseAddress, type CellAddress } from './address.ts';
import { isAmount, type Amount } from './amount.ts';
import { boundLabel, boundLabels, nameText, printable } from './bounds.ts';
import {
  currentForm,
  disputeColumns,
  requestColumns,
  tableLabels,
  tables,
  type Form,
  type Label,
} from './lineItems.ts';
import type { Problem } from './problem.ts';

/** A JSON path as a person writes it; a key of a hostile file is told shortened and without control characters. */
export function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${plainKey(key)}`))
    .join('');
}

const plainKey = (key: PropertyKey): string => shortened(printable(String(key)));

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** What a JSON path points to, in official words: a cell of a table, or a figure of the prose. */
export function placeOf(path: readonly PropertyKey[], form: Form): Label | undefined {
  const address = addressAt(path);
  if (!address) return path[0] === 'informationFeeYuan' ? feePlace : undefined;
  const { row, column } = addressLabels(address, form);
  return {
    zh: `表${tableLabels[address.table].number}·${row.printed}·${column.printed}`,
    en: `table ${tables.indexOf(address.table) + 2}, ${inWords(row.id)}, ${inWords(column.id)}`,
  };
}

/** An id as words: `stateSecret` is state secret. The languages' own names of rows do not travel with what checks files. */
export function inWords(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const feePlace: Label = { zh: '第六部分·信息处理费', en: 'section 6, information-processing fees' };

/** The cell a JSON path points to or into. */
function addressAt([root, table, row, column]: readonly PropertyKey[]): CellAddress | null {
  if (root !== 'tables' || typeof row !== 'string') return null;
  const columns = table === 'requests' ? requestColumns : table === 'disputes' ? disputeColumns : null;
  const name = columns ? (typeof column === 'number' ? columns[column] : undefined) : column;
  return name === undefined ? null : parseAddress(`${String(table)}.${row}.${String(name)}`);
}

export function show(value: unknown): string {
  if (value === undefined) return '（无 / nothing）';
  return shortened(printable(JSON.stringify(value) ?? String(value)));
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

/** What a cell may be: the words of its column's amount where it holds a number, of a cell where it does not. */
function cellAllows(found: unknown, amount: Amount): Label {
  const [value, asPrinted] =
    typeof found === 'object' && found !== null
      ? [valueAtPath(found, ['value']), valueAtPath(found, ['asPrinted'])]
      : [found];
  if (typeof value === 'number' && !isAmount(amount, value)) return boundLabels[amount];
  const text = nameText.safeParse(asPrinted ?? '');
  const [issue] = text.success ? [] : text.error.issues;
  return issue ? allowed(issue) : cellAllowed;
}

function allowed(issue: z.core.$ZodIssue): Label {
  const bound = boundLabel(issue.message);
  if (bound) return bound;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.slice(0, 5).map(plainKey);
      return { zh: `不认识的字段 ${keys.join('、')}`, en: `unknown field ${keys.join(', ')}` };
    }
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
      return sized(issue.origin, `${issue.minimum}`, { zh: '不得少于', en: 'must be at least' });
    case 'too_big':
      return sized(issue.origin, `${issue.maximum}`, { zh: '不得多于', en: 'must be at most' });
    case 'invalid_format':
      return {
        zh: `格式不符 ${issue.pattern ?? issue.format}`,
        en: `must match ${issue.pattern ?? issue.format}`,
      };
    default:
      return { zh: '不符合格式', en: 'does not fit the format' };
  }
}

function sized(origin: string, limit: string, how: Label): Label {
  if (origin === 'string') return { zh: `${how.zh} ${limit} 字`, en: `${how.en} ${limit} characters` };
  if (origin === 'array') return { zh: `${how.zh} ${limit} 项`, en: `${how.en} ${limit} entries` };
  return { zh: `${how.zh} ${limit}`, en: `${how.en} ${limit}` };
}

/** Beyond these a file's problems are only counted. */
const mostProblems = 100;

/**
 * zod's issues in the terms of the form, in both languages; one for each place and cause, and after a hundred only
 * how many more there are.
 */
export function problemsOf(
  file: string,
  input: unknown,
  issues: readonly z.core.$ZodIssue[],
  form: Form = currentForm,
): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const issue of issues.slice(0, 10 * mostProblems)) {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    const place = placeOf(path, form);
    const address = addressAt(path);
    const value = valueAtPath(input, path);
    // A path that goes on into the cell already says what of it is wrong.
    const isCell = (place !== undefined && path.length <= 4) || issue.code === 'invalid_union';
    const message = isCell ? cellAllows(value, address ? amountOf(address) : 'money') : allowed(issue);
    const problem = { file, path: writePath(path), ...(place ? { place } : {}), found: show(value), message };
    told.set(`${problem.path} ${message.en}`, problem);
  }
  return atMost(file, [...told.values()]);
}

/** The problems, or the first hundred and how many more there are. */
export function atMost(file: string, problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - mostProblems;
  if (more <= 0) return problems;
  const message = { zh: '其余问题从略', en: 'further problems are left out' };
  return [...problems.slice(0, mostProblems), { file, path: '', found: `${more}`, message }];
}
