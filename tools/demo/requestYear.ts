import { requestRowEntries, requestRowsOf, type Form, type RequestRow } from '../../src/report/lineItems.ts';
import type { Report } from '../../src/report/report.ts';
import type { Random } from './random.ts';

/** Six applicant kinds, without the total. */
export type Six = readonly [number, number, number, number, number, number];
export const noSix: Six = [0, 0, 0, 0, 0, 0];

export function addSix(a: Six, b: Six): Six {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5]];
}
const one: Record<Applicant, Six> = {
  person: [1, 0, 0, 0, 0, 0],
  enterprise: [0, 1, 0, 0, 0, 0],
  research: [0, 0, 1, 0, 0, 0],
  publicInterest: [0, 0, 0, 1, 0, 0],
  legal: [0, 0, 0, 0, 1, 0],
  other: [0, 0, 0, 0, 0, 1],
};
type Applicant = 'person' | 'enterprise' | 'research' | 'publicInterest' | 'legal' | 'other';
const applicants = [
  ['person', 80],
  ['enterprise', 12],
  ['research', 1],
  ['publicInterest', 2],
  ['legal', 3],
  ['other', 2],
] as const satisfies readonly (readonly [Applicant, number])[];

type Leaf = Exclude<
  RequestRow,
  'newlyReceived' | 'carriedOver' | 'otherwiseHandled' | 'outcomeTotal' | 'carriedForward'
>;
const leaves = [
  ['granted', 40],
  ['partlyGranted', 9],
  ['stateSecret', 0.4],
  ['prohibitedByLaw', 0.8],
  ['securityOrStability', 0.6],
  ['thirdPartyRights', 1.6],
  ['internalAffairs', 1.4],
  ['deliberative', 1.6],
  ['enforcementFile', 1.8],
  ['recordsInquiry', 1.2],
  ['notHeld', 22],
  ['notYetCreated', 4],
  ['stillUnclear', 1],
  ['petition', 5],
  ['repeated', 2],
  ['published', 0.4],
  ['excessive', 0.6],
  ['reissue', 0.6],
  ['correctionOverdue', 2.5],
  ['feeOverdue', 0.5],
  ['other', 3],
] as const satisfies readonly (readonly [Leaf, number])[];

/** One agency's requests of one year as they really were, every identity holding. */
export interface RequestYear {
  readonly newlyReceived: Six;
  readonly carriedOver: Six;
  readonly outcomes: ReadonlyMap<Leaf, Six>;
  readonly carriedForward: Six;
}

/** An agency with that many requests always has one from late December still open. */
const alwaysCarries = 25;

/** Draws a year: about `typical` requests come in, each is answered or, if `mayCarry`, sometimes carried forward. */
export function drawRequests(
  random: Random,
  typical: number,
  carriedOver: Six,
  mayCarry: boolean,
): RequestYear {
  const spread = Math.max(1, Math.round(typical / 5));
  const count = typical === 0 ? 0 : Math.max(0, random.between(typical - spread, typical + spread));
  let newlyReceived = noSix;
  let carriedForward = noSix;
  const outcomes = new Map<Leaf, Six>();
  const settle = (whose: Six, waits: boolean): void => {
    if (waits) carriedForward = addSix(carriedForward, whose);
    else {
      const leaf = random.weighted(leaves);
      outcomes.set(leaf, addSix(outcomes.get(leaf) ?? noSix, whose));
    }
  };
  for (const [index, [who]] of applicants.entries())
    for (let left = carriedOver[index] ?? 0; left > 0; left -= 1) settle(one[who], false);
  for (let drawn = 0; drawn < count; drawn += 1) {
    const whose = one[random.weighted(applicants)];
    newlyReceived = addSix(newlyReceived, whose);
    settle(whose, mayCarry && random.chance(0.07));
  }
  if (typical >= alwaysCarries) {
    newlyReceived = addSix(newlyReceived, one.person);
    settle(one.person, true);
  }
  return { newlyReceived, carriedOver, outcomes, carriedForward };
}

/** Several agencies' years as one: the county's consolidated figures. */
export function addRequests(years: readonly RequestYear[]): RequestYear {
  const sum = (of: (year: RequestYear) => Six): Six => years.map(of).reduce(addSix, noSix);
  return {
    newlyReceived: sum((year) => year.newlyReceived),
    carriedOver: sum((year) => year.carriedOver),
    outcomes: new Map(leaves.map(([leaf]) => [leaf, sum((year) => year.outcomes.get(leaf) ?? noSix)])),
    carriedForward: sum((year) => year.carriedForward),
  };
}

/** As a form prints it; `singleOther` prints （六） as one row, as the first form does. */
export function printRequests(
  year: RequestYear,
  form: Form,
  singleOther: boolean,
): NonNullable<Report['tables']['requests']> {
  const cellsOf = (row: RequestRow): Six => {
    if (row === 'newlyReceived' || row === 'carriedOver' || row === 'carriedForward') return year[row];
    if (row === 'outcomeTotal') return [...year.outcomes.values()].reduce(addSix, noSix);
    return [...year.outcomes]
      .filter(
        ([leaf]) => leaf === row || (row === 'otherwiseHandled' && requestRowEntries[leaf].kind === row),
      )
      .map(([, six]) => six)
      .reduce(addSix, noSix);
  };
  const printed: NonNullable<Report['tables']['requests']> = {};
  for (const row of requestRowsOf(form, () => singleOther)) {
    const six = cellsOf(row);
    printed[row] = [...six, six.reduce((sum, count) => sum + count, 0)];
  }
  return printed;
}
