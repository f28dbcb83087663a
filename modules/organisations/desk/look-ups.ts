/** What the screens of accounts ask of other modules; `app` hands it in. */
export interface StaffLookUps {
  readonly areas: (
    signal: AbortSignal,
  ) => Promise<readonly { id: string; name: string; path: readonly string[] }[]>;
  readonly stations: (signal: AbortSignal) => Promise<readonly { id: string; name: string }[]>;
  /** What lies open with a person: how many, and for their head which. */
  readonly openWith: (staffId: string, signal: AbortSignal) => Promise<OpenWith>;
}

export interface OpenWith {
  readonly count: number;
  readonly open: readonly { id: string; reference: string; deadline: string | null }[];
}
