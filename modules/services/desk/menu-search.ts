import { type ServiceState, serviceStates } from '../contract/shapes.ts';

/** What the address of the menu at the desk holds. */
export interface MenuSearch {
  readonly q?: string;
  readonly category?: string;
  readonly organisation?: string;
  readonly state?: ServiceState;
  readonly page?: number;
  /** The service that lies open, or `new`. */
  readonly open?: string;
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readMenuSearch(raw: Record<string, unknown>): MenuSearch {
  const q = textOf(raw['q'], 60);
  const category = textOf(raw['category'], 60);
  const organisation = textOf(raw['organisation'], 36);
  const open = textOf(raw['open'], 36);
  const state = serviceStates.find((one) => one === raw['state']);
  const page = Math.floor(Number(raw['page']));
  return {
    ...(q ? { q } : {}),
    ...(category ? { category } : {}),
    ...(isId(organisation) ? { organisation } : {}),
    ...(state ? { state } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
    ...(isId(open) || open === 'new' ? { open } : {}),
  };
}

/** The same as the server is asked for it. */
export function queryOf(search: MenuSearch) {
  const { q, page: _, open: __, ...rest } = search;
  return { ...rest, ...(q ? { search: q } : {}) };
}
