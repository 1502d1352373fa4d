const digits: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** The characters a Chinese number is written with. */
export const chineseDigits = '零〇一二两三四五六七八九十百千';

/** 三十六 is 36, 一百零五 is 105, 二〇二三 is 2023; `null` for what is no number: 十百, 三四. */
export function chineseNumber(written: string): number | null {
  if (written === '') return null;
  if (/^[零〇一二三四五六七八九]{3,}$/.test(written))
    return Number([...written].map((character) => digits[character]).join(''));
  let sum = 0;
  let digit: number | null = null;
  let last = Infinity;
  let place = false;
  for (const character of written) {
    const power = powers[character];
    if (power === undefined) {
      const value = digits[character];
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
      continue;
    }
    // 十六 and 百余 leave out their one; a later place may not.
    const times = digit ?? (place ? 0 : 1);
    if (times === 0 || power >= last) return null;
    sum += times * power;
    last = power;
    place = true;
    digit = null;
  }
  // 一百五 is 150 in speech; in a report it is unsure.
  if (digit !== null && digit > 0 && place && last > 10 && !/[零〇]/.test(written)) return null;
  return sum + (digit ?? 0);
}
