/** What the address of the list holds. */
export interface ReturnsSearch {
  readonly year?: number;
  readonly page?: number;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readReturnsSearch(raw: Record<string, unknown>): ReturnsSearch {
  const year = Math.floor(Number(raw['year']));
  const page = Math.floor(Number(raw['page']));
  return {
    ...(year >= 2000 && year < 3000 ? { year } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
  };
}
