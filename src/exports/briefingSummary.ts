import { nameOf } from '../figures/nameOf.ts';
import { shownFacts } from '../figures/shownFacts.ts';
import { speaksForItself } from '../figures/yearTable.ts';
import { rollUp } from '../measures/rollUp.ts';
import { seriesOf } from '../measures/seriesOf.ts';
import { contradictionOf } from '../words/contradictionOf.ts';
import { measuredText } from '../words/measuredText.ts';
import { summarise } from '../words/summarise.ts';
import { briefingYears, type BriefingAsked } from './briefingAsked.ts';
import { findingsBehind } from './figureFinding.ts';

const measure = 'requests.newlyReceived';

/** The sentences on its last year, then a figure of every year its title names, each with what it is made of. */
export function briefingSummary(asked: BriefingAsked): readonly string[] {
  const { collection, state, words } = asked;
  const { agency } = state;
  const { facts, coverage } = shownFacts(collection, state);
  const findings = findingsBehind(asked);
  const said = summarise({ facts, coverage, name: nameOf(collection, agency, words), findings }, words);
  const years = briefingYears(asked);
  if (years.length < 2) return said;
  const { format, area } = words;
  const own = speaksForItself(collection, agency) ? seriesOf(collection, agency, measure, years) : null;
  const parts = years.map((year, index) => {
    const point = own?.points[index];
    if (point) {
      const isWrong = contradictionOf('received', year, findings) !== undefined;
      const mark = isWrong ? format.brackets(words.findings.kinds.error) : '';
      return { year, text: `${measuredText(point.measured, 'count', words)}${mark}` };
    }
    const { measured, reported, awaited } = rollUp(collection, agency, measure, year);
    const of = format.brackets(area.reportedOf(reported, awaited));
    return { year, text: `${measuredText(measured, 'count', words)}${of}` };
  });
  return [...said, words.paper.everyYear(words.measure(measure).label, words.measure(measure).unit, parts)];
}
