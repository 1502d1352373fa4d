import type {
  FindingText,
  Place,
  SaidClaim,
  SaidSide,
  SideText,
  SpokenOf,
  UnknownCell,
  UnknownCells,
} from '../../checks/findingText.ts';
import type { CellAddress } from '../../report/address.ts';
import type { Form, Table } from '../../report/lineItems.ts';
import type { ValueState } from '../../report/value.ts';
import { claims, deadlines, formWords } from './form.ts';

const table = (id: Table): string => `表${formWords.tableNumber(id)}`;

/** 表四·行政复议: table, row and, where it says more, column. Of two totals the row's is told by its number. */
function place({ cell, by, form }: Place): string {
  const row = cell.row === 'outcomeTotal' ? '（七）总计' : formWords.row(cell, form);
  const column = formWords.column(cell, form);
  const parts = { table: [], row: [row], column: [column], both: [row, column] }[by];
  return [table(cell.table), ...parts].join('·');
}

const states: Partial<Record<ValueState, string>> = {
  blank: '空白',
  notApplicable: '填作“/”或“无”',
  unreadable: '无法辨认',
  notInForm: '未列',
  approximate: '不是确数',
};

/** A row of table 三 whole. */
const named = 7;

function cellName(address: CellAddress, form: Form, by: UnknownCells['by'] = 'both'): string {
  const row = formWords.row(address, form);
  const column = formWords.column(address, form);
  return by === 'both' ? `${row}·${column}` : by === 'row' ? row : column;
}

/** 科研机构、总计空白. */
function unknown({ cells, by }: UnknownCells): string {
  const name = ({ address, form, year }: UnknownCell): string =>
    `${year === undefined ? '' : `${year}年`}${cellName(address, form, by)}`;
  return Object.entries(states)
    .flatMap(([state, label]) => {
      const those = cells.filter((cell) => cell.state === state);
      if (those.length === 0) return [];
      const more = those.length > named ? `等 ${those.length} 格` : '';
      return [`${those.slice(0, named).map(name).join('、')}${more}${label}`];
    })
    .join('，');
}

function sideName({ name, year }: SaidSide): string {
  switch (name) {
    case 'sum':
      return '';
    case 'printed':
      return '报告填列为 ';
    case 'incoming':
      return '本年新收＋上年结转 ';
    case 'outgoing':
      return '办理结果总计＋结转下年度 ';
    case 'carriedForwardIn':
      return `${year}年报告结转下年度 `;
    case 'printedIn':
      return `${year}年报告填列为 `;
    case 'stockAfter':
      return `${year}年末有效＋制发－废止 `;
    case 'itemsAfter':
      return `${year}年报告上一年项目＋增减 `;
  }
}

/** `10+1+0+0=11`; of a side with absent cells what is printed of it; nothing where nothing is. */
function sides(...all: readonly SaidSide[]): string {
  return all
    .filter(({ printed }) => printed !== null)
    .map((side) => {
      const { expression, printed, single, partly } = side;
      return `${sideName(side)}${partly ? '已填部分 ' : ''}${single ? printed : `${expression}=${printed}`}`;
    })
    .join('，');
}

const claimed = ({ what, where, stated }: SaidClaim): string =>
  what === 'requestsToHandleGrowth'
    ? `正文${where}称收办申请同比增长 ${stated}`
    : `正文${where}称${claims[what]} ${stated}`;

function scope(of: SpokenOf): string {
  if (of === null) return '';
  return of === 'own'
    ? '；正文说的是本机关，表格为汇总口径，口径不同，不是错误'
    : '；正文说的是汇总口径，表格为本机关口径，口径不同，不是错误';
}

