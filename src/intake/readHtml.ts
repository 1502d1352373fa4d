import { parse } from 'parse5';
import { daysIn } from './dates.ts';
import type { Block, SourceCell, SourceDocument } from './document.ts';
import { sectionOf } from './headings.ts';
import { guardMarkup } from './guardMarkup.ts';
import { gridRows, isLayout, tidy } from './htmlGrid.ts';
import { PageStyles } from './htmlStyles.ts';
import { controls, isBlock, PageLook } from './htmlTree.ts';
import { attribute, childrenOf, isElement, type Node } from './htmlNodes.ts';
import { readText } from './readText.ts';
import { shownRuns, type Run } from './shownRuns.ts';
import { markupInScripts } from './scriptMarkup.ts';

/** A page as paragraphs and grids. Scripts are read as text at most, never run. */
export function readHtml(text: string): SourceDocument {
  const markup = text.replace(/(["'(])data:[^"')]{256,}/gi, '$1');
  guardMarkup(markup);
  const page = readPage(markup);
  if (hasTables(page.blocks)) return page;
  // A report that a script uncovers: told, each figure as hidden.
  const uncovered = readPage(markup, true);
  if (hasTables(uncovered.blocks)) return uncovered;
  for (const hidden of markupInScripts(markup)) {
    guardMarkup(hidden);
    const inside = readPage(hidden);
    if (hasTables(inside.blocks)) return { ...page, blocks: [...page.blocks, ...inside.blocks] };
  }
  const flat = readText(page.blocks.map(linesOf).join('\n'));
  return flat.blocks.some((block) => block.kind === 'grid') ? { ...page, blocks: flat.blocks } : page;
}

interface Walk {
  readonly look: PageLook;
  readonly blocks: Block[];
  runs: Run[];
  tables: number;
  pictures: number;
  title: string | undefined;
  published: string | undefined;
}

function readPage(markup: string, withHidden = false): SourceDocument {
  const tree = parse(markup);
  const walk: Walk = {
    look: new PageLook(stylesOf(tree), withHidden),
    blocks: [],
    runs: [],
    tables: 0,
    pictures: 0,
    title: undefined,
    published: undefined,
  };
  for (const child of childrenOf(tree)) visit(child, walk);
  flush(walk);
  return {
    blocks: walk.blocks,
    pictures: walk.pictures,
    ...(walk.title === undefined || walk.title === '' ? {} : { title: walk.title }),
    ...(walk.published === undefined ? {} : { published: walk.published }),
  };
}

function stylesOf(tree: Parameters<typeof childrenOf>[0]): PageStyles {
  const styles = new PageStyles();
  const gather = (node: Parameters<typeof childrenOf>[0]): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      if (child.tagName === 'style')
        styles.add(
          childrenOf(child)
            .map((one) => ('value' in one ? one.value : ''))
            .join(''),
        );
      else gather(child);
    }
  };
  gather(tree);
  return styles;
}

function flush(walk: Walk): void {
  const { text, doubt } = shownRuns(walk.runs, tidy);
  if (doubt !== 'hidden' && doubt !== 'struck')
    for (const line of text.split('\n'))
      if (line.trim() !== '')
        walk.blocks.push({
          kind: 'paragraph',
          text: line.trim(),
          where: { paragraph: walk.blocks.length + 1 },
        });
  walk.runs = [];
}

function visit(node: Node, walk: Walk): void {
  const { look } = walk;
  if (!isElement(node)) {
    for (const one of look.runs(node)) walk.runs.push(one);
    return;
  }
  if (node.tagName === 'head') return readHead(node, walk);
  if (['img', 'iframe', 'embed'].includes(node.tagName)) walk.pictures += 1;
  if (look.isGone(node)) return;
  if (isBlock(node)) flush(walk);
  if (node.tagName === 'table' && !isLayout(node, look)) {
    walk.tables += 1;
    for (const one of tableBlocks(gridRows(node, look, { table: walk.tables }))) walk.blocks.push(one);
    return;
  }
  const children = childrenOf(node);
  if (children.length === 0 || controls.has(node.tagName))
    for (const one of look.runs(node)) walk.runs.push(one);
  else for (const child of children) visit(child, walk);
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
    if (child.tagName === 'title')
      walk.title ??= tidy(
        childrenOf(child)
          .map((one) => ('value' in one ? one.value : ''))
          .join(''),
      );
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
