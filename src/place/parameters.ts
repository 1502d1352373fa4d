import { findingKinds, rules } from '../checks/finding.ts';
import { pools } from '../measures/pooledFigure.ts';
import { measureById } from '../measures/registry.ts';
import { agencyGroups } from '../report/agency.ts';
import { parseAddress, writeAddress } from '../report/address.ts';
import { languages } from '../words/languages.ts';
import { defaultPlace, mostPicked, scales, themes, type Place } from './place.ts';

/** One part of a place as a query parameter. */
interface Parameter<Value> {
  readonly name: string;
  write(value: Value): string;
  /** `undefined` for a text that means nothing here. */
  parse(text: string): Value | undefined;
}

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const isId = (text: string): boolean => id.test(text) && text.length <= 80;

const year = (text: string): number | undefined =>
  /^\d{4}$/.test(text) && Number(text) >= 1949 && Number(text) <= 2100 ? Number(text) : undefined;

function oneOf<T extends string>(name: string, members: readonly T[]): Parameter<T> {
  return { name, write: (value) => value, parse: (text) => members.find((member) => member === text) };
}

function yesOrNo(name: string): Parameter<boolean> {
  return {
    name,
    write: (value) => (value ? '1' : '0'),
    parse: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  };
}

/** For parts whose absence is `null`: it is the default, so it is never written. */
function orNull<T>({ name, write, parse }: Parameter<T>): Parameter<T | null> {
  return { name, parse, write: (value) => (value === null ? '' : write(value)) };
}

function idList(name: string, most: number): Parameter<readonly string[]> {
  return {
    name,
    write: (ids) => ids.join(','),
    parse: (text) => {
      const ids = [...new Set(text.split(','))];
      return ids.every(isId) && ids.length <= most ? ids : undefined;
    },
  };
}

/** A reader's own words, packed; without its end it was cut on the way. */
function packed(name: string): Parameter<string> {
  return {
    name,
    write: (value) => value,
    parse: (text) => (/^[\w-]{0,1700}_$/.test(text) ? text : undefined),
  };
}

/**
 * The parts of a place that stand in the query, in the order in which links carry them; view and agency are the path. A
 * part without an entry is a type error.
 */
export const parameters: {
  readonly [Key in Exclude<keyof Place, 'view' | 'agency'>]: Parameter<Place[Key]>;
} = {
  years: orNull({
    name: 'years',
    write: ([first, last]) => (first === last ? `${first}` : `${first}-${last}`),
    parse: (text) => {
      const [from, to = from, more] = text.split('-');
      const first = year(from ?? '');
      const last = year(to ?? '');
      if (first === undefined || last === undefined || more !== undefined || first > last) return undefined;
      return [first, last] as const;
    },
  }),
  cellYear: orNull({ name: 'year', write: String, parse: year }),
  cell: orNull({
    name: 'cell',
    write: (value) => value,
    parse: (text) => {
      const address = parseAddress(text);
      return address ? writeAddress(address) : undefined;
    },
  }),
  measure: {
    name: 'measure',
    write: (value) => value,
    parse: (text) => measureById(text)?.id,
  },
  comparison: { name: 'as', write: (value) => value, parse: (text) => (isId(text) ? text : undefined) },
  scale: oneOf('scale', scales),
  pool: {
    name: 'pool',
    write: String,
    parse: (text) => pools.find((pool) => String(pool) === text),
  },
  picked: idList('pick', mostPicked),
  sort: {
    name: 'sort',
    write: (value) => value,
    parse: (text) => (/^-?[\w.-]{1,80}$/.test(text) ? text : undefined),
  },
  among: orNull(oneOf('among', agencyGroups)),
  since: orNull({ name: 'since', write: String, parse: year }),
  kind: orNull(oneOf('kind', findingKinds)),
  rule: orNull(oneOf('rule', rules)),
  figures: idList('figures', 40),
  latest: yesOrNo('latest'),
  language: oneOf(
    'lang',
    languages.map(({ code }) => code),
  ),
  theme: oneOf('theme', themes),
  elder: yesOrNo('elder'),
  title: yesOrNo('title'),
  selectors: yesOrNo('selectors'),
  version: orNull({
    name: 'version',
    write: (value) => value,
    parse: (text) => (/^[0-9a-f]{12}$/.test(text) ? text : undefined),
  }),
  heading: packed('heading'),
  office: packed('office'),
  note: packed('note'),
};

/** The parameter as written for this place, or `null` where it is the default. */
export function written<Key extends keyof typeof parameters>(place: Place, key: Key): string | null {
  const parameter: Parameter<Place[Key]> = parameters[key];
  const text = parameter.write(place[key]);
  return text === parameter.write(defaultPlace[key]) ? null : text;
}
