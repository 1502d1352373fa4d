import type { Label } from '../report/lineItems.ts';

/** Why a document was not read, or not wholly, and what a person can do. */
export const refusals = {
  legacyWord: {
    zh: '旧版 .doc/.wps/.xls 文件：请用 Word 或 WPS 另存为 .docx 或 PDF 后再读',
    en: 'legacy .doc/.wps/.xls file: save it as .docx or PDF in Word or WPS and read that',
  },
  encrypted: {
    zh: '文件已加密：请解除密码后再读',
    en: 'the file is encrypted: remove the password and read it again',
  },
  damaged: {
    zh: '文件损坏或不完整，无法打开：请重新下载或另存',
    en: 'the file is damaged or incomplete: download or save it again',
  },
  scanned: {
    zh: '扫描件，没有文字层：请用文字识别软件处理后再读，或手工录入',
    en: 'a scan without text: run text recognition on it, or enter the figures by hand',
  },
  unknownFont: {
    zh: 'PDF 没有嵌入字体，文字无法认出：请用原文件重新生成 PDF，或另存为 .docx',
    en: 'the PDF does not embed its fonts and its text cannot be told: make it again, or save it as .docx',
  },
  picture: {
    zh: '图片文件：请先用文字识别软件转成文字',
    en: 'an image file: turn it into text with text recognition first',
  },
  pictureOnly: {
    zh: '报告正文是图片，没有可读的文字：请用文字识别软件处理后再读，或手工录入',
    en: 'the report is carried as pictures: run text recognition on them, or enter the figures by hand',
  },
  attachment: {
    zh: '网页上只有标题，报告在附件里：请下载附件后再读',
    en: 'the page has a title only, the report is attached to it: download the attachment and read that',
  },
  unsupported: {
    zh: '不支持的文件格式：请另存为网页、.docx、.xlsx、PDF 或纯文本',
    en: 'unsupported format: save it as a web page, .docx, .xlsx, PDF or plain text',
  },
  tooLarge: {
    zh: '文件过大或解压后过大，未读取',
    en: 'the file is too large, or too large when unpacked; it was not read',
  },
  tooDeep: {
    zh: '网页嵌套层数异常，未读取',
    en: 'the page is nested abnormally deep; it was not read',
  },
  tooManyCells: {
    zh: '表格过大，不是年度报告的表格，未读取',
    en: 'its tables are far larger than an annual report’s; it was not read',
  },
  tookTooLong: {
    zh: '读了 5 秒仍未读完，已中止：内容异常复杂，不像年度报告；请另存为网页或纯文本后再读',
    en: 'not read within 5 seconds and ended: it is abnormally complex for an annual report; save it as a web page or plain text and read that',
  },
  tookTooMuch: {
    zh: '读取所需内存异常，已中止：声明的尺寸过大，不像年度报告；请另存后再读',
    en: 'ended for the memory it wanted: it declares sizes far beyond an annual report’s; save it again and read that',
  },
  readerEnded: {
    zh: '读取程序在这个文件上中断，未读取；其余文件不受影响',
    en: 'the reader broke down over this file, which was not read; the other files are not affected',
  },
  readerMissing: {
    zh: '读取程序没有取到：请检查网络，或重新载入本页后再读',
    en: 'the reader itself did not arrive: check the network, or load this page again',
  },
  empty: { zh: '文件没有内容', en: 'the file is empty' },
  notAReport: {
    zh: '不是政府信息公开工作年度报告',
    en: 'not an annual report on open government information',
  },
  translated: {
    zh: '机器翻译的外文副本，不可作为依据：请读取中文原文',
    en: 'a translated copy, which is no evidence: read the Chinese original',
  },
  before2019: {
    zh: '2018 年及以前的年度报告没有统一格式，不予读取',
    en: 'reports for 2018 and earlier follow no fixed form and are not read',
  },
  yearUnknown: {
    zh: '认不出报告年度：请填写年度（命令行用 --year）',
    en: 'the report year could not be told: say which it is (--year on the command line)',
  },
  pictureTables: {
    zh: '表格是图片或嵌入内容，未能读取：只有正文',
    en: 'the tables are pictures or embedded: only the text was read',
  },
  tablesEmpty: {
    zh: '表格没有填数：是空白样表，或网页用脚本填数；请核对原文',
    en: 'the tables hold no figure: a blank form, or one a script fills in; look at the original',
  },
  tablesMissing: {
    zh: '文件缺少部分表格或在表格中途中断：已识别其中全部数字',
    en: 'the document lacks part of the tables or breaks off inside them: all that is there was read',
  },
  leftOut: {
    zh: '文件中有显示出来却未能读入的内容，见各处说明',
    en: 'something the document shows could not be taken over; each place is told',
  },
  cellsUnread: {
    zh: '部分单元格无法确定，已标为存疑或缺失',
    en: 'some cells could not be told; they are marked doubtful or absent',
  },
} as const satisfies Record<string, Label>;
export type Refusal = keyof typeof refusals;

/** Thrown inside the readers only and turned into a value by `readDocument`. */
export class CannotRead extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(refusals[reason].en);
    this.reason = reason;
  }
}
