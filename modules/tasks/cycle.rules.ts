/** Which tasks each task waits for. */
export type Waits = ReadonlyMap<string, readonly string[]>;

/** Tasks that would wait for each other in a ring if `task` waited for `after`, from `task` on; null where none would. */
export function cycleWith(waits: Waits, task: string, after: readonly string[]): string[] | null {
  const seen = new Set<string>();
  const way = (at: string): string[] | null => {
    if (at === task) return [at];
    if (seen.has(at)) return null;
    seen.add(at);
    for (const next of waits.get(at) ?? []) {
      const found = way(next);
      if (found) return [at, ...found];
    }
    return null;
  };
  for (const first of after) {
    const found = way(first);
    if (found) return [task, ...found];
  }
  return null;
}
