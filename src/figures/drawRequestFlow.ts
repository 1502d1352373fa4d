import type { Absence } from '../chart/absence.ts';
import { placeLabels } from '../chart/placeLabels.ts';
import type { Sheet, Stop } from '../chart/stops.ts';
import { fitText } from '../chart/textWidth.ts';
import type { FigureTable } from '../measures/figureTable.ts';
import { numberOf, type Measured } from '../measures/measured.ts';
import { outcomeKinds } from '../report/lineItems.ts';
import { capitalised } from '../words/capitalised.ts';
import { flowWords } from '../words/flowWords.ts';
import { markText, readout } from '../words/measuredText.ts';
import { absenceOf, isOpen } from './columnStack.ts';
import type { DrawContext } from './drawContext.ts';
import { imbalance } from './requestFlow.ts';

/** A line of text with a figure, or with the mark of its absence. */
export interface FlowText {
  readonly key: string;
  readonly y: number;
  readonly name: string;
  readonly figure: string;
  readonly absence: Absence | null;
  readonly isZero: boolean;
}

export interface FlowBlock {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly fill: string;
  readonly open: boolean;
  /** Drawn hatched: it is in no row of the report. */
  readonly isDifference: boolean;
}

export interface FlowDrawing extends Sheet {
  readonly left: readonly FlowBlock[];
  readonly right: readonly FlowBlock[];
  readonly leftX: number;
  readonly rightX: number;
  readonly labelX: number;
  readonly leftTexts: readonly FlowText[];
  readonly ribbons: readonly { readonly key: string; readonly d: string; readonly fill: string }[];
  readonly labels: readonly {
    readonly kind: FlowText;
    readonly reasons: readonly FlowText[];
    readonly from: number | null;
  }[];
}

export const blockWidth = 12;
const lines = { kind: 19, reason: 16, gap: 6 };
const blockGap = 9;

const fills: Record<string, string> = {
  granted: 'var(--outcome-granted)',
  partlyGranted: 'var(--outcome-partly)',
  refused: 'var(--outcome-refused)',
  unableToProvide: 'var(--outcome-unable)',
  notProcessed: 'var(--outcome-not-processed)',
  otherwiseHandled: 'var(--outcome-other)',
  carriedForward: 'var(--total)',
  newlyReceived: 'var(--accent)',
  carriedOver: 'var(--total)',
};

