import { plainName, saveFile } from '../saveFile.ts';
import { workbook } from '../sheet/workbook.ts';
import { proofSheets } from './proofSheets.ts';
import type { ProofList } from './proofList.ts';

/** Hands a list of proofs to the reader; of one draft its name says whose. */
export async function saveProof(list: ProofList, kind: 'docx' | 'xlsx'): Promise<void> {
  const { drafts, words, madeOn } = list;
  const { title } = words.proof;
  const [only, ...others] = drafts;
  const whose = only && others.length === 0 ? `${only.office}${only.year ?? ''} ` : '';
  const content =
    kind === 'xlsx'
      ? await workbook(proofSheets(list), { title, date: madeOn })
      : new Blob([await (await import('./proofDocx.ts')).proofDocx(list)], {
          type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        });
  saveFile(plainName(`${title} ${whose}${madeOn}`, kind), content);
}
