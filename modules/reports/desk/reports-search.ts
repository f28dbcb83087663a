const states = ['draft', 'issued', 'superseded'] as const;

/** What the address of the list holds. */
export interface ReportsSearch {
  readonly q?: string;
  readonly state?: (typeof states)[number];
  readonly template?: string;
  /** The form for a new one lies open. */
  readonly make?: true;
  readonly page?: number;
}

const textOf = (value: unknown, most: number): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readReportsSearch(raw: Record<string, unknown>): ReportsSearch {
  const q = textOf(raw['q'], 60);
  const state = states.find((one) => one === raw['state']);
  const template = textOf(raw['template'], 60);
  const page = Math.floor(Number(raw['page']));
  return {
    ...(q ? { q } : {}),
    ...(state ? { state } : {}),
    ...(template ? { template } : {}),
    ...(raw['make'] === true ? { make: true } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
  };
}
