import { type BodyKind, bodyKinds } from '../../../base/body-kinds.words.ts';

/** What the address of the counter for joining holds. */
export interface JoinSearch {
  /** The matter that told already who it is. */
  readonly need?: string;
  /** The body from whose page somebody came. */
  readonly body?: string;
  /** The kind of body, where another than a union is asked for. */
  readonly kind?: BodyKind;
}

const idPattern = /^[0-9a-f-]{36}$/i;
const idOf = (value: unknown) => (typeof value === 'string' && idPattern.test(value) ? value : undefined);

/** Reads an address that anybody may have typed: what makes no sense is left out. */
export function readJoinSearch(raw: Record<string, unknown>): JoinSearch {
  const [need, body] = [idOf(raw['need']), idOf(raw['body'])];
  const kind = bodyKinds.find((one) => one === raw['kind']);
  return {
    ...(need === undefined ? {} : { need }),
    ...(body === undefined ? {} : { body }),
    ...(kind === undefined ? {} : { kind }),
  };
}
