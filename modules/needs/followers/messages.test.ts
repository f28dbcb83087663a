import { describe, expect, test } from 'vitest';
import { asApp } from '../../../app/testing/as-app.ts';
import { aCity, testGatewayToken } from '../../../app/testing/city.ts';
import {
  act,
  aKey,
  aNeed,
  choose,
  type Spoken,
  seen,
  solve,
  storyOf,
  verdict,
  wages,
} from '../../../app/testing/need.fixtures.ts';
import { NotSent, type Outgoing } from '../../../platform/messages/transport.ts';
import type { Overview } from '../../messages/messages.contract.ts';
import { holdsLink } from '../../messages/messages.rules.ts';
import { messageTexts } from '../needs-messages.words.ts';

const phone = '19900001001';

/** A city with a gateway of short messages that takes everything, until it is told not to. */
async function textedCity() {
  const sent: Outgoing[] = [];
  const gateway = { fault: null as NotSent | null };
  const send = async (outgoing: Outgoing) => {
    if (gateway.fault) throw gateway.fault;
    sent.push(outgoing);
    return { id: `gw-${sent.length}` };
  };
  const city = await aCity({ sms: { send }, mail: null, keeps: false });
  // Half past ten: everybody is awake.
  city.later(150);
  const rows = async (columns: string) =>
    (
      await asApp<Record<string, unknown>>(
        city.opened,
        city.city.id,
        `select ${columns} from messages.message order by created_at, id`,
      )
    ).rows;
  const reply = (text: string, from = phone, id = aKey()) =>
    city.call('POST', '/api/gateway/replies', {
      headers: { authorization: `Bearer ${testGatewayToken}` },
      body: { id, from, text },
    });
  return { city, sent, gateway, rows, reply };
}

type Texted = Awaited<ReturnType<typeof textedCity>>;

async function answered({ city }: Texted, words?: string): Promise<Spoken> {
  const need = await aNeed(city, words);
  await choose(city, need, { lead: 'wage-help', name: '王桂兰', phone });
  await city.work();
  await solve(city, need, 'liu-haidong');
  await city.work();
  return need;
}

/** Says it on the portal's page in one of its languages, and leaves a number. */
async function saidIn({ city }: Texted, language: string): Promise<void> {
  const headers = { host: city.host, cookie: `lianxin_language=${language}`, origin: `http://${city.host}` };
  const post = async (path: string, form: Record<string, string>) => {
    const body = new URLSearchParams(form).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await city.app.request(path, { method: 'POST', headers: { ...headers, ...type }, body });
    expect(answer.status).toBe(303);
    return answer.headers.get('location') ?? '';
  };
  const said = await post('/say', { key: aKey(), words: wages });
  const { version } = await storyOf(city, { secret: said.replace('/n/', '') });
  const lead = city.at.service('wage-help');
  await post(`${said}/choose`, { version: String(version), lead, phone, agreed: 'yes' });
  await city.work();
}

describe('texts are in the language of the page where it was said', () => {
  test.each([
    ['zh', /^【.+群团】您说的事收到了，编号 .*旗总工会来办.*最迟 \d+ 月 \d+ 日答复/],
    ['zh-Hant', /^【.+群團】您說的事收到了，編號 .*旗總工會來辦.*最遲 \d+ 月 \d+ 日答覆/],
    ['en', /^\[.+\] We have what you told us, No\. .* answers by \d+ [A-Z][a-z]{2}\. To ask, ring /],
  ])('%s', async (language, pattern) => {
    const at = await textedCity();
    await saidIn(at, language);
    expect(at.sent.map(({ text }) => text)).toEqual([expect.stringMatching(pattern)]);
  });

  test('the code for a telephone is in the language of the page that asked for it', async () => {
    const at = await textedCity();
    await saidIn(at, 'zh');
    const { city } = at;
    await city.app.request('/progress/phone', {
      method: 'POST',
      headers: {
        ...{ host: city.host, cookie: 'lianxin_language=en', origin: `http://${city.host}` },
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ phone }).toString(),
    });
    await city.work();
    expect(at.sent.at(-1)?.text).toMatch(/Code \d{6}, good for \d+ minutes/);
  });
});

