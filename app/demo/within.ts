import { areas } from './areas.ts';

const parents = new Map(areas.map(({ key, parent }) => [key, parent]));

/** Whether the area `inner` is `outer` or lies in it. */
export function within(inner: string | null, outer: string): boolean {
  for (let at = inner; at !== null; at = parents.get(at) ?? null) if (at === outer) return true;
  return false;
}
