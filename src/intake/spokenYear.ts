/** At the start of a sentence, not a day, and not what was carried over from or compared with an earlier year. */
const opening =
  /(?:^|[。;；!]|\(一\)|一[、,])\s*(?:截至|截止)?(20[0-4]\d)\s*(?:年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日)(?!结转|底|末|相比|以来|起|版|第)|(?=我[乡镇局县市区委办]))/gu;

/**
 * The year the sentences of a report speak of: the one its sentences open with (`2023年，我镇…`). `null` where
 * none do or where two years open as many.
 */
export function spokenYear(lines: readonly string[]): number | null {
  const votes = new Map<number, number>();
  for (const line of lines)
    for (const [, year] of line.matchAll(opening))
      votes.set(Number(year), (votes.get(Number(year)) ?? 0) + 1);
  const [best, next] = [...votes].sort((left, right) => right[1] - left[1]);
  return best && (!next || best[1] > next[1]) ? best[0] : null;
}
