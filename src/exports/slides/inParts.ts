/** A list cut into parts of nearly equal length, none longer than `most`; one empty part for an empty list. */
export function inParts<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(list.length / most));
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: parts }, (_, part) => list.slice(part * size, (part + 1) * size));
}
