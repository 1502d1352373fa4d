import { markStates, type MarkState } from '../../figures/markStates.ts';
import { capitalised } from '../../words/capitalised.ts';
import { figureShellWords as words } from '../../words/figureShell.ts';
import { stateMeanings } from '../../words/measuredText.ts';
import type { Label } from '../../report/lineItems.ts';
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

export function frameTexts(shown: ShownFigure): FrameTexts {
  const { table, language, link } = shown;
  const zh = language === 'zh';
  const say = (label: Label) => label[language];
  const named = (label: Label, text: string) => `${say(label)}${zh ? '：' : ': '}${text}`;
  const { notes } = table;
  const noteName = (index: number): Label => {
    const number = notes.length > 1 ? `${index + 1}` : '';
    return { zh: `注${number}`, en: `Note${number && ` ${number}`}` };
  };
  const dated = `${named(words.dataDate, table.dataDate)}${zh ? '（版本 ' : ' (version '}${table.version}${zh ? '）' : ')'}`;
  return {
    title: say(table.title.what),
    subtitle: [say(table.title.whose), named(words.unit, say(table.unit))].join(zh ? '　' : '   '),
    badge: table.synthetic ? say(words.synthetic) : '',
    key: markStates(table).map((state) => ({ state, text: capitalised(say(stateMeanings[state])) })),
    foot: [
      ...notes.map((note, index) => named(noteName(index), say(note))),
      named(words.definition, say(table.definition)),
      `${named(words.source, say(table.source))}${zh ? '　' : '   '}${dated}`,
      ...(link === null ? [] : [named(words.link, link)]),
    ],
  };
}
