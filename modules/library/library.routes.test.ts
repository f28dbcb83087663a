import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { OfficialPaper } from '../documents/documents.contract.ts';
import { aDocument } from '../documents/documents.fixtures.ts';
import type { LibraryItem, LibraryLine, StaffItem } from './library.contract.ts';

type City = Awaited<ReturnType<typeof aCity>>;
interface Found {
  items: LibraryLine[];
  total: number;
  issuers: string[];
  years: number[];
  mayAddFor?: { id: string } | null;
}

const content = (more: object = {}) => ({
  ...{ title: '就医交通补助办法', number: '晴联发〔2026〕3号', issuer: '晴川市群团联席会议办公室' },
  ...{ day: '2026-03-02', fromDay: '2026-04-01', source: '' },
  text: '住院的群众凭票据领补助。\n由光明社区服务站代收。',
  ...more,
});
const anItem = (more: object = {}, facts: object = {}) => ({
  ...{ kind: 'policy', access: 'public', areaIds: [], ...content(more), ...facts },
});

// The office's coordinator.
const keeper = 'su-rina';
const add = (city: City, body: object = anItem(), as = keeper) =>
  city.ok<StaffItem>('POST', '/api/library', { as, key: aKey(), body });
const find = async (city: City, query: string, as?: string) =>
  city.ok<Found>(
    'GET',
    `/api/library${as === undefined ? '/public' : ''}?${query}`,
    as === undefined ? {} : { as },
  );
const titles = async (...given: Parameters<typeof find>) =>
  (await find(...given)).items.map(({ title }) => title);
const search = (words: string) => new URLSearchParams({ search: words }).toString();

test('a public text is found by anybody in simplified and traditional characters, pinyin and first letters', async () => {
  const city = await aCity();
  await add(city);
  await add(
    city,
    anItem({ title: '值班表', text: '办公室的就医交通补助值班安排。', number: '' }, { access: 'inner' }),
  );
  const one = ['就医交通补助办法'];
  const typed = [
    '就医',
    '就醫 補助',
    '就医的补助',
    'jiuyi',
    'jyjt',
    'guangming',
    'gmsq',
    '晴联发[2026]3号',
    'guang ming',
  ];
  for (const words of typed) expect([words, await titles(city, search(words))]).toEqual([words, one]);
  for (const words of ['路灯', 'luban', '，', '%', '_'])
    expect(await titles(city, search(words))).toEqual([]);
  // Staff read inner ones too; words in the title come first.
  expect(await titles(city, search('就医'), 'bao-li')).toEqual(['就医交通补助办法', '值班表']);
  expect(await titles(city, 'access=inner', 'bao-li')).toEqual(['值班表']);
  const { items } = await find(city, search('补助 光明'));
  expect(items[0]?.snippet.pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['补助', '光明']);
  expect(items[0]?.titlePieces).toContainEqual({ text: '补助', hit: true });
});

test('inner texts are nobody’s but the staff’s', async () => {
  const city = await aCity();
  const inner = await add(city, anItem({}, { access: 'inner' }));
  expect((await city.call('GET', `/api/library/public/${inner.id}`, {})).status).toBe(404);
  expect((await find(city, '')).issuers).toEqual([]);
  expect((await city.ok<StaffItem>('GET', `/api/library/${inner.id}`, { as: 'bao-li' })).mayChange).toBe(
    false,
  );
  const page = await city.app.request(`/library/${inner.id}`, { headers: { host: city.host } });
  expect(page.status).toBe(404);
});

