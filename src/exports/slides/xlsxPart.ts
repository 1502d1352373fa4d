import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../picture/svgText.ts';
import type { DeckChart } from './deck.ts';
import { chartSeries } from './chartSeries.ts';
import { columnLetters } from './columnLetters.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/**
 * The workbook behind a chart, opened by “edit data”. Written here because pptxgenjs writes every 0 as an empty
 * cell and every empty cell as a broken one: absent stays absent, 0 stays 0. A last column says what a number cannot.
 */
export function chartWorkbook(chart: DeckChart, remarks: string): Uint8Array {
  const series = chartSeries(chart);
  const style = chart.kind === 'rate' ? ' s="1"' : '';
  const text = (at: string, value: string) =>
    value === ''
      ? ''
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  const last = series.length + 1;
  const heading = series.map((one, s) => text(`${columnLetters(s + 1)}1`, one.name)).join('');
  const rows = chart.categories.map((category, r) => {
    const at = r + 2;
    const cells = series.map(({ points }, s) => {
      const value = points[r]?.value ?? null;
      return value === null ? '' : `<c r="${columnLetters(s + 1)}${at}"${style}><v>${value}</v></c>`;
    });
    const said = series.flatMap(({ name, points }) => {
      const words = points[r]?.said ?? '';
      return words === '' ? [] : [`${name} ${words}`];
    });
    return `<row r="${at}">${text(`A${at}`, category)}${cells.join('')}${text(`${columnLetters(last)}${at}`, said.join('; '))}</row>`;
  });
  const sheet = `${head}<worksheet xmlns="${main}"><sheetData><row r="1">${heading}${text(`${columnLetters(last)}1`, remarks)}</row>${rows.join('')}</sheetData></worksheet>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="1"><font><sz val="11"/><name val="微软雅黑"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
}
