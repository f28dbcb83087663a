import { type State, states } from '../steps.rules.ts';

/** What the address of the list of foundings holds. */
export interface FoundingSearch {
  readonly state?: State;
  readonly page?: number;
  /** Only what stands still. */
  readonly still?: true;
  /** The id of one that is open beside the list, or `new`. */
  readonly open?: string;
}

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readFoundingSearch(raw: Record<string, unknown>): FoundingSearch {
  const state = states.find((one) => one === raw['state']);
  const page = Math.floor(Number(raw['page']));
  const open = raw['open'];
  return {
    ...(state === undefined ? {} : { state }),
    ...(raw['still'] === true || raw['still'] === 'true' ? { still: true as const } : {}),
    ...(page > 1 && page <= 10_000 ? { page } : {}),
    ...(typeof open === 'string' && /^([0-9a-f-]{36}|new)$/i.test(open) ? { open } : {}),
  };
}
