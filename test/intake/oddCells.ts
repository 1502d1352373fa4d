import type { How } from '../../src/intake/how.ts';
import { referenceOf, type SheetOptions, type TypedCell } from './asXlsx.ts';

/** What becomes of a figure: it reads as it is, as a blank, as another number, or says why it is not sure. */
export type Outcome = 'same' | 'blank' | 0 | Exclude<How, 'blank'>;

export interface OddCell extends SheetOptions {
  readonly xml: (cell: TypedCell) => string;
  readonly outcome: Outcome;
}

/** `N` stands for the figure. */
function typed(outcome: Outcome, attributes: string, inside: string, book: SheetOptions = {}): OddCell {
  const xml = (cell: TypedCell): string =>
    `<c r="${referenceOf(cell)}" ${attributes}>${inside.replaceAll('N', cell.text)}</c>`;
  return { xml, outcome, ...book };
}

const rich = (outcome: Outcome, runs: string): OddCell => typed(outcome, 't="inlineStr"', `<is>${runs}</is>`);
const run = (text: string, set = ''): string => `<r><rPr>${set}<sz val="11"/></rPr><t>${text}</t></r>`;
const set = (outcome: Outcome, font: string, fills = ''): OddCell =>
  typed(outcome, 's="1"', '<v>N</v>', {
    fonts: `<font>${font}<sz val="11"/></font>`,
    fills,
    styles: `<xf numFmtId="0" fontId="1" fillId="${fills === '' ? 0 : 2}"/>`,
  });
const shown = (outcome: Outcome, format: string, value = 'N'): OddCell =>
  typed(outcome, 's="1"', `<v>${value}</v>`, {
    formats: [format],
    styles: '<xf numFmtId="200" fontId="0" fillId="0"/>',
  });

/** Every way in which a spreadsheet holds a figure otherwise than as a typed number. */
export const oddCells: Readonly<Record<string, OddCell>> = {
  'a text that is a number': rich('same', '<t>N</t>'),
  'a shared text': typed(0, 't="s"', '<v>0</v>', { texts: '<si><t>0</t></si>' }),
  'a shared text that is not there': typed('unreadable', 't="s"', '<v>7</v>'),
  'a stored result': typed('same', '', '<f>N+0</f><v>N</v>'),
  'a stored result 0': typed(0, '', '<f>1-1</f><v>0</v>'),
  'a stored 0 of a book to be calculated when opened': typed('uncalculated', '', '<f>1-1</f><v>0</v>', {
    after: '<calcPr fullCalcOnLoad="1"/>',
  }),
  'a formula without result': typed('unreadable', '', '<f>N+0</f>'),
  'a formula with an empty result': typed('unreadable', '', '<f>N+0</f><v></v>'),
  'a shared formula without result': typed('unreadable', '', '<f t="shared" si="0"/>'),
  'a formula that gives an empty text': typed('blank', 't="str"', '<f>""</f><v></v>'),
  'an error': typed('unreadable', 't="e"', '<v>#REF!</v>'),
  'a truth value': typed('unreadable', 't="b"', '<v>1</v>'),
  'a kind of cell nobody knows': typed('unreadable', 't="z"', '<v>N</v>'),
  'a number that is none': typed('unreadable', '', '<v>0x10</v>'),
  'a typed date': typed('date', 't="d"', '<v>2024-03-01</v>'),
  'a typed year': typed('date', 't="d"', '<v>2024</v>'),
  'a struck piece before': rich('same', run('151', '<strike/>') + run('N')),
  'a piece said not to be struck': rich('same', run('N', '<strike val="0"/>')),
  'all pieces struck': rich('struck', run('N', '<strike/>')),
  'a raised mark behind': rich('same', run('N') + run('1', '<vertAlign val="superscript"/>')),
  'a lowered mark behind': rich('same', run('N') + run('2', '<vertAlign val="subscript"/>')),
  'a small mark behind': rich('raised', `${run('N')}<r><rPr><sz val="6"/></rPr><t>1</t></r>`),
  'a mark and a struck figure': rich(
    'struck',
    run('N', '<strike/>') + run('1', '<vertAlign val="superscript"/>'),
  ),
  'how the characters are read': rich('same', '<t>N</t><rPh sb="0" eb="1"><t>9</t></rPh>'),
  'a character XML cannot hold': rich('same', '<t>N_x000D_</t>'),
  'a struck cell': set('struck', '<strike/>'),
  'a raised cell': set('raised', '<vertAlign val="superscript"/>'),
  'white on white': set('hidden', '<color rgb="FFFFFFFF"/>'),
  'white as the theme has it': set('hidden', '<color theme="0"/>'),
  'white on a white ground': set(
    'hidden',
    '<color indexed="9"/>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill>',
  ),
  'white on a dark ground': set(
    'same',
    '<color theme="0"/>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FF203864"/></patternFill></fill>',
  ),
  'a date': shown('date', 'yyyy/m/d', '45292'),
  'a count that came to be a date': shown('date', 'm"月"d"日"', '157'),
  'a share of a hundred': shown('unreadable', '0.0%', '0.157'),
  'a fraction': shown('shownOtherwise', '# ?/?', '157'),
  'a number in tens': shown('shownOtherwise', '0.00E+00', '157'),
  'a number in thousands': shown('shownOtherwise', '#,##0,', '157000'),
  'Chinese numerals': shown('shownOtherwise', '[DBNum1][$-804]General', '157'),
  'a format with conditions': shown('shownOtherwise', '[>100]0;0.0', '157'),
  'a number no format shows': shown('hidden', ';;;'),
  'a zero shown as a dash': shown('shownOtherwise', '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"??_ ;_ @_ ', '0'),
  'a zero left out': shown('hidden', '0;-0;;@', '0'),
  'a number below zero in red only': shown('impossible', '0;[Red]0', '-157'),
  'a text format': shown('same', '@'),
  'a unit behind': shown('same', '0.##"件"'),
  'a colour': shown('same', '[Blue]General'),
};
