import type { SourceFacts } from './source-facts.ts';

/** Groups of files that reach one another by imports, types included; each group once, in a stable order. */
export function findCycles(facts: readonly SourceFacts[]): string[][] {
  const targets = new Map(facts.map((file) => [file.path, file.imports.map((one) => one.to)]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];

  const lower = (path: string, value: number): void => {
    low.set(path, Math.min(low.get(path) ?? value, value));
  };
  // Tarjan: a group is complete when its first-seen file can reach nothing seen earlier.
  const connect = (path: string): void => {
    const own = index.size;
    index.set(path, own);
    lower(path, own);
    stack.push(path);
    for (const next of targets.get(path) ?? []) {
      if (!targets.has(next)) continue;
      if (!index.has(next)) {
        connect(next);
        lower(path, low.get(next) ?? own);
      } else if (stack.includes(next)) lower(path, index.get(next) ?? own);
    }
    if (low.get(path) !== own) return;
    const group = stack.splice(stack.indexOf(path));
    if (group.length > 1 || targets.get(path)?.includes(path)) cycles.push(group);
  };
  for (const path of [...targets.keys()].sort()) if (!index.has(path)) connect(path);
  return cycles;
}

export function describeCycles(cycle: readonly string[]): string {
  return [...cycle, cycle[0] ?? ''].join(' → ');
}