describe('a resident who left a number', () => {
  test('hears who has it, until when and whom to ring, then the question whether it is solved', async () => {
    const at = await textedCity();
    const need = await aNeed(at.city);
    await choose(at.city, need, { lead: 'wage-help', joint: ['legal-aid-wages'], phone });
    await at.city.work();
    expect(at.sent.map(({ to }) => to)).toEqual([phone]);
    expect(at.sent[0]?.text).toMatch(
      new RegExp(
        `编号 ${need.reference}。.*来办，会跟您联系，最迟 \\d+ 月 \\d+ 日答复。想问就打 [\\d-]+。不想收短信，回 T。`,
      ),
    );
    await act(at.city, need, 'liu-haidong', 'taking-on');
    await act(at.city, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '发了。' });
    await at.city.work();
    // The other organisation has not answered yet.
    expect(at.sent).toHaveLength(1);
    const legal = (await seen(at.city, need, 'liu-haidong')).rounds[0]?.legs[1]?.organisation.id;
    expect(legal).toBeDefined();
    for (const { text } of at.sent) {
      expect(holdsLink(text)).toBe(false);
      expect(text).not.toContain(need.trackingCode);
      expect(text).not.toContain(need.secret);
      expect(text).not.toMatch(/工资/);
    }
  });

  test('is asked for a yes or no once all have answered', async () => {
    const at = await textedCity();
    await answered(at);
    expect(at.sent).toHaveLength(2);
    expect(at.sent[1]?.text).toMatch(
      /答复了。想听结果打 [\d-]+。解决了回 1，没解决回 2，要人打电话给您回 3。/,
    );
  });

  test('gets one message for each event, however often it is followed', async () => {
    const at = await textedCity();
    await answered(at);
    for (let time = 0; time < 3; time += 1) {
      await at.city.opened.owner.query(
        "update platform.follower set number = 0 where city_id = $1 and name = 'needs.messages'",
        [at.city.city.id],
      );
      await at.city.work();
    }
    expect(at.sent).toHaveLength(2);
    expect(await at.rows('event')).toHaveLength(2);
  });

  test('is not written to at night; in the morning it comes', async () => {
    const at = await textedCity();
    const need = await aNeed(at.city);
    at.city.later(12 * 60);
    await choose(at.city, need, { lead: 'wage-help', phone });
    await at.city.work();
    expect(at.sent).toEqual([]);
    at.city.later(9 * 60);
    await at.city.work();
    expect(at.sent).toEqual([]);
    at.city.later(31);
    await at.city.work();
    expect(at.sent).toHaveLength(1);
  });

  test('reads what came in one night in its order', async () => {
    const at = await textedCity();
    const need = await aNeed(at.city);
    at.city.later(12 * 60);
    await choose(at.city, need, { lead: 'wage-help', phone });
    at.city.later(1);
    await solve(at.city, need, 'liu-haidong');
    await at.city.settle();
    at.city.later(12 * 60);
    for (let time = 0; time < 3; time += 1) {
      await at.city.work();
      at.city.later(1);
    }
    expect(at.sent.map(({ text }) => (text.includes('收到了') ? 'received' : 'answered'))).toEqual([
      'received',
      'answered',
    ]);
  });

  test('nor when a gateway comes back in the night', async () => {
    const at = await textedCity();
    at.gateway.fault = new NotSent('away');
    const need = await aNeed(at.city);
    await choose(at.city, need, { lead: 'wage-help', phone });
    at.city.later(10 * 60);
    await at.city.work();
    at.gateway.fault = null;
    at.city.later(60);
    await at.city.work();
    expect(at.sent).toEqual([]);
    at.city.later(11 * 60);
    await at.city.work();
    expect(at.sent).toHaveLength(1);
  });

  test('whose messages are sent leaves a log without text and number', async () => {
    const at = await textedCity();
    await answered(at);
    const rows = await at.rows('state, content, gateway_id, template');
    expect(rows).toEqual([
      { state: 'sent', content: null, gateway_id: 'gw-1', template: 'needs.received' },
      { state: 'sent', content: null, gateway_id: 'gw-2', template: 'needs.answered' },
    ]);
    const all = await asApp(
      at.city.opened,
      at.city.city.id,
      'select m::text from messages.message m union all select j::text from platform.job j union all select h::text from platform.happening h',
    );
    expect(JSON.stringify(all.rows)).not.toMatch(/19900001001|想问就打|王桂兰/);
  });

  test('reads that work goes on when it was not solved, and hears nothing of old news', async () => {
    const at = await textedCity();
    const need = await answered(at);
    await verdict(at.city, need, 'not_accepted');
    await at.city.work();
    expect(at.sent[2]?.text).toMatch(/还没解决。.*接着办，最迟/);
    // The servers were down for two days.
    const late = await aNeed(at.city);
    await at.city.opened.owner.query(
      'insert into platform.follower values ($1, $2, 0) on conflict do nothing',
      [at.city.city.id, 'needs.messages'],
    );
    const lock = await at.city.opened.owner.query<{ number: string }>(
      "select number from platform.follower where city_id = $1 and name = 'needs.messages'",
      [at.city.city.id],
    );
    await choose(at.city, late, { lead: 'wage-help', phone });
    await at.city.settle();
    await at.city.opened.owner.query(
      "update platform.follower set number = $2 where city_id = $1 and name = 'needs.messages'",
      [at.city.city.id, lock.rows[0]?.number],
    );
    await at.city.opened.owner.query('delete from messages.message where city_id = $1 and about_id = $2', [
      at.city.city.id,
      late.id,
    ]);
    at.city.later(48 * 60);
    await at.city.work();
    expect(at.sent).toHaveLength(3);
  });
});

