import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import {
  act,
  aKey,
  aNeed,
  choose,
  legOf,
  seen,
  solve,
  storyOf,
  verdict,
  wages,
} from '../../app/testing/need.fixtures.ts';
import type { Need } from './contract/need.ts';

test('a need is said, chosen, taken on, answered and confirmed, and each step shows to the resident', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  expect(need.proposals[0]?.reasons.find(({ kind }) => kind === 'text')).toMatchObject({
    words: expect.arrayContaining(['三个月没发工资']) as string[],
  });
  const chosen = await choose(city, need, {
    lead: 'wage-help',
    joint: ['legal-aid-wages'],
    name: '赵明',
    phone: '19900001234',
  });
  expect(chosen.state).toBe('dispatched');
  expect(chosen.handlers.map(({ part }) => part)).toEqual(['lead', 'joint']);
  expect(chosen.handlers[0]?.deadline).toBe('2026-12-01');
  city.later(5);
  await solve(city, need, 'liu-haidong');
  expect((await storyOf(city, need)).may.verdict).toBe(false);
  city.later(5);
  await solve(city, need, 'lin-lan');
  const answered = await storyOf(city, need);
  expect(answered.state).toBe('answered');
  expect(answered.may.verdict).toBe(true);
  const done = await verdict(city, need, 'confirmed', '工资拿到了');
  expect(done.state).toBe('confirmed');
  expect(done.steps.map(({ kind }) => kind)).toEqual([
    'said',
    'handed',
    'handed',
    'handed',
    'dispatched',
    'dispatched',
    'taken_on',
    'answered',
    'taken_on',
    'answered',
    'confirmed',
  ]);
  expect(done.words).toBe(wages);
});

test('no organisation sees a word before the person lets it', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  for (const as of ['liu-haidong', 'zhou-zheng', 'chen-xiaojing', 'lin-lan']) {
    expect((await city.call('GET', `/api/needs/${need.id}`, { as })).status).toBe(404);
  }
  await choose(city, need, { lead: 'wage-help' });
  expect((await seen(city, need, 'liu-haidong')).words).toBe(wages);
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'lin-lan' })).status).toBe(404);
  expect((await seen(city, need, 'chen-xiaojing')).words).toBe(wages);
});

test('请帮我转办 lets the coordination office have it, which asks on the page before it hands it on', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  expect((await choose(city, need, { lead: null })).state).toBe('waiting');
  const before = await seen(city, need, 'su-rina');
  const legs = [{ serviceId: city.at.service('wage-help'), part: 'lead', basis: { kind: 'ask' } }];
  const asked = await city.ok<Need>('POST', `/api/needs/${need.id}/legs`, {
    as: 'su-rina',
    body: { version: before.version, legs },
  });
  expect(asked.state).toBe('asked');
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
  const story = await storyOf(city, need);
  expect(story.asked[0]?.organisation.shortName).toBe('旗总工会');
  const path = `/api/my-need/consents/${story.asked[0]?.legId ?? ''}`;
  const agreed = await city.ok<{ state: string }>('PUT', path, {
    secret: need.secret,
    body: { version: story.version, agreed: true },
  });
  expect(agreed.state).toBe('dispatched');
  expect((await seen(city, need, 'liu-haidong')).words).toBe(wages);
});

test('a hand-over the person refuses stays refused, and the need waits for another', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: null });
  const { version } = await seen(city, need, 'su-rina');
  const legs = [{ serviceId: city.at.service('wage-help'), part: 'lead', basis: { kind: 'ask' } }];
  await city.ok('POST', `/api/needs/${need.id}/legs`, { as: 'su-rina', body: { version, legs } });
  const story = await storyOf(city, need);
  const path = `/api/my-need/consents/${story.asked[0]?.legId ?? ''}`;
  await city.ok('PUT', path, { secret: need.secret, body: { version: story.version, agreed: false } });
  expect((await storyOf(city, need)).state).toBe('waiting');
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
});

