import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Problem } from '../../platform/http/problem.ts';
import type { OfficialPaper } from '../documents/documents.contract.ts';
import { aDocument } from '../documents/documents.fixtures.ts';
import type { Chairs, HandOver } from './contract/chairs.ts';
import type { AgreedItem, NewItem } from './contract/items.ts';
import type { Meeting } from './contract/meetings.ts';
import { bodyOf } from './minutes.rules.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const bodies = ['union', 'youth', 'women', 'disabled', 'red-cross'].map((one) => `yunhe-${one}`);

/** 苏日娜's office with its members, and who is in the chair from November 2026 on. */
async function anOffice(city: OwnCity, months = 4): Promise<Chairs> {
  let seen: Chairs | null = null;
  for (const body of bodies) {
    const { body: got } = await city.call<Chairs>('POST', '/api/joint-members', {
      ...{ as: 'su-rina', key: aKey() },
      body: { organisationId: city.at.organisation(body), joinedOn: '2026-01-01' },
    });
    seen = got;
  }
  if (months === 0 && seen) return seen;
  const { status, body } = await city.call<Chairs>('POST', '/api/joint-chairs', {
    ...{ as: 'su-rina', key: aKey() },
    body: { from: '2026-11-01', months, first: city.at.organisation('yunhe-women') },
  });
  expect(status).toBe(200);
  return body;
}

const who = (chairs: Chairs, month: string) =>
  chairs.months.find((one) => one.month === `${month}-01`)?.organisation?.shortName ?? null;
const seenIn = (chairs: Chairs, month: string) =>
  chairs.months.find((one) => one.month === `${month}-01`)?.number ?? 0;

async function aMeeting(city: OwnCity, more: object = {}, as = 'su-rina'): Promise<Meeting> {
  const { status, body } = await city.call<Meeting>('POST', '/api/joint-meetings', {
    ...{ as, key: aKey() },
    body: {
      ...{ officeId: city.at.organisation('yunhe-coordination'), title: '云河旗群团联席会议第十二次会议' },
      ...{ day: '2026-11-26', from: '14:30', to: '16:00', place: '旗委三楼会议室', ...more },
    },
  });
  expect(status).toBe(200);
  return body;
}

const agree = (city: OwnCity, meeting: string, more: Partial<NewItem> = {}, as = 'su-rina') =>
  city.call<AgreedItem>('POST', `/api/joint-meetings/${meeting}/agreed-items`, {
    ...{ as, key: aKey() },
    body: {
      ...{ text: '青格尔苏木每周二、周四安排志愿车接送老人就医', due: '2026-12-11' },
      leadId: city.at.organisation('yunhe-youth'),
      assistingIds: [city.at.organisation('yunhe-disabled')],
      ...more,
    },
  });

const answer = (city: OwnCity, item: AgreedItem, body: string, as: string, said: object) =>
  city.call<AgreedItem>('PUT', `/api/agreed-items/${item.id}/answers/${city.at.organisation(body)}`, {
    as,
    body: { version: item.version, ...said },
  });

test('two months each in the agreed order; a second chair for a month is refused with who holds it', async () => {
  const city = await aCity();
  const chairs = await anOffice(city);
  expect(['2026-11', '2026-12', '2027-01', '2027-02'].map((month) => who(chairs, month))).toEqual([
    ...['旗妇联', '旗妇联', '旗残联', '旗残联'],
  ]);
  const change = (month: string, body: object, as = 'su-rina') =>
    city.call<{ code: string; detail: string }>('PUT', `/api/joint-chairs/${month}`, { as, body });
  const youth = city.at.organisation('yunhe-youth');
  const second = await change('2026-12', { organisationId: youth, version: 1 });
  expect([second.status, second.body.code]).toEqual([409, 'held']);
  expect(second.body.detail).toContain('旗妇联');
  const women = city.at.organisation('yunhe-women');
  const withoutWhy = await change('2026-12', { organisationId: youth, version: 1, insteadOf: women });
  expect(withoutWhy.status).toBe(400);
  const why = '主席外出学习';
  const done = await change('2026-12', { organisationId: youth, version: 1, insteadOf: women, why });
  expect(done.status).toBe(200);
  const late = await change('2026-12', { organisationId: women, version: 1, insteadOf: youth, why });
  expect([late.status, late.body.code]).toEqual([409, 'stale']);
  expect((await change('2026-10', { organisationId: youth, version: 0 })).body.code).toBe('past');
  expect((await change('2027-03', { organisationId: youth, version: 0 }, 'he-yumei')).status).toBe(403);
  const after = await city.ok<Chairs>('GET', '/api/joint-chairs', { as: 'he-yumei' });
  expect(who(after, '2026-12')).toBe('团旗委');
  expect(after.history).toMatchObject([{ month: '2026-12-01', number: 2, how: 'changed', why }]);
  const full = await city.call<{ code: string }>('POST', '/api/joint-chairs', {
    ...{ as: 'su-rina', key: aKey(), body: { from: '2026-11-01', months: 4 } },
  });
  expect([full.status, full.body.code]).toEqual([409, 'all-held']);
});

