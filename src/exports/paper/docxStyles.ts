import type { Words } from '../../words/words.ts';
import type { IStylesOptions } from 'docx';
import { hex } from '../slides/textXml.ts';

/** Faces official papers are set in (GB/T 9704: 标题宋体、层次黑体、正文仿宋); Latin letters and figures in Times. */
const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
});
const ink = hex('ink');

export function docxStyles({ paper }: Words): IStylesOptions {
  const indent = paper.setIn ? { firstLine: 480 } : {};
  return {
    default: {
      document: {
        run: { font: face('仿宋'), size: 24, color: ink, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
      },
      title: {
        run: { font: face('宋体'), size: 40, bold: true, color: ink },
        paragraph: { alignment: 'center', spacing: { before: 120, after: 120 } },
      },
      heading1: {
        run: { font: face('黑体'), size: 30, bold: true, color: ink },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
      },
      heading3: {
        run: { font: face('黑体'), size: 21, bold: false, color: ink },
        paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
      },
      heading2: {
        run: { font: face('黑体'), size: 24, bold: true, color: ink },
        paragraph: { spacing: { before: 200, after: 100 }, keepNext: true },
      },
    },
    paragraphStyles: [
      {
        id: 'Body',
        name: 'Body',
        basedOn: 'Normal',
        paragraph: { spacing: { line: 400, after: 80 }, indent, alignment: 'both' },
      },
      { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 19, font: face('宋体') } },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        run: { size: 18, font: face('宋体'), color: hex('ink-2') },
        paragraph: { spacing: { after: 40 } },
      },
    ],
  };
}
