import { type ItemState, itemStates, type PaperKind, paperKinds } from '../kinds.rules.ts';

/** What the address of the list of papers holds. */
export interface PapersSearch {
  readonly q?: string;
  readonly kind?: PaperKind;
  readonly state?: 'open' | 'decided';
  readonly page?: number;
}

/** What the address of the items holds. */
export interface ItemsSearch {
  readonly q?: string;
  readonly state?: ItemState;
  readonly page?: number;
  readonly open?: string;
}

/** What the address of the figures, and of one held against the ledger, holds. */
export interface FiguresSearch {
  readonly q?: string;
  readonly page?: number;
}

export interface HeldSearch {
  readonly indicator?: string;
  readonly from?: string;
  readonly to?: string;
  readonly area?: string;
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
}

function pageOf(value: unknown): { page?: number } {
  const page = Math.floor(Number(value));
  return page > 1 && page <= 10_000 ? { page } : {};
}

const qOf = (raw: Record<string, unknown>): { q?: string } => {
  const q = textOf(raw['q'], 60);
  return q ? { q } : {};
};

/** Each reads an address that anybody may have typed: what makes no sense is left out. */
export function readPapersSearch(raw: Record<string, unknown>): PapersSearch {
  const kind = paperKinds.find((one) => one === raw['kind']);
  const state = (['open', 'decided'] as const).find((one) => one === raw['state']);
  return { ...qOf(raw), ...(kind ? { kind } : {}), ...(state ? { state } : {}), ...pageOf(raw['page']) };
}

export function readItemsSearch(raw: Record<string, unknown>): ItemsSearch {
  const state = itemStates.find((one) => one === raw['state'] && one !== 'open');
  const open = textOf(raw['open'], 36);
  return { ...qOf(raw), ...(state ? { state } : {}), ...pageOf(raw['page']), ...(open ? { open } : {}) };
}

export function readFiguresSearch(raw: Record<string, unknown>): FiguresSearch {
  return { ...qOf(raw), ...pageOf(raw['page']) };
}

const isMonth = (text: string) => /^20\d\d-(?:0[1-9]|1[0-2])$/.test(text);

export function readHeldSearch(raw: Record<string, unknown>): HeldSearch {
  const [indicator, area] = [textOf(raw['indicator'], 60), textOf(raw['area'], 36)];
  const [from, to] = [textOf(raw['from'], 7), textOf(raw['to'], 7)];
  return {
    ...(indicator ? { indicator } : {}),
    ...(isMonth(from) ? { from } : {}),
    ...(isMonth(to) ? { to } : {}),
    ...(area ? { area } : {}),
  };
}
