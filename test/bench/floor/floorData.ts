/** Nine made-up agencies over seven years, as a file of their own: what a bare page fetches before it draws. */
export interface FloorYear {
  readonly year: number;
  /** Requests by outcome. */
  readonly outcomes: readonly number[];
  /** Reconsiderations and lawsuits by result. */
  readonly disputes: readonly number[];
  /** Pieces of information by channel. */
  readonly channels: readonly number[];
  readonly received: number;
}
export interface FloorAgency {
  readonly name: string;
  readonly years: readonly FloorYear[];
}

/** Deterministic: the same file on any machine. */
export function floorData(): readonly FloorAgency[] {
  let seed = 7;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  const some = (count: number, below: number) => Array.from({ length: count }, () => next(below));
  return Array.from({ length: 9 }, (_, index) => ({
    name: `单位${index + 1}`,
    years: Array.from({ length: 7 }, (_, offset) => ({
      ...{ year: 2019 + offset, outcomes: some(6, 40), disputes: some(4, 9) },
      ...{ channels: some(4, 4000), received: next(200) },
    })),
  }));
}
