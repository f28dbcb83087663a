import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Outgoing } from '../../platform/messages/transport.ts';
import type { RulesSeen } from '../bodies/bodies.contract.ts';
import type { Undertaking } from './founding.contract.ts';

const union = 'liu-haidong';
const dayLong = 24 * 60;
type Listed = { undertakings: Undertaking[]; total: number; still: number; standstill: number };

async function aCityWithMail() {
  const sent: Outgoing[] = [];
  const send = async (outgoing: Outgoing) => {
    sent.push(outgoing);
    return { id: outgoing.id };
  };
  const city = await aCity({ sms: null, mail: { send }, keeps: false, site: 'https://lianxin.test' });
  const body = { mail: 'liu@example.cn', daily: false };
  await city.ok('PUT', '/api/account/mail', { as: union, body });
  const open = (name: string) =>
    city.ok<Undertaking>('POST', '/api/foundings', {
      ...{ as: union, key: aKey() },
      body: {
        ...{ kind: 'union', form: 'committee', name, areaId: city.at.area('yunhe-zhen') },
        ...{ employerId: null, parentId: null, people: 31, units: 1 },
      },
    });
  const list = (query = '') => city.ok<Listed>('GET', `/api/foundings${query}`, { as: 'su-rina' });
  const step = ({ id, version }: Undertaking, name: string, doneOn: string) =>
    city.ok<Undertaking>('PUT', `/api/foundings/${id}/step`, {
      ...{ as: union, body: { version, step: name, doneOn, note: '' } },
    });
  const mails = async (days: number) => {
    city.later(days * dayLong);
    await city.work();
    return sent.splice(0).flatMap(({ subject, text }) => (subject.includes('没有动') ? [subject, text] : []));
  };
  return { city, open, list, step, mails };
}

test('what had no step for the city’s number of days stands first with who carries it, who is told once', async () => {
  const { city, open, list, step, mails } = await aCityWithMail();
  const old = await open('甲厂工会');
  // Past the hour of the day's job.
  city.later(60);
  expect(await mails(59)).toEqual([]);
  const young = await open('乙厂工会');
  expect((await list()).still).toBe(0);
  // The sixtieth day is a Saturday: it shows, and nobody is written to before Monday.
  expect(await mails(1)).toEqual([]);
  expect((await list()).still).toBe(1);
  const [subject, text, ...more] = await mails(2);
  expect(subject).toContain('1 个正在建的组织 60 天没有动');
  expect(text).toContain('甲厂工会');
  expect(more).toEqual([]);
  const listed = await list();
  expect(listed).toMatchObject({ still: 1, standstill: 60, total: 2 });
  expect(listed.undertakings.map(({ name, stillFor }) => [name, stillFor])).toEqual([
    ['甲厂工会', 62],
    ['乙厂工会', null],
  ]);
  expect(listed.undertakings[0]?.carrier?.name).toBe('旗总工会');
  expect((await list('?still=true')).undertakings.map(({ id }) => id)).toEqual([old.id]);
  for (const days of [1, 20]) expect(await mails(days)).toEqual([]);
  // A step, and it moves again; a standstill after it is another one.
  await step(old, 'contact', '2027-02-10');
  expect(await list('?still=true')).toMatchObject({ total: 0, still: 0 });
  expect((await mails(36))[1]).toContain('乙厂工会');
  expect((await list()).undertakings.map(({ id }) => id)).toEqual([young.id, old.id]);
  expect((await mails(20))[1]).toContain('甲厂工会');
  expect(await mails(30)).toEqual([]);
});

test('the number of days is the city’s own, set on the version that was seen', async () => {
  const { city, open, list } = await aCityWithMail();
  await open('甲厂工会');
  const set = (body: object, as = 'qi-ming') => city.call<RulesSeen>('PUT', '/api/body-days', { as, body });
  expect((await set({ version: 0, formerKept: 730, standstill: 30 }, union)).status).toBe(403);
  expect((await set({ version: 0, formerKept: 730, standstill: 3 })).status).toBe(400);
  const { body } = await set({ version: 0, formerKept: 400, standstill: 30 });
  expect(body.days).toEqual({ version: 1, formerKept: 400, standstill: 30 });
  expect((await set({ version: 0, formerKept: 730, standstill: 60 })).status).toBe(409);
  city.later(29 * dayLong);
  expect((await list()).still).toBe(0);
  city.later(dayLong);
  expect(await list()).toMatchObject({ still: 1, standstill: 30 });
});
