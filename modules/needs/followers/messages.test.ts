import { describe, expect, test } from 'vitest';
import { asApp } from '../../../app/testing/as-app.ts';
import {
  act,
  aKey,
  aNeed,
  choose,
  seen,
  solve,
  storyOf,
  verdict,
} from '../../../app/testing/need.fixtures.ts';
import { answered, phone, textedCity } from '../../../app/testing/texts.fixtures.ts';
import { NotSent } from '../../../platform/messages/transport.ts';
import { holdsLink } from '../../messages/messages.rules.ts';
import { messageTexts } from '../needs-messages.words.ts';

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

  test('hears once a day that somebody wrote, not what, and nothing of notes', async () => {
    const at = await textedCity();
    const need = await aNeed(at.city);
    await choose(at.city, need, { lead: 'wage-help', phone });
    await act(at.city, need, 'liu-haidong', 'taking-on');
    const write = async (kind: 'public' | 'inner', words: string) => {
      const more = { as: 'liu-haidong', key: aKey(), body: { kind, words } };
      await at.city.ok('POST', `/api/needs/${need.id}/messages`, more);
      await at.city.work();
    };
    await write('inner', '老板姓孙');
    expect(at.sent).toHaveLength(1);
    await write('public', '工资条带来看看');
    await write('public', '身份证也带上');
    expect(at.sent).toHaveLength(2);
    expect(at.sent[1]?.text).toMatch(/给您留了话。到网上“查进度”里看，或者打 [\d-]+ 听。/);
    expect(at.sent[1]?.text).not.toMatch(/工资条/);
    at.city.later(24 * 60);
    await write('public', '今天再来一趟');
    expect(at.sent).toHaveLength(3);
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

test('no text of ours holds a link, and none a code but the one that was asked for', () => {
  const { phoneCode, ...unasked } = messageTexts;
  expect(holdsLink(phoneCode.zh)).toBe(false);
  for (const { zh, en } of Object.values(unasked)) {
    for (const text of [zh, en]) {
      expect(holdsLink(text)).toBe(false);
      expect(text.replace('不要验证码', '')).not.toMatch(/\{(code|secret|link)\}|验证码|点击/);
    }
    expect(zh.replace(/\{\w+\}/g, '').length).toBeLessThan(70);
  }
});
