import { digitByDigit } from '../report/chineseNumerals.ts';

/** Text with its years in digits of one width: ２０２３年 and 二○二三年 become 2023年. */
export function arabicYears(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[〇○零一二三四五六七八九]{4}(?=\s*年)/g, (year) => `${digitByDigit(year) ?? year}`);
}
