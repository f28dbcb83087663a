import { expect, test } from 'vitest';
import { createIndex, type Index } from './retrieval.ts';
import type { Work } from './search.ts';
import { type Document, slowScores } from './slow-scorer.fixtures.ts';

const options = {
  fields: { title: { weight: 2.5, b: 0.4 }, text: { weight: 1, b: 0.75 } },
  k1: 1.2,
  collection: 'live',
} as const;

/** Numbers between 0 and 1, always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Few words are in most documents and most words in few, as people speak. */
function words(next: () => number, count: number): string[] {
  return Array.from({ length: count }, () => `w${String(Math.floor(5000 ** next()) - 1)}`);
}

function document(next: () => number, long: number): Document<'title' | 'text'> {
  return { title: words(next, 3 + Math.floor(next() * 6)), text: words(next, 5 + Math.floor(next() * long)) };
}

function top(scores: ReadonlyMap<string, number>, limit: number): [string, number][] {
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, limit);
}

type Documents = Map<string, Document<'title' | 'text'>>;

/** The same ids in the same order as scoring every one, with the same scores; what is told of the work. */
function expectExact(
  index: Index<'title' | 'text'>,
  documents: Documents,
  asked: ReadonlyMap<string, number>,
  limit: number,
): Work[] {
  const works: Work[] = [];
  const tell = (work: Work): void => {
    works.push(work);
  };
  const scores = slowScores(options, documents, asked);
  const found = index.search(asked, { limit, tell });
  const expected = top(scores, limit);
  expect(found.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
  found.forEach(({ score }, at) => {
    expect(Math.abs(score / (expected[at]?.[1] ?? 0) - 1)).toBeLessThan(1e-9);
  });
  const odd = (id: string): boolean => Number(id.slice(1)) % 50 === 1;
  const some = top(new Map([...scores].filter(([id]) => odd(id))), limit);
  expect(index.search(asked, { limit, accepts: odd }).map(({ id }) => id)).toEqual(some.map(([id]) => id));
  return works;
}

test('of thousands of documents the same as scoring every one, whatever was changed', {
  timeout: 120_000,
}, () => {
  const next = numbers(3);
  const index = createIndex(options);
  const documents: Documents = new Map();
  // Taken in, replaced and removed, ever longer: averages move, numbers are used again.
  for (let round = 0; round < 3; round++) {
    for (let number = 0; number < 3000; number++) {
      const id = `d${String(Math.floor(next() * 4000))}`;
      if (next() < 0.2) {
        documents.delete(id);
        index.remove(id);
        continue;
      }
      const own = document(next, 20 + round * 40);
      documents.set(id, own);
      index.put(id, own);
    }
    expect(index.size).toBe(documents.size);
    for (let number = 0; number < 12; number++) {
      const asked = new Map(words(next, 2 + number).map((word) => [word, 0.5 + next()]));
      expectExact(index, documents, asked, number % 3 === 0 ? 1 : 10);
    }
  }
});

test('the same with a part of the work where there are many', { timeout: 120_000 }, () => {
  const next = numbers(4);
  const index = createIndex(options);
  const documents: Documents = new Map();
  for (let number = 0; number < 20_000; number++) documents.set(`d${String(number)}`, document(next, 40));
  for (const [id, one] of documents) index.put(id, one);
  const works = Array.from({ length: 8 }, () => new Map(words(next, 10).map((word) => [word, 1]))).flatMap(
    (asked) => expectExact(index, documents, asked, 10),
  );
  const sum = (of: (work: Work) => number): number => works.reduce((all, work) => all + of(work), 0);
  expect(sum(({ read }) => read)).toBeLessThan(sum(({ postings }) => postings) * 0.75);
  expect(sum(({ scored }) => scored)).toBeLessThan(sum(({ postings }) => postings) / 100);
});

test('exact too right after the averages have jumped, up and down again', { timeout: 120_000 }, () => {
  const next = numbers(5);
  const index = createIndex(options);
  const documents: Documents = new Map();
  for (let number = 0; number < 1500; number++) documents.set(`d${String(number)}`, document(next, 30));
  for (const [id, one] of documents) index.put(id, one);
  const queries = Array.from({ length: 15 }, () => new Map(words(next, 6).map((word) => [word, 1])));
  const giant = { title: words(next, 30_000), text: words(next, 200_000) };
  index.put('d9999', giant);
  documents.set('d9999', giant);
  for (const asked of queries) expectExact(index, documents, asked, 5);
  index.remove('d9999');
  documents.delete('d9999');
  for (const asked of queries) expectExact(index, documents, asked, 5);
});
