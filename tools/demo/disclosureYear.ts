import { disclosureRowEntries } from '../../src/report/disclosureItems.ts';
import type { Form } from '../../src/report/lineItems.ts';
import type { Report } from '../../src/report/report.ts';
import type { DemoAgency } from './demoAgencies.ts';
import type { Random } from './random.ts';

/** Items of powers and services as the first form counts them: before, and how many came or went. */
interface Items {
  readonly lastYear: number;
  readonly change: number;
}
type Power = 'licensing' | 'otherServices' | 'penalties' | 'compulsion' | 'fees';

/** One agency's table 二 of one year as it really was, from which either form can be printed. */
export interface DisclosureYear {
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
  /** All ever published, which the first form asks for instead of those in force. */
  readonly totalPublished: number;
  readonly items: Readonly<Record<Power, Items>>;
  readonly licensing: number;
  readonly otherServices: number;
  readonly penalties: number;
  readonly compulsion: number;
  /** Fees in hundredths of 万元, so that sums stay whole. */
  readonly feeHundredths: number;
  readonly projects: number;
  readonly purchaseYuan: number;
}

function powers<T>(of: (power: Power) => T): Record<Power, T> {
  return {
    licensing: of('licensing'),
    otherServices: of('otherServices'),
    penalties: of('penalties'),
    compulsion: of('compulsion'),
    fees: of('fees'),
  };
}

/** Draws a year that follows from the one before; `before` is `null` in the first. */
export function drawDisclosure(
  random: Random,
  unit: DemoAgency,
  before: DisclosureYear | null,
): DisclosureYear {
  const near = (typical: number, last: number | undefined): number => {
    const base = last ?? typical;
    const spread = Math.ceil(base / 8);
    return base === 0 ? 0 : Math.max(1, random.between(base - spread, base + spread));
  };
  const stock = before?.inForce ?? unit.documents;
  const issued = unit.documents === 0 ? 0 : random.between(0, 1 + Math.round(unit.documents / 9));
  const repealed = random.between(0, Math.min(stock, Math.round(unit.documents / 12)));
  const sizes: Record<Power, number> = {
    licensing: unit.licensing > 0 ? 24 : 0,
    otherServices: unit.licensing > 0 ? 10 : 0,
    penalties: unit.penalties > 0 ? 60 : 0,
    compulsion: unit.compulsion > 0 ? 9 : 0,
    fees: unit.fees > 0 ? 5 : 0,
  };
  const items = powers((power): Items => {
    const last = before?.items[power];
    const lastYear = last ? last.lastYear + last.change : sizes[power];
    return { lastYear, change: lastYear === 0 ? 0 : random.between(-Math.min(2, lastYear), 3) };
  });
  return {
    issued,
    repealed,
    inForce: stock + issued - repealed,
    totalPublished: (before?.totalPublished ?? unit.documents + 12 * Math.sign(unit.documents)) + issued,
    items,
    licensing: near(unit.licensing, before?.licensing),
    otherServices: near(Math.round(unit.licensing / 4), before?.otherServices),
    penalties: near(unit.penalties, before?.penalties),
    compulsion: near(unit.compulsion, before?.compulsion),
    feeHundredths: near(unit.fees * 100, before?.feeHundredths),
    projects: unit.documents === 0 ? 0 : random.between(1, 6),
    purchaseYuan: unit.documents === 0 ? 0 : random.between(12, 380) * 1000,
  };
}

/** Several agencies' years as one. */
export function addDisclosure(years: readonly DisclosureYear[]): DisclosureYear {
  const sum = (of: (year: DisclosureYear) => number): number =>
    years.reduce((total, year) => total + of(year), 0);
  return {
    issued: sum((year) => year.issued),
    repealed: sum((year) => year.repealed),
    inForce: sum((year) => year.inForce),
    totalPublished: sum((year) => year.totalPublished),
    items: powers((power) => ({
      lastYear: sum((year) => year.items[power].lastYear),
      change: sum((year) => year.items[power].change),
    })),
    licensing: sum((year) => year.licensing),
    otherServices: sum((year) => year.otherServices),
    penalties: sum((year) => year.penalties),
    compulsion: sum((year) => year.compulsion),
    feeHundredths: sum((year) => year.feeHundredths),
    projects: sum((year) => year.projects),
    purchaseYuan: sum((year) => year.purchaseYuan),
  };
}

/** As a form prints it. Rules (规章) are beyond a county, so they are zero throughout. */
export function printDisclosure(
  year: DisclosureYear,
  form: Form,
): NonNullable<Report['tables']['disclosure']> {
  if (disclosureRowEntries.fees.columns[form].includes('amount'))
    return {
      rules: { issued: 0, repealed: 0, inForce: 0 },
      normativeDocuments: { issued: year.issued, repealed: year.repealed, inForce: year.inForce },
      licensing: { decisions: year.licensing },
      penalties: { decisions: year.penalties },
      compulsion: { decisions: year.compulsion },
      fees: { amount: year.feeHundredths / 100 },
    };
  const items = (power: Power): { itemsLastYear: number; itemsChange: number } => ({
    itemsLastYear: year.items[power].lastYear,
    itemsChange: year.items[power].change,
  });
  return {
    rules: { made: 0, newlyPublished: 0, totalPublished: 0 },
    normativeDocuments: {
      made: year.issued,
      newlyPublished: year.issued,
      totalPublished: year.totalPublished,
    },
    licensing: { ...items('licensing'), decisions: year.licensing },
    otherServices: { ...items('otherServices'), decisions: year.otherServices },
    penalties: { ...items('penalties'), decisions: year.penalties },
    compulsion: { ...items('compulsion'), decisions: year.compulsion },
    fees: items('fees'),
    procurement: { projects: year.projects, purchaseAmount: purchase(year.purchaseYuan) },
  };
}

/** Amounts in whole 万元 are often printed with that unit, the others in yuan. */
function purchase(yuan: number): number | { value: number; asPrinted: string } {
  return yuan > 0 && yuan % 10_000 === 0 ? { value: yuan, asPrinted: `${yuan / 10_000}万元` } : yuan;
}
