import { expect, test } from 'vitest';
import { goTogether, whyNotMerged } from './merging.rules.ts';
import type { LegRow, NeedRecord, NeedRow, RoundRow } from './needs.rules.ts';

type LegOf = readonly [organisation: string, state: string];

function record(id: string, legs: readonly LegOf[], need: Partial<NeedRow> = {}): NeedRecord {
  const row = {
    id,
    received_by: 'office',
    protected: false,
    confidential: false,
    kind: 'help',
    erased_at: null,
  };
  const round = { id: `${id}-1`, number: 1, ended_as: null, verdict: null };
  const leg = ([organisation_id, state]: LegOf, index: number) => ({
    ...{ id: `${id}-leg-${index}`, round_id: round.id, part: index === 0 ? 'lead' : 'joint' },
    ...{ organisation_id, state, no_basis_by: null },
  });
  return {
    need: { ...row, merged_into: null, ...need } as NeedRow,
    rounds: [round as RoundRow],
    legs: legs.map(leg) as LegRow[],
  };
}

const states = ['asked', 'dispatched', 'taken_on', 'ended', 'declined', 'withdrawn', 'passed', 'recalled'];
const organisations = ['union', 'women', 'court'];
const shapes: LegOf[][] = [
  [],
  ...organisations.flatMap((one) => states.map((state): LegOf[] => [[one, state]])),
  ...states.flatMap((state) =>
    states.map((other): LegOf[] => [
      ['union', state],
      ['women', other],
    ]),
  ),
];

test('nobody who has to answer the follower is without the leader, whatever the two look like', () => {
  let together = 0;
  for (const own of shapes) {
    for (const theirs of shapes) {
      const [follower, leader] = [record('f', own), record('l', theirs)];
      if (!goTogether(follower, leader)) continue;
      together += 1;
      const open = (legs: readonly LegOf[]) =>
        legs.flatMap(([organisation, state]) =>
          state === 'dispatched' || state === 'taken_on' ? [organisation] : [],
        );
      for (const organisation of open(own)) expect(open(theirs)).toContain(organisation);
    }
  }
  expect(together).toBeGreaterThan(100);
});

test('what is protected, confidential, an accusation or erased never goes with another, on either side', () => {
  const legs: LegOf[] = [['union', 'taken_on']];
  const plain = record('a', legs);
  expect(goTogether(plain, record('b', legs))).toBe(true);
  for (const kept of [
    { protected: true },
    { confidential: true },
    { kind: 'accuse' },
    { erased_at: new Date(0) },
  ]) {
    expect(goTogether(record('b', legs, kept), plain)).toBe(false);
    expect(goTogether(plain, record('b', legs, kept))).toBe(false);
    expect(whyNotMerged(plain, record('b', legs, kept), 0)).toBe('apart');
  }
});

test('no need is joined to itself, twice, under a follower or while others follow it', () => {
  const legs: LegOf[] = [['union', 'taken_on']];
  const [a, b] = [record('a', legs), record('b', legs)];
  const follower = record('f', legs, { merged_into: 'a' });
  expect(whyNotMerged(a, b, 0)).toBeNull();
  expect(whyNotMerged(a, a, 0)).toBe('itself');
  expect(whyNotMerged(follower, b, 0)).toBe('joined');
  expect(whyNotMerged(a, follower, 0)).toBe('joined');
  expect(whyNotMerged(a, b, 1)).toBe('leads');
  expect(whyNotMerged(a, record('e', [['union', 'ended']]), 0)).toBe('over');
  expect(whyNotMerged(a, record('w', []), 0)).toBe('over');
  expect(whyNotMerged(a, record('c', [['court', 'taken_on']]), 0)).toBe('apart');
});
