import { expect, test } from 'vitest';
import {
  act,
  aKey,
  aNeed,
  choose,
  legOf,
  type Spoken,
  seen,
  storyOf,
} from '../../app/testing/need.fixtures.ts';
import { phone, type Texted, textedCity } from '../../app/testing/texts.fixtures.ts';
import { holdsLink } from '../messages/messages.rules.ts';
import type { Earlier } from './contract/earlier.ts';
import type { Need } from './contract/need.ts';
import type { Shift } from './contract/shift.ts';

const words = '老伴李有福两只眼看不清，灶台都摸不着，去不了旗里医院';
const agreed = { day: '2026-12-03', time: '09:00', place: '旗蒙医医院', bring: '身份证、社保卡' };

/** Rung in by 王桂兰 and taken on by 赵立军; the first text is out. */
async function taken(at: Texted, via: 'phone' | 'counter' = 'phone') {
  const { city } = at;
  const service = city.at.service('cataract-screening');
  const legs = [{ serviceId: service, part: 'lead', basis: { kind: 'consent', how: 'phone' } }];
  const body = { words, via, legs, contact: { name: '王桂兰', phone } };
  const { reference } = await city.ok<{ reference: string }>('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey(), body },
  });
  const queue = await city.ok<{ items: { id: string; reference: string }[] }>('GET', '/api/needs?show=todo', {
    as: 'zhao-lijun',
  });
  const need = { id: queue.items.find((one) => one.reference === reference)?.id ?? '' };
  await act(city, need, 'zhao-lijun', 'taking-on');
  await city.work();
  at.sent.length = 0;
  return need;
}

async function send(
  at: Texted,
  need: { id: string },
  method: 'PUT' | 'DELETE',
  body: object,
  as = 'zhao-lijun',
  whose = 'zhao-lijun',
) {
  const view = await seen(at.city, need, whose);
  const path = `/api/needs/${need.id}/legs/${legOf(at.city, view, whose)}/appointment`;
  const answer = await at.city.call<Need>(method, path, { as, body: { version: view.version, ...body } });
  await at.city.work();
  return answer;
}

test('what was agreed is told in one plain text, changed in another, and cancelled in a third', async () => {
  const at = await textedCity();
  const need = await taken(at);
  const first = await send(at, need, 'PUT', agreed);
  expect(first.body.rounds[0]?.legs[0]?.appointment).toMatchObject({ ...agreed, cancelledAt: null });
  expect(at.sent.map(({ text }) => text)).toEqual([
    '【晴川市群团】王桂兰您好，约好了：12月3日上午9点，旗蒙医医院，带身份证、社保卡。去不了请打8110351。',
  ]);
  at.city.later(5);
  await send(at, need, 'PUT', { ...agreed, day: '2026-12-04', time: '14:30', bring: '' });
  expect(at.sent[1]?.text).toContain('约的时间改了：12月4日下午2点半，旗蒙医医院。');
  at.city.later(5);
  const gone = await send(at, need, 'DELETE', {});
  expect(gone.body.rounds[0]?.legs[0]?.appointment?.cancelledAt).not.toBeNull();
  expect(at.sent[2]?.text).toContain('12月4日下午2点半约的取消了，不用去了');
  expect(at.sent).toHaveLength(3);
  expect(at.sent.some(({ text }) => holdsLink(text))).toBe(false);
  expect((await send(at, need, 'DELETE', {})).status).toBe(409);
});

/** Asked by 王桂兰 on the portal and taken on; the first text is out. */
async function takenOnline(at: Texted) {
  const need = await aNeed(at.city, words);
  await choose(at.city, need, { lead: 'cataract-screening', name: '王桂兰', phone });
  await act(at.city, need, 'zhao-lijun', 'taking-on');
  await at.city.work();
  at.sent.length = 0;
  return need;
}

test('who asked on the portal is told when, and rings for where', async () => {
  const at = await textedCity();
  const need = await takenOnline(at);
  await send(at, need, 'PUT', agreed);
  expect(at.sent.map(({ text }) => text)).toEqual([expect.stringMatching(/约好了：12月3日上午9点。到哪里/)]);
  expect(at.sent[0]?.text).not.toMatch(/蒙医|王桂兰/);
});

test('it stands on the person’s page until its day is over, and its cancelling in the story', async () => {
  const at = await textedCity();
  const need = await aNeed(at.city, words);
  await choose(at.city, need, { lead: 'cataract-screening' });
  await act(at.city, need, 'zhao-lijun', 'taking-on');
  await send(at, need, 'PUT', agreed);
  const story = await storyOf(at.city, need);
  expect(story.handlers[0]?.appointment).toEqual(agreed);
  expect(story.steps.find(({ kind }) => kind === 'appointed')?.appointment).toEqual(agreed);
  await send(at, need, 'DELETE', {});
  const after = await storyOf(at.city, need);
  expect(after.handlers[0]?.appointment).toBeNull();
  expect(after.steps.map(({ kind }) => kind)).toContain('appointment_cancelled');
  await send(at, need, 'PUT', agreed);
  at.city.later(10 * 24 * 60);
  expect((await storyOf(at.city, need)).handlers[0]?.appointment).toBeNull();
});

