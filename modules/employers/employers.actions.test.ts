import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { createEmployer } from './employers.actions.ts';
import type { Employer } from './employers.contract.ts';

test('a credit code that cannot be one is refused, one whose check letter fails is kept and doubted', async () => {
  const city = await aCity();
  const areaId = city.at.area('yunhe');
  const make = (name: string, uscc: string | null) =>
    city.runtime.write(city.city, { kind: 'process' }, (ctx) =>
      createEmployer(ctx, { kind: 'enterprise', name, areaId, hasUnion: false, uscc }),
    );
  for (const wrong of ['91350100M000100Y4', '91350100I000100Y43', '无']) {
    await expect(make('抄错的厂', wrong)).rejects.toMatchObject({ status: 400, fields: [{ path: 'uscc' }] });
  }
  await make('信用代码测试一厂', '91350100m000100y43');
  await make('信用代码测试二厂', '91350211M0000XUF46');
  await make('信用代码测试三村', null);
  const path = `/api/employers?search=${encodeURIComponent('信用代码测试')}`;
  const { employers } = await city.ok<{ employers: Employer[] }>('GET', path, { as: 'chen-xiaojing' });
  expect(
    Object.fromEntries(employers.map(({ name, uscc, usccDoubtful }) => [name, [uscc, usccDoubtful]])),
  ).toEqual({
    信用代码测试一厂: ['91350100M000100Y43', false],
    信用代码测试二厂: ['91350211M0000XUF46', true],
    信用代码测试三村: [null, false],
  });
});
