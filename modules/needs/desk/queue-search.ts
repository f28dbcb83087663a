import {
  type NeedState,
  needStates,
  type QueueSort,
  queueSorts,
  type WorkKind,
  workKinds,
} from '../contract/shapes.ts';

/** What the address of a queue holds: filters, page, and which need lies open beside it. */
export interface QueueSearch {
  readonly state?: NeedState;
  readonly category?: string;
  readonly q?: string;
  readonly mine?: true;
  /** Only what is written in this language, ISO 639. */
  readonly language?: string;
  readonly work?: WorkKind;
  readonly sort?: QueueSort;
  readonly page?: number;
  readonly open?: string;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readQueueSearch(raw: Record<string, unknown>): QueueSearch {
  const work = workKinds.find((known) => known === raw['work']);
  const sort = queueSorts.find((known) => known === raw['sort']);
  const state = needStates.find((known) => known === raw['state']);
  const page = Math.floor(Number(raw['page']));
  const q = textOf(raw['q']).slice(0, 60);
  const category = textOf(raw['category']).slice(0, 60);
  const open = textOf(raw['open']);
  const language = /^[a-z]{2,3}$/.exec(textOf(raw['language']))?.[0];
  return {
    ...(state ? { state } : {}),
    ...(category ? { category } : {}),
    ...(q ? { q } : {}),
    ...(raw['mine'] === true || raw['mine'] === 'true' ? { mine: true } : {}),
    ...(language ? { language } : {}),
    ...(work ? { work } : {}),
    ...(sort && sort !== 'due' ? { sort } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
    ...(open ? { open } : {}),
  };
}

/** The address of a queue, relative to its page. */
export function queueAddress(search: QueueSearch): string {
  const pairs = Object.entries(search).map(([name, value]): [string, string] => [name, String(value)]);
  return `?${new URLSearchParams(pairs).toString()}`;
}

/** Whether anything is filtered or sorted by; what page it is and what lies open is no filter. */
export function isFiltered(search: QueueSearch): boolean {
  return Object.keys(filterOf(search)).length > 0;
}

/** The part of an address that can be kept by name. */
export function filterOf(search: QueueSearch): Omit<QueueSearch, 'page' | 'open'> {
  const { page: _, open: __, ...filter } = search;
  return filter;
}

/** What the server is asked for. */
export function askedOf(show: 'todo' | 'organisation' | 'ended', search: QueueSearch) {
  const { q, mine, ...rest } = filterOf(search);
  // A kind of work is counted over all of the organisation, so it is listed from all of it.
  const from = rest.work && show === 'todo' ? ('organisation' as const) : show;
  return { ...rest, show: from, search: q ?? '', mine: mine ?? false };
}
