import type { ReadContext, WriteContext } from '../access/context.ts';
import type { Happening } from './happening.ts';
import type { MemoryKey } from './memory-key.ts';

/**
 * Follows happenings once per city, in their sealed order. Its position is moved in the transaction of its
 * effect, so a crash neither loses nor doubles one.
 */
export type OncePerCity = {
  readonly kind: 'once-per-city';
  readonly name: string;
} & (
  | { readonly follow: (ctx: WriteContext, found: Happening) => Promise<void> }
  /** For an effect that many happenings share, such as rows written in one statement. */
  | {
      readonly followAll: (ctx: WriteContext, found: readonly Happening[]) => Promise<void>;
      /** How many it takes in one transaction when many wait; 500 unless told. */
      readonly atOnce?: number;
    }
);

/**
 * Keeps something in the memory of every process (an index, a cache): loaded from a snapshot at first use,
 * then kept in step. `follow` must bear the same happening twice.
 */
export interface InEveryProcess<T> {
  readonly kind: 'in-every-process';
  readonly key: MemoryKey<T>;
  readonly load: (ctx: ReadContext) => Promise<T>;
  readonly follow: (ctx: ReadContext, memory: T, found: Happening) => Promise<void>;
}

export type Follower = OncePerCity | InEveryProcess<unknown>;

/** Keeps the type of the memory between `load` and `follow`, then forgets it for the list of all followers. */
export function inEveryProcess<T>(follower: Omit<InEveryProcess<T>, 'kind'>): Follower {
  return { kind: 'in-every-process', ...follower } as unknown as InEveryProcess<unknown>;
}
