import { bothWords } from '../../words/bothWords.ts';
import type { MarkState } from '../../figures/markStates.ts';
import { flowYear } from '../../figures/requestFlow/requestFlowTable.ts';
import { notesIn } from '../../measures/figureTable.ts';
import type { Label } from '../../report/lineItems.ts';
import { capitalised } from '../../words/capitalised.ts';
import { figureNotes } from '../../words/figureNotes.ts';
import { figureShellWords as words } from '../../words/figureShell.ts';
import { stateMeanings } from '../../words/measuredText.ts';
import { findingKindWords, officialWords, uncheckedCells } from '../../words/officialWords.ts';
import type { ShownFigure } from '../shownFigure.ts';

/** The words round a picture: all that a reader needs who sees nothing else. */
export interface FrameTexts {
  readonly title: string;
  readonly subtitle: string;
  /** Says that the figures are made up; empty where they are real. */
  readonly badge: string;
  /** What the special marks mean. */
  readonly key: readonly { readonly state: MarkState; readonly text: string }[];
  /** Caveats, definition, source, date and link, a paragraph each. */
  readonly foot: readonly string[];
}

/** What only the drawing knows of itself. */
export interface DrawnFacts {
  /** States whose marks it drew and did not explain itself. */
  readonly marks: readonly MarkState[];
  /** Rows it had room for; `null` where all are there. */
  readonly rows: number | null;
}

export function frameTexts(shown: ShownFigure, { marks, rows }: DrawnFacts): FrameTexts {
  const { table, language, link } = shown;
  const zh = language === 'zh';
  const say = (label: Label) => label[language];
  const named = (label: Label, text: string) => `${say(label)}${zh ? '：' : ': '}${text}`;
  const notes = [
    ...(rows === null ? [] : [say(figureNotes.roomFor(rows, table.rows.length))]),
    ...officialNotes(shown),
    ...notesIn(table, 'drawing').map(say),
  ];
  const noteName = (index: number): Label => {
    const number = notes.length > 1 ? `${index + 1}` : '';
    return { zh: `注${number}`, en: `Note${number && ` ${number}`}` };
  };
  const dated = `${named(words.dataDate, table.dataDate)}${zh ? '（版本 ' : ' (version '}${table.version}${zh ? '）' : ')'}`;
  return {
    title: say(table.title.what),
    subtitle: [say(table.title.whose), named(words.unit, say(table.unit))].join(zh ? '　' : '   '),
    badge: table.synthetic ? say(words.synthetic) : '',
    key: marks.map((state) => ({ state, text: capitalised(say(stateMeanings[state])) })),
    foot: [
      ...notes.map((note, index) => named(noteName(index), note)),
      named(words.definition, say(table.definition)),
      `${named(words.source, say(table.source))}${zh ? '　' : '   '}${dated}`,
      ...(link === null ? [] : [named(words.link, link)]),
    ],
  };
}

/** On the page a press opens what the checks found in a lit cell; a picture must say it at once. */
function officialNotes({ figure, findings, state, collection, language }: ShownFigure): readonly string[] {
  if (figure.slide.kind !== 'form') return [];
  const year = flowYear(collection, state);
  const lit = findings.filter(
    (finding) => finding.year === year && finding.agency === state.agency && finding.cells.length > 0,
  );
  const unclear = lit.filter(({ kind }) => kind === 'uncheckable').length;
  return [
    officialWords.changes[language],
    ...lit
      .filter(({ kind }) => kind !== 'uncheckable')
      .map(({ kind, text }) => `${findingKindWords[kind][language]} ${bothWords[language].sayFinding(text)}`),
    ...(unclear > 0 ? [uncheckedCells(unclear)[language]] : []),
  ];
}
