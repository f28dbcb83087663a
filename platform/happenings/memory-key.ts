declare const remembers: unique symbol;

/** Names what a process keeps in memory for each city; see `InEveryProcess` in follower.ts. */
export interface MemoryKey<T> {
  readonly name: string;
  readonly [remembers]?: T;
}

/**
 * Thrown by whoever misses in memory what the database already has: it is loaded anew, and the request done once more
 * from its beginning.
 */
export class OutdatedMemory extends Error {
  readonly key: string;

  constructor({ name }: MemoryKey<unknown>, missing: string) {
    super(`${name} does not know ${missing}`);
    this.key = name;
  }
}

export function memoryKey<T>(name: string): MemoryKey<T> {
  return { name };
}
