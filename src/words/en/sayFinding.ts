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
import { claims, deadlines, formWords, section } from './form.ts';
import { plural } from './plural.ts';

const table = (id: Table): string => `Table ${formWords.tableNumber(id)}`;

function place({ cell, by, form }: Place): string {
  const row = formWords.row(cell, form);
  const column = formWords.column(cell, form);
  const parts = { table: [], row: [row], column: [column], both: [row, column] }[by];
  return [table(cell.table), ...parts].join(', ');
}

const states: Partial<Record<ValueState, string>> = {
  blank: 'blank',
  notApplicable: 'printed as “/” or 无',
  unreadable: 'unreadable',
  notInForm: 'not printed',
  approximate: 'not an exact number',
};

const named = 7;

function cellName(address: CellAddress, form: Form, by: UnknownCells['by'] = 'both'): string {
  const row = formWords.row(address, form);
  const column = formWords.column(address, form);
  return by === 'both' ? `${row}, ${column}` : by === 'row' ? row : column;
}

function unknown({ cells, by }: UnknownCells): string {
  const name = ({ address, form, year }: UnknownCell): string =>
    `${cellName(address, form, by)}${year === undefined ? '' : ` (${year})`}`;
  return Object.entries(states)
    .flatMap(([state, label]) => {
      const those = cells.filter((cell) => cell.state === state);
      if (those.length === 0) return [];
      const more = those.length > named ? ` and ${those.length - named} more` : '';
      return [`${those.slice(0, named).map(name).join('; ')}${more}: ${label}`];
    })
    .join('; ');
}

function sideName({ name, year }: SaidSide): string {
  switch (name) {
    case 'sum':
      return '';
    case 'printed':
      return 'the report prints ';
    case 'incoming':
      return 'received + carried over ';
    case 'outgoing':
      return 'total handled + carried forward ';
    case 'carriedForwardIn':
      return `carried forward in the ${year} report `;
    case 'printedIn':
      return `the ${year} report prints `;
    case 'stockAfter':
      return `in force ${year} + issued − repealed `;
    case 'itemsAfter':
      return `items last year + change in the ${year} report `;
  }
}

function sides(...all: readonly SaidSide[]): string {
  return all
    .filter(({ printed }) => printed !== null)
    .map((side) => {
      const { expression, printed, single, partly } = side;
      return `${sideName(side)}${partly ? 'printed parts ' : ''}${single ? printed : `${expression} = ${printed}`}`;
    })
    .join(', ');
}

const where = (passage: string): string => (passage === '' ? 'Text' : section(passage));

const claimed = ({ what, where: passage, stated }: SaidClaim): string =>
  what === 'requestsToHandleGrowth'
    ? `${where(passage)}, growth of requests to handle: ${stated}`
    : `${where(passage)}, ${claims[what]}: ${stated}`;

function scope(of: SpokenOf): string {
  if (of === null) return '';
  return of === 'own'
    ? '; the text speaks of the organ alone, the table is consolidated: different scopes, not an error'
    : '; the text is consolidated, the table speaks of the organ alone: different scopes, not an error';
}

const leave = (units: number): string =>
  plural(units, { one: '1 more unit leaves it unreported', other: '# more units leave it unreported' });

