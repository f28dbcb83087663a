import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aNeed, choose, seen, storyOf } from '../../app/testing/need.fixtures.ts';
import type { QueueItem } from './contract/queue-item.ts';

interface Queue {
  readonly items: QueueItem[];
  readonly languages: string[];
}

/** Words as people write them, a piece to search for, and the language the office must be told. */
const written: readonly (readonly [name: string, words: string, piece: string, language: string | null])[] = [
  ['Mongolian', 'ᠮᠢᠨᠦ ᠬᠦᠦᠬᠡᠳ ᠰᠤᠷᠭᠠᠭᠤᠯᠢ ᠳᠤ ᠣᠷᠣᠬᠤ ᠮᠥᠩᠭᠦ ᠦᠭᠡᠶ', 'ᠬᠦᠦᠬᠡᠳ', 'mn'],
  ['Mongolian in Cyrillic', 'Миний хүүхэд өвчтэй байна', 'хүүхэд', 'mn'],
  ['Tibetan', 'ངའི་ཕྲུ་གུ་ན་བཞིན་འདུག་ རོགས་རམ་གནང་རོགས།', 'རོགས་རམ', 'bo'],
  ['Uyghur', 'بالام مەكتەپكە كىرەلمىدى، ياردەم كېرەك', 'مەكتەپكە', 'ug'],
  ['Kazakh', 'بالام اۋىرىپ قالدى ٴبىر كومەك كەرەك', 'كومەك', 'kk'],
  ['Korean', '아이가 아파서 도움이 필요합니다', '도움이', 'ko'],
  ['Yi', 'ꉢꊿꃅꆏꌠꉬ ꀊꂿꋍꑍ', 'ꃅꆏ', 'ii'],
  ['Zhuang', 'Gou miz lwg youq ranz, mbouj miz haeux', 'mbouj', 'za'],
  ['Dai', 'ᥖᥭᥰᥖᥬᥳ ᥑᥨᥒᥰ ᥛᥫᥒᥰ', 'ᥑᥨᥒᥰ', 'tdd'],
  ['Lisu', 'ꓡꓲ-ꓢꓴ ꓥꓳ ꓟꓬ', 'ꓥꓳ', 'lis'],
  ['Miao, beyond the first plane', '𖼀𖽑𖼊𖽐 𖼞𖽤', '𖼊𖽐', 'hmd'],
  ['Combining marks', 'x́ẍ e\u0301 и\u0306 你\u20dd好，想问一问', 'e\u0301', null],
  ['Rare characters of names', '我叫𬱖明𠮷，想问问孩子上学的事', '𬱖明', null],
];

test('words in twelve scripts and more are kept, shown, found, copied and routed unharmed', async () => {
  const city = await aCity();
  for (const [script, words, piece, language] of written) {
    const need = await aNeed(city, words);
    const page = await city.call<string>('GET', `/n/${need.secret}`);
    expect(page.body, script).toContain(`>${words}</blockquote>`);
    expect((await storyOf(city, need)).words).toBe(words);
    const copy = await city.call<{ need: { words: string } }>('GET', `/n/${need.secret}/copy`);
    expect(copy.body.need.words).toBe(words);
    await choose(city, need, { lead: null });
    const ask = `/api/needs?show=organisation&search=${encodeURIComponent(piece)}`;
    const found = await city.ok<Queue>('GET', ask, { as: 'su-rina' });
    expect(
      found.items.map((item) => item.words),
      script,
    ).toEqual([words]);
    const detail = await seen(city, need, 'su-rina');
    expect(detail.words).toBe(words);
    expect(detail.languages, script).toEqual(language === null ? [] : [language]);
    for (const one of detail.languages) expect(found.languages).toContain(one);
    expect(detail.readers.map(({ name }) => name)).toEqual(language === 'mn' ? ['白音娜'] : []);
  }
});

test('the queue shows what is written in one language alone', async () => {
  const city = await aCity();
  for (const words of ['ᠮᠢᠨᠦ ᠬᠦᠦᠬᠡᠳ', 'བོད་ཡིག་གི་ཡི་གེ', '想问问孩子上学的事']) {
    await choose(city, await aNeed(city, words), { lead: null });
  }
  const of = async (language: string) =>
    (await city.ok<Queue>('GET', `/api/needs?show=organisation${language}`, { as: 'su-rina' })).items;
  expect(await of('')).toHaveLength(3);
  expect((await of('&language=mn')).map(({ languages }) => languages)).toEqual([['mn']]);
  expect((await of('&language=bo')).map(({ words }) => words)).toEqual(['བོད་ཡིག་གི་ཡི་གེ']);
  expect(await of('&language=ug')).toEqual([]);
});

test('words that the matcher cannot read lead to those whose people read them, and decide no category', async () => {
  const city = await aCity();
  const need = await aNeed(city, 'ᠮᠢᠨᠦ ᠬᠦᠦᠬᠡᠳ ᠰᠤᠷᠭᠠᠭᠤᠯᠢ');
  expect(need.proposals.length).toBeGreaterThan(0);
  for (const { reasons } of need.proposals) expect(reasons).toEqual([{ kind: 'language', language: 'mn' }]);
  await choose(city, need, { lead: null });
  expect((await seen(city, need, 'su-rina')).category).toBeNull();
  expect((await aNeed(city, 'བོད་ཡིག་གི་ཡི་གེ')).proposals).toEqual([]);
});

test('of services that fit alike, the one whose people read the person comes first and says so', async () => {
  const city = await aCity();
  const chinese = '借出去的钱不还，想问问法律上怎么说';
  const plain = await aNeed(city, chinese);
  const both = await aNeed(city, `${chinese} ᠮᠣᠩᠭᠣᠯ ᠪᠢᠴᠢᠭ`);
  const rank = (need: typeof plain, id: string) =>
    need.proposals.findIndex(({ serviceId }) => serviceId === id);
  const advice = city.at.service('legal-advice');
  expect(rank(both, advice)).toBe(0);
  expect(rank(both, advice)).toBeLessThanOrEqual(rank(plain, advice));
  expect(both.proposals[0]?.reasons).toContainEqual({ kind: 'language', language: 'mn' });
});