test('an edition takes the place of the one before, which stays readable, and they are told apart', async () => {
  const city = await aCity();
  const { id, version } = await add(city);
  const next = content({ fromDay: '2027-01-01', text: '住院的群众凭票据领补助。\n每年最多八百元。' });
  const put = (body: object) =>
    city.call<StaffItem>('POST', `/api/library/${id}/editions`, { as: keeper, key: aKey(), body });
  expect((await put({ version, ...content(), why: '' })).status).toBe(400);
  expect((await put({ version, ...content({ fromDay: '2026-03-01' }), why: '' })).status).toBe(400);
  const { body } = await put({ version, ...next, why: '提高补助' });
  // The first one holds until the new one begins.
  expect(body).toMatchObject({ edition: 1, toDay: '2026-12-31', version: 2 });
  expect(body.editions).toMatchObject([
    { number: 2, state: 'coming' },
    { number: 1, state: 'inForce', toDay: '2026-12-31' },
  ]);
  expect(body.history[0]).toMatchObject({ number: 2, why: '提高补助', by: { name: '苏日娜' } });
  const second = await city.ok<LibraryItem>('GET', `/api/library/public/${id}?edition=2`, {});
  expect(second.text).toContain('八百元');
  const { paragraphs } = await city.ok<{ paragraphs: { kind: string }[] }>(
    'GET',
    `/api/library/${id}/difference?from=1&to=2`,
    { as: 'bao-li' },
  );
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['same', 'gone', 'come']);
  expect((await put({ version, ...next, why: '' })).status).toBe(409);
  expect((await city.call('GET', `/api/library/public/${id}?edition=3`, {})).status).toBe(404);
});

test('a withdrawn text says so and leads to what replaced it, and can hold again', async () => {
  const city = await aCity();
  const old = await add(city);
  const later = await add(city, anItem({ title: '看病乘车补助办法' }));
  const set = (version: number, withdrawnFrom: string | null, why = '', replacedBy: string | null = null) =>
    city.call<StaffItem>('PUT', `/api/library/${old.id}/withdrawal`, {
      ...{ as: keeper, body: { version, withdrawnFrom, why, replacedBy } },
    });
  const from = '2026-11-01';
  expect((await set(1, '2026-04-01', '早了')).status).toBe(400);
  expect((await set(1, from, '自己', old.id)).status).toBe(400);
  expect((await set(1, from)).status).toBe(400);
  const { body } = await set(1, from, '合并到新办法', later.id);
  expect(body).toMatchObject({ state: 'withdrawn', toDay: '2026-10-31' });
  const page = await (await city.app.request(`/library/${old.id}`, { headers: { host: city.host } })).text();
  expect(page).toContain('已废止');
  expect(page).toContain(`href="/library/${later.id}"`);
  // What holds comes first, however well the other fits.
  expect((await find(city, search('补助'))).items.map(({ state }) => state)).toEqual([
    'inForce',
    'withdrawn',
  ]);
  expect(await titles(city, 'state=withdrawn')).toEqual([old.title]);
  expect((await set(2, null)).body).toMatchObject({ state: 'inForce', withdrawn: null });
});

test('only heads and coordinators keep texts, each those of their own organisation', async () => {
  const city = await aCity();
  const { id } = await add(city);
  const put = (as: string) =>
    city.call('PUT', `/api/library/${id}`, {
      as,
      body: { version: 1, kind: 'law', access: 'inner', areaIds: [] },
    });
  expect((await put('bao-li')).status).toBe(403);
  expect((await put('he-yumei')).status).toBe(403);
  expect((await find(city, '', 'bao-li')).mayAddFor).toBeNull();
  expect((await put(keeper)).body).toMatchObject({ kind: 'law', access: 'inner' });
  const wrong = await city.call('POST', '/api/library', {
    ...{ as: keeper, key: aKey() },
    body: anItem({ day: '2027-01-01', source: 'javascript:alert(1)' }),
  });
  expect(wrong.status).toBe(400);
  expect(JSON.stringify(wrong.body)).toMatch(/day.*source/);
});

