import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface HandMadeSheet {
  readonly name?: string;
  readonly state?: string;
  /** What stands in `sheetData`. */
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
}

/** A workbook written by hand, byte by byte as a test wants it: no library decides what is in it. */
export interface HandMadeBook {
  readonly sheets: readonly HandMadeSheet[];
  /** What stands in `sst`. */
  readonly texts?: string;
  /** Fonts after the first (plain, 11), fills after the second, number formats from 200, styles after the first. */
  readonly fonts?: string;
  readonly fills?: string;
  readonly formats?: readonly string[];
  readonly styles?: string;
  /** What stands in `workbook` before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Every element of the sheets and the workbook under this prefix. */
  readonly prefix?: string;
  /** The parts lie in another folder under other names. */
  readonly renamed?: boolean;
  /** Changes the finished parts. */
  readonly mend?: (parts: Record<string, Uint8Array>) => void;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export function handMadeBook(book: HandMadeBook): Uint8Array {
  const [folder, word] = book.renamed ? ['mappe', 'teil'] : ['xl', 'sheet'];
  const prefixed = (xml: string): Uint8Array =>
    strToU8(
      book.prefix === undefined
        ? xml
        : xml
            .replace(/<(\/?)(\w+)(?=[\s/>])/g, `<$1${book.prefix}:$2`)
            .replaceAll(' xmlns="', ` xmlns:${book.prefix}="`),
    );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string): Uint8Array =>
    strToU8(`<Relationships xmlns="${packaged}">${inside}</Relationships>`);
  const font = '<sz val="11"/><name val="宋体"/>';
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${folder}/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', `${folder}/workbook.xml`)),
    [`${folder}/workbook.xml`]: prefixed(
      `<workbook xmlns="${main}" xmlns:r="${office}">${book.before ?? ''}<sheets>${book.sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name ?? `表${index + 1}`}" sheetId="${index + 1}" state="${state ?? 'visible'}" r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets>${book.after ?? ''}</workbook>`,
    ),
    [`${folder}/_rels/workbook.xml.rels`]: relations(
      `${book.sheets
        .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/${word}${index + 1}.xml`))
        .join(
          '',
        )}${relation('rId90', 'styles', `/${folder}/styles.xml`)}${relation('rId91', 'sharedStrings', 'sharedStrings.xml')}`,
    ),
    [`${folder}/styles.xml`]: strToU8(
      `<styleSheet xmlns="${main}"><numFmts>${(book.formats ?? []).map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`).join('')}</numFmts><fonts><font>${font}</font>${book.fonts ?? ''}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${book.fills ?? ''}</fills><cellXfs><xf numFmtId="0" fontId="0" fillId="0"/>${book.styles ?? ''}</cellXfs></styleSheet>`,
    ),
    [`${folder}/sharedStrings.xml`]: strToU8(`<sst xmlns="${main}">${book.texts ?? ''}</sst>`),
  };
  book.sheets.forEach(({ rows, before, after }, index) => {
    parts[`${folder}/worksheets/${word}${index + 1}.xml`] = prefixed(
      `<worksheet xmlns="${main}">${before ?? ''}<sheetData>${rows}</sheetData>${after ?? ''}</worksheet>`,
    );
  });
  book.mend?.(parts);
  return zipSync(parts);
}
