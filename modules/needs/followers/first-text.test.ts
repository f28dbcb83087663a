import { expect, test } from 'vitest';
import { aKey } from '../../../app/testing/need.fixtures.ts';
import { phone, type Texted, textedCity } from '../../../app/testing/texts.fixtures.ts';

/** Taken down on the telephone by 陈晓静 at 火车站驿站. */
async function rang({ city }: Texted, words: string, services: readonly string[], more: object = {}) {
  const legs = services.map((key, at) => ({
    ...{ serviceId: city.at.service(key), part: at === 0 ? 'lead' : 'joint' },
    basis: { kind: 'consent', how: 'phone' },
  }));
  const body = { words, via: 'phone', legs, contact: { name: '王桂兰', phone }, ...more };
  const need = await city.ok<{ reference: string }>('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey(), body },
  });
  await city.work();
  return need;
}

const eyes = '老伴李有福两只眼看不清，灶台都摸不着，去不了旗里医院';
const ofHusband = { concerned: { relation: '老伴', name: '李有福', agreedBy: 'self' } };

test('who rang is greeted, and reads in one message what is noted, who rings by when, and what nobody may ask', async () => {
  const at = await textedCity();
  await rang(at, eyes, ['cataract-screening', 'medical-transport'], ofHusband);
  expect(at.sent).toHaveLength(1);
  expect(at.sent[0]?.text).toBe(
    '【晴川市群团】王桂兰您好，老伴看眼睛的事记下了。旗残联赵立军今天下班前给您打电话。不收钱，不要验证码。有事打8110351。',
  );
  expect(at.sent[0]?.text).not.toMatch(/李有福|看不清|灶台/);
});

test('what is due today is rung about today', async () => {
  const at = await textedCity();
  await at.city.ok('POST', '/api/deadlines', {
    ...{ as: 'qi-ming', key: aKey() },
    body: { kind: 'answer_attend', version: 0, days: 0, from: '2026-11-24', source: '晴联办〔2026〕8 号' },
  });
  await rang(at, '家里断粮了，三天没吃上饭', ['wage-help', 'legal-aid-wages']);
  expect(at.sent.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^【晴川市群团】王桂兰您好，“.+”的事记下了。旗总工会刘海东今天下班前给您打电话。不收钱/,
    ),
  ]);
});

test('a relation that somebody made up, a title that tells too much and a strange name stay out', async () => {
  const at = await textedCity();
  await rang(at, eyes, ['cataract-screening'], { concerned: { relation: '欠我钱的', name: '李有福' } });
  await rang(at, eyes, ['cataract-screening'], { contact: { name: 'www.a.cn', phone: '19900001002' } });
  const texts = at.sent.map(({ text }) => text);
  expect(texts).toEqual([
    expect.stringMatching(/王桂兰您好，您说的事记下了/),
    expect.stringMatching(/】您好，您看眼睛的事记下了/),
  ]);
});

test('of a need that presses or is protected nothing is said but that it is there, or nothing at all', async () => {
  const at = await textedCity();
  await rang(at, '婆婆天天骂我，老公也推我', ['wage-help'], {
    safeWay: { way: 'phone', phone: '13900003333', when: '上午十点' },
  });
  expect(at.sent).toEqual([]);
  await rang(at, '我爸胸口疼，喘不上气了', ['cataract-screening']);
  expect(at.sent.map(({ text }) => text)).toEqual([expect.stringMatching(/您说的事收到了，编号/)]);
  expect(at.sent[0]?.text).not.toMatch(/王桂兰|白内障|喘不上气/);
});
