import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose, declinedTwice, verdict } from '../../app/testing/need.fixtures.ts';
import type { BoardKind } from './board.rules.ts';
import type { Board, BoardItem } from './contract/board.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const boardOf = (city: OwnCity, as = 'su-rina') => city.ok<Board>('GET', '/api/board', { as });

async function itemsOf(city: OwnCity, kind: BoardKind, more = '') {
  const path = `/api/board/items?kind=${kind}${more}`;
  return city.ok<{ items: BoardItem[]; total: number }>('GET', path, { as: 'su-rina' });
}

test('each number of the board opens exactly its records, and none of them has a word of anybody', async () => {
  const city = await aCity();
  const loose = await aNeed(city, '想学剪纸，哪里有课');
  await choose(city, loose, { lead: null });
  const strange = await aNeed(city, '呜啦啦啦');
  await choose(city, strange, { lead: null });
  const late = await aNeed(city);
  await choose(city, late, { lead: 'wage-help' });
  await act(city, late, 'liu-haidong', 'taking-on');
  for (let day = 0; day < 20; day += 1) city.later(24 * 60);
  const ordered = await aNeed(city);
  await choose(city, ordered, { lead: 'wage-help' });
  await city.ok('POST', `/api/needs/${ordered.id}/supervision`, {
    ...{ as: 'gao-jun', key: aKey() },
    body: { how: 'leader', by: '高峻', due: (await boardOf(city)).today },
  });
  await city.work();
  const { counts, late: lateOnes, newUnmet } = await boardOf(city);
  const kinds = Object.keys(counts) as BoardKind[];
  const lists = new Map<BoardKind, string[]>();
  for (const kind of kinds) {
    const { items, total } = await itemsOf(city, kind);
    expect([kind, items.length, total]).toEqual([kind, counts[kind], counts[kind]]);
    expect(JSON.stringify(items)).not.toMatch(/剪纸|三个月|呜啦/);
    lists.set(kind, items.map(({ id }) => id).sort());
  }
  expect(lists.get('unassigned')).toEqual([loose.id, strange.id].sort());
  expect(lists.get('no_candidate')).toEqual([strange.id]);
  expect(lists.get('overdue')).toEqual([late.id]);
  expect(lists.get('supervision_due')).toEqual([ordered.id]);
  expect([lateOnes, newUnmet.count]).toEqual([0, 0]);
  const office = city.at.organisation('yunhe-union');
  const ofUnion = await itemsOf(city, 'overdue', `&organisation=${office}&area=${city.at.area('yunhe')}`);
  expect(ofUnion.items.map(({ id }) => id)).toEqual([late.id]);
  const elsewhere = city.at.organisation('yunhe-women');
  expect((await itemsOf(city, 'overdue', `&organisation=${elsewhere}`)).items).toEqual([]);
});

test('what was declined twice and what was opened a second time wait for the office; of what is protected a number only', async () => {
  const city = await aCity();
  const before = (await boardOf(city)).protected;
  const hidden = await aNeed(city, '他拿着菜刀在门外，说要杀我全家');
  expect((await boardOf(city)).protected).toBe(before + 1);
  const again = await aNeed(city);
  await choose(city, again, { lead: 'wage-help' });
  for (const round of [1, 2]) {
    if (round === 1) await act(city, again, 'liu-haidong', 'taking-on');
    await act(city, again, 'liu-haidong', 'answer', { outcome: 'solved', answer: '办好了。' });
    await verdict(city, again, 'confirmed');
    await verdict(city, again, 'not_accepted');
    expect([round, (await boardOf(city)).counts.reopened_twice]).toEqual([round, round - 1]);
  }
  const twice = await declinedTwice(city);
  expect((await itemsOf(city, 'declined_twice')).items.map(({ id }) => id)).toEqual([twice.id]);
  expect((await itemsOf(city, 'reopened_twice')).items.map(({ id }) => id)).toEqual([again.id]);
  for (const kind of ['overdue', 'unassigned', 'no_candidate'] as const) {
    expect((await itemsOf(city, kind)).items.map(({ id }) => id)).not.toContain(hidden.id);
  }
});

test('the board is the office’s alone', async () => {
  const city = await aCity();
  expect((await city.refused('GET', '/api/board', { as: 'liu-haidong' })).status).toBe(403);
  expect((await city.refused('GET', '/api/board/items', { as: 'gao-jun' })).status).toBe(403);
});
