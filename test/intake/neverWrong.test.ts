import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/intake/readDocument.ts';
import { valueAt, writeAddress } from '../../src/report/address.ts';
import type { Report } from '../../src/report/report.ts';
import { exactly } from '../../src/report/value.ts';
import { anyReport } from './anyReport.ts';
import { printReport, type PrintedReport, type PrintedTable } from './printedForm.ts';
import { asHtml, asText, htmlLayouts, textLayouts } from './textLayouts.ts';

const layouts = [...textLayouts, ...htmlLayouts];

function render(print: PrintedReport, layout: (typeof layouts)[number]): string {
  const text = textLayouts.find((one) => one === layout);
  const page = htmlLayouts.find((one) => one === layout);
  return text ? asText(print, text) : asHtml(print, page ?? 'page');
}

/** The report with its tables changed cell by cell. */
function damage(print: PrintedReport, change: (text: string) => string): PrintedReport {
  const changed = (table: PrintedTable): PrintedTable =>
    table.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text) })));
  return {
    ...print,
    sections: print.sections.map((section) =>
      section.table ? { ...section, table: changed(section.table) } : section,
    ),
  };
}

/** Every figure the reader is sure of is the figure of the report. */
async function expectNoneWrong(content: string, report: Report, form = report.form): Promise<void> {
  const reading = await readDocument('report', new TextEncoder().encode(content));
  if (reading.report && reading.report.form !== form) return;
  for (const cell of reading.readings) {
    if (cell.value === null || cell.status === 'doubtful' || cell.how === 'computed') continue;
    expect([writeAddress(cell.address), cell.value, cell.how]).toEqual([
      writeAddress(cell.address),
      exactly(valueAt(report, cell.address)),
      cell.how,
    ]);
  }
}

const isFigure = (text: string): boolean =>
  /^\d/.test(text) && !text.includes('.属') && /^[\d.]+$/.test(text);

const chances = fc.infiniteStream(fc.nat(99));
function dice(stream: Iterator<number>): () => number {
  return () => {
    const { value } = stream.next();
    return typeof value === 'number' ? value : 99;
  };
}

test('blank cells never move a figure', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyReport,
      fc.constantFrom(...layouts),
      chances,
      fc.constantFrom('', '', '/', '—', '无'),
      fc.constantFrom(5, 30, 80),
      async (report, layout, stream, blank, share) => {
        const roll = dice(stream);
        const print = damage(printReport(report, '清石县临水镇人民政府'), (text) =>
          isFigure(text) && roll() < share ? blank : text,
        );
        await expectNoneWrong(render(print, layout), report);
      },
    ),
    { numRuns: 80 },
  );
});

test('a document cut anywhere gives what is there and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyReport,
      fc.constantFrom(...layouts),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      async (report, layout, share) => {
        const whole = render(printReport(report, '清石县临水镇人民政府'), layout);
        await expectNoneWrong(whole.slice(0, Math.floor(whole.length * share)), report);
      },
    ),
    { numRuns: 80 },
  );
});

test('labels broken by blanks and new lines, lost or misspelt never move a figure', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, fc.constantFrom(...layouts), chances, async (report, layout, stream) => {
      const roll = dice(stream);
      const breakAt = htmlLayouts.some((one) => one === layout) ? '<br>' : ' ';
      const print = damage(printReport(report, '清石县临水镇人民政府'), (text) => {
        if (isFigure(text) || text.length < 3) return text;
        const at = 1 + (roll() % (text.length - 1));
        const chance = roll();
        if (chance < 30) return `${text.slice(0, at)}${breakAt}${text.slice(at)}`;
        if (chance < 34) return `${text.slice(0, at)}${text.slice(at + 1)}`;
        return chance < 37 ? '' : text;
      });
      await expectNoneWrong(render(print, layout), report);
    }),
    { numRuns: 80 },
  );
});

test('an extra row is not taken for an official one', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, fc.constantFrom(...layouts), fc.nat(25), async (report, layout, place) => {
      const print = printReport(report, '清石县临水镇人民政府');
      const extra = [
        { text: '其他主动公开文件', wide: 1, high: 1 },
        ...Array.from({ length: 7 }, () => ({ text: '77', wide: 1, high: 1 })),
      ];
      const inserted = {
        ...print,
        sections: print.sections.map((section) =>
          section.table ? { ...section, table: section.table.toSpliced(place + 3, 0, extra) } : section,
        ),
      };
      await expectNoneWrong(render(inserted, layout), report);
    }),
    { numRuns: 60 },
  );
});
