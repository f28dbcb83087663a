export interface SettingChoice {
  readonly value: string;
  readonly label: string;
}

/** One field of a form of settings. `long` has several lines, `list` holds texts of the person's own, `days` ISO week days. */
export type SettingField<Draft> = {
  readonly key: keyof Draft & string;
  readonly label: string;
  readonly hint?: string;
  /** What to look at again in what is typed now; it stops nobody from sending. */
  readonly warn?: (draft: Draft) => string | undefined;
  /** Asked only where what else is typed makes it one to answer. */
  readonly when?: (draft: Draft) => boolean;
} & (
  | { readonly kind: 'text' | 'long' | 'date' | 'time' | 'number' | 'list' }
  | { readonly kind: 'check' }
  | { readonly kind: 'choice'; readonly options: readonly SettingChoice[]; readonly none?: string }
  | { readonly kind: 'choices'; readonly options: readonly SettingChoice[] }
  | { readonly kind: 'suggest'; readonly options: readonly string[] }
  | { readonly kind: 'days'; readonly names: readonly string[] }
);

/** Values of a form; a `choice` of nothing is null. */
export type Values = Record<string, string | number | boolean | null | readonly string[] | readonly number[]>;
