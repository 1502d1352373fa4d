/** A label of the vocabulary at the start of a line: English ones begin with a capital, Chinese has none. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
