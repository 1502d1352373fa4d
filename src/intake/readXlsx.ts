import type { Block, SourceDocument } from './document.ts';
import { OfficePackage } from './officePackage.ts';
import { readSheet, type Workbook } from './readSheet.ts';
import { CannotRead } from './refusal.ts';
import { readSharedTexts } from './richText.ts';
import { sheetBlocks } from './sheetGrid.ts';
import { readSheetStyles } from './sheetStyles.ts';
import { walkXml } from './walkXml.ts';

const mostMarkup = 24 * 1024 * 1024;

interface SheetName {
  readonly name: string;
  readonly relationship: string;
}

/**
 * A spreadsheet as paragraphs (rows of one cell) and grids, of the sheets that show. Formulas are not run: their stored
 * result is read. Names a workbook defines are not looked at: they say nothing of what it shows. Throws `CannotRead`.
 */
export function readXlsx(bytes: Uint8Array): SourceDocument {
  const files = new OfficePackage(bytes);
  const main = files.main ?? 'xl/workbook.xml';
  const related = files.related(main);
  const targetOf = (type: string): string => related.find((one) => one.type === type)?.target ?? '';
  const names = [targetOf('sharedStrings'), targetOf('styles')];
  const { sheets, ...settings } = readWorkbook(files.part(main));
  const targets = sheets.flatMap(({ name, relationship }) => {
    const found = related.find(({ id }) => id === relationship);
    if (!found) throw new CannotRead('damaged');
    // A sheet that is a chart has no cells.
    return found.type === 'worksheet' ? [{ name, target: found.target }] : [];
  });
  const size = [...names, ...targets.map(({ target }) => target)].reduce(
    (sum, name) => sum + files.sizeOf(name),
    0,
  );
  if (size > mostMarkup) throw new CannotRead(size === Infinity ? 'tooLarge' : 'tooManyCells');
  const [texts, styles] = names.map((name) => files.part(name));
  const book: Workbook = {
    ...settings,
    texts: texts ? readSharedTexts(texts) : [],
    styles: styles ? readSheetStyles(styles) : [],
  };
  let pictures = 0;
  const blocks = targets.flatMap(({ name, target }): readonly Block[] => {
    const sheet = files.part(target);
    if (!sheet) throw new CannotRead('damaged');
    const drawn = readDrawings(files, target);
    pictures += drawn.pictures;
    const boxes = drawn.texts.map((text): Block => ({ kind: 'paragraph', text, where: { sheet: name } }));
    return [...sheetBlocks(name, readSheet(sheet, book)), ...boxes];
  });
  const title = titleOf(files);
  return { blocks, pictures, ...(title === '' ? {} : { title }) };
}

type Settings = Pick<Workbook, 'from1904' | 'uncalculated'> & { readonly sheets: readonly SheetName[] };

function readWorkbook(part: Uint8Array | null): Settings {
  if (!part) throw new CannotRead('damaged');
  const sheets: SheetName[] = [];
  let [from1904, uncalculated] = [false, false];
  const isOn = (flag: string | undefined): boolean => flag === '1' || flag === 'true';
  walkXml(part, {
    open: (tag, attribute) => {
      if (tag === 'x:workbookPr') from1904 = isOn(attribute('date1904'));
      else if (tag === 'x:calcPr') uncalculated = isOn(attribute('fullCalcOnLoad'));
      else if (tag === 'x:sheet' && (attribute('state') ?? 'visible') === 'visible')
        sheets.push({ name: attribute('name') ?? '', relationship: attribute('r:id') ?? '' });
    },
  });
  return { sheets, from1904, uncalculated };
}

/** What lies on a sheet: how many pictures, and the words of its text boxes. */
function readDrawings(files: OfficePackage, sheet: string): { pictures: number; texts: readonly string[] } {
  const texts: string[] = [];
  let pictures = 0;
  let [line, inText] = ['', false];
  for (const { type, target } of files.related(sheet)) {
    const part = type === 'drawing' ? files.part(target) : null;
    if (!part) continue;
    walkXml(part, {
      open: (tag) => {
        if (tag === 'xdr:pic') pictures += 1;
        inText = tag === 'a:t';
      },
      text: (piece) => {
        if (inText) line += piece;
      },
      close: (tag) => {
        inText = false;
        if (tag !== 'a:p') return;
        if (line.trim() !== '') texts.push(line.trim());
        line = '';
      },
    });
  }
  return { pictures, texts };
}

function titleOf(files: OfficePackage): string {
  const part = files.part(files.related('').find(({ type }) => type === 'core-properties')?.target ?? '');
  let [title, inTitle] = ['', false];
  if (part)
    walkXml(part, {
      open: (tag) => {
        inTitle = tag === 'dc:title';
      },
      text: (piece) => {
        if (inTitle) title += piece;
      },
    });
  return title.trim();
}
