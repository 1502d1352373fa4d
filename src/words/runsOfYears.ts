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