test('two change places; who leaves in mid-term hands its turn on, and what was stays', async () => {
  const city = await aCity();
  const chairs = await anOffice(city, 6);
  const swapped = await city.ok<Chairs>('PUT', '/api/joint-chairs', {
    as: 'su-rina',
    body: {
      one: { month: '2027-01-01', version: seenIn(chairs, '2027-01') },
      other: { month: '2027-04-01', version: seenIn(chairs, '2027-04') },
      why: '残联一月换届',
    },
  });
  expect(['2027-01', '2027-02', '2027-03', '2027-04'].map((month) => who(swapped, month))).toEqual([
    ...['旗红十字会', '旗红十字会', '旗残联', '旗残联'],
  ]);
  const leave = (leftOn: string) =>
    city.call<Chairs>('PUT', `/api/joint-members/${city.at.organisation('yunhe-disabled')}/leaving`, {
      as: 'su-rina',
      body: { joinedOn: '2026-01-01', leftOn, why: '改由市残联参加' },
    });
  expect((await leave('2026-10-31')).status).toBe(400);
  const { body: left } = await leave('2027-03-10');
  expect(who(left, '2027-03')).toBe('旗红十字会');
  expect(left.history[0]).toMatchObject({ how: 'handed-on', organisation: { shortName: '旗红十字会' } });
  expect(left.members.at(-1)).toMatchObject({ organisation: { shortName: '旗残联' }, leftOn: '2027-03-10' });
  expect((await leave('2027-03-10')).status).toBe(409);
});

test('a meeting asks its members; the chair is computed, keeps it in its months, and a deputy has a name', async () => {
  const [city, other] = [await aCity(), await aCity()];
  await anOffice(city);
  const meeting = await aMeeting(city);
  expect(meeting).toMatchObject({ chair: { shortName: '旗妇联' }, state: 'planned', mayKeep: true });
  expect(meeting.seats).toHaveLength(5);
  const one = `/api/joint-meetings/${meeting.id}`;
  expect((await city.ok<Meeting>('GET', one, { as: 'he-yumei' })).mayKeep).toBe(true);
  expect((await city.ok<Meeting>('GET', one, { as: 'gao-jun' })).mayKeep).toBe(false);
  expect((await city.call('GET', one, { as: 'zhou-zheng' })).status).toBe(404);
  expect((await other.call('GET', one, { as: 'su-rina' })).status).toBe(404);
  const sit = (body: string, as: string, said: object) =>
    city.call<Meeting>('PUT', `${one}/seats/${city.at.organisation(body)}`, {
      as,
      body: { version: 1, ...said },
    });
  expect((await sit('yunhe-youth', 'bateer', { answer: 'absent' })).status).toBe(400);
  expect((await sit('yunhe-youth', 'zhao-lijun', { answer: 'present' })).status).toBe(403);
  expect((await sit('yunhe-youth', 'bateer', { answer: 'deputy', name: '陈朝鲁' })).status).toBe(200);
  expect((await sit('yunhe-youth', 'su-rina', { answer: 'present' })).status).toBe(409);
  const early = await city.call<{ code: string }>('PUT', `${one}/state`, {
    ...{ as: 'su-rina', body: { version: 1, state: 'held' } },
  });
  expect(early.body.code).toBe('not-yet');
  const file = await city.ok<{ name: string; content: string }>('GET', `${one}/invitation`, { as: 'bateer' });
  const calendar = Buffer.from(file.content, 'base64').toString();
  expect(calendar).toContain('DTSTART:20261126T063000Z');
  expect(calendar.replaceAll('\r\n ', '')).toContain('SUMMARY:云河旗群团联席会议第十二次会议');
  const past = await city.call('POST', '/api/joint-meetings', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ officeId: city.at.organisation('yunhe-coordination'), title: '补开', day: '2026-11-01' },
      ...{ from: '09:00', to: '10:00', place: '' },
    },
  });
  expect(past.status).toBe(400);
});

