export const unmetMonths = [1, 3, 6, 12] as const;

/** What the address of the unmet needs holds. */
export interface UnmetSearch {
  readonly months?: number;
  /** From this local day on, instead of months back. */
  readonly from?: string;
  readonly area?: string;
  /** The area as one row of the table counts it. */
  readonly row?: true;
  readonly category?: string;
  readonly group?: string;
  readonly open?: true;
  /** The entries lie open. */
  readonly entries?: true;
  readonly page?: number;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readUnmetSearch(raw: Record<string, unknown>): UnmetSearch {
  const text = (key: 'area' | 'category' | 'group') => {
    const value = raw[key];
    return typeof value === 'string' && value !== '' && value.length <= 60 ? { [key]: value } : {};
  };
  const from = /^\d{4}-\d{2}-\d{2}$/.exec(typeof raw['from'] === 'string' ? raw['from'] : '')?.[0];
  const months = unmetMonths.find((known) => known === Number(raw['months']));
  const page = Math.floor(Number(raw['page']));
  const yes = (value: unknown) => value === true || value === 'true';
  return {
    ...(from === undefined || Number.isNaN(Date.parse(from)) ? {} : { from }),
    ...(months === undefined || months === 3 ? {} : { months }),
    ...text('area'),
    ...text('category'),
    ...text('group'),
    ...(yes(raw['row']) ? { row: true } : {}),
    ...(yes(raw['open']) ? { open: true } : {}),
    ...(yes(raw['entries']) ? { entries: true } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
  };
}
