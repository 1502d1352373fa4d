import type { ReadingStatus } from '../../intake/how.ts';
import { placeLabel } from '../../intake/document.ts';
import type { Reading } from '../../intake/readings.ts';
import type { AgencyTree } from '../../report/agencyTree.ts';
import { bothWords, type Language } from '../../words/bothWords.ts';
import { currentForm, type Label } from '../../report/lineItems.ts';
import type { Entry } from './readEntry.ts';

export interface EntryContext {
  readonly tree: AgencyTree;
  /** The report file written, if any. */
  readonly written: string | null;
  /** The earlier file of the same agency and year, if any. */
  readonly earlier: string | null;
  readonly lang: Language;
}

const statusNames: Record<Entry['status'], Label> = {
  read: { zh: '已识别', en: 'read' },
  partial: { zh: '部分识别', en: 'partial' },
  rejected: { zh: '不能读', en: 'rejected' },
};

const sureNames: Record<ReadingStatus, Label> = {
  read: { zh: '已识别', en: 'read' },
  recovered: { zh: '推定', en: 'recovered' },
  doubtful: { zh: '存疑', en: 'doubtful' },
  absent: { zh: '缺', en: 'absent' },
};

const mostListed = 12;

/** One file as a person acts on it: what became of it, what to look at, what the document itself gets wrong. */
export function entryText(entry: Entry, { tree, written, earlier, lang }: EntryContext): string {
  const { file, status, reason, report, readings, findings } = entry;
  const say = ({ zh, en }: Label): string => (lang === 'zh' ? zh : en);
  const lines = [
    ...(reason ? [say(reason)] : []),
    ...(report ? [whose(entry, tree, lang)] : []),
    ...(earlier === null
      ? []
      : [say({ zh: `与 ${earlier} 是同一机关同一年的报告`, en: `same agency and year as ${earlier}` })]),
    ...(report?.remarks ?? [])
      .filter((remark) => remark.zh !== reason?.zh)
      .map((remark) => say({ zh: `注意  ${remark.zh}`, en: `note  ${remark.en}` })),
    ...(readings.length > 0 ? [countsOf(readings, say)] : []),
    ...toLookAt(entry, lang),
    ...findings
      .filter(({ kind }) => kind !== 'uncheckable')
      .map(
        ({ kind, text }) => `${bothWords[lang].findings.kinds[kind]}  ${bothWords[lang].sayFinding(text)}`,
      ),
    ...(written === null ? [] : [`→ ${written}`]),
  ];
  return `${file}  [${say(statusNames[status])}]\n${lines.map((line) => `  ${line}\n`).join('')}\n`;
}

function whose({ report }: Entry, tree: AgencyTree, lang: Language): string {
  if (!report) return '';
  const names = tree.byId.get(report.agency)?.names;
  const name = (lang === 'zh' ? names?.official : names?.en) ?? report.source.title;
  const form = lang === 'zh' ? `${report.form} 年版格式` : `form ${report.form}`;
  const day = report.published ?? (lang === 'zh' ? '发布日期未知' : 'day of publication unknown');
  return [`${name} (${report.agency})`, `${report.year}`, form, day].join(lang === 'zh' ? '，' : ', ');
}

function countsOf(readings: readonly Reading[], say: (label: Label) => string): string {
  const counts = new Map<ReadingStatus, number>();
  for (const { status } of readings) counts.set(status, (counts.get(status) ?? 0) + 1);
  const told = [...counts].map(([status, count]) => `${say(sureNames[status])} ${count}`);
  return `${say({ zh: '单元格', en: 'cells' })}  ${told.join(say({ zh: '，', en: ', ' }))}`;
}

/** The cells a person must look at: doubtful ones, and printed ones that could not be read. */
function toLookAt({ form, readings }: Entry, lang: Language): readonly string[] {
  const say = (label: Label): string => label[lang];
  const odd = readings.filter(
    ({ status, how }) => status === 'doubtful' || how === 'unplaced' || how === 'unreadable',
  );
  const listed = odd.slice(0, mostListed).map(({ address, value, asPrinted, how, where, status }) => {
    const print = asPrinted ?? (value === null ? '' : `${value}`);
    const name = (language: Language): string => {
      const { formWords, official } = bothWords[language];
      const printed = form ?? currentForm;
      const row = formWords.row(address, printed);
      return official.cell(formWords.tableNumber(address.table), row, formWords.column(address, printed));
    };
    const told = (language: Language): string =>
      `${print === '' ? '' : ` ${print}`}${language === 'zh' ? '：' : ': '}${bothWords[language].intake.ways[how]}`;
    const place = where && placeLabel(where);
    return `${say(sureNames[status])}  ${say({
      zh: `${name('zh')}${told('zh')}${place ? `（${place.zh}）` : ''}`,
      en: `${name('en')}${told('en')}${place ? ` (${place.en})` : ''}`,
    })}`;
  });
  const more = odd.length - listed.length;
  return more > 0 ? [...listed, say({ zh: `另有 ${more} 格`, en: `and ${more} more` })] : listed;
}
