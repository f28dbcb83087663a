import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose, solve } from '../../app/testing/need.fixtures.ts';
import type { AgreedItem } from '../meetings/contract/items.ts';
import type { Meeting } from '../meetings/contract/meetings.ts';
import type { Item } from '../papers/items.contract.ts';
import type { Origin } from './contract/matters.ts';
import type { Matter } from './contract/shapes.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Refused = { code: string; detail: string; errors: { path: string }[] };

const base = '/api/supervision-matters';

/** What 苏日娜's meeting agreed: 团旗委 leads, by 11 December. */
async function agreed(city: OwnCity): Promise<AgreedItem> {
  for (const body of ['yunhe-youth', 'yunhe-disabled']) {
    await city.ok('POST', '/api/joint-members', {
      ...{ as: 'su-rina', key: aKey() },
      body: { organisationId: city.at.organisation(body), joinedOn: '2026-01-01' },
    });
  }
  const { id } = await city.ok<Meeting>('POST', '/api/joint-meetings', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ officeId: city.at.organisation('yunhe-coordination'), title: '第十二次会议', day: '2026-11-24' },
      ...{ from: '14:30', to: '16:00', place: '' },
    },
  });
  return city.ok<AgreedItem>('POST', `/api/joint-meetings/${id}/agreed-items`, {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ text: '排出老人就医接送的志愿车', due: '2026-12-11', assistingIds: [] },
      leadId: city.at.organisation('yunhe-youth'),
    },
  });
}

const aNote = (city: OwnCity) =>
  city.ok<Item>('POST', '/api/paper-items', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ words: '请联席办了解恒达门窗厂欠薪，周五前报我', due: '2026-11-27', author: '高峻', ties: [] },
      authorId: city.at.staff('gao-jun').staffId,
    },
  });

const register = (city: OwnCity, origin: 'agreed' | 'note', id: string, as = 'su-rina') =>
  city.call<Matter & Refused>('POST', base, { as, key: aKey(), body: { origin, id } });

const put = (city: OwnCity, { id, version }: Matter, what: string, as: string, body: object = {}) =>
  city.call<Matter & Refused>('PUT', `${base}/${id}/${what}`, { as, body: { version, ...body } });

async function done(answer: Promise<{ status: number; body: Matter & Refused }>): Promise<Matter> {
  const { status, body } = await answer;
  expect([status, body.detail]).toEqual([200, undefined]);
  return body;
}

/** Registered from the note and ordered of 旗总工会, due on Friday 27 November. */
async function ordered(city: OwnCity, organisation = 'yunhe-union', due = '2026-11-27'): Promise<Matter> {
  const registered = await done(register(city, 'note', (await aNote(city)).id));
  const organisationId = city.at.organisation(organisation);
  return done(put(city, registered, 'order', 'su-rina', { organisationId, due }));
}

const finding = (city: OwnCity, more: object = {}, as = 'su-rina') =>
  city.call<Matter & Refused>('POST', '/api/supervision-findings', {
    ...{ as, key: aKey() },
    body: {
      ...{ source: 'audit', origin: '2026 年专项审计', words: '欠薪诉求有答复没有回访', due: '2026-12-11' },
      ...{ organisationId: city.at.organisation('yunhe-union'), ...more },
    },
  });

const codeOf = async (answer: Promise<{ status: number; body: Refused }>) => {
  const { status, body } = await answer;
  return [status, body.code];
};

