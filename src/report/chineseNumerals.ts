/** The digits of Chinese numerals, with the signs that stand for 〇 in print. */
const digits = new Map<string, number>([
  ...[...'〇一二三四五六七八九'].map((character, index) => [character, index] as const),
  ...[...'零○ΟO'].map((character) => [character, 0] as const),
  ['两', 2],
]);
const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The characters a Chinese number in running text is written with. */
export const chineseNumerals = '零〇一二两三四五六七八九十百千';

/** 二〇二三 is 2023, 二○ is 20: digits in a row, read one by one; `null` where another character stands among them. */
export function digitByDigit(written: string): number | null {
  const read = [...written].map((character) => digits.get(character));
  return written === '' || read.includes(undefined) ? null : Number(read.join(''));
}

/** 三十六 is 36, 一百零五 is 105, 二〇二三 is 2023; `null` for what is no number: 十百, 三四. */
export function chineseNumber(written: string): number | null {
  if (written === '' || written.length > 9) return null;
  if (written.length > 2) {
    const year = digitByDigit(written);
    if (year !== null && !written.includes('两')) return year;
  }
  let sum = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const character of written) {
    const power = powers.get(character);
    if (power === undefined) {
      const value = digits.get(character);
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
      continue;
    }
    // 十六 and 百余 leave out their one; a later place may not.
    const times: number = digit ?? (last === Infinity ? 1 : 0);
    if (times === 0 || power >= last) return null;
    sum += times * power;
    last = power;
    digit = null;
  }
  // 一百五 is 150 in speech; in a report it is unsure.
  if (digit !== null && digit > 0 && last !== Infinity && last > 10 && !/[零〇]/.test(written)) return null;
  return sum + (digit ?? 0);
}
