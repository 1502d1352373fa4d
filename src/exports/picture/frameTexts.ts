import type { MarkState } from '../../figures/markStates.ts';
import { flowYear } from '../../figures/requestFlow/requestFlowTable.ts';
import { yearsShown } from '../../figures/figureState.ts';
import { notesIn } from '../../measures/figureTable.ts';
import { figureFinding } from '../figureFinding.ts';
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

/** What whoever takes a picture has it say; what is left empty it says by itself. */
export interface OwnWords {
  /** In place of the finding. */
  readonly title?: string;
  /** Before the notes of the figure, which stay. */
  readonly note?: string;
  /** The organisation that publishes it. */
  readonly publisher?: string;
}

/** What only the drawing knows of itself. */
export interface DrawnFacts {
  /** States whose marks it drew and did not explain itself. */
  readonly marks: readonly MarkState[];
  /** Rows it had room for; `null` where all are there. */
  readonly rows: number | null;
}

/** The words of a picture: the finding is its title, what it is about its subtitle. */
export function frameTexts(shown: ShownFigure, { marks, rows }: DrawnFacts, own: OwnWords): FrameTexts {
  const { figure, table, words, link } = shown;
  const publisher = own.publisher || shown.publisher;
  const { format, paper } = words;
  const { named } = format;
  // Of no year at all nothing can be found.
  const isEmpty = table.rows.length === 0 || yearsShown(shown.collection, shown.state).length === 0;
  const notes = [
    ...(rows === null ? [] : [words.notes.roomFor(rows, table.rows.length)]),
    ...officialNotes(shown),
    ...notesIn(table, 'drawing').map(({ text }) => text),
  ];
  const noteName = (index: number) => paper.note(notes.length > 1 ? index + 1 : null);
  const dated = paper.version(named(words.figure.dataDate, table.dataDate), table.version);
  return {
    title: own.title || (isEmpty ? table.title.what : figureFinding(figure, shown)),
    subtitle: [table.title.line, named(words.figure.unit, table.unit)].join(format.gap),
    badge: table.synthetic ? words.figure.synthetic : '',
    key: marks.map((state) => ({ state, text: words.format.capital(words.measured.meanings[state]) })),
    foot: [
      ...(own.note ? [own.note] : []),
      ...notes.map((note, index) => named(noteName(index), note)),
      named(words.figure.definition, table.definition),
      `${named(words.figure.source, table.source)}${format.gap}${dated}`,
      ...(publisher ? [named(words.download.publisher, publisher)] : []),
      ...(link === null ? [] : [named(words.figure.link, link)]),
    ],
  };
}

/** On the page a press opens what the checks found in a lit cell; a picture must say it at once. */
function officialNotes({ figure, findings, state, collection, words }: ShownFigure): readonly string[] {
  if (figure.slide.kind !== 'form') return [];
  const year = flowYear(collection, state);
  const lit = findings.filter(
    (finding) => finding.year === year && finding.agency === state.agency && finding.cells.length > 0,
  );
  const unclear = lit.filter(({ kind }) => kind === 'uncheckable').length;
  return [
    words.official.changes,
    ...lit
      .filter(({ kind }) => kind !== 'uncheckable')
      .map(({ kind, text }) => `${words.findings.kinds[kind]} ${words.sayFinding(text)}`),
    ...(unclear > 0 ? [words.official.unchecked(unclear)] : []),
  ];
}