test('what is agreed is accepted or contested by the bodies themselves; the office changes it or writes it down', async () => {
  const city = await aCity();
  await anOffice(city);
  const meeting = await aMeeting(city);
  const holiday = await agree(city, meeting.id, { due: '2026-12-12' });
  expect(holiday.status).toBe(400);
  expect((holiday.body as unknown as Problem).errors).toMatchObject([
    { path: 'due', offers: [{ set: { due: '2026-12-11' } }, { set: { dueAnyway: true } }] },
  ]);
  expect((await agree(city, meeting.id, { due: '2026-12-12', dueAnyway: true })).body.dueIsFree).toBe(true);
  const self = await agree(city, meeting.id, { assistingIds: [city.at.organisation('yunhe-youth')] });
  expect(self.status).toBe(400);
  expect((await agree(city, meeting.id, {}, 'bateer')).status).toBe(403);
  const { body: item } = await agree(city, meeting.id);
  expect(item).toMatchObject({ number: 2, lead: { organisation: { shortName: '团旗委' }, answer: 'open' } });
  const { body: accepted } = await answer(city, item, 'yunhe-youth', 'bateer', { answer: 'accepted' });
  expect(accepted.lead).toMatchObject({ answer: 'accepted', saidBy: '巴特尔' });
  const contest = { answer: 'contested', about: 'due', reason: '轮椅车月底才修好' };
  expect((await answer(city, accepted, 'yunhe-disabled', 'bateer', contest)).status).toBe(403);
  const mute = await answer(city, accepted, 'yunhe-disabled', 'zhao-lijun', { ...contest, reason: '' });
  expect(mute.status).toBe(400);
  const { body: contested } = await answer(city, accepted, 'yunhe-disabled', 'zhao-lijun', contest);
  expect(contested.assisting[0]).toMatchObject(contest);
  // The day is changed: whoever accepted the old one is asked again.
  const { body: changed } = await city.call<AgreedItem>('PUT', `/api/agreed-items/${item.id}`, {
    as: 'su-rina',
    body: {
      ...{ version: contested.version, why: '残联提出', text: item.text, due: '2026-12-31' },
      leadId: item.lead.organisation.id,
      assistingIds: item.assisting.map(({ organisation }) => organisation.id),
    },
  });
  expect(changed).toMatchObject({ due: '2026-12-31', lead: { answer: 'open' } });
  expect(changed.editions.map(({ due }) => due)).toEqual(['2026-12-31', '2026-12-11']);
  const again = { ...contest, about: 'part', reason: '不属本单位职责', saidBy: '赵立军' };
  const { body: still } = await answer(city, changed, 'yunhe-disabled', 'su-rina', again);
  const { body: noted } = await city.call<AgreedItem>(
    'PUT',
    `/api/agreed-items/${item.id}/notes/${city.at.organisation('yunhe-disabled')}`,
    { as: 'su-rina', body: { version: still.version, noted: '保留意见，先由团旗委办' } },
  );
  expect(noted.assisting[0]).toMatchObject({
    answer: 'contested',
    saidBy: '赵立军',
    noted: '保留意见，先由团旗委办',
  });
  expect(noted.lead.answer).toBe('open');
});

test('an agreed item lives on: late on working days, done with what, and on the hand-over list until then', async () => {
  const city = await aCity();
  await anOffice(city);
  const meeting = await aMeeting(city);
  const { body: item } = await agree(city, meeting.id, { due: '2026-11-27' });
  city.clock.now = new Date('2026-12-01T02:00:00Z');
  const list = await city.ok<HandOver>('GET', '/api/joint-chairs/hand-over', { as: 'bateer' });
  expect(list).toMatchObject({
    from: { shortName: '旗妇联' },
    until: '2026-12-31',
    to: { shortName: '旗残联' },
  });
  expect(list.items).toMatchObject([{ id: item.id, overdue: true, daysLeft: -2 }]);
  const end = (as: string, more: object) =>
    city.call<AgreedItem>('PUT', `/api/agreed-items/${item.id}/ending`, {
      ...{ as, body: { version: 1, state: 'done', with: '志愿车已开两趟', ...more } },
    });
  expect((await end('zhao-lijun', {})).status).toBe(403);
  expect((await end('bateer', { state: 'dropped' })).status).toBe(403);
  const wrong = await end('bateer', { reference: 'XX9999' });
  expect(wrong.status).toBe(400);
  expect((await end('bateer', {})).body).toMatchObject({ state: 'done', overdue: false, daysLeft: null });
  expect((await end('bateer', { version: 2 })).status).toBe(409);
  const after = await city.ok<HandOver>('GET', '/api/joint-chairs/hand-over', { as: 'he-yumei' });
  expect(after.items).toEqual([]);
});

