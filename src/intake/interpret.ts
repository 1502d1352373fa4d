import { min } from 'd3-array';
import type { Agency } from '../report/agency.ts';
import { isAmount } from '../report/amount.ts';
import { longest, printable } from '../report/bounds.ts';
import { forms, officialForm, type Form, type Label } from '../report/lineItems.ts';
import { proseSections } from '../report/prose.ts';
import { reportFormat, type Report } from '../report/report.ts';
import { validateReport } from '../report/validate.ts';
import { agencyIdOf, unidentified } from './agencyId.ts';
import { chooseForm, type FormChoice } from './chooseForm.ts';
import { paragraphsOf, type SourceDocument } from './document.ts';
import { asides, mostRemarks, told, unnamedRows } from './documentRemarks.ts';
import { draftTables } from './draftTables.ts';
import { figureRows } from './figureRows.ts';
import { readMetadata } from './metadata.ts';
import { readSections, type SectionsRead } from './readSections.ts';
import { readTables } from './readTables.ts';
import type { Reading } from './readings.ts';
import { recogniseReport } from './recogniseReport.ts';
import { CannotRead, refusals, type Refusal } from './refusal.ts';
import { shortfallOf } from './shortfall.ts';

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
  /** The form its tables were read by. */
  readonly form: Form;
  readonly readings: readonly Reading[];
  /** Why it is less than whole; `null` for a report read wholly. */
  readonly shortfall: Refusal | null;
  /** The agency's name as found in the document. */
  readonly agencyName: string | null;
}

/** Reports for earlier years follow no fixed form. */
const firstYear = min(forms, (form) => officialForm(form).since) ?? 0;

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
  const refusal = recogniseReport(words, rows, metadata, document);
  if (refusal) throw new CannotRead(refusal);
  const year = options.year ?? metadata.year;
  const choice = chooseForm(rows, year);
  if (year !== null && year < firstYear && !choice.byHeadings) throw new CannotRead('before2019');
  const tables = readTables(rows, document.blocks, choice.form);
  const { readings, ...drafted } = draftTables(tables, choice.form);
  const agencyName = metadata.agency;
  const leftOut = [...(document.leftOut ?? []), ...unnamedRows(rows, readings)];
  const shortfall = year === null ? 'yearUnknown' : shortfallOf(readings, { ...document, leftOut });
  const { form } = choice;
  if (year === null) return { report: null, form, readings, shortfall, agencyName };
  const agency = options.agency ?? (await agencyIdOf(agencyName, options.agencies ?? []));
  const sections = readSections(document.blocks, year);
  const prose = boundedProse(sections.prose);
  const report: Report = {
    format: reportFormat,
    agency,
    year,
    form,
    scope: sections.scope,
    period: metadata.period,
    published: metadata.published,
    source: { title: (metadata.title ?? agencyName ?? '').slice(0, longest.line) },
    tables: drafted.tables,
    ...possibleFigures(sections.figures),
    prose,
    remarks: [
      ...cutProse(sections.prose),
      ...remarksOn(choice, agency),
      ...asides(document),
      ...leftOut.slice(0, mostRemarks).map(told),
      ...metadata.conflicts,
      ...givenYear(options.year, metadata.year),
      // The file must say by itself that it is not whole.
      ...(shortfall === null ? [] : [refusals[shortfall]]),
    ],
    provenance: drafted.provenance,
  };
  const valid = validateReport(agency, report);
  return {
    report: valid.ok ? valid.value : null,
    form,
    readings,
    shortfall: valid.ok ? shortfall : 'damaged',
    agencyName,
  };
}

function remarksOn(choice: FormChoice, agency: string): Label[] {
  return [
    ...(choice.mixed ? [{ zh: '表头混用两种格式', en: 'headings of two forms are mixed' }] : []),
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

/** A year given by hand stands, and the document's own is told beside it. */
function givenYear(given: number | undefined, own: number | null): Label[] {
  if (given === undefined || own === null || given === own) return [];
  return [
    {
      zh: `年度按指定认作 ${given} 年，文件写作 ${own} 年`,
      en: `the year ${given} was given by hand; the document says ${own}`,
    },
  ];
}

/** Numbers that no count can be (half an item, more than 2^53) are left out as unknown rather than the report with them. */
function possibleFigures(figures: SectionsRead['figures']): SectionsRead['figures'] {
  const { channels, claims, totalDisclosed } = figures;
  return {
    ...figures,
    channels: channels.map((one) => (isPossible(one) ? one : { ...one, count: null })),
    claims: claims.filter((claim) => claim.what === 'requestsToHandleGrowth' || isPossible(claim)),
    totalDisclosed: totalDisclosed && isPossible(totalDisclosed) ? totalDisclosed : null,
  };
}

function isPossible({ count }: { readonly count: number | null }): boolean {
  return count === null || isAmount('count', count);
}

type Prose = NonNullable<Report['prose']>;

/** The prose as far as a report file may hold it. */
function boundedProse(prose: Prose): Prose {
  const bounded: Prose = {};
  for (const section of proseSections) {
    const text = prose[section];
    if (text !== undefined) bounded[section] = printable(text.slice(0, longest.prose));
  }
  return bounded;
}

function cutProse(prose: Prose): Label[] {
  return proseSections.some((section) => (prose[section]?.length ?? 0) > longest.prose)
    ? [{ zh: '正文过长，只保留了开头部分', en: 'the prose is too long; only its beginning is kept' }]
    : [];
}
