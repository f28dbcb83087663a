/** Why a file is not taken; what each means in words stands in `sheets.words.ts`. */
export type Refusal =
  | 'not-a-sheet'
  | 'old-excel'
  | 'other-kind'
  | 'locked'
  | 'web-page'
  | 'no-such-sheet'
  | 'unpacks-too-large'
  | 'too-many-texts'
  | 'too-wide'
  | 'too-many-rows'
  | 'empty-sheet'
  | 'unknown-encoding'
  | 'bad-csv'
  | 'slow';

export type RefusalValues = Readonly<Record<string, string | number>>;

export class Unreadable extends Error {
  readonly why: Refusal;
  readonly values: RefusalValues;

  constructor(why: Refusal, values: RefusalValues = {}) {
    super(why);
    this.why = why;
    this.values = values;
  }
}
