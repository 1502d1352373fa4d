import type { Agency } from '../report/agency.ts';
import { proseOf, proseSections, sectionNumbers, sentencesOf } from '../report/prose.ts';
import type { Report } from '../report/report.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './makeFinding.ts';
import { quoted } from './staleYear.ts';

/**
 * A name the agency no longer bore in the report year (更名, 撤乡并镇) still in its text, unless the text says it
 * is the former one (原丁湖乡). Doubtful: it may be spoken of as a place.
 */
export function staleName(report: Report, { names }: Pick<Agency, 'names'>): readonly Finding[] {
  const gone = (names.former ?? []).filter(
    ({ name, until }) =>
      until !== undefined && until < report.year && !names.official.includes(name) && name.length > 1,
  );
  return gone.flatMap(({ name, until }) => {
    for (const section of proseSections)
      for (const sentence of sentencesOf(proseOf(report, section) ?? ''))
        if (speaksOf(sentence, name))
          return [found(report, names, name, until ?? report.year, sectionNumbers[section], sentence)];
    return [];
  });
}

const former = /(?:原|原来的|曾用名|更名前|前身)[“"（(]?$/;

function speaksOf(sentence: string, name: string): boolean {
  const at = sentence.indexOf(name);
  return at >= 0 && !former.test(sentence.slice(0, at)) && !/更名|合并|撤并|并入/.test(sentence);
}

function found(
  report: Report,
  { short, official, en }: Agency['names'],
  name: string,
  until: number,
  section: string,
  sentence: string,
): Finding {
  const names = { short, official, en };
  return makeFinding({
    report,
    rule: 'stale-name',
    kind: 'doubtful',
    about: `${section}.${name}`,
    left: { expression: { key: 'plain', text: name }, value: null },
    right: { expression: { key: 'agency', names }, value: null },
    text: { key: 'staleName', section, quoted: quoted(sentence), name, until, names },
  });
}
