const digits = new Map([...'〇一二三四五六七八九'].map((character, index) => [character, `${index}`]));

/** The years a title speaks of; the day it was issued (2024年1月9日) is not one. 二〇二三年 counts as 2023年. */
export function statedYears(title: string): readonly number[] {
  const plain = title
    .normalize('NFKC')
    .replace(/[○零]/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=\s*年)/g, (year) =>
      [...year].map((character) => digits.get(character) ?? '').join(''),
    );
  return [...plain.matchAll(/(?<!\d)((?:19|20)\d{2})\s*年(?!\s*\d{1,2}\s*月)/g)].map(([, year]) =>
    Number(year),
  );
}
