import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Proposal } from './contract/proposal.ts';
import { withOpinion } from './second-opinion.rules.ts';

const offered = (serviceId: string, score: number, more: Partial<Proposal> = {}): Proposal => ({
  ...{ serviceId, score, title: serviceId, summary: '', promiseDays: 5, delivery: 'dispatch', phone: '' },
  ...{ category: { code: 'c', name: '', nameEn: '' }, documents: [], purpose: '', matter: '' },
  memberOf: null,
  ...{ organisation: { id: 'o', name: '', shortName: '', phone: '' }, reasons: [], shares: {}, ...more },
});
const opinion = (likenesses: Record<string, number>) => ({
  ...{ model: 'm', likenesses: new Map(Object.entries(likenesses)) },
});
const put = (found: Proposal[], likenesses: Record<string, number>, gone: string[] = []) =>
  withOpinion(
    found,
    opinion(likenesses),
    (id, scored) => (gone.includes(id) ? null : offered(id, 0, scored)),
    6,
  );
const ids = (found: readonly Proposal[]) => found.map(({ serviceId }) => serviceId);

test('what the model holds alike moves up a little and says so; the rest stays as it was', () => {
  const found = [offered('a', 1), offered('b', 0.95), offered('c', 0.5)];
  const after = put(found, { b: 1, c: 1 });
  expect(ids(after)).toEqual(['b', 'a', 'c']);
  expect(after[0]).toMatchObject({ reasons: [{ kind: 'embedding', model: 'm' }], shares: { embedding: 15 } });
  expect(after[1]).toEqual(found[0]);
  expect(put(found, {})).toEqual(found);
});

test('what no word found comes in behind, at most two, only where it stands out, and in a full list one', () => {
  const found = [offered('a', 1)];
  expect(ids(put(found, { x: 1, y: 0.8, z: 0.6, u: 0.4 }))).toEqual(['a', 'x', 'y']);
  expect(ids(put(found, { x: 1, y: 0.4 }))).toEqual(['a', 'x']);
  expect(ids(put(found, { x: 1, y: 0.8 }, ['x']))).toEqual(['a', 'y']);
  expect(ids(put([], { x: 1 }))).toEqual(['x']);
  const full = [...'abcdef'].map((id, at) => offered(id, 1 - at / 10));
  expect(ids(put(full, { x: 1, y: 1 }))).toEqual(['a', 'b', 'c', 'd', 'e', 'x']);
});

test('what something else put in order stays: nothing passes one that scored worse before', () => {
  const found = [offered('a', 0.5), offered('b', 0.9), offered('c', 0.85)];
  expect(ids(put(found, { b: 1, c: 1 }))).toEqual(['a', 'b', 'c']);
  expect(ids(put(found, { c: 1 }))).toEqual(['a', 'c', 'b']);
});

test('no score moves by more than 15 of 100, and all that was found stays while there is room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 3, noNaN: true }), { maxLength: 4 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 7 }),
      (scores, likenesses) => {
        const found = scores.map((score, at) => offered(`s${at}`, score));
        const after = put(found, Object.fromEntries(likenesses.map((one, at) => [`s${at}`, one])));
        expect(after.length).toBeLessThanOrEqual(6);
        for (const { serviceId, score } of found) {
          const now = after.find((one) => one.serviceId === serviceId)?.score ?? 0;
          expect(now / score).toBeGreaterThanOrEqual(1);
          expect(now / score).toBeLessThan(1.1501);
        }
      },
    ),
  );
});
