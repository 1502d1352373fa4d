import type { Block, SourceDocument } from './document.ts';
import { sectionOf } from './headings.ts';
import { simplify } from './simplify.ts';

const longestHead = 60;
const ofTheForm = /信息内容|规章|自然人|行政复议|行政许可/;

/**
 * The lines before the first section: title, index rows (索引号、发布机构…, often a table of their own), page
 * furniture; simplified. Without any section the first lines of the document.
 */
export function headLines(document: SourceDocument): readonly string[] {
  const lines: string[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'paragraph' && sectionOf(block.text) !== null) return lines;
    for (const one of linesOf(block)) lines.push(one);
    if (lines.length >= longestHead) return lines.slice(0, longestHead);
  }
  return lines;
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [simplify(block.text)];
  const cells = block.rows.flat().map((cell) => simplify(cell.text).replace(/\n/g, ''));
  return cells.some((cell) => ofTheForm.test(cell)) ? [] : cells.filter((cell) => cell.trim() !== '');
}