export function sayFinding(text: FindingText): string {
  switch (text.key) {
    case 'unequal':
      return `${place(text.place)}：${sides(text.left, text.right)}${text.apart === null ? '' : `，相差 ${text.apart}`}`;
    case 'sideUnknown': {
      const known = sides(text.left, text.right);
      return `${place(text.place)}：${unknown(text.unknown)}，无法核对${known && `；${known}`}`;
    }
    case 'blankCells':
      return `${table(text.table)}：${text.unknown.cells.length} 格未填报，不作 0 计（${unknown(text.unknown)}）`;
    case 'emptyTable':
      return `${table(text.table)}：整表没有一个数，与此表有关的各项无法核对`;
    case 'missingTable':
      return `${table(text.table)}：缺整表，与此表有关的各项无法核对`;
    case 'belowUnits':
      return `${place(text.place)}：汇总报告填列为 ${text.printed}，所辖 ${text.units} 个单位合计 ${text.sum}${text.unreported > 0 ? `（另有 ${text.unreported} 个单位此项未填报）` : ''}，口径可能不同`;
    case 'unitsUnknown':
      return `${place(text.place)}：另有 ${text.unreported} 个单位此项未填报，无法核对；其余 ${text.units} 个单位合计 ${text.sum}，汇总报告填列为 ${text.printed}`;
    case 'late':
      return `发布日期${text.published}，晚于期限${text.due}（${deadlines[text.basis]}）`;
    case 'noPeriod':
      return '未载明统计期限，无法核对';
    case 'otherPeriod':
      return `统计期限：报告写作${text.from}至${text.to}，${text.year}年报告应为${text.year}-01-01至${text.year}-12-31`;
    case 'otherTitle':
      return `题名写作${text.years.join('、')}年，报告年度为${text.year}年`;
    case 'earlyDay':
      return `落款或发布日期为${text.published}，早于报告年度${text.year}年结束之日`;
    case 'jump': {
      const { before, now, change } = text;
      return `${place(text.place)}：${before.year}年 ${before.value}，${now.year}年 ${now.value}${change && `（${change}）`}，变动很大，请核对`;
    }
    case 'negativeItems':
      return `${place(text.place)}：上一年项目数量与本年增减相加为 ${text.expression}=−${-text.value}，不应小于 0`;
    case 'claimUnknown':
      return `${claimed(text.claim)}：${table(text.table)}${unknown(text.unknown)}，无法核对${text.parts === null ? '' : `；已填各格合计 ${text.parts}`}`;
    case 'claimVague':
      return `${claimed(text.claim)}，不是确数，无法核对；${place(text.place)}为 ${text.written}`;
    case 'claimDiffers':
      return `${claimed(text.claim)}，${place(text.place)}为 ${text.written}${scope(text.spokenOf)}`;
    case 'growthVague':
      return `${claimed(text.claim)}：不是确数，无法核对`;
    case 'growthAlone':
      return `${claimed(text.claim)}：没有${text.year}年的表三，无法核对`;
    case 'growthUnknown':
      return `${claimed(text.claim)}：${unknown(text.unknown)}，无法核对`;
    case 'growthFromNothing':
      return `${claimed(text.claim)}：上年为 0，增长率无定义，无法核对`;
    case 'growthDiffers':
      return `${claimed(text.claim)}，按两年表三为 ${text.computed}=${text.percent}${scope(text.spokenOf)}`;
    case 'notAllUpheld':
      return `正文${text.where}称复议、诉讼均获维持，表四却有${text.cells.map(({ address, form, count }) => `${cellName(address, form)} ${count}`).join('、')}${scope(text.spokenOf)}`;
    case 'upheldUnknown':
      return `正文${text.where}称复议、诉讼均获维持：表四${unknown(text.unknown)}，无法核对`;
    case 'staleName':
      return `正文${text.section}写作“${text.quoted}”，“${text.name}”是${text.until}年以前的名称，现为${text.names.short}，疑为沿用旧文`;
    case 'staleYear':
      return `正文${text.section}写作“${text.quoted}”，报告年度为${text.year}年，疑为沿用旧文`;
    case 'doubtfulReading':
      return `${sayFinding(text.said)}；其中“${cellName(text.address, text.form)}”读数存疑，请先核对原文`;
  }
}

export function saySide(side: SideText): string {
  switch (side.key) {
    case 'plain':
      return side.text;
    case 'terms':
      return `${sideName(side)}${side.expression}`;
    case 'whole':
      return `汇总 ${side.value}`;
    case 'units':
      return `各单位 ${side.expression}`;
    case 'yearly':
      return `${side.year}年 ${side.value}`;
    case 'year':
      return `${side.year}年`;
    case 'agency':
      return side.names.short;
    case 'claim':
      return claimed(side.claim);
    case 'cells':
      return `${place(side.place)} ${side.expression}`;
  }
}
