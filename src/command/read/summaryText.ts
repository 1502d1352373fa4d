import type { Language } from '../../words/bothWords.ts';

/** What became of a batch. */
export interface Tally {
  readonly files: number;
  readonly read: number;
  readonly partial: number;
  readonly rejected: number;
  /** Reports that could not be written. */
  readonly unwritten: number;
  /** Files whose report is of the same agency and year as an earlier one. */
  readonly duplicates: readonly { readonly file: string; readonly earlier: string }[];
}

export function summaryText(tally: Tally, language: Language): string {
  const { files, read, partial, rejected, duplicates } = tally;
  const repeated = duplicates.map(({ file, earlier }) =>
    language === 'zh'
      ? `重复：${file} 与 ${earlier} 是同一机关同一年的报告\n`
      : `duplicate: ${file} and ${earlier} are of the same agency and year\n`,
  );
  const counts =
    language === 'zh'
      ? `${files} 个文件：已识别 ${read}，部分识别 ${partial}，不能读 ${rejected}${duplicates.length > 0 ? `；重复 ${duplicates.length}` : ''}\n`
      : `${files} ${files === 1 ? 'file' : 'files'}: read ${read}, partial ${partial}, rejected ${rejected}${duplicates.length > 0 ? `; duplicates ${duplicates.length}` : ''}\n`;
  return [...repeated, counts].join('');
}
