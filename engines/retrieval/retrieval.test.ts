import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexOptions } from './bm25f.ts';
import { createIndex, type Found, type Index } from './retrieval.ts';
import { type Document, slowScores } from './slow-scorer.fixtures.ts';

type Name = 'title' | 'text';

const fields = { title: { weight: 2.5, b: 0.4 }, text: { weight: 1, b: 0.75 } };
const live: IndexOptions<Name> = { fields, k1: 1.2, collection: 'live' };
const steady: IndexOptions<Name> = {
  fields,
  k1: 0.9,
  collection: { size: 100, usualLengths: { title: 3, text: 12 } },
  rarityOf: (term) => (term === 'a' ? 3.1 : undefined),
};

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** The same scores at the same places; who scores the same may stand there only in the order of ids. */
function expectSame(found: readonly Found[], scores: ReadonlyMap<string, number>, limit: number): void {
  const all = [...scores].sort((a, b) => b[1] - a[1]);
  expect(found).toHaveLength(Math.min(limit, all.length));
  found.forEach(({ id, score }, at) => {
    expect(near(score, all[at]?.[1] ?? Number.NaN), `score of place ${String(at)}`).toBe(true);
    expect(near(scores.get(id) ?? Number.NaN, score), `score of ${id}`).toBe(true);
    const next = found[at + 1];
    if (next?.score === score) expect(id < next.id).toBe(true);
  });
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
}

const term = fc.constantFrom('a', 'b', 'c', 'd', 'e', '工资', '拖欠', 'constructor', '__proto__', '');
const terms = fc.array(term, { maxLength: 12 });
const step = fc.record({
  id: fc.constantFrom('1', '2', '3', '10', '11', 'x', 'y', '__proto__'),
  document: fc.option(fc.record({ title: terms, text: terms }), { freq: 3 }),
});
const query = fc
  .array(fc.tuple(term, fc.constantFrom(0, 0.3, 1, 1, 2)), { maxLength: 6 })
  .map((pairs) => new Map(pairs));

function follow(
  index: Index<Name>,
  steps: readonly { id: string; document: Document<Name> | null }[],
): Map<string, Document<Name>> {
  const documents = new Map<string, Document<Name>>();
  for (const { id, document } of steps) {
    if (document) {
      index.put(id, document);
      documents.set(id, document);
    } else {
      index.remove(id);
      documents.delete(id);
    }
  }
  return documents;
}

describe.each([
  ['live', live],
  ['constant', steady],
])('a %s collection', (_, options) => {
  test('after any changes finds what scoring every document finds', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        query,
        fc.integer({ min: 0, max: 9 }),
        (steps, asked, limit) => {
          const index = createIndex(options);
          const documents = follow(index, steps);
          expect(index.size).toBe(documents.size);
          const scores = slowScores(options, documents, asked);
          expectSame(index.search(asked, { limit }), scores, limit);
          const hits = index.all(asked);
          expect(new Set(hits.keys())).toEqual(new Set(scores.keys()));
          for (const [id, own] of hits) {
            expect(
              near(
                own.reduce((sum, { value }) => sum + value, 0),
                scores.get(id) ?? 0,
              ),
            ).toBe(true);
            expect(index.explain(asked, id)).toEqual(own);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('nothing stays of what was removed, and nothing depends on the order things came in', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), query, (steps, asked) => {
        const index = createIndex(options);
        const documents = follow(index, steps);
        const anew = createIndex(options);
        for (const [id, document] of [...documents].toReversed()) anew.put(id, document);
        const wanted = { limit: 5 };
        expect(index.search(asked, wanted)).toEqual(anew.search(asked, wanted));
      }),
      { numRuns: 300 },
    );
  });
});

