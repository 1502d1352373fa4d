import { plainName, saveFile } from './saveFile.ts';
import { csvText } from './sheet/csvText.ts';
import { findingRows, type FindingList } from './sheet/findingRows.ts';
import { findingSheets } from './sheet/findingSheets.ts';
import { workbook } from './sheet/workbook.ts';

/** Hands the list of findings to the reader as a spreadsheet of either kind. */
export async function saveFindings(list: FindingList, kind: 'csv' | 'xlsx'): Promise<void> {
  const { words } = list;
  const synthetic = list.findings.some(({ agency }) => list.isSynthetic(agency));
  const marked = synthetic ? words.format.brackets(words.figure.synthetic) : '';
  const name = plainName(`${words.findingList.title}${marked} ${list.dataDate}`, kind);
  const content =
    kind === 'csv'
      ? new Blob([csvText(findingRows(list))], { type: 'text/csv;charset=utf-8' })
      : await workbook(findingSheets(list), {
          title: words.findingList.title,
          date: list.dataDate,
        });
  saveFile(name, content);
}
