/** An agency named in a sentence; whoever shows the sentence knows where the name leads by `key`. */
export interface Named {
  readonly key: string;
  readonly text: string;
}

/** A sentence in pieces, so that the agencies in it can be links. */
export type Phrase = readonly (string | Named)[];