test('what a meeting agreed is registered once, ordered of its lead, answered, sent back, answered, struck off', async () => {
  const city = await aCity();
  const item = await agreed(city);
  const { origins } = await city.ok<{ origins: Origin[] }>('GET', '/api/supervision-origins', {
    as: 'su-rina',
  });
  expect(origins).toMatchObject([{ kind: 'agreed', id: item.id, organisation: { shortName: '团旗委' } }]);
  const registered = await done(register(city, 'agreed', item.id));
  expect(registered).toMatchObject({ state: 'registered', year: 2026, number: 1, light: null });
  expect(await codeOf(register(city, 'agreed', item.id))).toEqual([409, 'twice']);
  expect(await city.ok('GET', '/api/supervision-origins', { as: 'su-rina' })).toEqual({ origins: [] });

  const order = (organisation: string, due: string, more = {}) =>
    put(city, registered, 'order', 'su-rina', {
      ...{ organisationId: city.at.organisation(organisation), due, ...more },
    });
  const women = await order('yunhe-women', '2026-12-11');
  expect([women.status, women.body.errors.map(({ path }) => path)]).toEqual([400, ['organisationId']]);
  const free = await order('yunhe-youth', '2026-12-12');
  expect([free.status, free.body.errors.map(({ path }) => path)]).toEqual([400, ['due']]);
  expect((await order('yunhe-youth', '2026-11-20')).status).toBe(400);
  const given = await done(order('yunhe-youth', '2026-12-12', { dueAnyway: true }));
  expect(given).toMatchObject({ state: 'ordered', light: 'onTrack', daysLeft: 13 });
  expect(await codeOf(order('yunhe-youth', '2026-12-11'))).toEqual([409, 'stale']);

  const first = await done(put(city, given, 'answer', 'bateer', { words: '定了三条线' }));
  const more = await done(put(city, first, 'answer', 'bateer', { words: '青格尔一路下周开' }));
  expect(more).toMatchObject({ state: 'answered', light: null });
  const back = { words: '青格尔那一路还没有开' };
  const returned = await done(put(city, more, 'return', 'su-rina', back));
  expect(returned).toMatchObject({ state: 'returned', due: '2026-12-12', light: 'onTrack' });
  const last = await done(put(city, returned, 'answer', 'bateer', { words: '四条线都开了' }));
  const struck = await done(put(city, last, 'striking', 'su-rina'));
  expect(struck).toMatchObject({ state: 'struck', light: null });
  expect(struck.steps.map(({ kind }) => kind)).toEqual([
    ...['registered', 'ordered', 'answered', 'answered', 'returned', 'answered', 'struck'],
  ]);
  // What the meeting agreed is done with the same words; nobody writes them again.
  const { items } = await city.ok<{ items: AgreedItem[] }>('GET', '/api/agreed-items', { as: 'su-rina' });
  expect(items).toMatchObject([{ state: 'done', ended: { with: '四条线都开了' } }]);
  expect(await codeOf(put(city, struck, 'answer', 'bateer', { words: '再说一句' }))).toEqual([
    ...[409, 'wrong-state'],
  ]);
});

test('a contested item is not ordered of whoever contests it', async () => {
  const city = await aCity();
  const item = await agreed(city);
  const organisationId = city.at.organisation('yunhe-youth');
  await city.ok('PUT', `/api/agreed-items/${item.id}/answers/${organisationId}`, {
    as: 'bateer',
    body: { version: item.version, answer: 'contested', about: 'due', reason: '车年底才到' },
  });
  const registered = await done(register(city, 'agreed', item.id));
  const answer = await put(city, registered, 'order', 'su-rina', { organisationId, due: '2026-12-11' });
  expect([answer.status, answer.body.code]).toEqual([409, 'contested']);
  expect(answer.body.detail).toContain('团旗委');
  const withdrawn = await done(put(city, registered, 'withdrawal', 'su-rina', { words: '下次会议再议' }));
  expect(withdrawn.state).toBe('withdrawn');
  expect(await codeOf(register(city, 'agreed', item.id))).toEqual([409, 'twice']);
});

test('a leader’s note: seen by the office, the leader and the lead; nobody else finds it or may act', async () => {
  const city = await aCity();
  const matter = await ordered(city);
  expect(matter.origin).toMatchObject({ kind: 'note', text: '高峻批示' });
  for (const as of ['su-rina', 'gao-jun', 'liu-haidong']) {
    expect((await city.call('GET', `${base}/${matter.id}`, { as })).status).toBe(200);
  }
  for (const as of ['bao-li', 'he-yumei', 'tang-wenjun', 'zhou-zheng']) {
    expect((await city.call('GET', `${base}/${matter.id}`, { as })).status).toBe(404);
    const { matters } = await city.ok<{ matters: Matter[] }>('GET', base, { as });
    expect(matters).toEqual([]);
  }
  const words = { words: '办好了' };
  expect((await put(city, matter, 'answer', 'bao-li', words)).status).toBe(404);
  expect((await put(city, matter, 'answer', 'su-rina', words)).status).toBe(403);
  expect((await put(city, matter, 'striking', 'tang-wenjun')).status).toBe(404);
  expect((await put(city, matter, 'striking', 'liu-haidong')).status).toBe(403);
  expect(await codeOf(put(city, matter, 'striking', 'su-rina'))).toEqual([409, 'wrong-state']);
  expect(await codeOf(put(city, matter, 'return', 'su-rina', words))).toEqual([409, 'wrong-state']);
  const other = await aCity();
  expect((await put(other, matter, 'answer', 'liu-haidong', words)).status).toBe(404);
  expect((await register(other, 'note', matter.origin.id ?? '')).status).toBe(404);
  expect((await register(city, 'note', matter.origin.id ?? '', 'tang-wenjun')).status).toBe(404);
});

