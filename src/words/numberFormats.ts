/** How a number is written: a count or an amount as it is, a rate (a fraction of 1) as per cent. */
export type NumberKind = 'count' | 'rate' | 'money';

/** The ways a language writes numbers, made once from its `lang` tag; 万 and 亿 or K and M follow from it. */
export function numberFormats(tag: string) {
  // Each takes a millisecond or two to make, and a page uses few of them.
  const lazy = (options: Intl.NumberFormatOptions) => {
    let made: Intl.NumberFormat | null = null;
    return { format: (value: number) => (made ??= new Intl.NumberFormat(tag, options)).format(value) };
  };
  const full = lazy({ maximumFractionDigits: 4 });
  const whole = lazy({ maximumFractionDigits: 0 });
  const percent = lazy({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const shortPercent = lazy({ style: 'percent', maximumFractionDigits: 1 });
  const wholePercent = lazy({ style: 'percent', maximumFractionDigits: 0 });
  const short = lazy({ notation: 'compact', maximumSignificantDigits: 3 });
  const round = lazy({ notation: 'compact', maximumSignificantDigits: 2 });
  const number = (value: number, kind: NumberKind = 'count'): string =>
    (kind === 'rate' ? percent : full).format(value);
  return {
    /** In full, with separators and every printed decimal; rates with one decimal. */
    number,
    /** Where there is little room, as on an axis: 1.2万, 3亿; 12K, 300M. Below 万 in full. */
    short: (value: number, kind: NumberKind): string => {
      if (kind === 'rate') return shortPercent.format(value);
      if (Math.abs(value) >= 10_000) return short.format(value);
      return kind === 'money' && Math.abs(value) >= 100 ? whole.format(value) : number(value, kind);
    },
    /** Whole per cent or two digits, for the smallest places. */
    round: (value: number, kind: NumberKind): string =>
      (kind === 'rate' ? wholePercent : round).format(value),
    /** With its sign, a real minus. */
    signed: (value: number): string => `${value > 0 ? '+' : '−'}${full.format(Math.abs(value))}`,
  };
}

/** Years as runs of first and last, ascending: 2019 2021 2022 → [2019, 2019], [2021, 2022]. */
export function runsOfYears(years: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
