import { findingKinds, type Finding, type FindingKind, type Side } from '../checks/finding.ts';
import type { AgencyTree } from '../report/agencyTree.ts';
import { bothWords, type Language } from '../words/bothWords.ts';

/**
 * Findings as lines, grouped by agency and year in the order they come. What cannot be checked is only counted,
 * unless `all` is asked for.
 */
export function findingsText(
  findings: readonly Finding[],
  tree: AgencyTree,
  language: Language,
  all: boolean,
): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.agency} ${finding.year}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => groupText(group, tree, language, all)).join('\n');
}

/** 错误 2，存疑 1: kinds that there are none of are left out. */
export function countsText(counted: Readonly<Record<FindingKind, number>>, language: Language): string {
  const counts = findingKinds.flatMap((kind) =>
    counted[kind] === 0 ? [] : [`${nameOf(kind, language)} ${counted[kind]}`],
  );
  return counts.join(language === 'zh' ? '，' : ', ');
}

function groupText(group: readonly Finding[], tree: AgencyTree, language: Language, all: boolean): string {
  const [first] = group;
  if (!first) return '';
  const names = tree.byId.get(first.agency)?.names;
  const name = (language === 'zh' ? names?.official : names?.en) ?? first.agency;
  const told = group.filter(({ kind }) => all || kind !== 'uncheckable');
  const counted = group.length - told.length;
  const more =
    counted === 0
      ? []
      : [
          language === 'zh'
            ? `  无法核对  ${counted} 项，--all 逐项列出`
            : `  cannot be checked: ${counted}; --all lists them`,
        ];
  return [
    `${name} ${first.year}`,
    ...findingKinds.flatMap((kind) =>
      told
        .filter((finding) => finding.kind === kind)
        .map(({ text }) => `  ${nameOf(kind, language)}  ${bothWords[language].sayFinding(text)}`),
    ),
    ...more,
    '',
  ].join('\n');
}

function nameOf(kind: FindingKind, language: Language): string {
  return bothWords[language].findings.kinds[kind];
}

/** A finding for machines: what it carries, and its sentence and sides in both languages. */
export function findingInFull(finding: Finding): object {
  const { zh, en } = bothWords;
  const side = (one: Side | null) =>
    one && { value: one.value, zh: zh.saySide(one.expression), en: en.saySide(one.expression) };
  return {
    ...finding,
    left: side(finding.left),
    right: side(finding.right),
    sentence: { zh: zh.sayFinding(finding.text), en: en.sayFinding(finding.text) },
  };
}
