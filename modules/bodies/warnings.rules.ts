export interface Thresholds {
  /** Posts besides the one held here. */
  readonly mostOthers: number;
  readonly oldAge: number;
  /** Of all whose year of birth is known. */
  readonly meanAge: number;
  readonly source: string;
  readonly version: number;
}

export interface HeldPost {
  readonly name: string;
  readonly established: number;
  readonly holders: readonly {
    readonly name: string;
    readonly birthYear: number | null;
    readonly others: readonly string[];
  }[];
}

export type Warning =
  | { readonly kind: 'vacant'; readonly post: string; readonly established: number; readonly held: number }
  | { readonly kind: 'busy'; readonly person: string; readonly count: number; readonly most: number }
  | { readonly kind: 'old'; readonly person: string; readonly age: number; readonly limit: number }
  | { readonly kind: 'mean'; readonly age: number; readonly limit: number };

/** What the posts of a leading body give reason to look at: 缺配、兼职过多、年龄偏大. */
export function warningsOf(
  posts: readonly HeldPost[],
  { mostOthers, oldAge, meanAge }: Thresholds,
  year: number,
): Warning[] {
  const people = posts.flatMap(({ holders }) => holders);
  const ages = people.flatMap(({ birthYear }) => (birthYear === null ? [] : [year - birthYear]));
  const mean = ages.length === 0 ? null : ages.reduce((sum, age) => sum + age, 0) / ages.length;
  return [
    ...posts
      .filter(({ established, holders }) => holders.length < established)
      .map(
        ({ name, established, holders }): Warning => ({
          ...{ kind: 'vacant', post: name, established, held: holders.length },
        }),
      ),
    ...people
      .filter(({ others }) => others.length > mostOthers)
      .map(
        ({ name, others }): Warning => ({
          ...{ kind: 'busy', person: name, count: others.length, most: mostOthers },
        }),
      ),
    ...people.flatMap(({ name, birthYear }): Warning[] => {
      const age = birthYear === null ? 0 : year - birthYear;
      return age >= oldAge ? [{ kind: 'old', person: name, age, limit: oldAge }] : [];
    }),
    ...(mean !== null && mean >= meanAge
      ? [{ kind: 'mean' as const, age: Math.round(mean * 10) / 10, limit: meanAge }]
      : []),
  ];
}