test('a duty by law names its article, and the person reads it', async () => {
  const city = await aCity();
  const registered = await city.ok<{ id: string; trackingCode: string }>('POST', '/api/counter/needs', {
    as: 'chen-xiaojing',
    key: aKey(),
    body: {
      words: wages,
      via: 'counter',
      legs: [
        {
          serviceId: city.at.service('labour-wages-report'),
          part: 'lead',
          basis: { kind: 'duty', article: '保障农民工工资支付条例第十条' },
        },
      ],
    },
  });
  const story = await storyOf(city, { secret: registered.trackingCode });
  expect(story.steps.find(({ kind }) => kind === 'told_by_duty')?.detail).toContain('第十条');
  const none = await city.refused('POST', '/api/counter/needs', {
    as: 'chen-xiaojing',
    key: aKey(),
    body: {
      words: wages,
      via: 'counter',
      legs: [
        { serviceId: city.at.service('wage-help'), part: 'lead', basis: { kind: 'duty', article: ' ' } },
      ],
    },
  });
  expect(none.status).toBe(400);
});

test('没有解决 opens a new round with the same handlers, who need not take it on again', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', joint: ['legal-aid-wages'] });
  await solve(city, need, 'liu-haidong');
  await solve(city, need, 'lin-lan', 'not_solved');
  city.later(60 * 24);
  const again = await verdict(city, need, 'not_accepted', '只发了一个月');
  expect(again.state).toBe('taken_on');
  const view = await seen(city, need, 'liu-haidong');
  expect(view.rounds).toHaveLength(2);
  expect(view.rounds[0]?.verdict).toBe('not_accepted');
  expect(
    view.rounds[1]?.legs.map(({ organisation, state, assignee }) => [
      organisation.shortName,
      state,
      assignee?.name,
    ]),
  ).toEqual([
    ['旗总工会', 'taken_on', '刘海东'],
    ['法律援助中心', 'taken_on', '林岚'],
  ]);
  await act(city, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '剩下的两个月也发了。' });
  await act(city, need, 'lin-lan', 'answer', { outcome: 'solved', answer: '不用打官司了。' });
  expect((await verdict(city, need, 'confirmed')).state).toBe('confirmed');
});

test('a decline goes back to whoever received it; the resident hears only that somebody else is looked for', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  const view = await seen(city, need, 'liu-haidong');
  await city.ok('PUT', `/api/needs/${need.id}/legs/${legOf(city, view, 'liu-haidong')}/decline`, {
    as: 'liu-haidong',
    body: { version: view.version, reason: '厂子不在云河旗' },
  });
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
  const story = await storyOf(city, need);
  expect(story.state).toBe('waiting');
  expect(JSON.stringify(story)).not.toContain('厂子不在云河旗');
  expect((await seen(city, need, 'su-rina')).rounds[0]?.legs[0]?.answer).toBe('厂子不在云河旗');
});

test('an answer given on the spot is finished at once, without name, verdict or page', async () => {
  const city = await aCity();
  const answered = await city.ok<{ id: string }>('POST', '/api/counter/answers', {
    as: 'chen-xiaojing',
    key: aKey(),
    body: { words: '骑手怎么入会', via: 'counter', answer: '带身份证到旗总工会，五分钟办好。' },
  });
  const view = await seen(city, answered, 'chen-xiaojing');
  expect(view.state).toBe('answered_on_spot');
  expect(view.contact).toBeNull();
  expect(view.may).toEqual({
    dispatch: false,
    recall: [],
    callIn: false,
    supervise: false,
    strike: false,
    correct: false,
    ...{ noteSafeWay: false, askOpening: false, decideOpening: false, report: false },
    ...{ showDoor: false, refuseDoor: false },
    noteVerdict: null,
    speak: false,
    reveal: false,
    hardshipFile: false,
    ring: false,
    legs: {},
  });
  const { rows } = await city.opened.owner.query<{ held: boolean }>(
    'select (secret_hash is not null or code_hash is not null or resident_id is not null) as held from needs.need where id = $1',
    [answered.id],
  );
  expect(rows).toEqual([{ held: false }]);
});

