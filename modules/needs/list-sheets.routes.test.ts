import { expect, test } from 'vitest';
import { aCity, demoCity, type TestCity } from '../../app/testing/city.ts';
import { aNeed, choose, solve, verdict } from '../../app/testing/need.fixtures.ts';
import type { SheetFile } from '../../platform/sheets/sheet.contract.ts';
import type { FollowUps } from './contract/closing.ts';
import type { Routing } from './contract/routing.ts';

const office = 'su-rina';

async function csv(city: TestCity, path: string, as = office): Promise<string[]> {
  const file = await city.ok<SheetFile>('GET', `${path}${path.includes('?') ? '&' : '?'}format=csv`, { as });
  return Buffer.from(file.content, 'base64').toString().trim().split(/\r?\n/u).slice(1);
}

test('each kind on the board goes out whole, as it is filtered', async () => {
  const city = await demoCity();
  const { areas } = await city.ok<{ areas: { id: string; name: string }[] }>('GET', '/api/areas');
  const area = areas.find(({ name }) => name === '云河旗')?.id ?? '';
  let rows = 0;
  for (const kind of ['declined_twice', 'overdue', 'no_candidate', 'unassigned', 'reopened_twice']) {
    for (const filter of ['', `&area=${area}`]) {
      const asked = `kind=${kind}${filter}`;
      const { total } = await city.ok<{ total: number }>('GET', `/api/board/items?${asked}`, { as: office });
      expect([asked, (await csv(city, `/api/board/items/sheet?${asked}`)).length]).toEqual([asked, total]);
      rows += total;
    }
  }
  expect(rows).toBeGreaterThan(0);
  expect((await city.refused('GET', '/api/board/items/sheet', { as: 'liu-haidong' })).status).toBe(403);
  expect((await city.refused('GET', '/api/board/items/sheet?kind=x', { as: office })).status).toBe(400);
});

test('follow-ups go out to whoever has them, what the person said with its numbers masked', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await solve(city, need, 'liu-haidong');
  const { version } = await verdict(city, need, 'confirmed');
  const rating = { version, grade: 2, words: '' };
  await city.ok('PUT', '/api/my-need/rating', { secret: need.secret, body: rating });
  const all = await city.ok<FollowUps>('GET', '/api/follow-ups', { as: office });
  const lines = await csv(city, '/api/follow-ups/sheet');
  expect(lines).toHaveLength(all.followUps.length);
  const [one] = all.followUps;
  if (!one) throw new Error('nothing to follow up');
  expect(lines[0]).toContain(one.need.reference);
  await city.ok('PUT', `/api/follow-ups/${one.id}/assignee`, {
    ...{ as: office, body: { staffId: city.at.staff(office).staffId } },
  });
  const body = { outcome: 'not_solved', note: '打了两回，请打 13812345678 找他侄子' };
  await city.ok('PUT', `/api/follow-ups/${one.id}/outcome`, { as: office, body });
  expect(await csv(city, '/api/follow-ups/sheet')).toEqual([]);
  const done = (await csv(city, '/api/follow-ups/sheet?done=true')).join('\n');
  expect(done).toContain(one.need.reference);
  expect(done).not.toContain('13812345678');
  expect(await csv(city, '/api/follow-ups/sheet?done=true', 'bao-li')).toEqual([]);
});

test('each table of how well proposals hold goes out as it is shown, of the asked field alone', async () => {
  const city = await demoCity();
  for (const asked of ['', 'field=category']) {
    const found = await city.ok<Routing>('GET', `/api/routing?${asked}`, { as: office });
    for (const table of ['weeks', 'confusions', 'corrections'] as const) {
      const lines = await csv(city, `/api/routing/sheet?${asked}&table=${table}`);
      expect([table, lines.length]).toEqual([table, found[table].length]);
    }
  }
  expect((await city.refused('GET', '/api/routing/sheet?table=all', { as: office })).status).toBe(400);
});
