import type { Words } from '../words/words.ts';
import type { ShownFigure } from './shownFigure.ts';

/** What no file system takes, and what makes a name hard to type. */
const forbidden = /[\s\\/:*?"<>|\u0000-\u001f]+/g;

/** A name that any file system takes. */
export function plainName(name: string, ending: string): string {
  return `${name.replace(forbidden, '_').slice(0, 120)}.${ending}`;
}

/**
 * A name that says what is in the file when it lies on a desk among others: title, which of the figures that share
 * it, synthetic or not, data date.
 */
export function fileName(
  { figure, table, words }: Pick<ShownFigure, 'figure' | 'table' | 'words'>,
  ending: string,
): string {
  const marked = table.synthetic ? words.download.marked : '';
  const drawn = figure.id.startsWith('compare-') ? ` ${words.figures.names[figure.id]}` : '';
  return plainName(`${table.title.line}${drawn}${marked} ${table.dataDate}`, ending);
}

/** Makes a file and hands it over; the words for what came of it. */
export async function saveMade(
  name: string,
  { download }: Words,
  make: () => Blob | Promise<Blob>,
): Promise<string> {
  try {
    saveFile(name, await make());
    return `${download.saved}${name}`;
  } catch {
    return download.broken;
  }
}

/** Hands a file to the reader's downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