test('the same submit a hundred times makes one need', async () => {
  const city = await aCity();
  const body = { words: wages };
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      city.ok<{ id: string }>('POST', '/api/needs', { key: 'one-and-the-same', body }),
    ),
  );
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  const other = await city.refused('POST', '/api/needs', {
    key: 'one-and-the-same',
    body: { words: '别的事' },
  });
  expect(other.code).toBe('key-taken');
  const { rows } = await city.opened.owner.query('select id from needs.need where city_id = $1', [
    city.city.id,
  ]);
  expect(rows).toHaveLength(1);
});

test('whoever decides on an old version is told who changed it, and nothing is changed', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  const old = await seen(city, need, 'liu-haidong');
  city.later(5);
  await act(city, need, 'liu-haidong', 'taking-on');
  const late = await city.refused('PUT', `/api/needs/${need.id}/category`, {
    as: 'liu-haidong',
    body: { version: old.version, category: 'law-aid', why: '要打官司' },
  });
  expect(late).toMatchObject({ status: 409, code: 'stale' });
  expect(late.detail).toContain('刘海东 在 08:05 刚改过');
  expect((await seen(city, need, 'liu-haidong')).category?.code).toBe('labour-wages');
});

test('two dispatches at once leave one lead', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: null });
  const { version } = await seen(city, need, 'su-rina');
  const dispatch = (service: string, as: string) =>
    city.call('POST', `/api/needs/${need.id}/legs`, {
      as,
      body: {
        version,
        legs: [
          { serviceId: city.at.service(service), part: 'lead', basis: { kind: 'consent', how: 'phone' } },
        ],
      },
    });
  const answers = await Promise.all([
    dispatch('wage-help', 'su-rina'),
    dispatch('labour-wages-report', 'chen-xiaojing'),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});

test('name and phone are masked until revealed, and the resident reads who looked and why', async () => {
  const city = await aCity();
  const need = await aNeed(city, '三个月没发工资，找我打 19900005678');
  await choose(city, need, { lead: 'wage-help', name: '欧阳春', phone: '199 0000 1234' });
  const view = await seen(city, need, 'liu-haidong');
  expect(view.contact).toEqual({ name: '欧**', phone: '199****1234', idNumber: null });
  expect(view.words).not.toContain('19900005678');
  const opened = await city.ok('POST', `/api/needs/${need.id}/reveals`, {
    as: 'liu-haidong',
    key: aKey(),
    body: { purpose: '联系本人办理这件事' },
  });
  expect(opened).toEqual({ name: '欧阳春', phone: '19900001234', idNumber: null, persons: [] });
  const told = (await storyOf(city, need)).steps.find(({ kind }) => kind === 'revealed');
  expect(told).toMatchObject({ text: '联系本人办理这件事', organisation: { shortName: '旗总工会' } });
  const { rows } = await city.opened.owner.query<{ phone: Buffer }>(
    'select phone from people.resident where city_id = $1',
    [city.city.id],
  );
  expect(rows[0]?.phone.toString('latin1')).not.toContain('19900001234');
});

test('a leader sees category, outcome and time, never a word, a name or an answer', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', name: '赵明', phone: '19900001234' });
  await solve(city, need, 'liu-haidong');
  const body = { kind: 'public', words: '请带上工资条' };
  await city.ok('POST', `/api/needs/${need.id}/messages`, { as: 'liu-haidong', key: aKey(), body });
  const view = await seen(city, need, 'gao-jun');
  expect(view.sight).toBe('figures');
  expect(view.category?.code).toBe('labour-wages');
  expect(view.rounds[0]?.legs[0]?.outcome).toBe('solved');
  const text = JSON.stringify(view);
  for (const secret of [wages, '三个月', '赵明', '赵*', '1234', '刘海东', '工资条', '您查一下卡']) {
    expect(text).not.toContain(secret);
  }
});

test('an inner note is never told to the resident, a message always', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  const speak = (kind: string, words: string) =>
    city.ok('POST', `/api/needs/${need.id}/messages`, {
      as: 'liu-haidong',
      key: aKey(),
      body: { kind, words },
    });
  await speak('inner', '老板以前也欠过');
  city.later(1);
  await speak('public', '明天上午去厂里');
  city.later(1);
  await city.ok('POST', '/api/my-need/messages', {
    secret: need.secret,
    key: aKey(),
    body: { words: '要我一起去吗' },
  });
  const story = JSON.stringify(await storyOf(city, need));
  expect(story).toContain('明天上午去厂里');
  expect(story).toContain('要我一起去吗');
  expect(story).not.toContain('老板以前也欠过');
  expect((await seen(city, need, 'liu-haidong')).messages.map(({ kind }) => kind)).toEqual([
    'inner',
    'public',
    'public',
  ]);
});

