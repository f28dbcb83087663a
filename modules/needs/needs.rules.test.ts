import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legStates } from './contract/shapes.ts';
import {
  isOver,
  type LegRow,
  liveLegs,
  type NeedRecord,
  openDeadline,
  type RoundRow,
  stateOf,
} from './needs.rules.ts';

const legArbitrary = fc.record({
  part: fc.constantFrom('lead', 'joint'),
  state: fc.constantFrom(...legStates),
  deadline: fc.constantFrom(null, '2026-11-24', '2026-12-01'),
});

const recordArbitrary = fc.record({
  received: fc.boolean(),
  legs: fc.array(legArbitrary, { maxLength: 5 }),
  verdict: fc.constantFrom(null, 'confirmed'),
  endedAs: fc.constantFrom(null, 'answered_on_spot', 'shown_the_door'),
});

type Drawn = typeof recordArbitrary extends fc.Arbitrary<infer T> ? T : never;

/** At most one live lead, as the database's index has it. */
function recordOf({ received, legs, verdict, endedAs }: Drawn): NeedRecord {
  let led = false;
  const rows = legs.map((leg, index) => {
    const live = ['asked', 'dispatched', 'taken_on', 'ended'].includes(leg.state);
    const part = leg.part === 'lead' && live && led ? 'joint' : leg.part;
    led ||= part === 'lead' && live;
    return { ...leg, part, id: String(index), round_id: 'r', organisation_id: String(index) } as LegRow;
  });
  const round = {
    id: 'r',
    number: 1,
    verdict: endedAs === null ? verdict : null,
    ended_as: endedAs,
  } as RoundRow;
  const need = { received_by: received ? 'office' : null } as NeedRecord['need'];
  return { need, rounds: [round], legs: rows };
}

test('a need is answered only when its lead and every leg that works on it has ended', () => {
  fc.assert(
    fc.property(recordArbitrary, (drawn) => {
      const record = recordOf(drawn);
      if (stateOf(record) !== 'answered') return;
      const legs = liveLegs(record);
      expect(legs.some(({ part, state }) => part === 'lead' && state === 'ended')).toBe(true);
      expect(legs.every(({ state }) => state === 'ended' || state === 'asked')).toBe(true);
    }),
  );
});

test('a need without a live lead never counts as being worked on', () => {
  fc.assert(
    fc.property(recordArbitrary, (drawn) => {
      const record = recordOf(drawn);
      const lead = liveLegs(record).some(({ part }) => part === 'lead');
      if (!lead) expect(['dispatched', 'taken_on', 'answered', 'asked']).not.toContain(stateOf(record));
    }),
  );
});

test('what the resident confirmed or what ended on the spot is over, whatever the legs say', () => {
  fc.assert(
    fc.property(recordArbitrary, (drawn) => {
      const over = drawn.endedAs !== null || drawn.verdict === 'confirmed';
      expect(isOver(stateOf(recordOf(drawn)))).toBe(over);
    }),
  );
});

test('declined and refused legs change nothing of the state', () => {
  fc.assert(
    fc.property(recordArbitrary, (drawn) => {
      const record = recordOf(drawn);
      const legs = record.legs.filter(({ state }) => state !== 'declined' && state !== 'refused');
      expect(stateOf({ ...record, legs })).toBe(stateOf(record));
    }),
  );
});

test('only legs that are still open have a deadline that runs', () => {
  const leg = (state: string, deadline: string) => ({ state, deadline }) as LegRow;
  expect(
    openDeadline([
      leg('ended', '2026-11-01'),
      leg('taken_on', '2026-12-02'),
      leg('dispatched', '2026-12-01'),
    ]),
  ).toBe('2026-12-01');
  expect(openDeadline([leg('ended', '2026-11-01'), leg('declined', '2026-11-02')])).toBeNull();
});
