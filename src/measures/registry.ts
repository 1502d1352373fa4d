import { forms, officialForm } from '../report/lineItems.ts';
import { readValue } from '../report/value.ts';
import { applicantMeasures } from './applicantMeasures.ts';
import { measuredOf } from './cellMeasured.ts';
import { channelMeasures } from './channelMeasures.ts';
import { countMeasure } from './countMeasure.ts';
import { disclosureMeasures } from './disclosureMeasures.ts';
import { disputeMeasures } from './disputeMeasures.ts';
import { measureGroups, type Measure } from './measure.ts';
import { rateMeasures } from './rateMeasures.ts';
import { requestMeasures } from './requestMeasures.ts';

/** The forms whose section 6 states the fee. */
const feeForms = forms.filter((form) => officialForm(form).statesFee);

const informationFee = countMeasure({
  id: 'money.informationFee',
  group: 'money',
  kind: 'money',
  forms: feeForms,
  measure: (report) =>
    report.informationFeeYuan === undefined && feeForms.includes(report.form)
      ? { state: 'notMentioned' }
      : measuredOf(readValue(report.informationFeeYuan)),
});

const all: readonly Measure[] = [
  ...requestMeasures,
  ...applicantMeasures,
  ...rateMeasures,
  ...disputeMeasures,
  ...disclosureMeasures,
  informationFee,
  ...channelMeasures,
];

/** Every figure people ask for, in order of the groups. */
export const registry: readonly Measure[] = measureGroups.flatMap((group) =>
  all.filter((measure) => measure.group === group),
);

const byId = new Map(registry.map((measure) => [measure.id, measure]));

export const measureIds: readonly string[] = registry.map((measure) => measure.id);

/** The measure shown when none is asked for. */
export const defaultMeasure = 'requests.newlyReceived';

export function measureById(id: string): Measure | undefined {
  return byId.get(id);
}

/** For ids that have been checked at the door (`place/`). @throws RangeError for an id that is not in the registry */
export function measureNamed(id: string): Measure {
  const measure = byId.get(id);
  if (!measure) throw new RangeError(`no measure ${id}`);
  return measure;
}