export function sayFinding(text: FindingText): string {
  switch (text.key) {
    case 'unequal':
      return `${place(text.place)}: ${sides(text.left, text.right)}${text.apart === null ? '' : `; they differ by ${text.apart}`}`;
    case 'sideUnknown': {
      const known = sides(text.left, text.right);
      return `${place(text.place)}: cannot be checked (${unknown(text.unknown)})${known && `; ${known}`}`;
    }
    case 'blankCells':
      return `${table(text.table)}: ${plural(text.unknown.cells.length, { one: '1 cell', other: '# cells' })} not reported, which is not zero (${unknown(text.unknown)})`;
    case 'emptyTable':
      return `${table(text.table)} holds no figure at all; nothing about it can be checked`;
    case 'missingTable':
      return `${table(text.table)} is missing as a whole; nothing about it can be checked`;
    case 'belowUnits':
      return `${place(text.place)}: the consolidated report prints ${text.printed}, its ${plural(text.units, { one: '1 unit reports', other: '# units add up to' })} ${text.sum}${text.unreported > 0 ? ` (${leave(text.unreported)})` : ''}; they may count different organs`;
    case 'unitsUnknown':
      return `${place(text.place)}: cannot be checked (${leave(text.unreported)}); the other ${plural(text.units, { one: 'unit reports', other: '# units add up to' })} ${text.sum}, the consolidated report prints ${text.printed}`;
    case 'late':
      return `Published on ${text.published}, after ${text.due} (${deadlines[text.basis]})`;
    case 'noPeriod':
      return 'No statistical period is recorded; it cannot be checked';
    case 'otherPeriod':
      return `Statistical period: the report states ${text.from} to ${text.to}; a report for ${text.year} covers ${text.year}-01-01 to ${text.year}-12-31`;
    case 'otherTitle':
      return `The title says ${text.years.join(', ')}, the report is for ${text.year}`;
    case 'earlyDay':
      return `Signed or published on ${text.published}, before the report year ${text.year} was over`;
    case 'jump': {
      const { before, now, change } = text;
      return `${place(text.place)}: ${before.value} in ${before.year}, ${now.value} in ${now.year}${change && ` (${change})`}; a large change, to be checked`;
    }
    case 'negativeItems':
      return `${place(text.place)}: items last year and change come to ${text.expression} = −${-text.value}, which should not be below 0`;
    case 'claimUnknown':
      return `${claimed(text.claim)}; ${table(text.table)} cannot be checked (${unknown(text.unknown)})${text.parts === null ? '' : `; the printed cells add up to ${text.parts}`}`;
    case 'claimVague':
      return `${claimed(text.claim)}, which is no exact number and cannot be checked; ${place(text.place)}: ${text.written}`;
    case 'claimDiffers':
      return `${claimed(text.claim)}, ${place(text.place)}: ${text.written}${scope(text.spokenOf)}`;
    case 'growthVague':
      return `${claimed(text.claim)}; cannot be checked: it is no exact number`;
    case 'growthAlone':
      return `${claimed(text.claim)}; cannot be checked: there is no Table 3 of ${text.year}`;
    case 'growthUnknown':
      return `${claimed(text.claim)}; cannot be checked: ${unknown(text.unknown)}`;
    case 'growthFromNothing':
      return `${claimed(text.claim)}; cannot be checked: growth from 0 is undefined`;
    case 'growthDiffers':
      return `${claimed(text.claim)}; the two years’ Table 3 give ${text.computed} = ${text.percent}${scope(text.spokenOf)}`;
    case 'notAllUpheld':
      return `${where(text.where)} says all disputes were upheld, but Table 4 has ${text.cells.map(({ address, form, count }) => `${cellName(address, form)} ${count}`).join('; ')}${scope(text.spokenOf)}`;
    case 'upheldUnknown':
      return `${where(text.where)} says all disputes were upheld; Table 4 cannot be checked (${unknown(text.unknown)})`;
    case 'staleName':
      return `${section(text.section)} says “${text.quoted}”; ${text.name} was the name until ${text.until}, now ${text.names.en}: it seems left over from an earlier text`;
    case 'staleYear':
      return `${section(text.section)} says “${text.quoted}” in the report for ${text.year}; the year seems left over from an earlier text`;
    case 'doubtfulReading':
      return `${sayFinding(text.said)}; the reading of “${cellName(text.address, text.form)}” is doubtful: look at the document first`;
  }
}

export function saySide(side: SideText): string {
  switch (side.key) {
    case 'plain':
      return side.text;
    case 'terms':
      return `${sideName(side)}${side.expression}`;
    case 'whole':
      return `consolidated ${side.value}`;
    case 'units':
      return `units ${side.expression}`;
    case 'yearly':
      return `${side.year}: ${side.value}`;
    case 'year':
      return `${side.year}`;
    case 'agency':
      return side.names.en;
    case 'claim':
      return claimed(side.claim);
    case 'cells':
      return `${place(side.place)} ${side.expression}`;
  }
}
