import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import type { Need } from './contract/shapes.ts';

test('a city of a test answers', async () => {
  const city = await aCity();
  const said = await city.ok<{ id: string; secret: string; proposals: { title: string }[] }>(
    'POST',
    '/api/needs',
    {
      key: 'first-words',
      body: { words: '厂里三个月没发工资了，老板电话也不接' },
    },
  );
  expect(said.proposals.map(({ title }) => title)).toContain('讨薪帮办');
  const need = await city.call<Need>('GET', `/api/needs/${said.id}`, { as: 'liu-haidong' });
  expect(need.status).toBe(404);
});
