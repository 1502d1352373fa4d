import { requestColumns, type RequestColumn } from '../report/lineItems.ts';
import type { Block, Grid } from './document.ts';
import type { ColumnMap } from './fitFigures.ts';
import { plainLabel } from './label.ts';

const headings: Record<RequestColumn, RegExp> = {
  naturalPerson: /^自然人$/,
  commercialEnterprise: /^商业企业$|^企业$/,
  researchInstitution: /^科研机构$/,
  publicInterestOrganization: /^社会(公益)?(组织|团体)$/,
  legalServiceInstitution: /^法律服务(机构|组织)?$/,
  otherOrganization: /^其[他它]$/,
  total: /^[总合]计$/,
};

const hasColumns = (grid: Grid): boolean => grid.shape === 'columns' || grid.shape === 'rows';

/** Rows of merged cells moved to the left and padded at the end: 自然人 begins its row although a label goes before. */
export function isPadded(block: Block | undefined): boolean {
  if (block?.kind !== 'grid' || block.shape !== 'rows') return false;
  return block.rows.some((row) => headings.naturalPerson.test(plainLabel(row[0]?.text ?? '')));
}

/** The grid columns under the seven headings of table 三; `null` where the grid does not have them in order. */
export function requestColumnMap(block: Block | undefined): ColumnMap | null {
  if (block?.kind !== 'grid' || !hasColumns(block)) return null;
  const map = requestColumns.map((name) => {
    for (const row of block.rows.slice(0, 40)) {
      const cell = row.find((one) => (one.width ?? 1) === 1 && headings[name].test(plainLabel(one.text)));
      if (cell) return cell.column;
    }
    return undefined;
  });
  const increasing = map.every((column, index) => {
    const before = index === 0 ? -1 : map[index - 1];
    return column !== undefined && before !== undefined && column > before;
  });
  return increasing ? map : null;
}
