import { arabicYears } from './arabicYears.ts';

/** The years a title speaks of; the day it was issued (2024年1月9日) is not one. 二〇二三年 counts as 2023年. */
export function statedYears(title: string): readonly number[] {
  return [...arabicYears(title).matchAll(/(?<!\d)((?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月)/g)].map(
    ([, year]) => Number(year),
  );
}
