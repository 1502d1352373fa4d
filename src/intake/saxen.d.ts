/** The part of saxen's interface that is used here; the package brings no types of its own. */
declare module 'saxen' {
  export class Parser {
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(
      event: 'openTag',
      listener: (name: string, attributes: () => Readonly<Record<string, string>> | false) => void,
    ): this;
    on(event: 'closeTag' | 'text' | 'cdata' | 'attention', listener: (text: string) => void): this;
    write(chunk: string): this;
    /** Throws what is not well-formed. */
    end(): void;
  }
}
