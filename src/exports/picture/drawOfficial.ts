import type { Paper } from '../../figures/figureState.ts';
import { officialCells } from '../../figures/officialTable/officialTable.ts';
import { flowYear } from '../../figures/requestFlow/requestFlowTable.ts';
import type { OfficialLayout } from '../../figures/officialTable/layoutCells.ts';
import { officialLayouts } from '../../figures/officialTable/officialLayout.ts';
import type { Table } from '../../report/lineItems.ts';
import type { ShownFigure } from '../shownFigure.ts';
import { cellType, drawGrid, widthFor, wordsAlone, type Drawn } from './drawGrid.ts';
import { officialGrid } from './officialGrid.ts';

const between = 28;
/** From this width on table 三 stands beside the other two, which are short. */
const twoColumns = 980;

/** The three official tables of one report, as the page shows them: cells of findings lit, changes in small figures. */
export function drawOfficial(shown: ShownFigure, { width }: Paper): Drawn {
  const { collection, state, findings, words } = shown;
  const report =
    state.agency === null ? undefined : collection.reportOf(state.agency, flowYear(collection, state));
  if (!report) return wordsAlone(words.official.noReport, width);
  const cellAt = officialCells(collection, report, { cell: state.cell, findings });
  const drawn = new Map<Table, Official>(
    officialLayouts(report, words).map((layout) => [
      layout.table,
      { layout, cells: officialGrid(layout, cellAt, words), caption: layout.caption },
    ]),
  );
  const place = (table: Table, x: number, y: number, room: number) => {
    const one = drawn.get(table);
    return one ? drawOne(one, { x, y, room }) : { marks: [], height: 0 };
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
      marks: [requests, disclosure, disputes].flatMap(({ marks }) => marks),
    };
  }
  const disclosure = place('disclosure', 0, 0, width);
  const requests = place('requests', 0, disclosure.height + between, width);
  const above = disclosure.height + requests.height + 2 * between;
  const disputes = place('disputes', 0, above, width);
  const marks = [disclosure, requests, disputes].flatMap((one) => one.marks);
  return { width, height: above + disputes.height, marks };
}

interface Official {
  readonly layout: OfficialLayout;
  readonly cells: ReturnType<typeof officialGrid>;
  readonly caption: string;
}

function drawOne(
  { layout, cells, caption }: Official,
  { x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
): Pick<Drawn, 'marks' | 'height'> {
  const asides = cells.flatMap(({ aside }) => (aside ? [aside] : []));
  const asideWidth = asides.length > 0 ? widthFor(asides, cellType.aside) - 2 * cellType.pad + 4 : 0;
  const label = Math.round(room * layout.nameShare);
  const widths = [
    label,
    ...Array.from({ length: layout.columns - 1 }, () => (room - label) / (layout.columns - 1)),
  ];
  const title = { mark: 'text', x, y: y + 14, text: caption, size: 13, weight: 600 } as const;
  const grid = drawGrid({ cells, widths, asideWidth, boxed: true }, { x, y: y + 24 });
  return { marks: [title, ...grid.marks], height: grid.height + 25 };
}