test('who left no number gets nothing, and nothing waits', async () => {
  const at = await textedCity();
  const need = await aNeed(at.city);
  await choose(at.city, need, { lead: 'wage-help' });
  await at.city.work();
  expect(await at.rows('id')).toEqual([]);
});

test('who says so on their page gets no more messages, and may change their mind', async () => {
  const at = await textedCity();
  const need = await aNeed(at.city);
  const story = await choose(at.city, need, { lead: 'wage-help', phone });
  expect(story.texts).toBe('wanted');
  // It was queued already: it does not go out any more.
  await at.city.settle();
  const { secret } = need;
  await at.city.ok('PUT', '/api/my-need/texts', { secret, body: { wanted: false } });
  await at.city.work();
  expect(at.sent).toEqual([]);
  expect(await at.rows('state, reason, content')).toEqual([
    { state: 'dropped', reason: 'stopped', content: null },
  ]);
  expect((await storyOf(at.city, need)).texts).toBe('stopped');
  await at.city.ok('PUT', '/api/my-need/texts', { secret, body: { wanted: true } });
  await solve(at.city, need, 'liu-haidong');
  await at.city.work();
  expect(at.sent).toHaveLength(1);
});

describe('a reply', () => {
  test('1 confirms, and the same one twice does nothing twice', async () => {
    const at = await textedCity();
    const need = await answered(at);
    for (const _ of [1, 2]) expect((await at.reply('１。', `+86${phone}`, 'gw-7')).status).toBe(200);
    await at.city.work();
    const story = await storyOf(at.city, need);
    expect(story.state).toBe('confirmed');
    expect(story.steps.filter(({ kind }) => kind === 'confirmed')).toMatchObject([{ text: '短信回复' }]);
    expect(story.steps.filter(({ kind }) => kind === 'resident_message')).toEqual([]);
  });

  test('2 opens the next round with the same handlers', async () => {
    const at = await textedCity();
    const need = await answered(at);
    await at.reply('2');
    await at.city.work();
    const story = await storyOf(at.city, need);
    expect(story.state).toBe('taken_on');
    expect(story.steps.find(({ kind }) => kind === 'not_accepted')).toMatchObject({ text: '短信回复' });
  });

  test('3 asks those who handle it for a call; words of their own stand with the need', async () => {
    const at = await textedCity();
    const need = await answered(at);
    await at.reply('3');
    at.city.later(1);
    await at.reply('厂里说下周给，再等等看');
    await at.city.work();
    const { messages } = await seen(at.city, need, 'liu-haidong');
    expect(messages.map(({ words, byKind, kind }) => [words, byKind, kind])).toEqual([
      ['（短信回复）请打电话给我。', 'resident', 'public'],
      ['厂里说下周给，再等等看', 'resident', 'public'],
    ]);
    expect((await storyOf(at.city, need)).state).toBe('answered');
    const kept = await asApp(
      at.city.opened,
      at.city.city.id,
      'select words from messages.reply where words is not null',
    );
    expect(kept.rows).toEqual([]);
    const facts = await asApp(at.city.opened, at.city.city.id, 'select facts::text from platform.happening');
    expect(JSON.stringify(facts.rows)).not.toMatch(/下周/);
  });

  test('goes to the need that waits for one, though another was written about later', async () => {
    const at = await textedCity();
    const first = await answered(at);
    at.city.later(10);
    const second = await aNeed(at.city, '孩子上学的事想问问');
    await choose(at.city, second, { lead: 'wage-help', phone });
    await at.city.work();
    await at.reply('1');
    await at.city.work();
    expect((await storyOf(at.city, first)).state).toBe('confirmed');
    expect((await storyOf(at.city, second)).state).toBe('dispatched');
  });

  test('T ends all messages to that number', async () => {
    const at = await textedCity();
    const need = await answered(at);
    await at.reply('T');
    await verdict(at.city, need, 'not_accepted');
    await at.city.work();
    expect(at.sent).toHaveLength(2);
    expect((await storyOf(at.city, need)).texts).toBe('stopped');
  });

  test('of a number that nobody wrote to is counted and forgotten', async () => {
    const at = await textedCity();
    const need = await answered(at);
    for (const from of ['19900009998', 'nonsense', ''])
      expect((await at.reply('我要投诉', from)).status).toBe(200);
    await at.city.work();
    expect((await storyOf(at.city, need)).state).toBe('answered');
    const rows = await asApp(
      at.city.opened,
      at.city.city.id,
      'select choice, words, phone_hash from messages.reply',
    );
    expect(rows.rows).toEqual(
      Array.from({ length: 3 }, () => ({ choice: 'unknown', words: null, phone_hash: null })),
    );
  });

  test('by anybody but the gateway is refused, after twenty tries for a while', async () => {
    const at = await textedCity();
    const body = { id: 'x', from: phone, text: '1' };
    const refused = async (headers: Record<string, string>) =>
      (await at.city.call('POST', '/api/gateway/replies', { headers, body })).status;
    expect(await refused({})).toBe(401);
    for (let time = 0; time < 19; time += 1)
      expect(await refused({ authorization: 'Bearer guess' })).toBe(401);
    expect(await refused({ authorization: 'Bearer guess' })).toBe(429);
    // The gateway itself is not held up by that.
    expect((await at.reply('1')).status).toBe(200);
  });
});

