import { type BoardKind, boardKinds } from '../board.rules.ts';

/** What the address of the board holds. */
export interface BoardSearch {
  readonly kind?: BoardKind;
  readonly area?: string;
  readonly category?: string;
  readonly organisation?: string;
  readonly page?: number;
  readonly open?: string;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readBoardSearch(raw: Record<string, unknown>): BoardSearch {
  const text = (key: 'area' | 'category' | 'organisation' | 'open') => {
    const value = raw[key];
    return typeof value === 'string' && value !== '' && value.length <= 60 ? { [key]: value } : {};
  };
  const kind = boardKinds.find((known) => known === raw['kind']);
  const page = Math.floor(Number(raw['page']));
  return {
    ...(kind ? { kind } : {}),
    ...text('area'),
    ...text('category'),
    ...text('organisation'),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
    ...text('open'),
  };
}
