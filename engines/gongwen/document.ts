/** A piece of text that is a figure: plain in print, and a way to its records where links are asked for. */
export interface Figure {
  readonly figure: string;
  /** Address of the page with its records, `https://…`. */
  readonly href?: string;
}

/** Plain text, or its pieces where some of them are figures. Nothing in it is markup. */
export type Text = string | readonly (string | Figure)[];

/** A figure table within the body; the first row of a page repeats the head. */
export interface Table {
  readonly kind: 'table';
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Text[])[];
  /** Share of the width per column; must be as long as `head`. Even columns when left out. */
  readonly widths?: readonly number[];
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Without its mark; 一、（一）1.（1） are counted when it is laid out. */
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
}

export type Block = Heading | Paragraph | Table;

/** 通知 函 纪要 通报 报告 请示. */
export const documentKinds = ['notice', 'letter', 'minutes', 'circular', 'report', 'request'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The three layouts of GB/T 9704-2012: 文件, 信函 and 纪要. */
export type Form = 'document' | 'letter' | 'minutes';

export function formOf(kind: DocumentKind): Form {
  return kind === 'letter' || kind === 'minutes' ? kind : 'document';
}

/** 绝密 机密 秘密. */
export type SecrecyLevel = 'top_secret' | 'secret' | 'confidential';

/** 特急 加急. */
export type Urgency = 'extra' | 'urgent';

export interface Attachment {
  readonly title: string;
  /** Its pages; left out where only its name is told and the file goes beside the document. */
  readonly body?: readonly Block[];
}

/** Who was at a meeting, each as the minutes name them, with their post or organisation. */
export interface Attendance {
  readonly present?: readonly string[];
  readonly absent?: readonly string[];
  readonly observing?: readonly string[];
}

/** An official document before it is laid out. Texts are plain; nothing in them is markup. */
export interface OfficialDocument {
  readonly kind: DocumentKind;
  /** Who issues it, the leading one first; several issue it jointly. At least one. */
  readonly issuers: readonly string[];
  /** The red mark, where it is not the issuer's name and 文件 (a letter: the name alone; minutes: the name and 纪要). */
  readonly head?: string;
  /** 发文字号; left out while the document has no number. */
  readonly number?: { readonly code: string; readonly year: number; readonly number: number };
  /** 签发人, told on reports and requests only. */
  readonly signers?: readonly string[];
  /** 份号, told in six digits. */
  readonly copyNumber?: number;
  readonly secrecy?: { readonly level: SecrecyLevel; readonly years?: number };
  readonly urgency?: Urgency;
  /** In phrases; a line of the title ends only between two of them. */
  readonly title: readonly string[];
  /** 主送. */
  readonly addressees?: readonly string[];
  readonly body: readonly Block[];
  readonly attachments?: readonly Attachment[];
  /** Minutes only, where they stand after the text. */
  readonly attendance?: Attendance;
  /** 署名, where it is not the issuers as they are. */
  readonly signature?: readonly string[];
  /** 成文日期, `2026-11-30`. */
  readonly date: string;
  /** 附注, without its brackets. */
  readonly note?: string;
  /** 抄送. */
  readonly copiedTo?: readonly string[];
  /** 印发机关 and 印发日期. */
  readonly imprint?: { readonly office: string; readonly issuedOn: string };
}

/** What a text says on paper. */
export function plainText(text: Text): string {
  return typeof text === 'string'
    ? text
    : text.map((piece) => (typeof piece === 'string' ? piece : piece.figure)).join('');
}
