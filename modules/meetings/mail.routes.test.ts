import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Outgoing } from '../../platform/messages/transport.ts';
import type { Meeting } from './contract/meetings.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Mailed = { sent: number; without: { shortName: string; phone: string }[]; code?: string };

/** A city whose mails can be read here; 何玉梅 and 包丽 left an address, 团旗委 has nobody who did. */
async function mailedCity(): Promise<{ city: OwnCity; mails: Outgoing[] }> {
  const mails: Outgoing[] = [];
  const send = async (outgoing: Outgoing) => {
    mails.push(outgoing);
    return { id: `m-${mails.length}` };
  };
  const mail = { send };
  const city = await aCity({ sms: null, mail, keeps: false, mailFrom: 'lianxin@example.cn' });
  // Half past ten: everybody is awake.
  city.later(150);
  await city.opened.owner.query('update organisations.staff set mail = null where city_id = $1', [
    city.city.id,
  ]);
  for (const key of ['he-yumei', 'bao-li'] as const) {
    await city.opened.owner.query('update organisations.staff set mail = $2 where id = $1', [
      ...[city.at.staff(key).staffId, `${key}@example.cn`],
    ]);
  }
  return { city, mails };
}

const plain = (calendar: string | undefined) => (calendar ?? '').replaceAll('\r\n ', '');
const uidOf = (mail: Outgoing | undefined) => /UID:(\S+)/.exec(plain(mail?.calendar?.content))?.[1];

test('an invitation goes once for each version, with one UID and a growing SEQUENCE, and is taken back when it is off', async () => {
  const { city, mails } = await mailedCity();
  const fields = { title: '第十二次会议', day: '2026-11-26', from: '14:30', to: '16:00', place: '三楼' };
  const invitedIds = ['women', 'youth'].map((body) => city.at.organisation(`yunhe-${body}`));
  const made = await city.ok<Meeting>('POST', '/api/joint-meetings', {
    ...{ as: 'su-rina', key: aKey() },
    body: { ...fields, officeId: city.at.organisation('yunhe-coordination'), invitedIds },
  });
  const path = `/api/joint-meetings/${made.id}`;
  const mail = (version: number) =>
    city.call<Mailed>('POST', `${path}/mails`, { as: 'su-rina', key: aKey(), body: { version } });
  const first = await mail(1);
  expect(first.body.sent).toBe(2);
  expect(first.body.without).toMatchObject([{ shortName: '团旗委', phone: '8110320' }]);
  await city.work();
  expect(mails.map(({ to }) => to).toSorted()).toEqual(['bao-li@example.cn', 'he-yumei@example.cn']);
  const toHe = mails.find(({ to }) => to === 'he-yumei@example.cn');
  expect(toHe?.calendar?.method).toBe('REQUEST');
  const said = plain(toHe?.calendar?.content);
  expect(said).toContain('METHOD:REQUEST');
  expect(said).toContain('SEQUENCE:0');
  expect(said).toContain('DTSTART:20261126T063000Z');
  expect(said).toContain('ORGANIZER;CN="旗群团服务中心":mailto:lianxin@example.cn');
  expect(said).toContain('mailto:he-yumei@example.cn');
  expect((await mail(1)).body.sent).toBe(0);
  const changed = await city.ok<Meeting>('PUT', path, {
    as: 'su-rina',
    body: { ...fields, from: '15:00', version: 1, invitedIds, deputyId: null },
  });
  expect((await mail(1)).status).toBe(409);
  expect((await mail(changed.version)).body.sent).toBe(2);
  await city.work();
  expect(mails).toHaveLength(4);
  expect(uidOf(mails[3])).toBe(uidOf(mails[0]));
  expect(plain(mails[3]?.calendar?.content)).toContain('SEQUENCE:1');
  await city.ok('PUT', `${path}/state`, {
    as: 'su-rina',
    body: { version: changed.version, state: 'cancelled' },
  });
  await city.work();
  expect(mails).toHaveLength(6);
  const off = plain(mails[5]?.calendar?.content);
  expect([mails[5]?.calendar?.method, uidOf(mails[5])]).toEqual(['CANCEL', uidOf(mails[0])]);
  expect(off).toContain('SEQUENCE:2');
  expect(off).toContain('STATUS:CANCELLED');
  const seen = await city.ok<Meeting>('GET', path, { as: 'su-rina' });
  expect(seen.mailings.map(({ method, version, sent }) => [method, version, sent])).toEqual([
    ['CANCEL', 3, 2],
    ['REQUEST', 2, 2],
    ['REQUEST', 1, 2],
  ]);
});

test('what was never mailed is called off without a mail; who is taken off the list gets a notice', async () => {
  const { city, mails } = await mailedCity();
  const fields = { title: '会', day: '2026-11-26', from: '14:30', to: '16:00', place: '' };
  const invitedIds = [city.at.organisation('yunhe-women')];
  const arrange = () =>
    city.ok<Meeting>('POST', '/api/joint-meetings', {
      ...{ as: 'su-rina', key: aKey() },
      body: { ...fields, officeId: city.at.organisation('yunhe-coordination'), invitedIds },
    });
  const quiet = await arrange();
  await city.ok('PUT', `/api/joint-meetings/${quiet.id}/state`, {
    as: 'su-rina',
    body: { version: 1, state: 'cancelled' },
  });
  const told = await arrange();
  await city.ok('POST', `/api/joint-meetings/${told.id}/mails`, {
    ...{ as: 'su-rina', key: aKey(), body: { version: 1 } },
  });
  await city.ok('PUT', `/api/joint-meetings/${told.id}`, {
    as: 'su-rina',
    body: { ...fields, version: 1, invitedIds: [], deputyId: null },
  });
  // The second mail to somebody waits for the first.
  await city.work();
  city.later(1);
  await city.work();
  expect(mails.map(({ calendar }) => calendar?.method).toSorted()).toEqual([
    ...['CANCEL', 'CANCEL', 'REQUEST', 'REQUEST'],
  ]);
});