test('an office orders nothing of a body of another area, unless the meeting agreed', async () => {
  const city = await aCity();
  const registered = await done(register(city, 'note', (await aNote(city)).id));
  const organisationId = city.at.organisation('city-union');
  const asked = await put(city, registered, 'order', 'su-rina', { organisationId, due: '2026-11-27' });
  expect([asked.status, asked.body.errors.map(({ path }) => path)]).toEqual([400, ['organisationId']]);
  expect((await finding(city, { organisationId })).status).toBe(400);
});

test('whoever answered it neither strikes it off nor sends it back', async () => {
  const city = await aCity();
  const matter = await ordered(city, 'yunhe-coordination');
  const answered = await done(put(city, matter, 'answer', 'su-rina', { words: '已联系劳动监察' }));
  expect(answered).toMatchObject({ answeredMyself: true, may: { check: false } });
  expect(await codeOf(put(city, answered, 'striking', 'su-rina'))).toEqual([403, 'same-person']);
  const back = put(city, answered, 'return', 'su-rina', { words: '再看看' });
  expect(await codeOf(back)).toEqual([403, 'same-person']);
});

test('two people: what an office answered itself is looked at again by its leader or by the office above', async () => {
  const city = await aCity();
  const answered = async () => {
    const matter = await ordered(city, 'yunhe-coordination');
    return done(put(city, matter, 'answer', 'su-rina', { words: '已联系劳动监察' }));
  };
  const [first, second] = [await answered(), await answered()];
  const refused = await put(city, first, 'striking', 'su-rina');
  expect([refused.status, refused.body.code]).toEqual([403, 'same-person']);
  for (const who of ['其他人', '分管领导', '上一级联席办']) expect(refused.body.detail).toContain(who);
  const seen = await city.ok<Matter>('GET', `${base}/${first.id}`, { as: 'tang-wenjun' });
  expect(seen.may).toMatchObject({ check: true, order: false, answer: false, withdraw: false });
  const back = await done(put(city, first, 'return', 'tang-wenjun', { words: '没有说哪一天联系的' }));
  expect(back.state).toBe('returned');
  const again = await done(put(city, back, 'answer', 'su-rina', { words: '24 日上午联系的' }));
  expect((await done(put(city, again, 'striking', 'tang-wenjun'))).state).toBe('struck');
  expect((await done(put(city, second, 'striking', 'gao-jun'))).state).toBe('struck');
  // Of what another organisation answered neither strikes off anything.
  const others = await ordered(city);
  const theirs = await done(put(city, others, 'answer', 'liu-haidong', { words: '办好了' }));
  expect((await put(city, theirs, 'striking', 'tang-wenjun')).status).toBe(404);
  expect(await codeOf(put(city, theirs, 'striking', 'gao-jun'))).toEqual([403, 'not-yours']);
});

