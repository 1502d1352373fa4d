import { nameOf } from '../../figures/agencyName.ts';
import { childMeasures, childRows, childSums } from '../../figures/childRows.ts';
import { isArea } from '../../figures/isArea.ts';
import { shownFacts } from '../../figures/shownFacts.ts';
import { speaksForItself } from '../../figures/yearTable.ts';
import { yearFacts } from '../../figures/yearFacts.ts';
import { columnKindOf } from '../../measures/measure.ts';
import type { Measured } from '../../measures/measured.ts';
import { measureNamed } from '../../measures/registry.ts';
import { capitalised } from '../../words/capitalised.ts';
import type { Language } from '../../words/language.ts';
import { isGuarded, measuredText, ratioText, readout } from '../../words/measuredText.ts';
import { paperWords as words } from '../../words/paperWords.ts';
import { briefingYears, type BriefingAsked } from '../briefingAsked.ts';
import { findingsBehind } from '../figureFinding.ts';
import type { PaperTable } from './briefingPaper.ts';

/** Most years side by side on a page standing upright. */
const mostYears = 5;

/** The comparison tables: an agency's own years side by side, an area's units in order of the tree with their sum. */
export function paperTables(asked: BriefingAsked): readonly PaperTable[] {
  const { collection, state } = asked;
  return [
    ...(speaksForItself(collection, state.agency) ? [yearsTable(asked, state.agency)] : []),
    ...(isArea(collection, state.agency) ? [unitsTable(asked)] : []),
  ];
}

function yearsTable(asked: BriefingAsked, agency: string): PaperTable {
  const { collection, language } = asked;
  const years = briefingYears(asked).slice(-mostYears);
  const rows = yearFacts(collection, agency, years, findingsBehind(asked));
  const isWrong = rows.some(({ cells }) => cells.some(({ contradiction }) => contradiction));
  return {
    caption: words.ofYears[language],
    head: [words.item[language], ...years.map(String)],
    rows: rows.map(({ measure, kind, cells }) => ({
      name: capitalised(measure.label[language]),
      cells: cells.map(({ measured, contradiction }) => {
        const said = cellText(measured, kind, language);
        return contradiction ? `${said} ▲` : said;
      }),
      isSum: false,
    })),
    note: isWrong ? `▲ ${words.contradicts[language]}` : '',
  };
}

function unitsTable({ collection, state, findings, language }: BriefingAsked): PaperTable {
  const { year } = shownFacts(collection, state);
  const measures = childMeasures.map(measureNamed);
  const say = (measured: Measured, index: number) => {
    const measure = measures[index];
    const kind = measure ? columnKindOf(measure) : 'count';
    return cellText(measured, kind, language);
  };
  const sums = childSums(collection, state.agency, year);
  return {
    caption: `${words.ofUnits[language]}${language === 'zh' ? `（${year}年）` : `, ${year}`}`,
    head: [
      words.unit[language],
      words.onFile[language],
      ...measures.map(({ label }) => capitalised(label[language])),
    ],
    rows: [
      ...childRows(collection, state, year, findings).map(({ agency, reported, awaited, cells }) => ({
        name: nameOf(collection, agency.id)[language],
        cells: [`${reported}/${awaited}`, ...cells.map(say)],
        isSum: false,
      })),
      {
        name: words.sum[language],
        cells: [`${sums.reported}/${sums.awaited}`, ...sums.sums.map(say)],
        isSum: true,
      },
      ...(sums.own ? [{ name: words.own[language], cells: ['', ...sums.own.map(say)], isSum: true }] : []),
    ],
    note: '',
  };
}

/** A figure in a narrow cell: a rate with n of N, one over too few as n of N alone, which the notes explain. */
function cellText(measured: Measured, kind: 'count' | 'rate' | 'money', language: Language): string {
  if (measured.state === 'undefined') return measuredText(measured, kind, language);
  if (isGuarded(measured)) return ratioText(measured, language);
  return readout(measured, kind, { zh: '', en: '' }, language).trimEnd();
}
