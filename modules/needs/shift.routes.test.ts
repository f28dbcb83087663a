import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Shift } from './contract/shift.ts';
import { sentenceFor } from './shift.rules.ts';

async function aShift() {
  const city = await aCity();
  const take = (words: string, more: object = {}) =>
    city.ok<{ id: string; reference: string }>('POST', '/api/counter/needs', {
      ...{ as: 'chen-xiaojing', key: aKey() },
      body: { words, via: 'counter', legs: [], contact: { name: '李师傅', phone: '13900003333' }, ...more },
    });
  const shift = (as: string) => city.ok<Shift>('GET', '/api/counter/shift', { as });
  const hand = (needId: string, sentence: string) =>
    city.ok<Shift>('POST', '/api/counter/shift', {
      ...{ as: 'chen-xiaojing', key: aKey(), body: { lines: [{ needId, sentence }] } },
    });
  return { city, take, shift, hand };
}

test('what one shift leaves the next sees in the morning, until it is ticked off', async () => {
  const { city, take, shift, hand } = await aShift();
  const { id } = await take('李师傅讨薪，厂里拖了三个月');
  const before = await shift('chen-xiaojing');
  expect(before.open).toMatchObject([{ needId: id, kept: false }]);
  expect(before.open[0]?.sentence).toContain('还没派出去');
  await hand(id, '李师傅讨薪，问周正');
  city.later(15 * 60);
  const morning = await shift('bai-yinna');
  expect(morning.left).toMatchObject([{ sentence: '李师傅讨薪，问周正', by: '陈晓静', over: false }]);
  // Of yesterday, and still on the list because somebody left a word on it.
  expect(morning.open).toMatchObject([{ needId: id, kept: true, sentence: '李师傅讨薪，问周正' }]);
  const seen = await city.ok<Shift>('PUT', `/api/counter/shift/${morning.left[0]?.id}/seen`, {
    ...{ as: 'bai-yinna', body: {} },
  });
  expect(seen.left).toEqual([]);
});

test('a newer sentence takes the place of the older one', async () => {
  const { take, shift, hand } = await aShift();
  const { id } = await take('李师傅讨薪');
  await hand(id, '问周正');
  await hand(id, '周正回了，等厂里');
  expect((await shift('bai-yinna')).left.map(({ sentence }) => sentence)).toEqual(['周正回了，等厂里']);
});

test('of a protected matter stands nothing but that it is', async () => {
  const { city, take, shift } = await aShift();
  const { id } = await take('婆婆天天骂我，老公也推我', { safeWay: { way: 'never' } });
  expect(await shift('chen-xiaojing')).toMatchObject({ open: [], left: [], protected: 1 });
  const refused = await city.refused('POST', '/api/counter/shift', {
    ...{ as: 'chen-xiaojing', key: aKey(), body: { lines: [{ needId: id, sentence: '小赵的事' }] } },
  });
  expect(refused.status).toBe(403);
});

test('another organisation sees no line and ticks off none', async () => {
  const { city, take, hand } = await aShift();
  const { id } = await take('李师傅讨薪');
  const line = (await hand(id, '问周正')).left[0]?.id;
  const answer = await city.call('PUT', `/api/counter/shift/${line}/seen`, { as: 'he-yumei', body: {} });
  expect([403, 404]).toContain(answer.status);
});

test('a sentence is proposed from where the matter stands', () => {
  const matter = { words: '恒达门窗厂三个月没发工资，老板电话不接', deadline: '2026-12-01', agreed: null };
  const zh = (state: 'waiting' | 'taken_on' | 'answered', lead: string | null) => {
    const { word, values } = sentenceFor({ ...matter, state, lead });
    return `${values['words']} ${word.zh}`;
  };
  expect(zh('waiting', null)).toMatch(/还没派出去/);
  expect(zh('taken_on', '旗总工会')).toMatch(/^恒达门窗厂三个月没发工资，老板电… .*前回话/);
  expect(zh('answered', '旗总工会')).toMatch(/等本人回话/);
  const met = {
    ...matter,
    state: 'taken_on' as const,
    lead: '旗总工会',
    agreed: '12月3日上午9点，旗蒙医医院',
  };
  expect(sentenceFor(met)).toMatchObject({ values: { agreed: met.agreed } });
  // What follows is ours and reads the way we write, whichever way their words turn.
  const turned = sentenceFor({ ...matter, words: '甲\u202e反过来', state: 'waiting', lead: null });
  expect(turned.values['words']).toBe('甲\u202e反过来\u202c');
});
