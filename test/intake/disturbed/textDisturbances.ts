import type { PrintedReport, PrintedTable } from '../printedForm.ts';
import { asText, textLayouts } from '../textLayouts.ts';
import type { Disturbance } from './disturbance.ts';
import type { Disturbed } from './tryAll.ts';

/** What stands in place of the figure, and what is done to the whole. */
interface Done {
  readonly figure: string;
  readonly print?: (print: PrintedReport, roll: () => number) => PrintedReport;
  readonly text?: (text: string, roll: () => number) => string;
}

type Make = (figure: string, noise: number) => Done;
const of =
  (leaves: Disturbance<Done>['leaves']) =>
  (name: string, make: Make): Disturbance<Done> => ({ name, leaves, make });
const [shown, odd] = [of('shown'), of('odd')];
const whole = (name: string, change: Omit<Done, 'figure'>): Disturbance<Done> =>
  shown(name, (figure) => ({ figure, ...change }));

const withTables =
  (change: (table: PrintedTable, roll: () => number) => PrintedTable) =>
  (print: PrintedReport, roll: () => number): PrintedReport => ({
    ...print,
    sections: print.sections.map((section) =>
      section.table ? { ...section, table: change(section.table, roll) } : section,
    ),
  });

const isFigures = (row: PrintedTable[number]): boolean =>
  row.slice(-3).every(({ text }) => text === '¤' || /^[\d.]+$/.test(text));
const labelOf = (row: PrintedTable[number]): PrintedTable[number] =>
  row.filter(({ text }) => /\p{Script=Han}/u.test(text));

/** Two or three labels one under the other, then their rows of bare figures. */
function outOfStep(table: PrintedTable, roll: () => number): PrintedTable {
  const candidates = table.flatMap((row, index) => (row.length >= 8 && isFigures(row) ? [index] : []));
  if (candidates.length < 6) return table;
  const at = candidates[Math.floor(roll() * (candidates.length - 3))] ?? 0;
  const rows = table.slice(at, at + 2 + Math.floor(roll() * 2)).filter(isFigures);
  return [
    ...table.slice(0, at),
    ...rows.map(labelOf),
    ...rows.map((row) => row.filter((cell) => !labelOf(row).includes(cell))),
    ...table.slice(at + rows.length),
  ];
}

/** One label lost, or its row's figures on the next line. */
function brokenOff(table: PrintedTable, roll: () => number): PrintedTable {
  const at = Math.floor(roll() * table.length);
  const row = table[at];
  if (!row || !isFigures(row)) return table;
  const label = labelOf(row);
  const rest = row.filter((cell) => !label.includes(cell));
  return [...table.slice(0, at), ...(roll() < 0.5 ? [label] : []), rest, ...table.slice(at + 1)];
}

/** Table 四 in three, one under the other. */
function inThree(table: PrintedTable): PrintedTable {
  const figures = table.at(-1) ?? [];
  if (table[0]?.[0]?.text !== '行政复议' || figures.length !== 15) return table;
  const heads = (table[1] ?? []).slice(0, 5).map((cell) => ({ ...cell, high: 1 }));
  return ['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼（复议后起诉）'].flatMap((name, index) => [
    [{ text: name, wide: 5, high: 1 }],
    heads,
    figures.slice(index * 5, index * 5 + 5),
  ]);
}

const traditional: Readonly<Record<string, string>> = {
  ...{
    总: '總',
    体: '體',
    况: '況',
    动: '動',
    开: '開',
    数: '數',
    据: '據',
    请: '請',
    处: '處',
    复: '復',
    议: '議',
  },
  ...{
    诉: '訴',
    讼: '訟',
    题: '題',
    进: '進',
    项: '項',
    规: '規',
    发: '發',
    废: '廢',
    现: '現',
    许: '許',
    罚: '罰',
  },
  ...{
    强: '強',
    费: '費',
    结: '結',
    转: '轉',
    办: '辦',
    无: '無',
    正: '正',
    机: '機',
    关: '關',
    业: '業',
    构: '構',
  },
};

export const textDisturbances: readonly Disturbance<Done>[] = [
  shown('unseen characters', (figure) => ({
    figure: `\u200e${figure.slice(0, 1)}\u2060\u00ad${figure.slice(1)}\ufeff`,
  })),
  shown('full width', (figure) => ({
    figure: figure.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  })),
  shown('a remark', (figure, noise) => ({ figure: `${figure}（其中修订${noise}件）` })),
  shown('a remark without brackets', (figure, noise) => ({ figure: `${figure}，其中修订${noise}件` })),
  shown('a unit', (figure) => ({ figure: `${figure}件` })),
  shown('blanks of all kinds', (figure) => ({ figure: `\u3000${figure}\u00a0` })),
  whole('labels and rows out of step', { print: withTables(outOfStep) }),
  whole('a label lost or a line above', { print: withTables(brokenOff) }),
  whole('table 四 in three', { print: withTables(inThree) }),
  whole('padding with blanks', {
    text: (text, roll) =>
      text.replace(/\|+$/gm, (pipes) => (roll() < 0.5 ? pipes.split('').join(' ') : `${pipes} ||`)),
  }),
  whole('page marks between the lines', {
    text: (text, roll) =>
      text
        .split('\n')
        .flatMap((line, index) => (roll() < 0.05 ? [line, `— ${index} —`] : [line]))
        .join('\n'),
  }),
  whole('traditional characters', {
    text: (text) => text.replace(/\p{Script=Han}/gu, (one) => traditional[one] ?? one),
  }),
  whole('tables in an annex, numbered anew', {
    print: (print) => ({
      ...print,
      sections: [
        ...print.sections.filter(({ table }) => !table),
        ...print.sections
          .filter(({ table }) => table)
          .map((section, index) => ({
            ...section,
            heading: `附表${index + 1}：${section.heading.slice(2)}`,
          })),
      ],
    }),
  }),
  whole('other line ends', { text: (text) => text.replaceAll('\n', '\r\n') }),
  whole('an office of government services', {
    text: (text) => text.replaceAll('清石县临水镇人民政府', '清石市政务服务和行政执法管理局'),
  }),
  odd('stars', () => ({ figure: '**' })),
  odd('two figures', (figure, noise) => ({ figure: `${figure}/${noise}` })),
];

export const texts: Disturbed<Done> = {
  kind: 'text',
  disturbances: textDisturbances,
  render: (print, mark, { figure, print: change, text }, roll) => {
    const layout = textLayouts[Math.floor(roll() * textLayouts.length)] ?? 'pipes padded';
    const changed = asText(change ? change(print, roll) : print, layout);
    return Promise.resolve(
      new TextEncoder().encode((text ? text(changed, roll) : changed).replace(mark, () => figure)),
    );
  },
};
