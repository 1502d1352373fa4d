import { createContext } from 'svelte';
import type zh from './zh/index.ts';

/** Everything the interface says in one language. Chinese is the reference the others are checked against. */
export type Words = typeof zh;

/** A message that waits for the language it is said in. */
export type Message = (words: Words) => string;

/** The words the reader sees, in components; they follow the language, so read them where they are shown. */
export const [getWords, setWords] = createContext<Words>();

/** Words that are always those of `current`: what reads them in a template or a `$derived` follows a change. */
export function following(current: () => Words): Words {
  return new Proxy(current(), { get: (_, group) => Reflect.get(current(), group) });
}
