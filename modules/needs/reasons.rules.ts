import type { Proposal, Reason } from './contract/proposal.ts';

/** Which way a reason counts, or that something is not known that would tell. */
export type Way = 'for' | 'against' | 'missing';

type Kind = Reason['kind'];

const ways: Readonly<Record<Kind, Way>> = {
  text: 'for',
  group: 'for',
  place: 'for',
  capacity: 'for',
  full: 'against',
  open: 'for',
  opens: 'for',
  shut: 'against',
  learned: 'for',
  category: 'for',
  language: 'for',
  solved: 'for',
  seldom: 'against',
  declined: 'against',
  'no-group': 'missing',
  'no-place': 'missing',
  embedding: 'for',
  'no-hours': 'missing',
};

/** The weight by which a reason moved the score. */
const weightOf: Readonly<Partial<Record<Kind, string>>> = {
  group: 'groupFits',
  place: 'placeNamed',
  full: 'full',
  open: 'doorsOpen',
  shut: 'doorsClosed',
  language: 'language',
  embedding: 'embedding',
  solved: 'record',
  seldom: 'record',
  declined: 'declined',
  'no-group': 'groupMissing',
  'no-place': 'placeUnknown',
};

export function wayOf({ kind }: Reason): Way {
  return ways[kind];
}

/** The reasons that count that way, each with its share in percent; 0 where it moved nothing. */
export function reasonsOf(
  { reasons, shares }: Pick<Proposal, 'reasons' | 'shares'>,
  way: Way,
): { reason: Reason; share: number }[] {
  const counted = new Set<string>();
  return reasons
    .filter((reason) => wayOf(reason) === way)
    .map((reason) => {
      const weight = weightOf[reason.kind];
      // Two groups that fit raise the score once.
      if (weight === undefined || counted.has(weight)) return { reason, share: 0 };
      counted.add(weight);
      return { reason, share: shares[weight] ?? 0 };
    });
}
