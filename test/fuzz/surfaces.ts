import fc from 'fast-check';
import { DOMParser } from '@xmldom/xmldom';
import { openArchive } from '../../src/archive/openArchive.ts';
import { inlineSource } from '../../src/archive/source.ts';
import { derivedFiles } from '../../src/command/dataPlugin.ts';
import { globPattern } from '../../src/command/globPattern.ts';
import { readOptions } from '../../src/command/read/readOptions.ts';
import { csvText } from '../../src/exports/sheet/csvText.ts';
import { xmlDocument, xmlElement } from '../../src/exports/xmlText.ts';
import { isGreeting, sizeIn } from '../../src/host/sizeMessage.ts';
import { readDocument } from '../../src/intake/readDocument.ts';
import { parsePlace } from '../../src/place/parsePlace.ts';
import { writePlace } from '../../src/place/writePlace.ts';
import { reportKey, validateReport } from '../../src/report/validate.ts';
import words from '../../src/words/zh/index.ts';
import { hongze2024 } from '../fixtures/agencyYears.ts';
import { printReport } from '../intake/printedForm.ts';
import { asHtml, asText } from '../intake/textLayouts.ts';

/** Something that takes what others made: what is thrown at it, and what must hold whatever that is. */
export interface Surface {
  readonly name: string;
  /** Its part of all cases, in hundredths. */
  readonly share: number;
  readonly thrown: fc.Arbitrary<unknown>;
  /** Throws with what does not hold. */
  holds(thrown: unknown): void | Promise<void>;
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** One change somewhere in a JSON value, reached by turns; the same numbers always change the same place. */
const change = fc.record({
  turns: fc.array(fc.nat(400), { minLength: 1, maxLength: 7 }),
  to: fc.oneof(
    fc.constantFrom<unknown>(null, '', 0, -1, 1e308, 0.5, '__proto__', 'javascript:alert(1)', '2023-99-99'),
    fc.constantFrom<unknown>([], {}, '\uD800', '\u0000', true, 'hongze', 2023),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constant('twice'),
    fc.constant('gone'),
  ),
});
type Change = { readonly turns: readonly number[]; readonly to: unknown };

function changed(value: unknown, { turns, to }: Change): unknown {
  const [turn, ...rest] = turns;
  if (turn === undefined || typeof value !== 'object' || value === null) return to;
  const entries = Object.entries(value);
  const chosen = entries[turn % Math.max(entries.length, 1)];
  if (!chosen) return to;
  const [name, inner] = chosen;
  const next =
    rest.length > 0 && typeof inner === 'object'
      ? [[name, changed(inner, { turns: rest, to })]]
      : to === 'gone'
        ? []
        : to === 'twice'
          ? [
              [name, inner],
              [name, inner],
            ]
          : [[name, to]];
  const all = entries.flatMap((entry): readonly unknown[][] => (entry[0] === name ? next : [entry]));
  return Array.isArray(value) ? all.map(([, one]) => one) : Object.fromEntries(all);
}

const published = [...derivedFiles('public/data', () => {})]
  .filter(([path]) => path === 'catalogue.json' || path === 'packs/real.json')
  .map(([path, text]): readonly [string, unknown] => [path, JSON.parse(text)]);
const files: unknown = Object.fromEntries(published);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('=1+1', '＝A1', '<script>', ']]>', '"', "'", '\r\n', '\u0000', '\uD800', '‮', '@SUM(1)'),
);
const names = [
  'years',
  'measure',
  'pick',
  'as',
  'sort',
  'cell',
  'year',
  'rule',
  'kind',
  'figures',
  'lang',
  'x',
  'from',
  '__proto__',
];
const values = [
  '2019-2024',
  '2024',
  'hongze',
  'rates.handling',
  'heat',
  'requests.granted.total',
  '-2024',
  'zh',
  '%',
  '%E4',
  '',
  'a,b',
];
const hash = fc
  .tuple(
    fc.constantFrom(
      '#/',
      '#/agency/hongze',
      '#/compare/',
      '#/embed/a-b',
      '#',
      '',
      '#//',
      '#/overview/__proto__',
    ),
    fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(...names), text), fc.oneof(fc.constantFrom(...values), text)),
      { maxLength: 12 },
    ),
  )
  .map(([path, query]) => `${path}?${query.map(([name, value]) => `${name}=${value}`).join('&')}`);

