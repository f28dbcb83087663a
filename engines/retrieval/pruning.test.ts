import { expect, test } from 'vitest';
import { createIndex } from './retrieval.ts';
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

test('of thousands of documents the same as scoring every one, with a part of the work', {
  timeout: 120_000,
}, () => {
  const next = numbers(3);
  const index = createIndex(options);
  const documents = new Map<string, Document<'title' | 'text'>>();
  const works: Work[] = [];
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
      const scores = slowScores(options, documents, asked);
      const limit = number % 3 === 0 ? 1 : 10;
      const found = index.search(asked, { limit, tell: (work) => works.push(work) });
      const expected = top(scores, limit);
      expect(found.map(({ id }) => id)).toEqual(expected.map(([id]) => id));
      found.forEach(({ score }, at) => {
        expect(Math.abs(score / (expected[at]?.[1] ?? 0) - 1)).toBeLessThan(1e-9);
      });
      const odd = (id: string): boolean => Number(id.slice(1)) % 50 === 1;
      const some = top(new Map([...scores].filter(([id]) => odd(id))), limit);
      expect(index.search(asked, { limit, accepts: odd }).map(({ id }) => id)).toEqual(
        some.map(([id]) => id),
      );
    }
  }
  const sum = (of: (work: Work) => number): number => works.reduce((all, work) => all + of(work), 0);
  expect(sum(({ read }) => read)).toBeLessThan(sum(({ postings }) => postings) / 2);
  expect(sum(({ scored }) => scored)).toBeLessThan(sum(({ postings }) => postings) / 10);
});