test('an issued document goes into the library once, and the one that supersedes it as the next edition', async () => {
  const city = await aCity();
  const step = async ({ id, version }: OfficialPaper, as: string, what: string) =>
    city.ok<OfficialPaper>(what === 'issue' ? 'POST' : 'PUT', `/api/documents/${id}/${what}`, {
      ...{ as, body: { version } },
      ...(what === 'issue' ? { key: aKey() } : {}),
    });
  const issue = async (body: object) => {
    const draft = await city.ok<OfficialPaper>('POST', '/api/documents', { as: keeper, key: aKey(), body });
    const sent = await step(draft, keeper, 'sending');
    return step(await step(sent, 'gao-jun', 'signature'), keeper, 'issue');
  };
  const put = (documentId: string, fromDay: string) =>
    city.call<StaffItem>('POST', '/api/library/documents', {
      ...{ as: keeper, key: aKey() },
      body: { documentId, fromDay, kind: 'notice', access: 'public', areaIds: [] },
    });
  const draft = await city.ok<OfficialPaper>('POST', '/api/documents', {
    ...{ as: keeper, key: aKey(), body: aDocument({ code: '云群联办发' }) },
  });
  expect((await put(draft.id, '2026-11-24')).status).toBe(409);
  expect((await put(city.at.organisation('yunhe-women'), '2026-11-24')).status).toBe(404);
  const first = await issue(aDocument({ code: '云群联办发' }));
  const { body: item } = await put(first.id, '2026-11-24');
  expect(item).toMatchObject({ title: first.content.title, edition: 1, documentId: first.id });
  expect(item.number).toBe('云群联办发〔2026〕1号');
  expect(item.text).toContain('一、时间\n十二月第一周。');
  expect((await put(first.id, '2026-11-24')).status).toBe(409);
  const second = await issue({
    ...aDocument({ code: '云群联办发', title: '关于补充安排的通知' }),
    supersedes: first.id,
  });
  const told = await city.ok<object>('GET', `/api/library/documents/${second.id}`, { as: keeper });
  expect(told).toMatchObject({ itemId: null, earlier: { id: item.id } });
  expect((await put(second.id, '2026-11-25')).body).toMatchObject({ id: item.id, version: 2 });
});

test('a file is read, guessed at, and refused with what to do', async () => {
  const city = await aCity();
  const read = (bytes: Buffer) =>
    city.call('POST', '/api/library/reading', { as: keeper, body: { content: bytes.toString('base64') } });
  const text = '晴联办发〔2026〕3号\n关于补助的通知\n\n正文。\n2026年11月3日';
  expect((await read(Buffer.from(text))).body).toEqual({
    ...{ title: '关于补助的通知', number: '晴联办发〔2026〕3号', day: '2026-11-03' },
    text: '正文。\n2026年11月3日',
  });
  expect(await read(Buffer.from('MZ\u0003\u0000'))).toMatchObject({ status: 400 });
  expect(await read(Buffer.from('长'.repeat(60_001)))).toMatchObject({
    status: 400,
    body: { code: 'too-long' },
  });
});

test('the portal shows what is public without a script, in each language, and escapes what was typed', async () => {
  const city = await aCity();
  const { id } = await add(city, anItem({ title: '就医<b>补助</b>办法' }));
  const get = async (path: string, language = 'zh-CN') =>
    (await city.app.request(path, { headers: { host: city.host, 'accept-language': language } })).text();
  const list = await get(`/library?${search('补助')}`);
  expect(list).toContain('&lt;b&gt;<mark>补助</mark>&lt;/b&gt;');
  expect(list).not.toContain('<b>补助');
  expect(await get(`/library?${search('<script>没有')}`)).not.toContain('<script>没有');
  expect(await get(`/library/${id}`, 'zh-Hant')).toContain('補助');
  expect(await get(`/library/${id}`, 'en')).toContain('In force from');
  expect(await get('/library?year=xx&page=-1&kind=nothing')).toContain('就医');
  expect((await city.app.request('/library/no-such-thing', { headers: { host: city.host } })).status).toBe(
    404,
  );
});
