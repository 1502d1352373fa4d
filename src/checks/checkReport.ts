import type { Agency } from '../report/agency.ts';
import type { Report } from '../report/report.ts';
import { applicantSum, disputeSum, outcomeSum, requestBalance } from './tableSums.ts';
import { blankCells } from './blankCells.ts';
import { lateFiling } from './lateFiling.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './inOrder.ts';
import { itemStockNow } from './itemStock.ts';
import { narrativeDisputes } from './narrativeDisputes.ts';
import { narrativeRequests } from './countClaim.ts';
import { period } from './period.ts';
import { staleName } from './staleName.ts';
import { staleYear } from './staleYear.ts';

const rules = [
  requestBalance,
  outcomeSum,
  applicantSum,
  disputeSum,
  period,
  itemStockNow,
  narrativeRequests,
  narrativeDisputes,
  staleYear,
  blankCells,
];

/** What is known of the agency; without its names nothing can be said of names left over. */
type Known = Pick<Agency, 'kind' | 'level'> & Partial<Pick<Agency, 'names'>>;

/**
 * All that one report can be checked for by itself; the deadline only where the agency, hence its level, is known,
 * names given up only where its names are.
 */
export function checkReport(report: Report, agency?: Known): readonly Finding[] {
  const names = agency?.names;
  return inOrder([
    ...rules.flatMap((rule) => rule(report)),
    ...(names ? staleName(report, { names }) : []),
    ...(agency ? lateFiling(report, agency) : []),
  ]);
}
