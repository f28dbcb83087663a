import {
  type Access,
  accesses,
  type ItemKind,
  type ItemState,
  itemKinds,
  itemStates,
} from '../kinds.rules.ts';

/** What the address of the library holds. */
export interface LibrarySearch {
  readonly q?: string;
  readonly kind?: ItemKind;
  readonly access?: Access;
  readonly state?: ItemState;
  readonly issuer?: string;
  readonly year?: number;
  readonly page?: number;
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readLibrarySearch(raw: Record<string, unknown>): LibrarySearch {
  const q = textOf(raw['q'], 60);
  const issuer = textOf(raw['issuer'], 80);
  const kind = itemKinds.find((one) => one === raw['kind']);
  const access = accesses.find((one) => one === raw['access']);
  const state = itemStates.find((one) => one === raw['state']);
  const [year, page] = [Math.floor(Number(raw['year'])), Math.floor(Number(raw['page']))];
  return {
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(access ? { access } : {}),
    ...(state ? { state } : {}),
    ...(issuer ? { issuer } : {}),
    ...(year >= 1949 && year < 3000 ? { year } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
  };
}

/** Which edition of an item is read, and with which it is compared. */
export interface ItemSearch {
  readonly edition?: number;
  readonly from?: number;
}

export function readItemSearch(raw: Record<string, unknown>): ItemSearch {
  const [edition, from] = [Math.floor(Number(raw['edition'])), Math.floor(Number(raw['from']))];
  return {
    ...(edition >= 1 && edition <= 10_000 ? { edition } : {}),
    ...(from >= 1 && from <= 10_000 ? { from } : {}),
  };
}

/** Which official document is put in the library. */
export function readOfDocument(raw: Record<string, unknown>): { readonly document?: string } {
  const document = textOf(raw['document'], 36);
  return document.length === 36 ? { document } : {};
}
