/** `2019-2025` or `2023` as first and last year; `wrong` for anything else. */
export function parseYears(text: string): readonly [number, number] | 'wrong' {
  const [, first, last = first] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? [];
  if (first === undefined || Number(first) > Number(last)) return 'wrong';
  return [Number(first), Number(last)];
}
