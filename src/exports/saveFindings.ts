import { findingExportWords } from '../words/findingExportWords.ts';
import { figureShellWords } from '../words/figureShell.ts';
import { plainName, saveFile } from './saveFile.ts';
import { csvText } from './sheet/csvText.ts';
import { findingRows, type FindingList } from './sheet/findingRows.ts';
import { findingSheets } from './sheet/findingSheets.ts';
import { workbook } from './sheet/workbook.ts';

/** Hands the list of findings to the reader as a spreadsheet of either kind. */
export async function saveFindings(list: FindingList, kind: 'csv' | 'xlsx'): Promise<void> {
  const synthetic = list.findings.some(({ agency }) => list.isSynthetic(agency));
  const marked = synthetic ? `（${figureShellWords.synthetic[list.language]}）` : '';
  const name = plainName(`${findingExportWords.title[list.language]}${marked} ${list.dataDate}`, kind);
  const content =
    kind === 'csv'
      ? new Blob([csvText(findingRows(list))], { type: 'text/csv;charset=utf-8' })
      : await workbook(findingSheets(list), {
          title: findingExportWords.title[list.language],
          date: list.dataDate,
        });
  saveFile(name, content);
}