const print = printReport(hongze2024, '淮安市洪泽区人民政府');
const documents = [asHtml(print, 'page'), asHtml(print, 'layout tables'), asText(print, 'tabs')];
const piece = fc.oneof(
  text,
  fc.constantFrom(
    '<td>',
    '</table>',
    '<table><tr>',
    '１',
    '9'.repeat(40),
    '|'.repeat(50),
    '。'.repeat(50),
    '&nbsp;',
    'colspan="9999"',
    '<!--',
    '合计',
  ),
);
const mutilated = fc.tuple(
  fc.nat(documents.length - 1),
  fc.array(fc.tuple(fc.nat(30_000), fc.nat(200), piece), { minLength: 1, maxLength: 4 }),
);

export const surfaces: readonly Surface[] = [
  {
    name: 'loader',
    share: 5,
    thrown: fc.array(change, { minLength: 1, maxLength: 3 }),
    async holds(thrown) {
      const changes = Array.isArray(thrown) ? thrown : [];
      const archive = await openArchive(inlineSource(JSON.stringify(changes.reduce(changed, files))));
      const keys = archive.reports.map(reportKey);
      must(new Set(keys).size === keys.length, 'a report is loaded twice');
      must(archive.state !== 'whole' || archive.quarantined.length === 0, 'set aside, but called whole');
      must(archive.state !== 'unreachable' || archive.quarantined.length > 0, 'unreachable without a reason');
      must(
        archive.quarantined.every(({ reason }) => reason.zh !== '' && reason.en !== ''),
        'no reason is said',
      );
      must(
        archive.reports.every((report) => validateReport('x', report).ok),
        'a report that does not fit is loaded',
      );
    },
  },
  {
    name: 'addresses',
    share: 50,
    thrown: hash,
    holds(thrown) {
      const { place, notices } = parsePlace(String(thrown));
      must(notices.length <= 5, 'more than five notices');
      const said = notices.map(({ kind, about, text }) => words.notices[kind](about, text));
      must(new Set(said).size === notices.length, 'a notice is said twice');
      const again = parsePlace(writePlace(place));
      must(
        JSON.stringify(again.place) === JSON.stringify(place),
        `the place does not come back: ${writePlace(place)}`,
      );
      must(again.notices.length === 0, 'its own address is not understood');
    },
  },
  {
    name: 'reader',
    share: 1,
    thrown: mutilated,
    async holds(thrown) {
      const [which, cuts] = Array.isArray(thrown) ? thrown : [];
      let document = documents[Number(which)] ?? '';
      for (const [at, length, put] of Array.isArray(cuts) ? cuts : []) {
        const start = Number(at) % document.length;
        document = `${document.slice(0, start)}${String(put)}${document.slice(start + Number(length))}`;
      }
      const began = performance.now();
      const { status, reason, report } = await readDocument('a', new TextEncoder().encode(document));
      must(performance.now() - began < 20_000, 'it took longer than any document may');
      must(status === 'read' || reason !== null, 'not read, and no reason is said');
      must(report === null || validateReport('x', report).ok, 'the draft does not fit the format');
    },
  },
  {
    name: 'exports',
    share: 20,
    thrown: fc.array(text, { minLength: 1, maxLength: 6 }),
    holds(thrown) {
      const cells = Array.isArray(thrown) ? thrown.map(String) : [];
      const csv = csvText([cells], { bom: false });
      must(
        !/(^|,|")\s*[=+@＝＋－＠]/.test(csv.replaceAll('""', '').replace(/[^,"]*'.*/s, '')),
        'a formula is written',
      );
      const xml = xmlDocument(xmlElement('a', { b: cells[0] ?? '' }, ...cells));
      const faults: string[] = [];
      new DOMParser({ errorHandler: (_: string, said: string) => void faults.push(said) }).parseFromString(
        xml,
        'text/xml',
      );
      must(faults.length === 0, `XML that is none: ${faults[0]}`);
    },
  },
  {
    name: 'command line',
    share: 14,
    thrown: fc.array(
      fc.oneof(
        text,
        fc.constantFrom('--out', '--year', '2023', '--lang', '*', '**', '[', '{a,', '!', '[!', '\\', '--'),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    holds(thrown) {
      const words = Array.isArray(thrown) ? thrown.map(String) : [];
      const options = readOptions(words);
      must(
        options === 'help' || 'wrong' in options || options.paths.length > 0,
        'nothing to read, and not told',
      );
      globPattern(words.join('/'))?.pattern.test('docs/年报.html');
    },
  },
  {
    name: 'messages',
    share: 10,
    thrown: fc.oneof(
      fc.anything(),
      fc.record({
        nianbao: fc.constantFrom('size', 'hello', 'x'),
        width: fc.anything(),
        height: fc.oneof(fc.double(), fc.anything()),
      }),
    ),
    holds(thrown) {
      isGreeting(thrown);
      const size = sizeIn(thrown);
      must(
        size === null || (Number.isFinite(size.height) && size.height > 0 && size.height <= 20_000),
        'a size that is none',
      );
    },
  },
];
