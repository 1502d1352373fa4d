import type { Words } from '../words/words.ts';
import { mendAddress } from './mendAddress.ts';
import { isId, parameters } from './parameters.ts';
import { defaultPlace, views, type Place } from './place.ts';
import { retiredMeasures, retiredNames, retiredViews } from './retired.ts';

const mostNotices = 5;

/** What of an address could not be understood: a parameter or part of the path, and its text where that is in doubt. */
export interface Notice {
  readonly kind: keyof Words['notices'];
  readonly about: string;
  readonly text: string;
}

export interface ParsedPlace {
  readonly place: Place;
  /** What of the address could not be understood and was left at its default. */
  readonly notices: readonly Notice[];
}

/**
 * Reads `#/agency/hongze?years=2023-2024&cell=…`. Never fails: what is plainly
 * meant is understood however it arrived, what means nothing keeps its default and is told.
 * Whether an agency of that id exists is for the data to say; which `comparisons` there are, for the list of figures.
 */
export function parsePlace(hash: string, comparisons?: readonly string[]): ParsedPlace {
  const [path = '', query = ''] = mendAddress(hash)
    .slice(2)
    .split(/\?(.*)/s);
  const notices: Notice[] = [];
  const { view, agency } = parsePath(path, notices);
  const texts = textsOf(query, notices);
  const parsed = <Key extends keyof typeof parameters>(key: Key): Place[Key] => {
    const { name, parse }: { name: string; parse(text: string): Place[Key] | undefined } = parameters[key];
    const text = texts.get(name);
    texts.delete(name);
    if (text === undefined) return defaultPlace[key];
    const isKnown = key !== 'comparison' || comparisons === undefined || comparisons.includes(text);
    const value = isKnown ? parse(text) : undefined;
    if (value === undefined) notices.push({ kind: 'badValue', about: name, text });
    return value ?? defaultPlace[key];
  };
  const place: Place = {
    view,
    agency,
    years: parsed('years'),
    measure: parsed('measure'),
    picked: parsed('picked'),
    comparison: parsed('comparison'),
    scale: parsed('scale'),
    pool: parsed('pool'),
    sort: parsed('sort'),
    among: parsed('among'),
    since: parsed('since'),
    cell: parsed('cell'),
    cellYear: parsed('cellYear'),
    rule: parsed('rule'),
    kind: parsed('kind'),
    figures: parsed('figures'),
    heading: parsed('heading'),
    office: parsed('office'),
    note: parsed('note'),
    latest: parsed('latest'),
    language: parsed('language'),
    theme: parsed('theme'),
    elder: parsed('elder'),
    title: parsed('title'),
    selectors: parsed('selectors'),
    version: parsed('version'),
  };
  for (const name of texts.keys()) notices.push({ kind: 'unknownName', about: name, text: '' });
  return { place, notices: fewNotices(notices) };
}

/** Each once, and few enough to be read. */
function fewNotices(notices: readonly Notice[]): readonly Notice[] {
  const distinct = [
    ...new Map(notices.map((notice) => [`${notice.kind} ${notice.about}=${notice.text}`, notice])).values(),
  ];
  if (distinct.length <= mostNotices) return distinct;
  const told = distinct.slice(0, mostNotices - 1);
  return [...told, { kind: 'more', about: `${distinct.length - told.length}`, text: '' }];
}

function parsePath(path: string, notices: Notice[]): Pick<Place, 'view' | 'agency'> {
  const [first = '', second, ...rest] = path.split('/').filter((part) => part !== '');
  const name = retiredViews[first] ?? first;
  const known = views.find((view) => view === name);
  if (!known && first !== '') notices.push({ kind: 'unknownView', about: first, text: '' });
  const isAgency = second !== undefined && isId(second);
  if ((second !== undefined && !isAgency) || rest.length > 0)
    notices.push({ kind: 'badPath', about: [second, ...rest].join('/'), text: '' });
  return { view: known ?? defaultPlace.view, agency: isAgency ? second : defaultPlace.agency };
}

/** Parameters under their present names; of one given twice the last stands. */
function textsOf(query: string, notices: Notice[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [name, text] of new URLSearchParams(query)) {
    const present = Object.hasOwn(retiredNames, name) ? (retiredNames[name] ?? name) : name;
    if (texts.has(present)) notices.push({ kind: 'twice', about: present, text: '' });
    texts.set(present, text);
  }
  const measure = texts.get('measure');
  if (measure !== undefined && Object.hasOwn(retiredMeasures, measure))
    texts.set('measure', retiredMeasures[measure] ?? measure);
  return texts;
}
