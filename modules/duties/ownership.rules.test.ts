import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inForceOn } from './duties.rules.ts';
import {
  type Evidence,
  isForMeeting,
  mayBePut,
  namedBy,
  ownershipOf,
  ownershipStates,
  weightOf,
} from './ownership.rules.ts';

const body = fc.constantFrom('union', 'women', 'disabled', 'red-cross');
const person = fc.constantFrom('a', 'b', 'c');
const naming = fc.record({
  leadId: fc.option(body, { freq: 2 }),
  assistingIds: fc.uniqueArray(body, { maxLength: 3 }),
});
const handling = fc.record({
  organisationId: body,
  taken: fc.nat({ max: 3 }),
  declined: fc.nat({ max: 3 }),
  handlers: fc.uniqueArray(person, { maxLength: 2 }),
});
const evidence = fc.record({
  naming: fc.array(naming, { maxLength: 4 }),
  services: fc.array(fc.record({ organisationId: body }), { maxLength: 3 }),
  handling: fc.uniqueArray(handling, { maxLength: 4, selector: (one) => one.organisationId }),
});

const handled = (organisationId: string, handlers: string[], taken = 1) => ({
  ...{ organisationId, handlers, taken, declined: 0 },
});
const nothing: Evidence = { naming: [], services: [], handling: [] };

test.each<[string, Partial<Evidence>, (typeof ownershipStates)[number]]>([
  ['in no list and on no menu', {}, 'unowned'],
  ['though somebody helped out', { handling: [handled('union', ['a'])] }, 'unowned'],
  ['a row that names nobody', { naming: [{ leadId: null, assistingIds: [] }] }, 'unowned'],
  ['two named, none leading', { naming: [{ leadId: null, assistingIds: ['union', 'women'] }] }, 'overlap'],
  ['two named, one leading', { naming: [{ leadId: 'union', assistingIds: ['women'] }] }, 'settled'],
  [
    'one named, another at work',
    {
      naming: [{ leadId: null, assistingIds: ['union'] }],
      handling: [handled('women', ['a', 'b'])],
    },
    'overlap',
  ],
  [
    'who declined is not at work',
    { services: [{ organisationId: 'union' }], handling: [handled('women', [], 0)] },
    'thin',
  ],
  [
    'one organisation, one person',
    { naming: [{ leadId: 'union', assistingIds: [] }], handling: [handled('union', ['a'], 9)] },
    'thin',
  ],
  [
    'one organisation, two persons, one service',
    { services: [{ organisationId: 'union' }], handling: [handled('union', ['a', 'b'])] },
    'settled',
  ],
  ['one that leads and offers nothing yet', { naming: [{ leadId: 'union', assistingIds: [] }] }, 'settled'],
  ['services of two', { services: [{ organisationId: 'union' }, { organisationId: 'women' }] }, 'settled'],
])('%s', (_, some, state) => {
  expect(ownershipOf({ ...nothing, ...some })).toBe(state);
});

test('each cell has exactly one finding, whatever order its rows stand in', () => {
  fc.assert(
    fc.property(evidence, fc.func(fc.integer()), (one, mix) => {
      const state = ownershipOf(one);
      expect(ownershipStates.filter((known) => known === state)).toHaveLength(1);
      const mixed = <T>(all: readonly T[]) => all.toSorted((a, b) => mix(a) - mix(b));
      const other = {
        naming: mixed(one.naming).map((row) => ({ ...row, assistingIds: mixed(row.assistingIds) })),
        services: mixed(one.services),
        handling: mixed(one.handling),
      };
      expect(ownershipOf(other)).toBe(state);
    }),
  );
});

test('adding who leads never makes an overlap, and takes any away', () => {
  fc.assert(
    fc.property(evidence, body, (one, leadId) => {
      const led = { ...one, naming: [...one.naming, { leadId, assistingIds: [] }] };
      expect(['settled', 'thin']).toContain(ownershipOf(led));
    }),
  );
});

test('adding a service never makes a matter unowned, and only what nobody has is unowned', () => {
  fc.assert(
    fc.property(evidence, body, (one, organisationId) => {
      const offered = { ...one, services: [...one.services, { organisationId }] };
      expect(ownershipOf(offered)).not.toBe('unowned');
      const isUnowned = ownershipOf(one) === 'unowned';
      const { leads, assisting } = namedBy(one.naming);
      expect(isUnowned).toBe(leads.length + assisting.length + one.services.length === 0);
    }),
  );
});

test('what is put before a meeting, and what weighs more', () => {
  const at = (state: (typeof ownershipStates)[number], unmet: number, declined: number) => ({
    ...{ state, unmet, declined },
  });
  expect(
    [at('unowned', 0, 0), at('overlap', 0, 0), at('thin', 3, 0), at('thin', 0, 1)].map(isForMeeting),
  ).toEqual([true, true, false, true]);
  expect(isForMeeting(at('settled', 9, 9))).toBe(false);
  expect([at('unowned', 0, 0), at('thin', 0, 0), at('settled', 9, 9)].map(mayBePut)).toEqual([
    true,
    true,
    false,
  ]);
  expect(weightOf(at('thin', 1, 0))).toBeGreaterThan(weightOf(at('unowned', 0, 5)));
  expect(weightOf(at('unowned', 2, 2))).toBeGreaterThan(weightOf(at('overlap', 2, 2)));
});

test('of each area the newest edition in force holds, whatever comes later or is withdrawn', () => {
  const edition = (id: string, from: string, more: object = {}) => ({
    ...{ id, from, issuedOn: from, areaId: 'banner', withdrawn: false, filled: true, ...more },
  });
  const all = [
    edition('old', '2025-06-01'),
    edition('new', '2026-06-01'),
    edition('next', '2027-01-01'),
    edition('wrong', '2026-08-01', { withdrawn: true }),
    edition('empty', '2026-09-01', { filled: false }),
    edition('other', '2024-01-01', { areaId: 'county' }),
  ];
  const held = (day: string) => [...inForceOn(all, day)].toSorted();
  expect(held('2023-12-31')).toEqual([]);
  expect(held('2025-06-01')).toEqual(['old', 'other']);
  expect(held('2026-11-24')).toEqual(['new', 'other']);
  expect(held('2027-01-01')).toEqual(['next', 'other']);
  expect([...inForceOn(all.toReversed(), '2026-11-24')].toSorted()).toEqual(['new', 'other']);
});
