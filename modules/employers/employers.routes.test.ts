import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Employer } from './employers.contract.ts';

interface Page {
  employers: Employer[];
  total: number;
}

test('an employer is entered at the counter, found, corrected on the version that was seen, and told apart from others', async () => {
  const city = await aCity();
  const body = {
    ...{ kind: 'enterprise', name: '云河旗新绿粮油厂', areaId: city.at.area('yunhe-zhen') },
    ...{ hasUnion: false, uscc: '91350211M0000XUF46' },
  };
  const add = (more: object = {}, as = 'chen-xiaojing') =>
    city.call<Employer>('POST', '/api/employers', { as, key: aKey(), body: { ...body, ...more } });
  expect((await add({}, 'gao-jun')).status).toBe(403);
  const refused = async (more: object) => {
    const answer = await add(more);
    return [answer.status, (answer.body as unknown as { errors: { path: string }[] }).errors[0]?.path];
  };
  expect(await refused({ uscc: '无' })).toEqual([400, 'uscc']);
  expect(await refused({ areaId: city.at.service('wage-help') })).toEqual([400, 'areaId']);
  const added = (await add()).body;
  // A check letter that does not fit is a doubt, not a refusal.
  expect(added).toMatchObject({ uscc: '91350211M0000XUF46', usccDoubtful: true, version: 1 });
  expect(await refused({ name: '另一个厂' })).toEqual([400, 'uscc']);
  expect(await refused({ uscc: null })).toEqual([400, 'name']);
  expect((await add({ uscc: '', areaId: city.at.area('hewan') })).body.uscc).toBeNull();
  const page = (query: string) => city.ok<Page>('GET', `/api/employers/page?${query}`, { as: 'liu-haidong' });
  for (const search of ['新绿', 'yunheqixinlv', '91350211m0000']) {
    const { employers } = await page(`search=${encodeURIComponent(search)}`);
    expect([search, employers.map(({ id }) => id)]).toEqual([search, expect.arrayContaining([added.id])]);
  }
  const [all, withUnion, without] = [await page(''), await page('union=with'), await page('union=without')];
  expect(withUnion.total + without.total).toBe(all.total);
  const path = `/api/employers/${added.id}`;
  const right = { ...body, version: 1, hasUnion: true, uscc: '91350100M000100Y43' };
  expect(await city.ok('PUT', path, { as: 'su-rina', body: right })).toMatchObject({
    ...{ hasUnion: true, usccDoubtful: false, version: 2 },
  });
  expect(await city.refused('PUT', path, { as: 'qi-ming', body: { ...right, name: '旧' } })).toMatchObject({
    ...{ status: 409, code: 'stale' },
  });
  const { changes } = await city.ok<{ changes: object[] }>(
    'GET',
    `/api/settings/history?subject=${added.id}`,
    {
      as: 'qi-ming',
    },
  );
  expect(changes).toMatchObject([
    { name: 'employers.employer-changed', by: { name: '苏日娜' }, fields: ['hasUnion', 'uscc'] },
    { name: 'employers.employer-added', by: { name: '陈晓静' } },
  ]);
});

test('two who enter the same code at once make one employer', async () => {
  const city = await aCity();
  const body = (name: string) => ({
    ...{ kind: 'enterprise', name, areaId: city.at.area('hewan'), hasUnion: false },
    uscc: '91350100M000100Y43',
  });
  const answers = await Promise.all(
    ['一厂', '二厂'].map((name) =>
      city.call('POST', '/api/employers', { as: 'chen-xiaojing', key: aKey(), body: body(name) }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
});