test('a relative reads when and where to take them', async () => {
  const at = await textedCity();
  const need = await aNeed(at.city, words);
  await choose(at.city, need, { lead: 'cataract-screening' });
  await act(at.city, need, 'zhao-lijun', 'taking-on');
  await send(at, need, 'PUT', agreed);
  const made = await at.city.ok<{ secret: string }>('POST', '/api/my-need/family', {
    ...{ secret: need.secret, key: aKey(), body: { name: '儿子' } },
  });
  const { host, app } = at.city;
  const look = await app.request(`/family/${made.secret}`, { headers: { host } });
  expect(await look.text()).toContain('12月3日上午9点，旗蒙医医院，带身份证、社保卡');
});

test('who answers the telephone finds it by the number, and the next shift reads it', async () => {
  const at = await textedCity();
  const need = await taken(at);
  await send(at, need, 'PUT', agreed);
  const found = await at.city.ok<{ person: Earlier[] }>('POST', '/api/counter/earlier', {
    ...{ as: 'bai-yinna', key: aKey(), body: { words: '约哪天来着', phone, via: 'phone' } },
  });
  expect(found.person[0]?.agreed).toEqual([{ ...agreed, by: '旗残联' }]);
  const shift = await at.city.ok<Shift>('GET', '/api/counter/shift', { as: 'chen-xiaojing' });
  const line = shift.open.find(({ needId }) => needId === need.id);
  if (line) expect(line.sentence).toContain('约好12月3日上午9点，旗蒙医医院');
});

test('on its day it stands above the queue of who agreed it, and of nobody else', async () => {
  const at = await textedCity();
  const need = await taken(at);
  await send(at, need, 'PUT', { ...agreed, day: '2026-11-25' });
  const today = async (as: string) =>
    (await at.city.ok<{ agreedToday: object[] }>('GET', '/api/needs?show=todo', { as })).agreedToday;
  expect(await today('zhao-lijun')).toEqual([]);
  at.city.later(24 * 60);
  expect(await today('zhao-lijun')).toMatchObject([{ id: need.id, time: '09:00', place: '旗蒙医医院' }]);
  expect(await today('sa-ren')).toEqual([]);
});

test('agreed after the deadline, the deadline goes along once, and the person reads why', async () => {
  const at = await textedCity();
  const need = await takenOnline(at);
  const due = (await seen(at.city, need, 'zhao-lijun')).rounds[0]?.legs[0]?.deadline ?? '';
  expect(due < '2026-12-20').toBe(true);
  const soon = await send(at, need, 'PUT', { ...agreed, day: due, extend: true });
  expect(soon).toMatchObject({ status: 400, body: { errors: [{ path: 'extend' }] } });
  const done = await send(at, need, 'PUT', { ...agreed, day: '2026-12-20', extend: true });
  expect(done.body.rounds[0]?.legs[0]).toMatchObject({
    ...{ deadline: '2026-12-20', extended: { from: due, why: '跟您约的是 12 月 20 日' } },
    appointment: { day: '2026-12-20' },
  });
  // One text: the new day of the answer stands on the page.
  expect(at.sent).toHaveLength(1);
  const story = await storyOf(at.city, need);
  expect(story.steps.find(({ kind }) => kind === 'extended')).toMatchObject({
    ...{ deadline: '2026-12-20', text: '跟您约的是 12 月 20 日' },
  });
  const again = await send(at, need, 'PUT', { ...agreed, day: '2026-12-22', extend: true });
  expect(again.status).toBe(409);
  const noted = await send(at, need, 'PUT', { ...agreed, day: '2026-12-22' });
  expect(noted.body.rounds[0]?.legs[0]).toMatchObject({
    ...{ deadline: '2026-12-20', appointment: { day: '2026-12-22' } },
  });
});

/** Passes the lead from 赵立军 to the labour bureau, told on the telephone or asked on the page. */
async function passOn(at: Texted, need: Spoken, basis: object) {
  const view = await seen(at.city, need, 'zhao-lijun');
  const to = { kind: 'organisation', organisationId: at.city.at.organisation('yunhe-labour'), basis };
  await at.city.ok('PUT', `/api/needs/${need.id}/legs/${legOf(at.city, view, 'zhao-lijun')}/passing`, {
    ...{ as: 'zhao-lijun', body: { version: view.version, to, why: '要先认工伤' } },
  });
  await at.city.work();
}

