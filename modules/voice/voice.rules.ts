import { leastShown } from '../../base/small-counts.ts';

/** new: nobody has said anything to it. answered; no_answer: it stands why. faded: nobody tells it any more. */
export const concernStates = ['new', 'answered', 'no_answer', 'faded'] as const;
export type ConcernState = (typeof concernStates)[number];
export const responseKinds = ['answer', 'none'] as const;
export type ResponseKind = (typeof responseKinds)[number];
/** public: whoever opens the city's page of concerns may read it. inner: staff only. */
export const responseAudiences = ['public', 'inner'] as const;
export type ResponseAudience = (typeof responseAudiences)[number];

/** Different people of which there is a concern at all. */
export const leastPeople = 3;
/** Days that are read, and of which those now are set beside those before. */
export const readDays = 56;
export const weekDays = 7;
/** The newest needs that are read: what a city of two million says in two months. */
export const mostNeeds = 10_000;
/** A concern that faded longer ago is another one when it comes again. */
export const rememberedDays = 180;

/** What is shown of a number to whoever sees no words: none of one to four. */
export function shownTo(exact: boolean, count: number): number | null {
  return exact || count === 0 || count >= leastShown ? count : null;
}

interface Known {
  readonly id: string;
  readonly members: readonly string[];
}

/**
 * Which concern of before each one found is, by the members they share: at least half of the smaller. The largest
 * shares go first; a concern is found once, and what nothing is like is new (null). In the order of `found`.
 */
export function recognise(known: readonly Known[], found: readonly (readonly string[])[]): (string | null)[] {
  const of = new Map<string, string[]>();
  for (const { id, members } of known) {
    for (const member of members) of.set(member, [...(of.get(member) ?? []), id]);
  }
  const sizes = new Map(known.map(({ id, members }) => [id, members.length]));
  const pairs = found.flatMap((members, at) => {
    const shared = new Map<string, number>();
    for (const member of members)
      for (const id of of.get(member) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
    return [...shared].map(([id, count]) => {
      const smaller = Math.min(sizes.get(id) ?? 1, members.length);
      const all = (sizes.get(id) ?? 0) + members.length - count;
      return { at, id, part: count / smaller, likeness: count / all };
    });
  });
  const recognised: (string | null)[] = found.map(() => null);
  const taken = new Set<string>();
  for (const { at, id, part } of pairs
    .filter((pair) => pair.part >= 0.5)
    .toSorted(
      (a, b) => b.likeness - a.likeness || b.part - a.part || a.at - b.at || (a.id < b.id ? -1 : 1),
    )) {
    if (part < 0.5 || taken.has(id) || recognised[at] !== null) continue;
    recognised[at] = id;
    taken.add(id);
  }
  return recognised;
}

/** The state of a concern that is told, by its newest response. */
export function stateBy(response: ResponseKind | null): ConcernState {
  if (response === null) return 'new';
  return response === 'answer' ? 'answered' : 'no_answer';
}

/** The deepest area in which at least three of five members lie; each way leads from the city down. */
export function commonArea(ways: readonly (readonly string[])[]): string | null {
  const counts = new Map<string, { count: number; depth: number }>();
  for (const way of ways) {
    way.forEach((id, depth) => {
      counts.set(id, { count: (counts.get(id)?.count ?? 0) + 1, depth });
    });
  }
  const most = [...counts]
    .filter(([, { count }]) => count * 5 >= ways.length * 3)
    .toSorted((a, b) => b[1].depth - a[1].depth || b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1));
  return most[0]?.[0] ?? null;
}

/** What most of them were sorted under; null where less than half are. */
export function commonCategory(codes: readonly (string | null)[]): string | null {
  const counts = Map.groupBy(codes, (code) => code);
  const [first] = [...counts]
    .map(([code, all]) => ({ code, count: all.length }))
    .filter(({ code, count }) => code !== null && count * 2 >= codes.length)
    .toSorted((a, b) => b.count - a.count || ((a.code ?? '') < (b.code ?? '') ? -1 : 1));
  return first?.code ?? null;
}
