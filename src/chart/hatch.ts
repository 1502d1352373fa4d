import { createContext } from 'svelte';

/** Ids of a frame's patterns, for marks inside it; unique per figure so that several share a page. */
export interface Hatch {
  /** Strokes of paper over any colour: a figure that is more than it says. */
  readonly over: string;
}

export const [getHatch, setHatch] = createContext<Hatch>();