test.for(['phone', 'ask'])(
  'passed on (%s), the appointment goes along: told once, kept or cancelled by who has it now',
  async (how) => {
    const at = await textedCity();
    const { city } = at;
    const need = await aNeed(city, words);
    await choose(city, need, { lead: 'cataract-screening', name: '王桂兰', phone });
    await act(city, need, 'zhao-lijun', 'taking-on');
    await city.work();
    await send(at, need, 'PUT', { ...agreed, day: '2026-12-20', extend: true });
    city.later(5);
    at.sent.length = 0;
    await passOn(at, need, how === 'ask' ? { kind: 'ask' } : { kind: 'consent', how: 'phone' });
    if (how === 'ask') {
      const { version, asked } = await storyOf(city, need);
      const path = `/api/my-need/consents/${asked[0]?.legId ?? ''}`;
      await city.ok('PUT', path, { secret: need.secret, body: { version, agreed: true } });
      await city.work();
    }
    expect(at.sent.filter(({ text }) => text.includes('约'))).toEqual([]);
    const view = await seen(city, need, 'zhou-zheng');
    const leg = legOf(city, view, 'zhou-zheng');
    expect(view.rounds[0]?.legs.find(({ id }) => id === leg)).toMatchObject({
      ...{ deadline: '2026-12-20', appointment: { day: '2026-12-20', cancelledAt: null } },
      extended: { why: '跟您约的是 12 月 20 日' },
    });
    expect(view.may.legs[leg]).toContain('appoint');
    const kinds = async () => (await storyOf(city, need)).steps.map(({ kind }) => kind);
    const count = async (kind: string) => (await kinds()).filter((one) => one === kind).length;
    expect([await count('appointed'), await count('extended')]).toEqual([1, 1]);
    const page = await (await city.app.request(`/n/${need.secret}`, { headers: { host: city.host } })).text();
    expect(page.split('12月20日上午9点').length - 1).toBe(2);
    expect((await storyOf(city, need)).handlers).toMatchObject([
      { organisation: { shortName: '旗人社局劳动监察' }, appointment: { day: '2026-12-20' } },
    ]);
    at.sent.length = 0;
    expect((await send(at, need, 'DELETE', {}, 'zhou-zheng', 'zhou-zheng')).status).toBe(200);
    expect(at.sent).toHaveLength(1);
    expect([await count('appointed'), await count('appointment_cancelled')]).toEqual([1, 1]);
  },
);

test('to a colleague it stays where it is, and nobody is told', async () => {
  const at = await textedCity();
  const { city } = at;
  const need = await aNeed(city, words);
  await choose(city, need, { lead: 'family-mediation', name: '王桂兰', phone });
  await act(city, need, 'bao-li', 'taking-on');
  await city.work();
  await send(at, need, 'PUT', agreed, 'bao-li', 'bao-li');
  at.sent.length = 0;
  const view = await seen(city, need, 'bao-li');
  const path = `/api/needs/${need.id}/legs/${legOf(city, view, 'bao-li')}/passing`;
  const { staffId } = city.at.staff('he-yumei');
  const body = { version: view.version, to: { kind: 'person', staffId }, why: '她在门诊' };
  await city.ok('PUT', path, { as: 'bao-li', body });
  await city.work();
  const [leg] = (await seen(city, need, 'he-yumei')).rounds[0]?.legs ?? [];
  expect(leg).toMatchObject({ assignee: { id: staffId }, appointment: { ...agreed, cancelledAt: null } });
  expect(at.sent).toEqual([]);
});

test('a moment that is over, a link and a telephone are refused on their field', async () => {
  const at = await textedCity();
  const need = await taken(at);
  const wrong = async (body: object) => {
    const { status, body: problem } = await send(at, need, 'PUT', { ...agreed, ...body });
    return [status, JSON.stringify(problem)] as const;
  };
  expect(await wrong({ day: '2026-11-23' })).toEqual([400, expect.stringContaining('已经过了')]);
  expect(await wrong({ place: '看 www.a.cn' })).toEqual([400, expect.stringContaining('"place"')]);
  expect(await wrong({ bring: '找13900001111' })).toEqual([400, expect.stringContaining('"bring"')]);
  expect(await wrong({ time: '25:00' })).toEqual([400, expect.anything()]);
  expect(at.sent).toEqual([]);
});

test('only who works on it agrees: neither another organisation nor the clerk', async () => {
  const at = await textedCity();
  const need = await taken(at);
  expect([403, 404]).toContain((await send(at, need, 'PUT', agreed, 'sa-ren')).status);
  expect([403, 404]).toContain((await send(at, need, 'PUT', agreed, 'chen-xiaojing')).status);
});