describe('a message that cannot be sent', () => {
  test('is given up in sight, without text or number, and goes out when an administrator says so', async () => {
    const at = await textedCity();
    at.gateway.fault = new NotSent('refused');
    const need = await aNeed(at.city);
    await choose(at.city, need, { lead: 'wage-help', phone });
    await at.city.work();
    const as = 'qi-ming';
    const overview = await at.city.ok<Overview>('GET', '/api/messages', { as });
    expect(overview.failed).toMatchObject([
      { template: 'needs.received', reason: 'refused', channel: 'sms' },
    ]);
    expect(JSON.stringify(overview)).not.toMatch(/1990000|编号/);
    at.gateway.fault = null;
    const path = `/api/messages/${overview.failed[0]?.id}/sending`;
    const after = await at.city.ok<Overview>('PUT', path, { as, body: {} });
    expect(after.failed).toEqual([]);
    await at.city.work();
    expect(at.sent).toHaveLength(1);
    expect((await at.city.refused('PUT', path, { as, body: {} })).code).toBe('not-failed');
  });

  test('because the gateway is away is tried again for hours, then given up', async () => {
    const at = await textedCity();
    at.gateway.fault = new NotSent('too-slow');
    const need = await aNeed(at.city);
    await choose(at.city, need, { lead: 'wage-help', phone });
    for (let hour = 0; hour < 40; hour += 1) {
      await at.city.work();
      at.city.later(30);
    }
    expect(await at.rows('state, reason')).toEqual([{ state: 'failed', reason: 'too-slow' }]);
    // Two weeks later nobody wants the text any more.
    at.city.later(15 * 24 * 60);
    await at.city.work();
    expect(await at.rows('state, content')).toEqual([{ state: 'dropped', content: null }]);
  });

  test('because there is no gateway is dropped at once', async () => {
    const city = await aCity();
    city.later(150);
    const need = await aNeed(city);
    await choose(city, need, { lead: 'wage-help', phone });
    await city.work();
    const { rows } = await asApp(
      city.opened,
      city.city.id,
      'select state, reason, content from messages.message',
    );
    expect(rows).toEqual([{ state: 'dropped', reason: 'no-way-out', content: null }]);
  });
});

test('quiet hours are the city’s own', async () => {
  const at = await textedCity();
  const as = 'qi-ming';
  const body = { from: '10:00', to: '11:00' };
  expect((await at.city.ok<Overview>('PUT', '/api/messages/quiet-hours', { as, body })).quietHours).toEqual(
    body,
  );
  const need = await aNeed(at.city);
  await choose(at.city, need, { lead: 'wage-help', phone });
  await at.city.work();
  expect(at.sent).toEqual([]);
  at.city.later(30);
  await at.city.work();
  expect(at.sent).toHaveLength(1);
  const wrong = await at.city.refused('PUT', '/api/messages/quiet-hours', {
    as,
    body: { from: '25:00', to: 'x' },
  });
  expect(wrong.errors.map(({ path }) => path)).toEqual(['from', 'to']);
});

test('no text of ours holds a link, and none a code but the one that was asked for', () => {
  const { phoneCode, ...unasked } = messageTexts;
  expect(holdsLink(phoneCode.zh)).toBe(false);
  for (const { zh, en } of Object.values(unasked)) {
    for (const text of [zh, en]) {
      expect(holdsLink(text)).toBe(false);
      expect(text).not.toMatch(/\{(code|secret|link)\}|验证码|点击/);
    }
    expect(zh.replace(/\{\w+\}/g, '').length).toBeLessThan(70);
  }
});
