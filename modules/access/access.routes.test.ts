import { expect, test } from 'vitest';
import { invite, signIn } from '../../app/testing/account.fixtures.ts';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose } from '../../app/testing/need.fixtures.ts';
import type { AccessRecord } from './access.contract.ts';

test('the record of access tells who signed in, failed, looked and was given what, and nothing personal', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', name: '张小满', phone: '13900001111' });
  await city.ok('POST', `/api/needs/${need.id}/reveals`, {
    as: 'liu-haidong',
    key: aKey(),
    body: { purpose: '回电 13900001111 约时间' },
  });
  await signIn(city, 'liuhaidong', 'wrong');
  await signIn(city, 'not-a-login-at-all', 'wrong');
  await invite(city, 'he-yumei');
  await city.cookieOf('fu-qing');
  await city.settle();
  const records = async (query = '') =>
    city.ok<{ records: AccessRecord[]; total: number }>('GET', `/api/access-records${query}`, {
      as: 'fu-qing',
    });
  const all = await records();
  const text = JSON.stringify(all);
  expect(text).not.toMatch(/张小满|13900001111|not-a-login|工资|韩雪|刘海东/);
  const looked = (await records('?kind=reveal')).records;
  expect(looked.map(({ field }) => field).toSorted()).toEqual(['name', 'phone']);
  expect(looked[0]).toMatchObject({
    need: need.reference,
    by: { number: 'YH0601' },
    purpose: '回电 139****1111 约时间',
  });
  const failed = (await records('?kind=failed')).records;
  // At the same instant of the test's clock: which comes first is the seal's to say.
  expect(new Set(failed.map(({ staff }) => staff?.number ?? null))).toEqual(new Set([null, 'YH0601']));
  expect(failed).toHaveLength(2);
  const given = (await records('?kind=role&person=YH0301')).records;
  // Not only what the head did, also what was done to the head's own account when the city began.
  expect(given.filter(({ by }) => by !== null)).toMatchObject([
    { by: { number: 'YH0301' }, staff: { number: 'YH0399' }, role: 'handler' },
  ]);
  expect((await records('?from=2026-11-25')).total).toBe(0);
  expect((await records('?from=2026-11-24&until=2026-11-24&kind=reveal')).total).toBe(2);
  const few = await records('?pageSize=10&page=2');
  expect(few.records).toHaveLength(Math.min(10, all.total - 10));
});
