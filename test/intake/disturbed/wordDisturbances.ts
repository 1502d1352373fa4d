import { strToU8, zipSync } from 'fflate';
import type { PrintedReport, PrintedTable } from '../printedForm.ts';
import type { Disturbance } from './disturbance.ts';
import type { Disturbed } from './tryAll.ts';

type Make = (figure: string, noise: number) => string;
const of =
  (leaves: Disturbance<string>['leaves']) =>
  (name: string, make: Make): Disturbance<string> => ({ name, leaves, make });
const [shown, gone, odd] = [of('shown'), of('gone'), of('odd')];

const run = (text: string | number, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const fieldChar = (type: string, inner = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
const box = (text: string): string => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;

/** What Word files do to a figure: the runs of the paragraph that held it. */
export const wordDisturbances: readonly Disturbance<string>[] = [
  shown('in two runs', (figure) => run(figure.slice(0, 1)) + run(figure.slice(1))),
  shown('a simple field', (figure) => `<w:fldSimple w:instr=" FORMTEXT ">${run(figure)}</w:fldSimple>`),
  shown(
    'a field with a result',
    (figure) =>
      `${fieldChar('begin')}<w:r><w:instrText> =SUM(LEFT) </w:instrText></w:r>${fieldChar('separate')}${run(figure)}${fieldChar('end')}`,
  ),
  shown(
    'a list to choose from',
    (figure, noise) =>
      fieldChar(
        'begin',
        `<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="${noise}"/><w:listEntry w:val="${figure}"/></w:ddList></w:ffData>`,
      ) +
      '<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>' +
      fieldChar('end'),
  ),
  shown('hidden before', (figure, noise) => run(noise, '<w:vanish/>') + run(figure)),
  shown('a switch that is off', (figure) => run(figure, '<w:vanish w:val="0"/><w:strike w:val="false"/>')),
  shown('struck before', (figure, noise) => run(noise, '<w:strike/>') + run(figure)),
  shown('struck twice', (figure, noise) => run(figure) + run(noise, '<w:dstrike/>')),
  shown('raised', (figure, noise) => run(figure) + run(noise, '<w:vertAlign w:val="superscript"/>')),
  shown('lowered', (figure, noise) => run(figure) + run(noise, '<w:vertAlign w:val="subscript"/>')),
  shown('moved up', (figure, noise) => run(figure) + run(noise, '<w:position w:val="10"/>')),
  shown('in small type', (figure, noise) => run(figure) + run(noise, '<w:sz w:val="10"/>')),
  shown('white', (figure, noise) => run(noise, '<w:color w:val="FFFFFF"/>') + run(figure)),
  shown('a style that hides', (figure, noise) => run(noise, '<w:rStyle w:val="Unseen"/>') + run(figure)),
  shown('a style that strikes', (figure, noise) => run(noise, '<w:rStyle w:val="Struck"/>') + run(figure)),
  shown(
    'a tracked change',
    (figure, noise) =>
      `<w:del w:id="1"><w:r><w:delText>${noise}</w:delText></w:r></w:del><w:ins w:id="2">${run(figure)}</w:ins>`,
  ),
  shown('moved away', (figure, noise) => `<w:moveFrom w:id="1">${run(noise)}</w:moveFrom>${run(figure)}`),
  shown('how it was set before', (figure) =>
    run(figure, '<w:rPrChange w:id="1"><w:rPr><w:vanish/><w:strike/></w:rPr></w:rPrChange>'),
  ),
  shown(
    'a content control',
    (figure) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run(figure)}</w:sdtContent></w:sdt>`,
  ),
  shown('a link', (figure) => `<w:hyperlink w:anchor="a">${run(figure)}</w:hyperlink>`),
  shown(
    'marks of the spelling checker',
    (figure) =>
      `<w:proofErr w:type="spellStart"/>${run(figure.slice(0, 1))}<w:bookmarkStart w:id="0" w:name="_a"/>${run(figure.slice(1))}`,
  ),
  shown('a formula', (figure) => `<m:oMath><m:r><m:t>${figure}</m:t></m:r></m:oMath>`),
  shown(
    'a power',
    (figure, noise) =>
      `<m:oMath><m:sSup><m:e><m:r><m:t>${figure}</m:t></m:r></m:e><m:sup><m:r><m:t>${noise}</m:t></m:r></m:sup></m:sSup></m:oMath>`,
  ),
  shown(
    'a footnote',
    (figure) =>
      `${run(figure)}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>`,
  ),
  shown(
    'a box in its line',
    (figure) =>
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic>${box(figure)}</a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>${box(figure)}</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
  ),
  shown('unseen characters', (figure) => run(`${figure.slice(0, 1)}\u200b\u2060${figure.slice(1)}\u200e`)),
  shown(
    'a box that floats beside it',
    (figure, noise) =>
      `${run(figure)}<w:r><w:drawing><wp:anchor>${box(`${noise}`)}</wp:anchor></w:drawing></w:r>`,
  ),
  shown('a remark', (figure, noise) => run(`${figure}（其中修订${noise}件）`)),
  gone('struck', (figure) => run(figure, '<w:strike/>')),
  gone('hidden', (figure) => run(figure, '<w:vanish/>')),
  gone('raised', (figure) => run(figure, '<w:vertAlign w:val="superscript"/>')),
  gone('deleted', (figure) => `<w:del w:id="1"><w:r><w:delText>${figure}</w:delText></w:r></w:del>`),
  gone(
    'how to fill it in',
    (figure) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(figure)}</w:sdtContent></w:sdt>`,
  ),
  odd(
    'a box that floats',
    (figure) =>
      `<w:r><w:pict><v:shape style="position:absolute;left:1pt"><v:textbox>${box(figure)}</v:textbox></v:shape></w:pict></w:r>`,
  ),
  odd('a picture', () => '<w:r><w:drawing><wp:inline><pic:pic/></wp:inline></w:drawing></w:r>'),
  odd(
    'a fraction',
    (figure, noise) =>
      `<m:oMath><m:f><m:num><m:r><m:t>${figure}</m:t></m:r></m:num><m:den><m:r><m:t>${noise}</m:t></m:r></m:den></m:f></m:oMath>`,
  ),
  odd(
    'a field without a result',
    () => `${fieldChar('begin')}<w:r><w:instrText> =SUM(LEFT) </w:instrText></w:r>${fieldChar('end')}`,
  ),
  odd('a symbol', () => '<w:r><w:sym w:font="Wingdings" w:char="F081"/></w:r>'),
  odd('a sheet inside', () => '<w:r><w:object/></w:r>'),
  odd('two paragraphs', (figure, noise) => `${run(figure)}</w:p><w:p>${run(noise)}`),
];

const spaces = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'm="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'v="urn:schemas-microsoft-com:vml"',
]
  .map((space) => `xmlns:${space}`)
  .join(' ');