/** What came in on the left, what became of it on the right, each outcome with the reasons the report gives. */
export function drawRequestFlow(
  table: FigureTable,
  width: number,
  { language, hrefFor, agency }: DrawContext,
): FlowDrawing {
  const column = table.columns[0];
  const cellOf = (key: string): Measured =>
    table.rows.find((row) => row.key === key)?.cells[0] ?? { state: 'notReported' };
  const valueOf = (key: string) => numberOf(cellOf(key)) ?? 0;
  const labelOf = (key: string) => table.rows.find((row) => row.key === key)?.label[language] ?? '';
  const labelX = Math.round(width - Math.max(158, Math.min(248, width * 0.4)));
  const rightX = labelX - 22 - blockWidth;
  const leftX = width < 480 ? 70 : 96;
  const outs = [...outcomeKinds, 'carriedForward'];
  const shownReasons = (kind: string) =>
    table.rows.filter((row) => row.key.startsWith(`${kind}.`) && row.cells[0]?.state !== 'zero');
  const labelHeight = (kind: string) => lines.kind + shownReasons(kind).length * lines.reason + lines.gap;
  const height = Math.max(
    230,
    outs.reduce((sum, kind) => sum + labelHeight(kind), 12 + lines.kind + lines.gap),
  );
  const difference = imbalance(table.rows);
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + valueOf(key), 0);
  const ins = ['newlyReceived', 'carriedOver'];
  const most = Math.max(sum(ins), sum(outs), 1);
  const perRequest = (height - 12 - blockGap * (outs.length - 1)) / most;

  const ends = [...outs, ...(difference && difference.in > difference.out ? ['difference'] : [])];
  const missing = difference ? difference.in - difference.out : 0;
  const left = stack([...ins, ...(missing < 0 ? ['difference'] : [])], 0, 0);
  const leftTop = (height - (left.at(-1)?.end ?? 0)) / 2;
  const leftBlocks = left.map((one) => blockOf(one, leftTop));
  const right = stack([...outs, ...(missing > 0 ? ['difference'] : [])], 6, blockGap);
  const rightBlocks = right.map((one) => blockOf(one, 0));

  function stack(keys: readonly string[], top: number, gap: number) {
    let y = top;
    return keys.map((key) => {
      const size = (key === 'difference' ? Math.abs(missing) : valueOf(key)) * perRequest;
      const start = y;
      y += size + (size > 0 ? gap : 0);
      return { key, start, end: start + size };
    });
  }
  function blockOf({ key, start, end }: ReturnType<typeof stack>[number], shift: number): FlowBlock {
    return {
      key,
      y: start + shift,
      height: end - start,
      fill: fills[key] ?? 'var(--error)',
      open: key !== 'difference' && isOpen(cellOf(key)),
      isDifference: key === 'difference',
    };
  }
  function textOf(key: string, name: string, y: number, room: number): FlowText {
    const cell = cellOf(key);
    const figure = markText(cell, 'count', language);
    return {
      key,
      y,
      name: fitText(capitalised(name), 12, room),
      figure,
      absence: absenceOf(cell),
      isZero: cell.state === 'zero',
    };
  }

  function differenceText(y: number): FlowText {
    const figure = markText({ state: 'number', value: Math.abs(missing) }, 'count', language);
    return {
      key: 'difference',
      y,
      name: flowWords.difference[language],
      figure,
      absence: null,
      isZero: false,
    };
  }

  const places = placeLabels(
    ends.map((kind) => {
      const block = rightBlocks.find((one) => one.key === kind);
      const tall = labelHeight(kind);
      return {
        key: kind,
        y: (block?.y ?? 0) + (block?.height ?? 0) / 2 + (tall - lines.kind) / 2,
        height: tall,
      };
    }),
    0,
    height,
  );
  const room = width - labelX - 44;
  const labels = ends.map((kind) => {
    const top = (places.get(kind) ?? 0) - labelHeight(kind) / 2;
    const name = kind === 'carriedForward' ? flowWords.carriedForward[language] : labelOf(kind);
    const block = rightBlocks.find((one) => one.key === kind);
    return {
      kind: kind === 'difference' ? differenceText(top + 14) : textOf(kind, name, top + 14, room),
      reasons: shownReasons(kind).map((row, index) =>
        textOf(
          row.key,
          row.label[language].replace(/^.*?(：|: )/, ''),
          top + lines.kind + 11 + index * lines.reason,
          room - 12,
        ),
      ),
      from: block && block.height > 0 ? block.y + block.height / 2 : null,
    };
  });
  let from = leftTop;
  const ribbons = rightBlocks
    .filter((block) => block.height > 0 && !block.isDifference)
    .map((block) => {
      const start = from;
      from += block.height;
      return {
        key: block.key,
        d: ribbon(leftX + blockWidth, start, rightX, block.y, block.height),
        fill: block.fill,
      };
    });
  const leftTexts = [...ins, ...(missing < 0 ? ['difference'] : [])].map((key, index) => {
    const block = leftBlocks[index];
    const middle = (block?.y ?? leftTop) + (block?.height ?? 0) / 2;
    return key === 'difference' ? differenceText(middle) : textOf(key, labelOf(key), middle, leftX - 8);
  });
  const apart = placeLabels(
    leftTexts.map((text) => ({ key: text.key, y: text.y, height: 34 })),
    0,
    height,
  );
  const said = (key: string) =>
    `${labelOf(key)}${language === 'zh' ? '：' : ': '}${column ? readout(cellOf(key), 'count', column.unit, language) : ''}`;
  const href = agency === null || !column ? undefined : hrefFor({ agency, year: Number(column.key) });
  const stops: Stop[] = [
    ...ins.map((key, row): Stop => {
      const y = apart.get(key) ?? 0;
      return {
        key,
        row,
        column: 0,
        x: 0,
        y: y - 16,
        width: leftX + blockWidth,
        height: 32,
        text: said(key),
        href,
      };
    }),
    ...labels.flatMap(({ kind, reasons }, index) =>
      [kind, ...reasons].map((text, place): Stop => ({
        key: text.key,
        row: ins.length + index,
        column: place,
        x: place === 0 ? rightX : labelX + 10,
        y: text.y - 13,
        width: place === 0 ? width - rightX : width - labelX - 10,
        height: place === 0 ? lines.kind - 2 : lines.reason,
        text: said(text.key),
        href,
      })),
    ),
  ];
  return {
    width,
    height,
    stops,
    left: leftBlocks,
    right: rightBlocks,
    ...{ leftX, rightX, labelX, ribbons, labels },
    leftTexts: leftTexts.map((text) => ({ ...text, y: apart.get(text.key) ?? text.y })),
  };
}

/** A band from one side to the other, of one height throughout. */
function ribbon(x0: number, y0: number, x1: number, y1: number, height: number): string {
  const middle = ((x0 + x1) / 2).toFixed(1);
  const at = (x: number, y: number) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const curve = (fromY: number, x: number, toY: number) =>
    `C${middle} ${fromY.toFixed(1)} ${middle} ${toY.toFixed(1)} ${at(x, toY)}`;
  return `M${at(x0, y0)}${curve(y0, x1, y1)}V${(y1 + height).toFixed(1)}${curve(y1 + height, x0, y0 + height)}Z`;
}
