import type { SourceDocument } from './document.ts';
import { mostCells } from './figureRows.ts';
import { OfficePackage } from './officePackage.ts';
import { CannotRead } from './refusal.ts';
import { WordBody } from './wordBody.ts';
import { wordStyles } from './wordStyles.ts';
import { child, wordTree } from './wordTree.ts';

const mostMarkup = 24 * 1024 * 1024;

/**
 * A Word document as paragraphs and grids, as Word shows it: fields by their results, tracked deletions struck,
 * hidden text hidden. Its parts are found by relationship. Throws `CannotRead`.
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const parts = new OfficePackage(bytes);
  const main = parts.main ?? 'word/document.xml';
  if (parts.sizeOf(main) > mostMarkup) throw new CannotRead('tooLarge');
  const part = parts.part(main);
  if (!part) throw new CannotRead('damaged');
  if (countCells(part) > mostCells) throw new CannotRead('tooManyCells');
  const sheet = parts.related(main).find(({ type }) => type === 'styles')?.target;
  const styles = sheet === undefined || parts.sizeOf(sheet) > mostMarkup / 4 ? null : parts.part(sheet);
  const body = child(wordTree(part), 'w:document', 'w:body');
  if (!body) throw new CannotRead('damaged');
  const word = new WordBody(wordStyles(styles && wordTree(styles)));
  word.read(body);
  const { blocks, pictures, leftOut } = word;
  return { blocks, pictures, leftOut };
}

/** Cells are counted before a tree is made of them. */
function countCells(part: Uint8Array): number {
  return new TextDecoder('latin1').decode(part).match(/<(?:\w+:)?tc[ >/]/g)?.length ?? 0;
}
