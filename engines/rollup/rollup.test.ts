import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitmapFrom, Chunk, countUnion } from './chunk.ts';
import { sharesOf, wholeShare } from './shares.ts';
import { type Counted, tallyOf, whole } from './tally.ts';

const value = fc.integer({ min: 0, max: 65_535 });
// Sparse sets, and ones so dense that they are bitmaps.
const values = fc.oneof(
  fc.array(value, { maxLength: 300 }),
  fc
    .record({ from: fc.integer({ min: 0, max: 60_000 }), count: fc.integer({ min: 1000, max: 1050 }) })
    .map(({ from, count }) => Array.from({ length: count }, (_, index) => from + index)),
);
const chunkOf = (members: Iterable<number>) => {
  const chunk = new Chunk();
  for (const member of members) chunk.add(member);
  return chunk;
};

test('a chunk is a set: what was added and not removed, packed in one form of at most 8 KB', () => {
  fc.assert(
    fc.property(values, values, (added, removed) => {
      const chunk = chunkOf(added);
      for (const one of removed) chunk.remove(one);
      const gone = new Set(removed);
      const expected = [...new Set(added.filter((one) => !gone.has(one)))].sort((a, b) => a - b);
      expect(chunk.size).toBe(expected.length);
      expect(chunk.values()).toEqual(expected);
      const packed = chunk.pack();
      expect(packed.length).toBeLessThanOrEqual(8192);
      expect(packed).toEqual(chunkOf(expected.toReversed()).pack());
      expect(Chunk.unpack(packed).values()).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('a union has the members of all lists and of the bitmap, each once', () => {
  const lists = fc.array(fc.array(value, { maxLength: 300 }), { maxLength: 4 });
  fc.assert(
    fc.property(lists, values, (few, more) => {
      const joined = Buffer.concat(few.map((members) => chunkOf(members).pack()));
      const packed = chunkOf(more).pack();
      const [list, bitmap] =
        packed.length === 8192 ? [joined, packed] : [Buffer.concat([joined, packed]), null];
      expect(countUnion(list, bitmap)).toBe(new Set([...few.flat(), ...more]).size);
    }),
    { numRuns: 60 },
  );
  // As long as a bitmap, and a list all the same.
  const long = Array.from({ length: 8 }, () => chunkOf(Array.from({ length: 512 }, (_, at) => at)).pack());
  expect(countUnion(Buffer.concat(long), null)).toBe(512);
});

test('a bitmap is what the text of its bits says', () => {
  const all = Array.from({ length: 2000 }, (_, index) => (index * 37) % 65_536);
  const packed = chunkOf(all).pack();
  const text = [...packed].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  expect(bitmapFrom(text)).toEqual(packed);
  for (const wrong of ['', text.slice(1), `2${text.slice(1)}`])
    expect(() => bitmapFrom(wrong)).toThrow(RangeError);
});

test('bytes that no set is packed as are refused', () => {
  for (const size of [1, 8191, 8194]) expect(() => Chunk.unpack(new Uint8Array(size))).toThrow(RangeError);
});

const weighed = fc.uniqueArray(fc.record({ id: fc.uuid(), weight: fc.integer({ min: 0, max: 1000 }) }), {
  minLength: 1,
  maxLength: 9,
  selector: ({ id }) => id,
});

test('shares add up to the whole, none is off by one part, and the order of parts decides nothing', () => {
  fc.assert(
    fc.property(weighed, (parts) => {
      fc.pre(parts.some(({ weight }) => weight > 0));
      const shares = sharesOf(parts);
      const total = parts.reduce((sum, { weight }) => sum + weight, 0);
      expect([...shares.values()].reduce((sum, share) => sum + share, 0)).toBe(wholeShare);
      for (const { id, weight } of parts)
        expect(Math.abs((shares.get(id) ?? 0) - (weight / total) * wholeShare)).toBeLessThan(1);
      expect(new Map(sharesOf(parts.toReversed()))).toEqual(shares);
    }),
  );
  expect(() => sharesOf([])).toThrow(RangeError);
  expect([...sharesOf([{ id: 'b' }, { id: 'c' }, { id: 'a' }]).entries()].sort()).toEqual([
    ['a', 333_334],
    ['b', 333_333],
    ['c', 333_333],
  ]);
});

const paths: string[][] = [['a', 'r'], ['b', 'r'], ['c', 'b', 'r'], ['r'], []];
const counted: fc.Arbitrary<Counted> = fc.record({
  areas: fc.constantFrom(...paths),
  shares: fc
    .uniqueArray(fc.constantFrom('x', 'y', 'z'))
    .map((ids) => (ids.length === 0 ? new Map<string, number>() : sharesOf(ids.map((id) => ({ id }))))),
  month: fc.constantFrom(202610, 202611),
  kind: fc.constantFrom('one', 'two'),
  facets: fc.constantFrom<[string, string][]>([], [['category', 'A']], [['category', 'B']]),
  counts: fc.constantFrom(-1, 0, 1),
  quantity: fc.bigInt({ min: -1000n, max: 1000n }),
  ...{ imported: fc.boolean(), late: fc.boolean(), correction: fc.boolean() },
});

test('the parts of a node add up to it: areas below and its own, organisations by their shares', () => {
  fc.assert(
    fc.property(fc.array(counted), (things) => {
      const tally = tallyOf(things);
      const sum = (area: string, organisation: string, what: 'quantity' | 'share') =>
        tally
          .filter((one) => one.area === area && one.organisation === organisation && one.facet === '')
          .reduce((total, one) => total + one[what], 0n);
      const own = (at: string | undefined) =>
        things.filter(({ areas }) => areas[0] === at).reduce((total, { quantity }) => total + quantity, 0n);
      expect(sum(whole, whole, 'quantity')).toBe(sum('r', whole, 'quantity') + own(undefined));
      expect(sum('r', whole, 'quantity')).toBe(
        sum('a', whole, 'quantity') + sum('b', whole, 'quantity') + own('r'),
      );
      const nobodys = things
        .filter(({ shares }) => shares.size === 0)
        .reduce((total, { quantity }) => total + quantity, 0n);
      const shared = ['x', 'y', 'z'].reduce((total, id) => total + sum(whole, id, 'share'), 0n);
      expect(shared + nobodys * BigInt(wholeShare)).toBe(sum(whole, whole, 'share'));
    }),
  );
});
