/** A figure table within the body; the first row of a page repeats the head. */
export interface Table {
  readonly kind: 'table';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Share of the width per column; must be as long as `head`. Even columns when left out. */
  readonly widths?: readonly number[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | Table;

/** An official document before it is laid out. Texts are plain; nothing in them is markup. */
export interface OfficialDocument {
  /** Whose head it carries, and who signs it. */
  readonly issuer: string;
  /** 发文字号; left out while the document has no number. */
  readonly number?: { readonly code: string; readonly year: number; readonly number: number };
  /** In phrases; a line of the title ends only between two of them. */
  readonly title: readonly string[];
  readonly addressee?: string;
  readonly body: readonly Block[];
  /** 成文日期, `2026-11-30`. */
  readonly date: string;
}
