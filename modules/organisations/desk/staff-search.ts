/** What the address of the list of staff holds. */
export interface StaffSearch {
  readonly q?: string;
  readonly organisation?: string;
  readonly closed?: boolean;
  readonly page?: number;
  /** The account that lies open, or `new`. */
  readonly open?: string;
}

function textOf(value: unknown, most: number): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, most) : '';
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readStaffSearch(raw: Record<string, unknown>): StaffSearch {
  const q = textOf(raw['q'], 60);
  const organisation = textOf(raw['organisation'], 36);
  const open = textOf(raw['open'], 36);
  const page = Math.floor(Number(raw['page']));
  return {
    ...(q ? { q } : {}),
    ...(/^[0-9a-f-]{36}$/.test(organisation) ? { organisation } : {}),
    ...(raw['closed'] === true || raw['closed'] === 'true' ? { closed: true } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
    ...(open ? { open } : {}),
  };
}