test('the minutes are drafted once out of who was there and what was agreed, as an official document', async () => {
  const city = await aCity();
  await anOffice(city);
  const meeting = await aMeeting(city, { day: '2026-11-24' });
  const draft = (version: number, as = 'su-rina') =>
    city.call<{ code: string; documentId: string }>('POST', `/api/joint-meetings/${meeting.id}/minutes`, {
      ...{ as, key: aKey(), body: { version } },
    });
  expect((await draft(1)).body.code).toBe('nothing-agreed');
  await agree(city, meeting.id);
  expect((await draft(1)).body.code).toBe('attendance-open');
  for (const [index, body] of bodies.entries()) {
    const said =
      index === 4 ? { answer: 'absent', reason: '下乡' } : { answer: 'present', name: `某${index}` };
    await city.ok('PUT', `/api/joint-meetings/${meeting.id}/seats/${city.at.organisation(body)}`, {
      as: 'su-rina',
      body: { version: 1, ...said },
    });
  }
  const held = { version: 1, state: 'held' };
  await city.ok('PUT', `/api/joint-meetings/${meeting.id}/state`, { as: 'he-yumei', body: held });
  await city.settle();
  const asked = `kind=joint_meeting&from=${meeting.day.slice(0, 7)}&to=${meeting.day.slice(0, 7)}`;
  const counted = (more: string) =>
    city.ok<{ entries: number; share: number }>('GET', `/api/figures?${asked}${more}`, { as: 'su-rina' });
  expect(await counted('')).toMatchObject({ entries: 1, share: 1 });
  // The office and the four who came have a part each; who stayed away has none.
  const shareOf = async (body: string) =>
    (await counted(`&organisation=${city.at.organisation(body)}`)).share;
  expect(await Promise.all(['yunhe-union', 'yunhe-coordination', 'yunhe-red-cross'].map(shareOf))).toEqual([
    ...[0.2, 0.2, 0],
  ]);
  expect((await draft(2, 'he-yumei')).status).toBe(403);
  const { body: made } = await draft(2);
  const paper = await city.ok<OfficialPaper>('GET', `/api/documents/${made.documentId}`, { as: 'su-rina' });
  expect(paper).toMatchObject({ kind: 'minutes', state: 'draft' });
  expect(paper.content.body).toContain('由团旗委牵头，旗残联配合，12月11日前办结');
  expect(paper.content.attendance).toMatchObject({ absent: '旗红十字会（下乡）' });
  expect((await draft(3)).body.code).toBe('has-minutes');
  // Nothing was ever numbered here: where the code is set is said before anybody sends it.
  expect(paper.content.code).toBe('');
  expect(paper.checks.find(({ rule }) => rule === 'noCode')?.text).toContain('本页“机关代字”一栏');
});

test('minutes begin with the code of the minutes before, else with the one used last', async () => {
  const city = await aCity();
  await anOffice(city);
  const codeOfMinutes = async () => {
    const { id, seats } = await aMeeting(city, { day: '2026-11-24' });
    await agree(city, id);
    for (const { organisation } of seats) {
      const body = { version: 1, answer: 'present', name: '来人' };
      await city.ok('PUT', `/api/joint-meetings/${id}/seats/${organisation.id}`, { as: 'su-rina', body });
    }
    const state = { version: 1, state: 'held' };
    await city.ok('PUT', `/api/joint-meetings/${id}/state`, { as: 'su-rina', body: state });
    const { documentId } = await city.ok<{ documentId: string }>(
      ...(['POST', `/api/joint-meetings/${id}/minutes`] as const),
      { as: 'su-rina', key: aKey(), body: { version: 2 } },
    );
    return city.ok<OfficialPaper>('GET', `/api/documents/${documentId}`, { as: 'su-rina' });
  };
  const issue = async ({ id, version, kind, content }: OfficialPaper, code: string) => {
    const step = (as: string, method: string, what: string, body: object) =>
      city.ok<OfficialPaper>(method, `/api/documents/${id}${what}`, {
        ...{ as, body, ...(method === 'POST' ? { key: aKey() } : {}) },
      });
    const named = await step('su-rina', 'PUT', '', { version, kind, content: { ...content, code } });
    const sent = await step('su-rina', 'PUT', '/sending', { version: named.version });
    const signed = await step('gao-jun', 'PUT', '/signature', { version: sent.version });
    await step('su-rina', 'POST', '/issue', { version: signed.version });
  };
  const notice = async (code: string) =>
    issue(
      await city.ok<OfficialPaper>('POST', '/api/documents', {
        ...{ as: 'su-rina', key: aKey(), body: aDocument({ code }) },
      }),
      code,
    );
  await notice('云群联办发');
  const first = await codeOfMinutes();
  expect(first.content.code).toBe('云群联办发');
  await issue(first, '云群联纪');
  await notice('云群联办发');
  expect((await codeOfMinutes()).content.code).toBe('云群联纪');
});

