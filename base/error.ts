import type { Word } from './words.ts';

/** A way out of a refusal that one press takes: the same again with these values. */
export interface FieldOffer {
  readonly text: Word;
  readonly values?: Record<string, string | number>;
  readonly set: Readonly<Record<string, string | boolean>>;
}

/** One field that a person has to look at again. `path` is the form's or the JSON's own name for it. */
export interface FieldError {
  path: string;
  text: Word;
  values?: Record<string, string | number>;
  offers?: readonly FieldOffer[];
}

export type Status = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503 | 507;

/** A refusal that a person can read: what happened, what is safe, what to do. Everything else is a fault of ours. */
export class AppError extends Error {
  readonly status: Status;
  readonly code: string;
  readonly text: Word;
  readonly values: Record<string, string | number>;
  readonly fields: readonly FieldError[];

  constructor(
    status: Status,
    code: string,
    text: Word,
    values: Record<string, string | number> = {},
    fields: readonly FieldError[] = [],
  ) {
    super(`${code}: ${text.en}`);
    this.name = 'AppError';
    this.status = status;
    this.code = code;
    this.text = text;
    this.values = values;
    this.fields = fields;
  }
}