test('a finding is proved by three calls to people with different needs, and closed when all say solved', async () => {
  const city = await aCity();
  const found = await done(finding(city));
  expect(found).toMatchObject({ kind: 'finding', state: 'ordered', light: 'onTrack' });
  const references: string[] = [];
  for (let person = 0; person < 3; person++) {
    const need = await aNeed(city);
    await choose(city, need, { lead: 'wage-help' });
    await solve(city, need, 'liu-haidong');
    references.push(need.reference);
  }
  const prove = (
    matter: Matter,
    asked: readonly (string | undefined)[],
    solved: boolean,
    as = 'liu-haidong',
  ) =>
    put(city, matter, 'proof', as, {
      words: '三位都打了电话',
      proof: {
        kind: 'calls',
        calls: asked.map((reference = '', at) => ({ reference, solved: solved || at > 0 })),
      },
    });
  const [one, two] = references;
  expect((await prove(found, references.slice(0, 2), true)).status).toBe(400);
  expect((await prove(found, [one, one, two], true)).status).toBe(400);
  expect((await prove(found, [one, two, 'YH-没有'], true)).status).toBe(400);
  expect((await prove(found, references, true, 'bao-li')).status).toBe(404);
  expect(await codeOf(put(city, found, 'answer', 'liu-haidong', { words: '改了' }))).toEqual([
    ...[409, 'needs-proof'],
  ]);
  const proved = await done(prove(found, references, false));
  expect(await codeOf(put(city, proved, 'striking', 'su-rina'))).toEqual([409, 'not-solved']);
  const asLeader = await city.ok<Matter>('GET', `${base}/${found.id}`, { as: 'gao-jun' });
  expect(JSON.stringify(asLeader)).not.toContain(one);
  const returned = await done(put(city, proved, 'return', 'su-rina', { words: '还有一位没有解决' }));
  const again = await done(prove(returned, references, true));
  expect(again.steps.at(-1)?.proof).toMatchObject({
    kind: 'calls',
    calls: references.map((reference) => ({ reference, solved: true })),
  });
  expect((await done(put(city, again, 'striking', 'su-rina'))).state).toBe('struck');
});

test('a figure of the ledger proves too, kept as it was read; one of so few that it is withheld does not', async () => {
  const city = await aCity();
  const found = await done(finding(city));
  const solveMore = async (count: number) => {
    for (let person = 0; person < count; person++) {
      const need = await aNeed(city);
      await choose(city, need, { lead: 'wage-help' });
      await solve(city, need, 'liu-haidong');
    }
    await city.work();
  };
  const prove = (indicator: string) =>
    put(city, found, 'proof', 'liu-haidong', {
      ...{ words: '本月的都答复了' },
      proof: { kind: 'figure', indicator, from: '2026-11', to: '2026-11' },
    });
  await solveMore(2);
  expect((await prove('service-times')).status).toBe(400);
  await solveMore(4);
  expect((await prove('no-such-indicator')).status).toBe(400);
  const proved = await done(prove('service-times'));
  const [first] = proved.steps.flatMap(({ proof }) => proof ?? []);
  const asOf = city.clock.now.toISOString();
  expect(first).toMatchObject({ kind: 'figure', value: '6', from: '2026-11', asOf });
  expect((await done(put(city, proved, 'striking', 'su-rina'))).state).toBe('struck');
});

test('found by kind, state, light, organisation and words; as a sheet too', async () => {
  const city = await aCity();
  await ordered(city);
  await done(finding(city, { organisationId: city.at.organisation('yunhe-women') }));
  const list = async (query: string, as = 'su-rina') =>
    (await city.ok<{ matters: Matter[] }>('GET', `${base}?${query}`, { as })).matters.map(({ kind }) => kind);
  expect(await list('')).toEqual(['assigned', 'finding']);
  expect(await list('kind=finding')).toEqual(['finding']);
  expect(await list('light=soon')).toEqual(['assigned']);
  expect(await list('light=onTrack')).toEqual(['finding']);
  expect(await list('state=struck')).toEqual([]);
  expect(await list(`organisation=${city.at.organisation('yunhe-women')}`)).toEqual(['finding']);
  expect(await list(`search=${encodeURIComponent('审计')}`)).toEqual(['finding']);
  expect(await list('search=2026-1')).toEqual(['assigned']);
  expect(await list('', 'bao-li')).toEqual(['finding']);
  city.later(4 * 24 * 60);
  expect(await list('light=overdue')).toEqual(['assigned']);
  const page = await city.ok<object>('GET', base, { as: 'su-rina' });
  expect(page).toMatchObject({ lights: { overdue: 1, soon: 0, onTrack: 1 }, total: 2, mayRegister: true });
  const sheet = await city.ok<{ content: string }>('GET', `${base}/sheet?format=csv`, { as: 'su-rina' });
  expect(Buffer.from(sheet.content, 'base64').toString()).toContain('恒达门窗厂');
});
