declare const authorized: unique symbol;
declare const scoped: unique symbol;

/**
 * A record together with the decision that this caller may change it in this way. Only a `*.policy.ts`
 * makes one ({@link authorize}), and only it is accepted by the writes of a store.
 */
export type Authorized<T> = { readonly [authorized]: true } & T;

/** The rows of `T` that this caller may see, as data a store turns into SQL. Only a `*.policy.ts` makes one. */
export interface Scope<T, Rows = unknown> {
  readonly [scoped]: T;
  readonly rows: Rows;
}

export function authorize<T extends object>(record: T): Authorized<T> {
  return record as Authorized<T>;
}

export function scope<T, Rows>(rows: Rows): Scope<T, Rows> {
  return { rows } as Scope<T, Rows>;
}
