/** One field of a document. */
export interface Field {
  /** How much a term in it counts; above 0. */
  readonly weight: number;
  /** How much the length of the field counts, 0 to 1. */
  readonly b: number;
}

export interface IndexOptions<Name extends string> {
  readonly fields: Readonly<Record<Name, Field>>;
  /** How soon repetition stops to help; 0 or more. */
  readonly k1: number;
  /**
   * How the collection is known. `live` counts its size and its lengths. As constants, a document sharing no term
   * with a query never moves another's score: a small menu that changes daily stays steady.
   */
  readonly collection:
    | 'live'
    | { readonly size: number; readonly usualLengths: Readonly<Record<Name, number>> };
  /** A fixed rarity (0 or more) for terms whose spread says nothing of their worth; undefined = reckon it. */
  readonly rarityOf?: (term: string) => number | undefined;
}

/** The options checked and by the number of the field. */
export interface Model {
  readonly names: readonly string[];
  readonly weights: readonly number[];
  readonly bs: readonly number[];
  readonly k1: number;
  /** Null where the collection is counted. */
  readonly constants: { readonly size: number; readonly usualLengths: readonly number[] } | null;
  readonly rarityOf: (term: string) => number | undefined;
}

/** Throws a RangeError that names the option and what it may be. */
export function modelOf<Name extends string>(options: IndexOptions<Name>): Model {
  const { fields, k1, collection } = options;
  const names = Object.keys(fields) as Name[];
  if (names.length === 0 || names.length > mostFields)
    throw new RangeError(`An index has 1 to ${String(mostFields)} fields, not ${String(names.length)}.`);
  const weights = names.map((name) => above0(`The weight of ${name}`, fields[name].weight));
  const bs = names.map((name) => fields[name].b);
  const wrong = names.find((name) => !(fields[name].b >= 0 && fields[name].b <= 1));
  if (wrong !== undefined)
    throw new RangeError(`b of ${wrong} must be 0 to 1, not ${String(fields[wrong].b)}.`);
  if (!(k1 >= 0 && k1 <= highest)) throw new RangeError(`k1 must be 0 or more, not ${String(k1)}.`);
  const constants =
    collection === 'live'
      ? null
      : {
          size: above0('The size of the collection', collection.size),
          usualLengths: names.map((name) =>
            above0(`The usual length of ${name}`, collection.usualLengths[name]),
          ),
        };
  return { names, weights, bs, k1, constants, rarityOf: options.rarityOf ?? (() => undefined) };
}

function above0(what: string, value: number): number {
  if (value > 0 && value <= highest) return value;
  throw new RangeError(`${what} must be above 0 and at most ${String(highest)}, not ${String(value)}.`);
}

/** Beyond this sums would no longer be sure. */
export const highest = 1e12;

/** A document's entry packs the number of the field behind the count. */
export const fieldBits = 4;
export const mostFields = 1 << fieldBits;

/** How rare a term is that `holders` of `size` documents have; above 0. */
export function reckonedRarity(size: number, holders: number): number {
  return Math.log(1 + (Math.max(size, holders) - holders + 0.5) / (holders + 0.5));
}

/** By how much the length of a field divides what is found in it. */
export function stretch(b: number, length: number, usualLength: number): number {
  return 1 - b + (b * length) / usualLength;
}
