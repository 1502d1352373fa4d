import {
  disclosureRowEntries,
  disclosureRowsOf,
  disclosureColumnLabel,
} from '../../src/report/disclosureItems.ts';
import {
  disputeColumnLabels,
  disputeColumns,
  disputeGroups,
  outcomeKindLabels,
  requestColumnLabels,
  requestColumns,
  requestRowEntries,
} from '../../src/report/lineItems.ts';
import { requestRowsIn } from '../../src/report/address.ts';
import type { Report } from '../../src/report/report.ts';
import type { Cell } from '../../src/report/value.ts';

/** A cell of the official layout, merged over columns and rows as the form is. */
export interface PrintedCell {
  readonly text: string;
  readonly wide: number;
  readonly high: number;
}
export type PrintedTable = readonly (readonly PrintedCell[])[];

const cell = (text: string, wide = 1, high = 1): PrintedCell => ({ text, wide, high });

/** A figure as it stands in print. */
export function printed(value: Cell | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return String(value);
  return 'asPrinted' in value ? (value.asPrinted ?? '') : '';
}

function disclosureTable(report: Report): PrintedTable {
  const { form } = report;
  const width = form === '2019' ? 4 : 4;
  const rows: PrintedCell[][] = [];
  let item = '';
  for (const row of disclosureRowsOf(form)) {
    const entry = disclosureRowEntries[row];
    const columns = entry.columns[form];
    const rest = width - columns.length;
    if (entry.item !== item) {
      item = entry.item;
      rows.push([cell(`第二十条第${item}项`, width)]);
      rows.push([
        cell('信息内容'),
        ...columns.map((column, index) =>
          cell(disclosureColumnLabel(column, form).printed, index === columns.length - 1 ? rest : 1),
        ),
      ]);
    }
    rows.push([
      cell(entry.label[form]?.printed ?? ''),
      ...columns.map((column, index) =>
        cell(printed(report.tables.disclosure?.[row]?.[column]), index === columns.length - 1 ? rest : 1),
      ),
    ]);
  }
  return rows;
}

function requestTable(report: Report): PrintedTable {
  const organizations = requestColumns.filter((column) => column !== 'naturalPerson' && column !== 'total');
  const rows: PrintedCell[][] = [
    [
      cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3),
      cell('申请人情况', 7),
    ],
    [cell(requestColumnLabels.naturalPerson.printed, 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
    organizations.map((column) => cell(requestColumnLabels[column].printed)),
  ];
  const names = requestRowsIn(report);
  for (const name of names) {
    const entry = requestRowEntries[name];
    const figures = (report.tables.requests?.[name] ?? []).map((value) => cell(printed(value)));
    const label = `${entry.numbering}${entry.printed}`;
    const outcomes = names.slice(names.indexOf('granted'), names.indexOf('outcomeTotal') + 1);
    const group = name === 'granted' ? [cell('三、本年度办理结果', 1, outcomes.length)] : [];
    const siblings = names.filter((other) => requestRowEntries[other].kind === entry.kind);
    if (!outcomes.includes(name)) rows.push([cell(label, 3), ...figures]);
    else if (siblings.length > 1 && entry.kind) {
      const kind = outcomeKindLabels[entry.kind];
      const head = siblings[0] === name ? [cell(`${kind.numbering}${kind.printed}`, 1, siblings.length)] : [];
      rows.push([...group, ...head, cell(label), ...figures]);
    } else {
      const explained = name === 'partlyGranted' ? '（区分处理的，只计这一情形，不计其他情形）' : '';
      rows.push([...group, cell(label + explained, 2), ...figures]);
    }
  }
  return rows;
}

function disputeTable(report: Report): PrintedTable {
  const heads = disputeColumns.map((column) => disputeColumnLabels[column].printed);
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...heads.map((text) => cell(text, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    [...heads, ...heads].map((text) => cell(text)),
    disputeGroups.flatMap((group) =>
      (report.tables.disputes?.[group] ?? []).map((value) => cell(printed(value))),
    ),
  ];
}

/** The report as the national form prints it: title, sections and the three tables. */
export interface PrintedReport {
  readonly title: string;
  readonly head: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly text: string;
    readonly table?: PrintedTable;
  }[];
  readonly agency: string;
  readonly date: string;
}

export function printReport(report: Report, agency: string): PrintedReport {
  const [year, month, day] = (report.published ?? '').split('-').map(Number);
  return {
    title: `${agency}${report.year}年政府信息公开工作年度报告`,
    head: `本报告由${agency}编制，数据统计期限为${report.year}年1月1日至${report.year}年12月31日。`,
    sections: [
      { heading: '一、总体情况', text: '本机关按照要求推进政府信息公开工作。' },
      { heading: '二、主动公开政府信息情况', text: '', table: disclosureTable(report) },
      { heading: '三、收到和处理政府信息公开申请情况', text: '', table: requestTable(report) },
      { heading: '四、政府信息公开行政复议、行政诉讼情况', text: '', table: disputeTable(report) },
      { heading: '五、存在的主要问题及改进情况', text: '信息更新还不够及时，今后将改进。' },
      { heading: '六、其他需要报告的事项', text: '本年度没有其他需要报告的事项。' },
    ],
    agency,
    date: `${year}年${month}月${day}日`,
  };
}
