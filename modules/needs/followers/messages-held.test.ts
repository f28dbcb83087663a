import { describe, expect, test } from 'vitest';
import { asApp } from '../../../app/testing/as-app.ts';
import { aCity } from '../../../app/testing/city.ts';
import { aNeed, choose } from '../../../app/testing/need.fixtures.ts';
import { phone, textedCity } from '../../../app/testing/texts.fixtures.ts';
import { NotSent } from '../../../platform/messages/transport.ts';
import type { Overview } from '../../messages/messages.contract.ts';

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