test('what is accepted, and how much it has in common', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), query, (steps, asked) => {
      const index = createIndex(live);
      const documents = follow(index, steps);
      const scores = slowScores(live, documents, asked);
      const accepts = (id: string): boolean => id < '2';
      const some = new Map([...scores].filter(([id]) => accepts(id)));
      expectSame(index.search(asked, { limit: 2, accepts }), some, 2);
      const counts = new Map([...index.all(asked)].map(([id, hits]) => [id, hits.length]));
      const two = new Map([...scores].filter(([id]) => (counts.get(id) ?? 0) >= 2));
      expectSame(index.search(asked, { limit: 3, accepts: (_, inCommon) => inCommon >= 2 }), two, 3);
    }),
    { numRuns: 200 },
  );
});

describe('what cannot be', () => {
  const index = createIndex(live);
  index.put('1', { title: ['a'], text: ['a', 'b'] });
  const one = { limit: 10 };

  test('nothing asked, nothing known, nothing wanted: nothing found', () => {
    expect(createIndex(live).search(new Map([['a', 1]]), one)).toEqual([]);
    expect(index.search(new Map(), one)).toEqual([]);
    expect(index.search(new Map([['z', 1]]), one)).toEqual([]);
    expect(index.search(new Map([['a', 1]]), { limit: 0 })).toEqual([]);
    expect(index.search(new Map([['a', 0]]), one)).toEqual([]);
    expect(index.explain(new Map([['a', 1]]), 'nobody')).toEqual([]);
    expect(index.explain(new Map([['z', 1]]), '1')).toEqual([]);
  });

  test.for([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e13])('a weight of %s is refused', (weight) => {
    const asked = new Map([['a', weight]]);
    for (const ask of [
      () => index.search(asked, one),
      () => index.all(asked),
      () => index.explain(asked, '1'),
    ])
      expect(ask).toThrow(/weight in a query must be 0 to .* but a has/);
    expect(index.search(new Map([['a', 1]]), one)).toHaveLength(1);
  });

  test.for([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('a limit of %s is refused', (limit) => {
    expect(() => index.search(new Map([['a', 1]]), { limit })).toThrow(RangeError);
  });

  test('options that cannot be are refused by name', () => {
    const text = { weight: 1, b: 0.5 };
    const make = (options: Partial<IndexOptions<'text'>>) => () =>
      createIndex({ fields: { text }, k1: 1, collection: 'live', ...options });
    expect(make({ fields: { text: { weight: 0, b: 0.5 } } })).toThrow('The weight of text must be above 0');
    expect(make({ fields: { text: { weight: 1, b: 1.5 } } })).toThrow('b of text must be 0 to 1');
    expect(make({ k1: Number.NaN })).toThrow('k1 must be 0 or more');
    expect(make({ collection: { size: 0, usualLengths: { text: 1 } } })).toThrow(
      'The size of the collection',
    );
    expect(make({ collection: { size: 1, usualLengths: { text: -1 } } })).toThrow('The usual length of text');
    expect(() => createIndex({ fields: {}, k1: 1, collection: 'live' })).toThrow('1 to 16 fields');
    const rare = createIndex({ ...live, rarityOf: () => Number.NaN });
    rare.put('1', { title: ['a'], text: [] });
    expect(() => rare.search(new Map([['a', 1]]), one)).toThrow('A rarity must be');
  });

  test('a document of 100,000 terms, one of a term said 100,000 times, and one of none', () => {
    const own = createIndex(live);
    const long = Array.from({ length: 100_000 }, (_, at) => `w${String(at)}`);
    const documents = new Map<string, Document<Name>>([
      ['long', { title: [], text: long }],
      ['same', { title: [], text: Array.from({ length: 100_000 }, () => 'w7') }],
      ['none', { title: [], text: [] }],
      ['short', { title: ['w7'], text: ['w8'] }],
    ]);
    for (const [id, document] of documents) own.put(id, document);
    const asked = new Map([
      ['w7', 1],
      ['w8', 1],
    ]);
    expectSame(own.search(asked, one), slowScores(live, documents, asked), 10);
    own.remove('long');
    own.remove('none');
    documents.delete('long');
    documents.delete('none');
    expectSame(own.search(asked, one), slowScores(live, documents, asked), 10);
    expect(own.search(new Map([['w9', 1]]), one)).toEqual([]);
  });
});
