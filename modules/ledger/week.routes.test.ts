import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { mondayOf } from './week.rules.ts';

test('the week of a station is a line of what it did, and none of another week', async () => {
  const city = await aCity();
  const as = 'chen-xiaojing';
  const answer = () =>
    city.ok('POST', '/api/counter/answers', {
      ...{ as, key: aKey(), body: { words: '骑手怎么入会', via: 'counter', answer: '带身份证来。' } },
    });
  await answer();
  await answer();
  await city.ok('POST', '/api/counter/needs', {
    ...{ as, key: aKey(), body: { words: '三个月没发工资', via: 'phone', legs: [] } },
  });
  await city.cookieOf(as);
  await city.settle();
  const week = () => city.ok('GET', '/api/week', { as });
  expect(await week()).toEqual({ from: '2026-11-23', answeredOnSpot: 2, received: 1, confirmed: 0 });
  city.later(7 * 24 * 60);
  expect(await week()).toEqual({ from: '2026-11-30', answeredOnSpot: 0, received: 0, confirmed: 0 });
});

test('a week begins on Monday', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-29'].map(mondayOf)).toEqual([
    '2026-11-16',
    '2026-11-23',
    '2026-11-23',
  ]);
});
