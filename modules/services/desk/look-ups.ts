/** What the screens of the menu ask of other modules; `app` hands it in. */
export interface MenuLookUps {
  readonly areas: (
    signal: AbortSignal,
  ) => Promise<readonly { id: string; name: string; path: readonly string[]; closed: boolean }[]>;
  readonly stations: (signal: AbortSignal) => Promise<readonly { id: string; name: string }[]>;
}
