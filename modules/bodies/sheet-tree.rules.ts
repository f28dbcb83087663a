import type { BodyKind } from '../../base/body-kinds.words.ts';
import { Misfit } from '../../base/misfit.ts';
import { postSheetWords as w } from './words/posts-sheet.words.ts';

/** A body that a cell of a sheet may name: one that is here, or a row of the same sheet. */
export interface Named {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly code: string;
}

export type Found = { readonly id: string } | { readonly fault: 'unknown' | 'several' | 'kind' };

/** Finds bodies by code or name; of one kind first, so that names shared by several lines are no riddle. */
export function finderOf(all: readonly Named[]): (cell: string, kind: BodyKind, sameKind: boolean) => Found {
  const byCode = Map.groupBy(
    all.filter(({ code }) => code !== ''),
    ({ code }) => code,
  );
  const byName = Map.groupBy(all, ({ name }) => name);
  return (cell, kind, sameKind) => {
    const found = byCode.get(cell) ?? byName.get(cell) ?? [];
    const own = found.filter((one) => one.kind === kind);
    const [first, ...more] = own.length > 0 ? own : sameKind ? [] : found;
    if (!first) return { fault: found.length > 0 ? 'kind' : 'unknown' };
    return more.length > 0 ? { fault: 'several' } : { id: first.id };
  };
}

/** A body by its code or its name, of any kind; throws a Misfit. */
export function bodyFinder(bodies: readonly Named[]): (cell: string) => string {
  const byCode = Map.groupBy(
    bodies.filter(({ code }) => code !== ''),
    ({ code }) => code,
  );
  const byName = Map.groupBy(bodies, ({ name }) => name);
  return (cell) => {
    const [first, ...more] = byCode.get(cell) ?? byName.get(cell) ?? [];
    if (!first) throw new Misfit(w.unknownBody, { name: cell });
    if (more.length > 0) throw new Misfit(w.severalBodies, { name: cell });
    return first.id;
  };
}

/** The bodies that stand in a ring, by the parent of each. */
export function ringsIn(parentOf: ReadonlyMap<string, string | null>): Set<string> {
  const [settled, rings] = [new Set<string>(), new Set<string>()];
  for (const start of parentOf.keys()) {
    const way: string[] = [];
    const on = new Set<string>();
    let at: string | null = start;
    while (at !== null && !settled.has(at) && !on.has(at)) {
      way.push(at);
      on.add(at);
      at = parentOf.get(at) ?? null;
    }
    if (at !== null && on.has(at)) for (const id of way.slice(way.indexOf(at))) rings.add(id);
    for (const id of way) settled.add(id);
  }
  return rings;
}
