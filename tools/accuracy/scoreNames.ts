import type { DocumentReading } from '../../src/intake/documentReading.ts';
import { agencyStem } from '../../src/intake/agencyName.ts';

/** A line of `cases-index.tsv`: whose report a document is and for which year. */
export interface IndexLine {
  readonly agency: string;
  /** `null` where no careful reader can tell. */
  readonly year: number | null;
}

export interface NameScore {
  readonly of: number;
  readonly right: number;
  /** Told otherwise; not telling is neither right nor wrong. */
  readonly wrong: number;
}

/** `name ⇥ agency ⇥ level ⇥ year …` by file. */
export function indexOf(text: string): ReadonlyMap<string, IndexLine> {
  const lines = text.split('\n').slice(1);
  return new Map(
    lines.flatMap((line) => {
      const [file, agency = '', , year = ''] = line.split('\t');
      return file ? [[file, { agency, year: /^\d{4}$/.test(year) ? Number(year) : null }] as const] : [];
    }),
  );
}

/** The forms are those since 2019: reports before are refused on purpose. */
export function isDue(line: IndexLine | undefined): boolean {
  return line !== undefined && (line.year === null || line.year >= 2019);
}

export function scoreYears(cases: readonly (readonly [IndexLine, DocumentReading])[]): NameScore {
  const due = cases.filter(([line]) => isDue(line));
  const told = due.filter(([, { report }]) => report !== null);
  const right = due.filter(([{ year }, { report }]) => (report?.year ?? null) === year);
  return { of: due.length, right: right.length, wrong: told.filter((one) => !right.includes(one)).length };
}

/** A masked name (某镇) cannot be told, and whoever tells one is wrong. */
export function scoreAgencies(cases: readonly (readonly [IndexLine, DocumentReading])[]): NameScore {
  const due = cases.filter(([line]) => isDue(line));
  const isRight = ([{ agency }, { agencyName }]: (typeof due)[number]): boolean => {
    const name = agency.replace(/[(（].*/, '');
    return agencyName === null ? name.includes('某') : agencyStem(agencyName) === agencyStem(name);
  };
  const right = due.filter(isRight);
  const wrong = due.filter((one) => one[1].agencyName !== null && !right.includes(one));
  return { of: due.length, right: right.length, wrong: wrong.length };
}
