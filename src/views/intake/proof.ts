import { checkReport } from '../../checks/checkReport.ts';
import { checkYears } from '../../checks/checkYears.ts';
import type { Finding } from '../../checks/finding.ts';
import { verdictOf, type Verdict } from '../../checks/verdictOf.ts';
import type { ProofDraft, ProofItem } from '../../exports/proof/proofList.ts';
import { fullLabel } from '../../figures/officialTable/officialTable.ts';
import { cellMeasured } from '../../measures/cellMeasured.ts';
import { parseAddress, writeAddress } from '../../report/address.ts';
import type { Agency } from '../../report/agency.ts';
import type { Report } from '../../report/report.ts';
import { reviewOf } from '../../report/review.ts';
import type { Words } from '../../words/words.ts';
import type { IntakeEntry } from './intakeEntry.ts';
import { walkOf, type WalkStop } from './walk.ts';

/** What the checks say of an entry as it stands. */
export interface Proof {
  readonly entry: IntakeEntry;
  readonly agency: Agency | undefined;
  readonly findings: readonly Finding[];
  readonly stops: readonly WalkStop[];
  /** `null` while there is no draft. */
  readonly verdict: Verdict | null;
}

/** Checks a draft, also against the report of the year before. */
export function proofOf(entry: IntakeEntry, agency: Agency | undefined, before: Report | null): Proof {
  const { report, reading, typed } = entry;
  if (!report) return { entry, agency, findings: [], stops: [], verdict: null };
  const findings = [...checkReport(report, agency), ...checkYears(before, report)];
  const stops = walkOf(report, reading?.readings ?? [], findings);
  // A correction that waits for its reason is a figure nobody has settled.
  const open = stops.filter(({ kind, settled }) => kind !== 'scope' && !settled).length;
  return { entry, agency, findings, stops, verdict: verdictOf(report, open + Object.keys(typed).length) };
}

/** Most empty cells named one by one. */
const mostNamed = 6;

/** All that is to be looked at before publishing: what is empty, what waits for a reason, what the checks found. */
export function itemsOf(proof: Proof, words: Words): readonly ProofItem[] {
  const { report, typed } = proof.entry;
  if (!report) return [];
  const { form } = report;
  const blank = { left: null, right: null, difference: null, done: '' };
  const at = (cells: readonly string[]) => {
    const address = parseAddress(cells[0] ?? '');
    if (!address) return { cells, place: '', now: null };
    return { cells, place: fullLabel(address, form, words), now: cellMeasured(report, address) };
  };
  const missing = proof.verdict?.state === 'incomplete' ? proof.verdict.missing : [];
  return [
    ...missing.map(({ table, cells, of }) => {
      const named = cells.slice(0, mostNamed).map((cell) => fullLabel(cell, form, words));
      const place = words.official.table(words.formWords.tableNumber(table));
      return {
        ...{ ...blank, kind: words.proof.empty, place, now: null, cells: cells.map(writeAddress) },
        sentence: words.intake.emptyCells(place, named, cells.length, of),
      };
    }),
    ...Object.entries(typed).map(([cell, { value }]) => {
      const where = at([cell]);
      const sentence = words.intake.typedAs(where.place, value.trim());
      return { ...blank, ...where, kind: words.proof.unfinished, sentence };
    }),
    ...proof.stops
      .filter(({ kind }) => kind !== 'scope')
      .map(({ id, kind, sentence, cells, settled, finding }) => {
        const review = reviewOf(report, id);
        const said = review
          ? [words.intake[review.verdict], ...(review.reason ? [review.reason] : [])].join(words.format.dot)
          : words.intake.marks.corrected.label;
        return {
          ...at(cells),
          kind: kind === 'reading' ? words.intake.doubtfulReading : words.findings.kinds[kind],
          sentence: sentence(words),
          left: finding?.left ?? null,
          right: finding?.right ?? null,
          difference: finding?.difference ?? null,
          done: settled ? said : '',
        };
      }),
  ];
}

/** A proof as a list has it. */
export function draftOf(proof: Proof, words: Words): ProofDraft {
  const { entry, agency, verdict } = proof;
  const { report, reading } = entry;
  return {
    office: entry.agencyName ?? agency?.names.official ?? words.intake.unknownAgency,
    year: report?.year ?? null,
    file: entry.name,
    state: verdict?.state ?? 'unread',
    said: [
      verdict ? words.intake.verdict(verdict) : words.intake.outcomes.rejected,
      ...(reading?.reason ? [words.format.given(reading.reason)] : []),
    ],
    items: itemsOf(proof, words),
    report,
  };
}
