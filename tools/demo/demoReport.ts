import { disclosureCell, parseAddress, valueAt } from '../../src/report/address.ts';
import { officialForm, partsOfKind } from '../../src/report/lineItems.ts';
import { reportFormat, type Report } from '../../src/report/report.ts';
import { exactly } from '../../src/report/value.ts';
import { withCell } from '../../src/report/withCell.ts';
import { drawChannels, totalOf } from './demoChannels.ts';
import { demoAgencies, type DemoAgency } from './demoAgencies.ts';
import { claimsOf } from './demoClaims.ts';
import { proseOf, type Sentences } from './demoProse.ts';
import { printDisclosure } from './disclosureYear.ts';
import { printDisputes } from './disputeYear.ts';
import * as habits from './habits.ts';
import { plants, type Plant } from './planted.ts';
import type { Random } from './random.ts';
import { printRequests } from './requestYear.ts';
import type { AgencyYear } from './simulate.ts';

/** One agency's report of one year: what happened, as printed, with what was planted in it. */
export function demoReport(
  random: Random,
  unit: DemoAgency,
  truth: AgencyYear,
  sentences: Sentences,
): Report {
  const { agency } = unit;
  const { year } = truth;
  const key = `${agency.id}-${year}`;
  const mine = plants.filter((plant) => plant.agency === agency.id && plant.year === year);
  const form = habits.formOf(agency.id, year);
  const hasParts = partsOfKind(form, 'otherwiseHandled').length > 0;
  const single = !hasParts || habits.singleOther.has(key);
  const channels = drawChannels(random, unit, year - 2019);
  const wechat = channels.find(({ channel }) => channel === 'wechat_account');
  if (habits.masked.has(key) && wechat) wechat.count = null;
  const periodYear = mine.find((plant) => plant.periodYear !== undefined)?.periodYear ?? year;
  const printed: Report = {
    format: reportFormat,
    agency: agency.id,
    year,
    form,
    scope: agency.kind === 'government' && agency.level === 'county' ? 'consolidated' : 'own',
    period: habits.withoutPeriod.has(key) ? null : { from: `${periodYear}-01-01`, to: `${periodYear}-12-31` },
    published: publishedOn(random, unit, year, mine),
    source: {
      title: `${nameIn(unit, year, 'official')}${titleYear(mine, year)}年政府信息公开工作年度报告`,
      note: '示例数据：由 nianbao demo 生成，不是任何机关的报告。',
    },
    tables: mine.reduce(plantCells, {
      disclosure: printDisclosure(truth.disclosure, form),
      requests: printRequests(truth.requests, form, single),
      disputes: printDisputes(truth.disputes),
    }),
    channels,
    totalDisclosed: totalOf(channels),
    ...(officialForm(form).statesFee ? { informationFeeYuan: feeOf(random, unit) } : {}),
    claims: [],
    synthetic: true,
  };
  const amiss = mine.find((plant) => plant.claims !== undefined)?.claims ?? {};
  const report = {
    ...printed,
    claims: claimsOf(printed, amiss),
    ...extras(printed, key, hasParts && single),
  };
  const written = mine.find(({ proseYear, proseName }) => proseYear !== undefined || proseName !== undefined);
  const name = written?.proseName ?? nameIn(unit, year, 'short');
  return { ...report, prose: proseOf(report, name, sentences, written?.proseYear ?? year) };
}

function plantCells(tables: Report['tables'], plant: Plant): Report['tables'] {
  return Object.entries(plant.cells ?? {}).reduce((changed, [text, change]) => {
    const address = parseAddress(text);
    if (!address) throw new RangeError(`no such cell: ${text}`);
    if ('cell' in change) return withCell(changed, address, change.cell);
    const value = (exactly(valueAt({ tables: changed }, address)) ?? 0) + change.add;
    if (value < 0) throw new RangeError(`${plant.agency} ${plant.year}: ${text} is too small to plant in`);
    return withCell(changed, address, value);
  }, tables);
}

function titleYear(mine: readonly Plant[], year: number): number {
  return mine.find((plant) => plant.titleYear !== undefined)?.titleYear ?? year;
}

/** A township renamed later bore its former name then; the name of a place merged into it was never its own. */
function nameIn({ agency: { id, names } }: DemoAgency, year: number, kind: 'official' | 'short'): string {
  const merged = demoAgencies.filter(({ mergedInto }) => mergedInto === id).map((one) => one.names.short);
  const former = names.former?.find(({ name, until = 0 }) => until >= year && !merged.includes(name));
  return former ? names[kind].replace(names.short, former.name) : names[kind];
}

function publishedOn(
  random: Random,
  { agency }: DemoAgency,
  year: number,
  mine: readonly Plant[],
): string | null {
  const day = random.between(8, 29);
  if (habits.undated.has(`${agency.id}-${year}`)) return null;
  const month = agency.kind === 'government' && agency.level === 'county' ? '03' : '01';
  const late = mine.find((plant) => plant.published !== undefined)?.published;
  return late ?? `${year + 1}-${month}-${String(day).padStart(2, '0')}`;
}

function feeOf(random: Random, { agency }: DemoAgency): number {
  const charged = random.chance(0.2);
  const yuan = random.between(3, 60) * 10;
  return agency.level === 'township' || !charged ? 0 : yuan;
}

function extras(report: Report, key: string, single: boolean): Pick<Report, 'remarks' | 'revisions'> {
  const cell = disclosureCell('penalties', 'decisions');
  const to = exactly(valueAt(report, cell)) ?? 0;
  return {
    ...(single
      ? {
          remarks: [
            {
              zh: '表三（六）“其他处理”只印一行，没有三个细项。',
              en: 'Table 三 prints (6) otherwise handled as one row, without its three sub-rows.',
            },
          ],
        }
      : {}),
    ...(habits.reissued.has(key)
      ? {
          revisions: [
            {
              date: `${report.year + 1}-05-12`,
              note: '重新发布，更正行政处罚处理决定数量。',
              changes: [{ cell: 'disclosure.penalties.decisions', from: to + 13, to }],
            },
          ],
        }
      : {}),
  };
}
