import { type DocumentKind, type DocumentState, documentKinds, documentStates } from '../documents.rules.ts';

/** What the address of the register holds. */
export interface DocumentsSearch {
  readonly q?: string;
  readonly kind?: DocumentKind;
  readonly state?: DocumentState;
  readonly year?: number;
  readonly page?: number;
}

const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((one) => one === value);

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readDocumentsSearch(raw: Record<string, unknown>): DocumentsSearch {
  const typed = raw['q'];
  const q = typeof typed === 'string' || typeof typed === 'number' ? String(typed).trim().slice(0, 60) : '';
  const kind = oneOf(documentKinds, raw['kind']);
  const state = oneOf(documentStates, raw['state']);
  const year = Math.floor(Number(raw['year']));
  const page = Math.floor(Number(raw['page']));
  return {
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(year >= 2000 && year < 3000 ? { year } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
  };
}

/** Which issued document a new one is to take the place of, from the address. */
export function readSupersedes(raw: Record<string, unknown>): { readonly supersedes?: string } {
  const supersedes = raw['supersedes'];
  return typeof supersedes === 'string' && supersedes.length === 36 ? { supersedes } : {};
}
