import { describe, expect, test } from 'vitest';
import { asApp } from '../../../app/testing/as-app.ts';

import { aNeed, choose, seen, storyOf, verdict } from '../../../app/testing/need.fixtures.ts';

import { answered, phone, textedCity } from '../../../app/testing/texts.fixtures.ts';

describe('a reply', () => {
  test('1 confirms, and the same one twice does nothing twice', async () => {
    const at = await textedCity();
    const need = await answered(at);
    for (const _ of [1, 2]) expect((await at.reply('１。', `+86${phone}`, 'gw-7')).status).toBe(200);
    await at.city.work();
    const story = await storyOf(at.city, need);
    expect(story.state).toBe('confirmed');
    expect(story.steps.filter(({ kind }) => kind === 'confirmed')).toMatchObject([
      { text: null, detail: 'message' },
    ]);
    expect(story.steps.filter(({ kind }) => kind === 'resident_message')).toEqual([]);
  });

  test('2 opens the next round with the same handlers', async () => {
    const at = await textedCity();
    const need = await answered(at);
    await at.reply('2');
    await at.city.work();
    const story = await storyOf(at.city, need);
    expect(story.state).toBe('taken_on');
    expect(story.steps.find(({ kind }) => kind === 'not_accepted')).toMatchObject({
      text: null,
      detail: 'message',
    });
  });

  test('of a matter put away without a word still counts; 2 counts as long as it can be opened again', async () => {
    for (const [after, state] of [
      [30, 'taken_on'],
      [90, 'unconfirmed'],
    ] as const) {
      const at = await textedCity();
      const need = await answered(at);
      at.city.later(25 * 24 * 60);
      await at.city.work();
      expect((await storyOf(at.city, need)).state).toBe('unconfirmed');
      at.city.later(after * 24 * 60);
      await at.reply('2');
      await at.city.work();
      expect([after, (await storyOf(at.city, need)).state]).toEqual([after, state]);
    }
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