test('money promised for an item is told with who gives it, in the minutes and when the chair hands over', async () => {
  const city = await aCity();
  await anOffice(city);
  const meeting = await aMeeting(city);
  const women = city.at.organisation('yunhe-women');
  const money = { promisedFen: 300_050, promisedById: women };
  const wrong = async (more: object) => {
    const { status, body } = await agree(city, meeting.id, more);
    return [status, (body as unknown as { errors: { path: string }[] }).errors[0]?.path];
  };
  expect(await wrong({ promisedFen: 100 })).toEqual([400, 'promisedById']);
  expect(await wrong({ promisedById: women })).toEqual([400, 'promisedFen']);
  expect(await wrong(money)).toEqual([400, 'promisedById']);
  const { body: item } = await agree(city, meeting.id, { ...money, assistingIds: [women] });
  expect(item.promised).toMatchObject({ fen: 300_050, by: { shortName: '旗妇联' } });
  const list = () => city.ok<HandOver>('GET', '/api/joint-chairs/hand-over', { as: 'bateer' });
  expect((await list()).promisedFen).toBe(300_050);
  expect(bodyOf({ ...meeting, items: [item] })).toContain('经费由旗妇联出，3000.50元。');
  await city.ok('PUT', `/api/agreed-items/${item.id}/ending`, {
    as: 'su-rina',
    body: { version: 1, state: 'done', with: '钱到了，车开了' },
  });
  expect((await list()).promisedFen).toBe(0);
});

test('at most seven are offered; a member’s proposal is one, is kept once, and its maker may change it before', async () => {
  const city = await aCity();
  await anOffice(city);
  const meeting = await aMeeting(city);
  const { body: proposed } = await city.call<{ id: string; version: number }>(
    'POST',
    '/api/agenda-proposals',
    {
      ...{ as: 'bateer', key: aKey() },
      body: { officeId: city.at.organisation('yunhe-coordination'), title: '寒假看护班的场地', proposal: '' },
    },
  );
  const stranger = await city.call('POST', '/api/agenda-proposals', {
    ...{ as: 'zhou-zheng', key: aKey() },
    body: { officeId: city.at.organisation('yunhe-coordination'), title: '别的', proposal: '' },
  });
  expect(stranger.status).toBe(404);
  const offers = `/api/joint-meetings/${meeting.id}/offers`;
  expect((await city.call('GET', offers, { as: 'he-yumei' })).status).toBe(403);
  const { offers: offered } = await city.ok<{ offers: { title: string }[] }>('GET', offers, {
    as: 'su-rina',
  });
  expect(offered.map(({ title }) => title)).toContain('寒假看护班的场地');
  expect(offered.length).toBeLessThanOrEqual(7);
  const keep = () =>
    city.call<{ code: string }>('POST', `/api/joint-meetings/${meeting.id}/agenda`, {
      ...{ as: 'su-rina', key: aKey() },
      body: {
        source: { kind: 'proposal', id: proposed.id },
        title: '寒假看护班的场地',
        proposal: '用妇联的活动室',
      },
    });
  expect((await keep()).status).toBe(200);
  expect((await keep()).body.code).toBe('twice');
  const { agenda } = await city.ok<Meeting>('GET', `/api/joint-meetings/${meeting.id}`, { as: 'bateer' });
  expect(agenda).toMatchObject([{ title: '寒假看护班的场地', organisation: { shortName: '团旗委' } }]);
  const change = await city.call('PUT', `/api/agenda-items/${proposed.id}`, {
    as: 'bateer',
    body: { version: 2, title: '改题', proposal: '', place: 1, dropped: false },
  });
  expect(change.status).toBe(403);
});
