import { parse } from 'parse5';
import { daysIn } from './dates.ts';
import type { Block, SourceCell, SourceDocument } from './document.ts';
import { sectionOf } from './headings.ts';
import { gridRows, isLayout, tidy } from './htmlGrid.ts';
import { attribute, childrenOf, isBlock, isElement, isUnseen, textOf, type Node } from './htmlTree.ts';
import { readText } from './readText.ts';
import { CannotRead } from './refusal.ts';
import { markupInScripts } from './scriptMarkup.ts';

const longestMarkup = 8 * 1024 * 1024;
const mostTags = 400_000;
const deepest = 400;

/** A page as paragraphs and grids. Scripts are read as text at most, never run. */
export function readHtml(text: string): SourceDocument {
  const markup = text.replace(/(["'(])data:[^"')]{256,}/gi, '$1');
  guard(markup);
  const page = readPage(markup);
  if (hasTables(page.blocks)) return page;
  for (const hidden of markupInScripts(markup)) {
    guard(hidden);
    const inside = readPage(hidden);
    if (hasTables(inside.blocks)) return { ...page, blocks: [...page.blocks, ...inside.blocks] };
  }
  const flat = readText(page.blocks.map(linesOf).join('\n'));
  return flat.blocks.some((block) => block.kind === 'grid') ? { ...page, blocks: flat.blocks } : page;
}

/** Refuses what no parser should be given: huge, or nested so deep that parsing it takes quadratic time. */
function guard(markup: string): void {
  if (markup.length > longestMarkup) throw new CannotRead('tooLarge');
  let tags = 0;
  let depth = 0;
  const seen = markup.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '');
  for (const [, closing] of seen.matchAll(
    /<(\/?)(?:div|table|tbody|span|font|b|i|u|a|em|strong|section|article|ul|ol|dl|blockquote|center|small|big|code|nobr|form|sup|sub|[a-z]+-[a-z-]+|[aqs])(?=[\s>/])/gi,
  )) {
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) throw new CannotRead('tooDeep');
  }
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > mostTags) throw new CannotRead('tooManyCells');
  }
}

interface Walk {
  readonly blocks: Block[];
  text: string;
  tables: number;
  pictures: number;
  title: string | undefined;
  published: string | undefined;
}

function readPage(markup: string): SourceDocument {
  const walk: Walk = { blocks: [], text: '', tables: 0, pictures: 0, title: undefined, published: undefined };
  for (const child of childrenOf(parse(markup))) visit(child, walk);
  flush(walk);
  return {
    blocks: walk.blocks,
    pictures: walk.pictures,
    ...(walk.title === undefined || walk.title === '' ? {} : { title: walk.title }),
    ...(walk.published === undefined ? {} : { published: walk.published }),
  };
}

function flush(walk: Walk): void {
  for (const line of tidy(walk.text).split('\n'))
    if (line.trim() !== '')
      walk.blocks.push({
        kind: 'paragraph',
        text: line.trim(),
        where: { paragraph: walk.blocks.length + 1 },
      });
  walk.text = '';
}

function visit(node: Node, walk: Walk): void {
  if (!isElement(node)) {
    walk.text += textOf(node);
    return;
  }
  if (node.tagName === 'head') return readHead(node, walk);
  if (isUnseen(node)) return;
  if (node.tagName === 'br') walk.text += '\n';
  if (['img', 'iframe', 'embed'].includes(node.tagName)) walk.pictures += 1;
  if (isBlock(node)) flush(walk);
  if (node.tagName === 'table' && !isLayout(node)) {
    walk.tables += 1;
    walk.blocks.push(...tableBlocks(gridRows(node, { table: walk.tables })));
    return;
  }
  for (const child of childrenOf(node)) visit(child, walk);
  if (isBlock(node)) flush(walk);
}

/** A table's rows as grids, with lines of prose set across it (a sheet saved as a page) as paragraphs. */
function tableBlocks(rows: readonly (readonly SourceCell[])[]): readonly Block[] {
  const blocks: Block[] = [];
  let grid: (readonly SourceCell[])[] = [];
  const close = (): void => {
    if (grid.length > 0) blocks.push({ kind: 'grid', shape: 'columns', rows: grid });
    grid = [];
  };
  for (const row of rows) {
    const [only, more] = row.filter(({ text }) => text !== '');
    if (only && !more && isProse(only.text)) {
      close();
      blocks.push({ kind: 'paragraph', text: only.text, where: only.where });
    } else grid.push(row);
  }
  close();
  return blocks;
}

function isProse(text: string): boolean {
  return sectionOf(text) !== null || /[。；]$/.test(text) || /政府信息公开.*(报告|年报)$/s.test(text);
}

const titleNames = /^(articletitle|title)$/i;
const dateNames = /^(pubdate|publishdate|publish_date|date)$/i;

function readHead(head: Node, walk: Walk): void {
  for (const child of childrenOf(head)) {
    if (!isElement(child)) continue;
    if (child.tagName === 'title') walk.title ??= tidy(textOf(child));
    if (child.tagName !== 'meta') continue;
    const name = attribute(child, 'name') ?? '';
    const content = attribute(child, 'content') ?? '';
    if (titleNames.test(name) && content !== '') walk.title = tidy(content);
    if (dateNames.test(name)) walk.published = daysIn(content)[0] ?? walk.published;
  }
}

/** Whether a grid holds one of the form's tables. */
function hasTables(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'grid' &&
      block.rows.some((row) =>
        row.some((cell) =>
          /信息[内內]容|规章|規章|自然人|行政[复復][议議]/.test(cell.text.replace(/\s/g, '')),
        ),
      ),
  );
}

function linesOf(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  return block.rows.map((row) => row.map((cell) => cell.text.replaceAll('\n', '')).join(' | ')).join('\n');
}
