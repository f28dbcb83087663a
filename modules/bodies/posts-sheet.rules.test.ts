import { expect, test } from 'vitest';
import type { Post } from './bodies.contract.ts';
import { type PostColumn, planPosts } from './posts-sheet.rules.ts';
import type { Named } from './sheet-tree.rules.ts';
import { postTitles, warningWords } from './words/posts-sheet.words.ts';

const columns = Object.keys(postTitles) as PostColumn[];
const blank = Object.fromEntries(columns.map((column) => [column, ''])) as Record<PostColumn, string>;
const bodies: Named[] = [
  { id: 'a', kind: 'union', name: '旗工会', code: 'C-1' },
  { id: 'b', kind: 'union', name: '镇工会', code: '' },
  { id: 'c', kind: 'women', name: '镇工会', code: 'W-1' },
  { id: 'd', kind: 'women', name: '别家的', code: '' },
];
const chair: Post = {
  ...{ id: 'chair', name: '主席', working: 'part', established: 1, former: [] },
  holders: [{ id: 'h', name: '旧主席', birthYear: 1970, since: null, until: null, others: [] }],
};

function plan(...rows: Partial<Record<PostColumn, string>>[]) {
  return planPosts(
    rows.map((row, at) => ({ number: at + 2, values: { ...blank, working: '兼职', ...row } })),
    {
      ...{ bodies, posts: new Map([['a', [chair]]]), today: '2026-11-24', mayKeep: (id) => id !== 'd' },
      thresholds: { mostOthers: 1, oldAge: 58, meanAge: 56, source: '', version: 0 },
    },
  );
}

test('posts and people are added, changed or left as they are', () => {
  const { good, bad } = plan(
    { body: 'C-1', post: '主席', holder: '旧主席', birthYear: '1970' },
    {
      body: '旗工会',
      post: '副主席',
      holder: '甲',
      birthYear: '1985',
      established: '2',
      since: '2024-01-05',
    },
    { body: '旗工会', post: '常务副主席', working: '专职' },
  );
  expect(bad).toEqual([]);
  expect(good.map(({ kind, established }) => [kind, established])).toEqual([
    ['same', 1],
    ['added', 2],
    ['added', 1],
  ]);
  expect(plan({ body: 'C-1', post: '主席', holder: '旧主席', birthYear: '1971' }).good[0]?.kind).toBe(
    'changed',
  );
});

test('vacancies, too many posts and ages are told before anything is taken', () => {
  const { notes } = plan({
    body: 'C-1',
    post: '副主席',
    holder: '甲',
    birthYear: '1960',
    established: '2',
    others: '政协委员、会长',
  });
  expect(notes.map(({ number, text, values }) => [number, text, values['person'] ?? values['post']])).toEqual(
    [
      [2, warningWords.vacant, '副主席'],
      [2, warningWords.busy, '甲'],
      [2, warningWords.old, '甲'],
      [2, warningWords.mean, undefined],
    ],
  );
});

test('what cannot be taken is told with its column', () => {
  const { good, bad } = plan(
    { body: '没有的', post: '主席' },
    { body: '镇工会', post: '主席' },
    { body: '别家的', post: '主席' },
    { body: 'C-1', post: '主席', holder: '新主席' },
    { body: 'C-1', post: '委员', holder: '乙', working: '义务', birthYear: '2020' },
    { body: 'W-1', post: '委员', holder: '丙', established: '2' },
    { body: 'W-1', post: '委员', holder: '丙', established: '2' },
  );
  expect(good.map(({ number }) => number)).toEqual([7]);
  expect(bad.map(({ number, column }) => [number, column])).toEqual([
    [2, '组织'],
    [3, '组织'],
    [4, '组织'],
    [5, '定几人'],
    [6, '专兼职'],
    [6, '出生年份'],
    [8, '姓名'],
  ]);
});
