const digits = new Map([...'〇一二三四五六七八九'].map((character, index) => [character, `${index}`]));

/** Text with its years in digits of one width: ２０２３年 and 二○二三年 become 2023年. */
export function arabicYears(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[○零](?=[〇○零一二三四五六七八九]*\s*年)/g, '〇')
    .replace(/[〇一二三四五六七八九]{4}(?=\s*年)/g, (year) =>
      [...year].map((character) => digits.get(character) ?? '').join(''),
    );
}
