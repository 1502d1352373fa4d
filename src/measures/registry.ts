import { forms, officialForm, yearsOfForm } from '../report/lineItems.ts';
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
import { shareMeasures } from './shareMeasures.ts';
import { informationFeeSource } from './sources.ts';

/** The forms whose section 6 states the fee. */
const feeForms = forms.filter((form) => officialForm(form).statesFee);

const informationFee = countMeasure({
  id: 'money.informationFee',
  group: 'money',
  label: { zh: '信息处理费', en: 'information-processing fees' },
  definition: {
    zh: `年度报告“其他需要报告的事项”写明的信息处理费收取金额；${feeForms[0] ? yearsOfForm(feeForms[0]).zh : ''}报告，正文未提及不是零。`,
    en: `Fees charged for processing information as section 6 states them; reported for ${feeForms[0] ? yearsOfForm(feeForms[0]).en : ''}. Not mentioned is not zero.`,
  },
  unit: { zh: '元', en: 'yuan' },
  kind: 'money',
  source: informationFeeSource,
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
  ...shareMeasures,
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
