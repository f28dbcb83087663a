/** What the address of the list of employers holds. */
export interface EmployersSearch {
  readonly q?: string;
  readonly union?: 'with' | 'without';
  readonly page?: number;
  /** The employer that lies open, or `new`. */
  readonly open?: string;
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readEmployersSearch(raw: Record<string, unknown>): EmployersSearch {
  const q = textOf(raw['q'], 60);
  const open = textOf(raw['open'], 36);
  const page = Math.floor(Number(raw['page']));
  const union = raw['union'];
  return {
    ...(q ? { q } : {}),
    ...(union === 'with' || union === 'without' ? { union } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
    ...(open ? { open } : {}),
  };
}
