import type { Proposal, Reason } from './contract/proposal.ts';

/** By at most this share an outside model moves the score of what the words found. */
const most = 0.15;
/** What no word found is brought in only where it stands out so far, and stands behind all that words found. */
const leastAlone = 0.5;
const mostAlone = 2;
const behind = 0.9;
const scoreAlone = 0.3;

interface Opinion {
  readonly model: string;
  readonly likenesses: ReadonlyMap<string, number>;
}

type Scored = Pick<Proposal, 'reasons' | 'score' | 'shares'>;

/** Up past those that scored better before and do so no more; whatever else put them in order stays. */
function movedUp(found: readonly Proposal[], before: ReadonlyMap<string, number>): Proposal[] {
  const ordered: Proposal[] = [];
  for (const one of found) {
    let at = ordered.length;
    for (; at > 0; at--) {
      const above = ordered[at - 1];
      if (!above || above.score >= one.score) break;
      if ((before.get(above.serviceId) ?? 0) < (before.get(one.serviceId) ?? 0)) break;
    }
    ordered.splice(at, 0, one);
  }
  return ordered;
}

/**
 * What was found with what an outside model said besides: what it finds alike moves up a little, and one or two services
 * without a common word may come in at the end. Each tells that the model had a part. `propose` gives null for what is
 * not offered where the person is.
 */
export function withOpinion(
  found: readonly Proposal[],
  { model, likenesses }: Opinion,
  propose: (serviceId: string, scored: Scored) => Proposal | null,
  limit: number,
): Proposal[] {
  const reason: Reason = { kind: 'embedding', model };
  const before = new Map(found.map(({ serviceId, score }) => [serviceId, score]));
  const moved = found.map((one) => {
    const share = most * (likenesses.get(one.serviceId) ?? 0);
    if (share === 0) return one;
    const shares = { ...one.shares, embedding: Math.round(share * 100) };
    return { ...one, score: one.score * (1 + share), reasons: [...one.reasons, reason], shares };
  });
  const ordered = movedUp(moved, before);
  const least = Math.min(...ordered.map(({ score }) => score));
  // Where the list is full the model may have its last place, not more.
  const places = Math.min(mostAlone, Math.max(1, limit - ordered.length));
  const alone = [...likenesses]
    .filter(([id, likeness]) => likeness >= leastAlone && !before.has(id))
    .flatMap(([id, likeness]) => {
      const score = (ordered.length === 0 ? scoreAlone : least * behind) * likeness;
      return propose(id, { reasons: [reason], score, shares: {} }) ?? [];
    })
    .slice(0, places);
  return [...ordered.slice(0, limit - alone.length), ...alone];
}
