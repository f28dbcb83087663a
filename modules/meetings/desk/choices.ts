/** What the desk looks up for the forms of joint meetings. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface ItemChoices {
  readonly organisations: readonly Choice[];
  readonly categories: readonly { readonly code: string; readonly name: string }[];
}
