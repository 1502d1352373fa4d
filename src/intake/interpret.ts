import type { Agency } from '../report/agency.ts';
import type { Label } from '../report/lineItems.ts';
import { reportFormat, type Report } from '../report/report.ts';
import { validateReport } from '../report/validate.ts';
import { agencyIdOf, unidentified } from './agencyId.ts';
import { chooseForm, type FormChoice } from './chooseForm.ts';
import { paragraphsOf, type SourceDocument } from './document.ts';
import { draftTables } from './draftTables.ts';
import { figureRows } from './figureRows.ts';
import { readMetadata } from './metadata.ts';
import { readSections } from './readSections.ts';
import { readTables, readingsOf } from './readTables.ts';
import type { Reading } from './readings.ts';
import { recogniseReport } from './recogniseReport.ts';
import { CannotRead, refusals, type Refusal } from './refusal.ts';

export interface InterpretOptions {
  /** Agency id, when the person who reads knows it. */
  readonly agency?: string;
  readonly year?: number;
  /** Used where it is a report's title itself and the document states no year. */
  readonly fileName?: string;
  /** Known agencies, matched by name. */
  readonly agencies?: readonly Agency[];
}

export interface Interpretation {
  readonly report: Report | null;
  readonly readings: readonly Reading[];
  /** Why it is less than whole; `null` for a report read wholly. */
  readonly shortfall: Refusal | null;
  /** The agency's name as found in the document. */
  readonly agencyName: string | null;
}

/**
 * A neutral document as a draft report with a reading for every cell of its form. Throws `CannotRead` for what is
 * no report that can be read.
 */
export async function interpret(
  document: SourceDocument,
  options: InterpretOptions,
): Promise<Interpretation> {
  const rows = figureRows(document.blocks);
  const paragraphs = paragraphsOf(document);
  const metadata = readMetadata(document, paragraphs, options.fileName);
  const words = [
    ...paragraphs.map(({ text }) => text),
    ...(document.title === undefined ? [] : [document.title]),
  ];
  const refusal = recogniseReport(words, rows, metadata);
  if (refusal) throw new CannotRead(refusal);
  const year = options.year ?? metadata.year;
  const choice = chooseForm(rows, year);
  if (year !== null && year < 2019 && !choice.byHeadings) throw new CannotRead('before2019');
  const tables = readTables(rows, document.blocks, choice.form);
  const readings = readingsOf(tables, choice.form);
  const drafted = draftTables(tables, readings, choice.form);
  const agencyName = metadata.agency;
  const shortfall = year === null ? 'yearUnknown' : shortfallOf(readings, document);
  if (year === null) return { report: null, readings, shortfall, agencyName };
  const agency = options.agency ?? (await agencyIdOf(agencyName, options.agencies ?? []));
  const sections = readSections(document.blocks, year);
  const report: Report = {
    format: reportFormat,
    agency,
    year,
    form: choice.form,
    scope: sections.scope,
    period: metadata.period,
    published: metadata.published,
    source: { title: metadata.title ?? agencyName ?? '' },
    tables: drafted.tables,
    ...sections.figures,
    prose: sections.prose,
    remarks: [...remarksOn(choice, agency), ...metadata.conflicts],
    provenance: drafted.provenance,
  };
  const valid = validateReport(agency, report);
  return {
    report: valid.ok ? valid.value : null,
    readings,
    shortfall: valid.ok ? shortfall : 'damaged',
    agencyName,
  };
}

function remarksOn(choice: FormChoice, agency: string): Label[] {
  return [
    ...(choice.mixed
      ? [{ zh: '表头混用 2019 年与 2021 年两种格式', en: 'headings of the 2019 and the 2021 form are mixed' }]
      : []),
    ...(choice.byHeadings
      ? []
      : [
          {
            zh: '表头不能说明所用格式，按行目或年份认定',
            en: 'the form is taken from rows or year, not from headings',
          },
        ]),
    ...(agency === unidentified ? [{ zh: '未能认出发布机关', en: 'the agency could not be told' }] : []),
  ];
}

/** What keeps the reading from being whole. */
function shortfallOf(readings: readonly Reading[], document: SourceDocument): Refusal | null {
  const missing = readings.filter(({ how }) => how === 'notPrinted' || how === 'brokenOff').length;
  if (missing === readings.length && document.pictures > 0) return 'pictureTables';
  if (missing > 0) return 'tablesMissing';
  const unread = readings.some(
    ({ status, how }) => status === 'doubtful' || how === 'unplaced' || how === 'unreadable',
  );
  return unread ? 'cellsUnread' : null;
}

/** The sentence for a shortfall. */
export function reasonOf(refusal: Refusal | null): Label | null {
  return refusal === null ? null : refusals[refusal];
}