test('a corrected category is told with its reason', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  const { version } = await seen(city, need, 'liu-haidong');
  const correct = (category: string) =>
    city.call<Need>('PUT', `/api/needs/${need.id}/category`, {
      as: 'liu-haidong',
      body: { version, category, why: '主要是合同的事' },
    });
  expect((await correct('labour')).status).toBe(400);
  expect((await correct('labour-contract')).body.category?.code).toBe('labour-contract');
  const told = (await storyOf(city, need)).steps.find(({ kind }) => kind === 'corrected');
  expect(told).toMatchObject({ text: '主要是合同的事', detail: '拖欠工资 → 合同与社保' });
});

test('rare characters, emoji, right-to-left marks and markup are kept as they were said', async () => {
  const city = await aCity();
  const words = '𠮷㐂两家 <b>欠薪</b> 😢 \u202Eabc\u202C ᠮᠣᠩᠭᠣᠯ བོད་ཡིག 三个月没发工资';
  const need = await aNeed(city, `\u0000${words}\uD800`);
  const told = (await storyOf(city, need)).words;
  expect(told).toBe(`${words}\uFFFD`);
});

test('the tracking code opens the need however it is typed; a forged one opens nothing', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  const typed = ` ${need.trackingCode.toLowerCase().replaceAll('-', ' ')} `;
  expect((await storyOf(city, { secret: typed })).id).toBe(need.id);
  const letters = need.trackingCode.replaceAll('-', '');
  const forged = `${letters.slice(1)}${letters[0] ?? ''}`;
  expect((await city.call('GET', '/api/my-need', { secret: forged })).status).toBe(401);
  expect((await city.call('GET', '/api/my-need', { secret: need.reference })).status).toBe(401);
});

test('the queue holds what waits for one’s own organisation, the nearest deadline first', async () => {
  const city = await aCity();
  const first = await aNeed(city);
  await choose(city, first, { lead: 'wage-help' });
  city.later(1);
  const second = await aNeed(city, '干完活不结账，工资拖了好几个月');
  await choose(city, second, { lead: 'labour-wages-report', joint: ['wage-help'] });
  const waiting = await aNeed(city, '想问问孩子上学的事');
  await choose(city, waiting, { lead: null });
  interface Queue {
    items: { id: string; state: string; daysLeft: number | null }[];
    total: number;
    counts: Record<string, number>;
  }
  const union = await city.ok<Queue>('GET', '/api/needs', { as: 'liu-haidong' });
  expect(union.items.map(({ id }) => id)).toEqual([first.id, second.id]);
  expect(union.counts).toEqual({ toDispatch: 0, toTakeOn: 2, atWork: 0, overdue: 0, new: 0, toLook: 0 });
  const office = await city.ok<Queue>('GET', '/api/needs', { as: 'su-rina' });
  expect(office.items.map(({ id }) => id)).toEqual([waiting.id]);
  city.later(60 * 24 * 14);
  const late = await city.ok<Queue>('GET', '/api/needs?search=不结账', { as: 'liu-haidong' });
  expect(late.items).toMatchObject([{ id: second.id, daysLeft: -5 }]);
  expect(late.counts['overdue']).toBe(2);
});

test('whoever holds the link sees the need, also in a browser where somebody is signed in at the desk', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  const as = 'liu-haidong';
  expect((await city.call('GET', `/n/${need.secret}`, { as })).status).toBe(200);
  expect((await city.call('GET', '/api/my-need', { as, secret: need.secret })).status).toBe(200);
  expect((await city.call('GET', `/n/${'a'.repeat(22)}`, { as })).status).toBe(404);
  // And a secret gives a signed-in member of staff nothing of their own role.
  expect((await city.call('GET', '/api/needs', { as, secret: need.secret })).status).toBe(401);
});
