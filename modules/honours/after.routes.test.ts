import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Round } from './contract/shapes.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const base = '/api/honours';
const day = 24 * 60;
const jury = ['zhao-lijun', 'sa-ren', 'liu-haidong'];

const opened = (city: OwnCity, more: object = {}) =>
  city.ok<Round>('POST', base, {
    ...{ as: 'bao-li', key: aKey() },
    body: {
      ...{ kind: 'example', title: '云河旗最美家庭', words: '邻里公认，孝老爱亲', quota: 2 },
      ...{ closesOn: '2026-12-04', ...more },
    },
  });

const seen = (city: OwnCity, { id }: Round) => city.ok<Round>('GET', `${base}/${id}`, { as: 'bao-li' });

async function put(city: OwnCity, round: Round, what: string, as: string, body: object = {}): Promise<Round> {
  const { version } = await seen(city, round);
  return city.ok<Round>('PUT', `${base}/${round.id}/${what}`, { as, body: { version, ...body } });
}

const send = (city: OwnCity, round: Round, what: string, body: object) =>
  city.ok('POST', `${base}/public/${round.id}/${what}`, { key: aKey(), body });

/** A list of two that a jury marked and somebody else decided, public from today on. */
async function published(city: OwnCity, round: Round): Promise<Round> {
  await put(city, round, 'jury', 'bao-li', { staffIds: jury.map((key) => city.at.staff(key).staffId) });
  const judged = await put(city, round, 'judging', 'bao-li');
  const marks = judged.list.map(({ id }) => ({ nominationId: id, mark: 80 }));
  for (const as of jury) {
    await city.ok('POST', `${base}/${round.id}/declarations`, { as, key: aKey(), body: { closeTo: [] } });
    await city.ok('POST', `${base}/${round.id}/marks`, { as, key: aKey(), body: { marks } });
  }
  const chosen = judged.list.map(({ id }) => id);
  return put(city, round, 'decision', 'he-yumei', { chosen, words: '评审一致' });
}

const nominee = (name: string, contact: string) => ({ nominee: 'person', name, words: '照顾老人', contact });

const contactsOf = (round: Round) =>
  [...round.list, ...round.objections].filter(({ hasContact }) => hasContact).length;

test('contacts of residents are gone the night after the days that the round told, not before, and nothing else is', async () => {
  const city = await aCity();
  const round = await opened(city, { contactDays: 30 });
  await send(city, round, 'nominations', nominee('王秀兰', '13900001111'));
  await send(city, round, 'nominations', nominee('李红英', ''));
  const running = await opened(city);
  await send(city, running, 'nominations', nominee('赵铁柱', '13900003333'));
  const listed = await published(city, round);
  const nominationId = listed.list[0]?.id;
  await send(city, round, 'objections', { nominationId, words: '请核实', contact: '13900002222' });
  const [objection] = (await seen(city, round)).objections;
  const answer = { objectionId: objection?.id, upheld: false, words: '已核实' };
  await put(city, round, 'answers', 'bao-li', answer);
  city.later(8 * day);
  await put(city, round, 'conclusion', 'he-yumei');
  city.later(29 * day);
  await city.work();
  expect(contactsOf(await seen(city, round))).toBe(2);
  city.later(2 * day);
  await city.work();
  const after = await seen(city, round);
  expect(contactsOf(after)).toBe(0);
  expect(after.list.map(({ name, words }) => [name, words]).toSorted()).toEqual([
    ['李红英', '照顾老人'],
    ['王秀兰', '照顾老人'],
  ]);
  // One that still runs keeps them: whoever nominated may be asked.
  expect(contactsOf(await seen(city, running))).toBe(1);
  const told = await city.opened.owner.query<{ facts: { contacts: number } }>(
    `select facts from platform.happening where city_id = $1 and name = 'honours.contacts-forgotten'`,
    [city.city.id],
  );
  expect(told.rows.map(({ facts }) => facts.contacts)).toEqual([2]);
});

const textOf = (bytes: Uint8Array) =>
  new TextDecoder()
    .decode(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    .replaceAll(/<[^>]+>/g, '');

test('what is hung up has the list as everybody may read it, with its days and how one objects', async () => {
  const city = await aCity();
  const round = await opened(city);
  await send(city, round, 'nominations', nominee('王秀兰', '13900001111'));
  await send(city, round, 'nominations', nominee('李红英', ''));
  const notice = async () => {
    const cookie = await city.cookieOf('bao-li');
    return city.app.request(`${base}/${round.id}/notice`, { headers: { host: city.host, cookie } });
  };
  expect((await notice()).status).toBe(409);
  await published(city, round);
  const sheet = await notice();
  expect(decodeURIComponent(sheet.headers.get('content-disposition') ?? '')).toContain(
    '云河旗最美家庭公示.docx',
  );
  const text = textOf(new Uint8Array(await sheet.arrayBuffer()));
  expect(text).toContain('拟入选2个');
  expect(text).toMatch(/王\*兰|李\*英/);
  expect(text).toContain('2026年12月1日');
  expect(text).not.toMatch(/王秀兰|李红英|13900001111/);
  city.later(8 * day);
  await put(city, round, 'conclusion', 'he-yumei');
  const result = textOf(new Uint8Array(await (await notice()).arrayBuffer()));
  expect(result).toContain('不发证书');
});
