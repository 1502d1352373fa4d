/**
 * One official form of the annual report, as data: what it prints, in official order. Everything that knows rows,
 * columns or years of a form (schema, checks, measures, tables, reader, exports) follows from the list of forms;
 * a new form is a file here and a line in `forms.ts`. Ids that recur on a later form mean the same there; where the
 * wording changed and the meaning did not, `equivalents` says so; anything else is never joined.
 */
export interface OfficialForm {
  /** As report files name it: the first report year it was issued for. */
  readonly id: string;
  /** First and last report year for which it is the form in force; `null` until another is issued. */
  readonly since: number;
  readonly until: number | null;
  /** 国办公开办函〔year〕number号 of the State Council General Office. */
  readonly issued: { readonly year: number; readonly number: number };
  /** Columns of table 二 that mean what another column meant on the form before: the old id to the new one. */
  readonly equivalents: Readonly<Record<string, string>>;
  /** Whether section 六 states the fee for processing information (信息处理费, 国办函〔2020〕109号). */
  readonly statesFee: boolean;
  /** Headings and row labels some forms have not, by which its tables are told, as `plainLabel` leaves them. */
  readonly toldBy: RegExp;
  /** Row labels that tell it where the headings contradict each other or are lost. */
  readonly toldByRows: RegExp | null;
  readonly disclosure: readonly DisclosureLine[];
  readonly requests: readonly RequestLine[];
  /** Columns of table 二 this form heads otherwise than `disclosureColumns.ts` has it. */
  readonly columnHeads: Readonly<Record<string, Printed>>;
}

/** Words as the form prints them; `name` is the key of their English name where that is not the id. */
export interface Printed {
  readonly printed: string;
  readonly name?: string;
}

/** A row of table 二 with its columns, in printed order. */
export interface DisclosureLine extends Printed {
  readonly row: string;
  /** The item of art. 20 of the Regulations under which it stands. */
  readonly item: string;
  readonly columns: readonly string[];
}

/** A row of table 三. */
export interface RequestLine extends Printed {
  readonly row: string;
  /** The numbering printed before the label. */
  readonly numbering: string;
  /** The outcome the row counts under; absent for the four rows that are not outcomes. */
  readonly kind?: string;
  /**
   * The row counts its kind as a whole. Beside rows of the same kind it stands instead of them where a report prints
   * it so: 洪泽区 2023 has （六）其他处理 as one row on a form of three sub-rows.
   */
  readonly wholeKind?: true;
  /** Article of the Regulations (条例) or document that defines the row. */
  readonly source?: string;
}
