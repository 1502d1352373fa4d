import type { Paper } from '../../figures/figureState.ts';
import { officialCells } from '../../figures/officialTable.ts';
import { flowYear } from '../../figures/requestFlow.ts';
import { tableLabels, type Table } from '../../report/lineItems.ts';
import { officialWords } from '../../words/officialWords.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { cellType, drawGrid, widthFor, type GridCell } from './drawGrid.ts';
import { disclosureGrid, disputesGrid, requestsGrid, type OfficialSource } from './officialGrid.ts';
import { svgText } from './svgText.ts';
import type { Drawn } from './takeDrawing.ts';

const between = 28;
/** From this width on table 三 stands beside the other two, which are short. */
const twoColumns = 980;

/** The three official tables of one report, as the page shows them: cells of findings lit, changes in small figures. */
export function drawOfficial(shown: ShownFigure, { width }: Paper): Drawn {
  const { collection, state, findings, language } = shown;
  const report =
    state.agency === null ? undefined : collection.reportOf(state.agency, flowYear(collection, state));
  if (!report) {
    const text = officialWords.noReport[language];
    return { width, height: 40, marks: svgText({ x: 0, y: 24, text, size: 14, paint: 'ink-2' }), key: [] };
  }
  const cellAt = officialCells(collection, report, { cell: state.cell, findings });
  const source: OfficialSource = { report, cellAt, language };
  const place = (table: Table, x: number, y: number, room: number) => {
    const { cells, columns, share } = {
      disclosure: { cells: () => disclosureGrid(source), columns: 3, share: 0.34 },
      requests: { cells: () => requestsGrid(source), columns: 7, share: 0.36 },
      disputes: { cells: () => disputesGrid(source), columns: 5, share: 0.3 },
    }[table];
    return drawOne(captionOf(table, language), { cells: cells(), columns, share }, { x, y, room });
  };
  if (width >= twoColumns) {
    const left = Math.round((width - between) * 0.58);
    const right = width - between - left;
    const requests = place('requests', 0, 0, left);
    const disclosure = place('disclosure', left + between, 0, right);
    const disputes = place('disputes', left + between, disclosure.height + between, right);
    const height = Math.max(requests.height, disclosure.height + between + disputes.height);
    return {
      width,
      height,
      marks: [requests, disclosure, disputes].map(({ marks }) => marks).join('\n'),
      key: [],
    };
  }
  const disclosure = place('disclosure', 0, 0, width);
  const requests = place('requests', 0, disclosure.height + between, width);
  const above = disclosure.height + requests.height + 2 * between;
  const disputes = place('disputes', 0, above, width);
  const marks = [disclosure, requests, disputes].map((one) => one.marks).join('\n');
  return { width, height: above + disputes.height, marks, key: [] };
}

function captionOf(table: Table, language: ShownFigure['language']): string {
  const { number } = tableLabels[table];
  const zh = language === 'zh';
  return `${officialWords.section[language]}${zh ? '' : ' '}${number}${zh ? '　' : '  '}${tableLabels[table][language]}`;
}

interface Official {
  readonly cells: readonly GridCell[];
  readonly columns: number;
  /** Part of the width that the names of the rows take. */
  readonly share: number;
}

function drawOne(
  caption: string,
  { cells, columns, share }: Official,
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): { readonly marks: string; readonly height: number } {
  const asides = cells.flatMap(({ aside }) => (aside ? [aside] : []));
  const asideWidth = asides.length > 0 ? widthFor(asides, cellType.aside) - 2 * cellType.pad + 4 : 0;
  const label = Math.round(room * share);
  const widths = [label, ...Array.from({ length: columns }, () => (room - label) / columns)];
  const title = svgText({ x, y: y + 14, text: caption, size: 13, weight: 600 });
  const grid = drawGrid({ cells, widths, asideWidth, boxed: true }, { x, y: y + 24 });
  return { marks: `${title}\n${grid.marks}`, height: grid.height + 25 };
}
