declare const remembers: unique symbol;

/** Names what a process keeps in memory for each city; see `InEveryProcess` in follower.ts. */
export interface MemoryKey<T> {
  readonly name: string;
  readonly [remembers]?: T;
}

export function memoryKey<T>(name: string): MemoryKey<T> {
  return { name };
}
