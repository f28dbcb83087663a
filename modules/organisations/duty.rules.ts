/** The longest that one entry of a rota lasts, in days: nobody is on duty for a season. */
export const longestDuty = 31;

interface Entry {
  readonly organisationId: string;
  readonly areaId: string | null;
}

interface Body {
  readonly id: string;
  readonly kind: string;
  readonly areaId: string;
  readonly closed: boolean;
}

export interface Wanted {
  /** Kinds of organisation that know the matter best, the best first. */
  readonly kinds: readonly string[];
  /** Who has it, or will receive it. */
  readonly receiver: string;
  /** Areas from where the person is up to the city. */
  readonly path: readonly string[];
}

/**
 * Of those on duty now the one to ring: an organisation that knows the matter, near the person before the city's own,
 * then whoever received it, then an office of the coordination. Null when none of them has anybody on duty.
 */
export function dutyFor<T extends Entry>(
  entries: readonly T[],
  bodies: readonly Body[],
  wanted: Wanted,
): T | null {
  const { kinds, receiver, path } = wanted;
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const ranked = entries.flatMap((entry) => {
    const body = byId.get(entry.organisationId);
    if (!body || body.closed) return [];
    const place = entry.areaId ?? body.areaId;
    if (!path.includes(place)) return [];
    const known = kinds.indexOf(body.kind);
    const rank =
      known >= 0
        ? known
        : body.id === receiver
          ? kinds.length
          : body.kind === 'coordination'
            ? kinds.length + 1
            : null;
    return rank === null ? [] : [{ entry, rank, far: path.indexOf(place) }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || a.far - b.far)[0]?.entry ?? null;
}