/** A table with its merged cells, as Word writes them: a cell under one that reaches down is there and empty. */
function tableXml(table: PrintedTable): string {
  const below = new Map<number, { rows: number; wide: number }>();
  const rows = table.map((row) => {
    const cells = [...row];
    let column = 0;
    let xml = '';
    const put = (text: string, wide: number, merge: string): void => {
      xml += `<w:tc><w:tcPr><w:gridSpan w:val="${wide}"/>${merge}</w:tcPr><w:p>${text === '' ? '' : run(text)}</w:p></w:tc>`;
      column += wide;
    };
    for (;;) {
      const reach = below.get(column);
      if (reach && reach.rows > 0) {
        reach.rows -= 1;
        put('', reach.wide, '<w:vMerge/>');
        continue;
      }
      const cell = cells.shift();
      if (!cell) break;
      if (cell.high > 1) below.set(column, { rows: cell.high - 1, wide: cell.wide });
      put(cell.text, cell.wide, cell.high > 1 ? '<w:vMerge w:val="restart"/>' : '');
    }
    return `<w:tr>${xml}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

/** A Word file of the report; `main` is what its body is called. */
export function wordFile(print: PrintedReport, main: string, change: (body: string) => string): Uint8Array {
  const line = (text: string): string => `<w:p>${run(text)}</w:p>`;
  const body = [
    line(print.title),
    line(print.head),
    ...print.sections.map(
      ({ heading, text, table }) =>
        line(heading) + (text === '' ? '' : line(text)) + (table ? tableXml(table) : ''),
    ),
    line(print.agency),
    line(print.date),
  ].join('');
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relationships = (type: string, target: string): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`,
    );
  const style = (id: string, properties: string): string =>
    `<w:style w:type="character" w:styleId="${id}"><w:rPr>${properties}</w:rPr></w:style>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/${main}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': relationships('officeDocument', `word/${main}.xml`),
    [`word/_rels/${main}.xml.rels`]: relationships('styles', 'looks.xml'),
    'word/looks.xml': strToU8(
      `<w:styles ${spaces}>${style('Hidden', '<w:vanish/>')}<w:style w:type="character" w:styleId="Unseen"><w:basedOn w:val="Hidden"/></w:style>${style('Struck', '<w:strike/>')}</w:styles>`,
    ),
    [`word/${main}.xml`]: strToU8(`<w:document ${spaces}><w:body>${change(body)}</w:body></w:document>`),
  });
}

export const wordFiles: Disturbed<string> = {
  kind: 'Word',
  disturbances: wordDisturbances,
  render: (print, mark, done, roll) =>
    Promise.resolve(
      wordFile(print, roll() < 0.3 ? 'document2' : 'document', (body) => body.replace(run(mark), () => done)),
    ),
};
