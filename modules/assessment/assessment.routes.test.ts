import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey, aNeed, choose, declinedTwice, solve, verdict } from '../../app/testing/need.fixtures.ts';
import type { Appraisal, Appraisals } from './contract/appraisals.ts';
import type { Quarter } from './contract/quarter.ts';
import type { Contest, FollowUp, Results } from './contract/results.ts';
import type { Effect, SchemeList, Trial } from './contract/schemes.ts';
import type { Scheme, ToldLine } from './contract/shapes.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Refused = { code: string; detail: string; errors: { path: string; detail: string }[] };

const base = '/api/assessments';
const day = 24 * 60;

const codeOf = async (answer: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await answer;
  return [status, (body as Refused).code];
};

const trial = (city: OwnCity, name: string, more: object = {}) =>
  city.ok<Trial>('POST', '/api/assessment-trials', { as: 'su-rina', body: { name, ...more } });

const begin = (city: OwnCity, year: number, as = 'su-rina') =>
  city.call<Scheme & Refused>('POST', base, {
    ...{ as, key: aKey(), body: { year, title: `${year} 年考核` } },
  });

const aLine = (key: string, name: string, code: string, weight: number, more: object = {}): ToldLine => ({
  ...{ key, part: 'common', bodyId: null, name, weight },
  source: { kind: 'indicator', code, edition: 1 },
  scoring: { how: 'linear', from: 0, to: 10, targets: {} },
  ...more,
});

const answered = (weight: number) => aLine('answered', '服务群众人次', 'service-times', weight);
const rate = (weight: number) =>
  aLine('rate', '诉求本人确认解决率', 'confirmed-rate', weight, {
    scoring: { how: 'share', target: 100, targets: {} },
  });
const met: ToldLine = {
  ...aLine('met', '未满足需求三个月内补上服务的比例', '', 30),
  source: { kind: 'measure', measure: 'unmet-met' },
  scoring: { how: 'share', target: 80, targets: {} },
};

const bodies = (city: OwnCity) => ['yunhe-women', 'yunhe-youth'].map((key) => city.at.organisation(key));

const save = (city: OwnCity, { id, version, title }: Scheme, lines: readonly ToldLine[], as = 'su-rina') =>
  city.call<Scheme & Refused>('PUT', `${base}/${id}/draft`, {
    as,
    body: { version, title, contestDays: 10, content: { bodyIds: bodies(city), lines } },
  });

const put = (city: OwnCity, { id, version }: Scheme, what: string, as: string, body: object = {}) =>
  city.call<Scheme & Refused>('PUT', `${base}/${id}/${what}`, { as, body: { version, ...body } });

async function done(answer: Promise<{ status: number; body: Scheme & Refused }>): Promise<Scheme> {
  const { status, body } = await answer;
  expect([status, body.detail, body.errors]).toEqual([200, undefined, undefined]);
  return body;
}

const one = (city: OwnCity, { id }: Scheme, as = 'su-rina') =>
  city.ok<Scheme>('GET', `${base}/${id}`, { as });

/** 苏日娜 drafted it, 高峻 published it. */
async function published(city: OwnCity, year = 2026): Promise<Scheme> {
  const begun = await done(begin(city, year));
  const draft = await done(save(city, begun, [answered(40), rate(30), met]));
  return done(put(city, draft, 'publication', 'gao-jun', { effectYear: 2025 }));
}

/** So many answered by 包丽 of 旗妇联 and confirmed. */
async function solved(city: OwnCity, count: number): Promise<void> {
  for (let person = 0; person < count; person += 1) {
    const need = await aNeed(city, '兄弟俩为赡养老人吵得厉害，想请人调解');
    await choose(city, need, { lead: 'family-mediation' });
    await solve(city, need, 'bao-li');
    await verdict(city, need, 'confirmed');
  }
  await city.work();
}

test('day 3, step 9: two are refused with their articles, one is accepted, and there is no score anywhere', async () => {
  const city = await aCity();
  const visits = await trial(city, '每名干部每月走访30户并上传照片');
  expect(visits.accepted).toBe(false);
  expect(visits.refusals[0]?.articles.length).toBeGreaterThan(0);
  const dropIns = await trial(city, '驿站接待人次增长20%');
  expect([dropIns.accepted, dropIns.refusals[0]?.articles.length]).toEqual([false, 1]);
  const share = await trial(city, '未满足需求三个月内补上服务的比例');
  expect(share).toMatchObject({ accepted: true, source: { kind: 'measure', measure: 'unmet-met' } });
  expect(await trial(city, '群众满意度')).toMatchObject({ accepted: false });
  expect((await trial(city, '牧民草场纠纷化解数')).refusals[0]?.text.zh).toContain('台账里没有这个数');
  const ninth = await trial(city, '未满足需求三个月内补上服务的比例', { common: 5, individual: 4 });
  expect(ninth.refusals.map(({ text }) => text.zh)).toEqual([expect.stringContaining('最多 3 项')]);
  const again = await trial(city, '服务群众人次', { others: ['服务群众的人次'] });
  expect(again.refusals[0]?.text.zh).toContain('只计一次');
  const { schemes } = await city.ok<SchemeList>('GET', base, { as: 'su-rina' });
  expect(schemes).toEqual([]);
});

test('a year has one scheme of an office, and a body is assessed once in it', async () => {
  const city = await aCity();
  const scheme = await published(city);
  const { status, body } = await begin(city, 2026);
  expect([status, body.code]).toEqual([409, 'year-twice']);
  expect(body.detail).toContain('2026');
  expect((await begin(city, 2027, 'he-yumei')).status).toBe(403);
  expect((await begin(city, 2031)).body.errors.map(({ path }) => path)).toEqual(['year']);
  const office = await done(begin(city, 2026, 'tang-wenjun'));
  const twice = await save(city, office, [answered(100)], 'tang-wenjun');
  expect([twice.status, twice.body.errors[0]?.path]).toEqual([400, 'content.bodyIds']);
  expect(twice.body.errors[0]?.detail).toContain(scheme.title);
});

test('what may not be scored is not even kept; weights are refused with their sum when it is published', async () => {
  const city = await aCity();
  const begun = await done(begin(city, 2026));
  const banned = await save(city, begun, [
    { ...answered(40), name: '每名干部每月走访30户并上传照片' },
    aLine('told', '信息采用量', 'service-times-all', 10),
  ]);
  expect([banned.status, banned.body.errors.map(({ path }) => path)]).toEqual([
    ...[400, ['content.lines.0.name', 'content.lines.1.name']],
  ]);
  expect(banned.body.errors[1]?.detail).toContain('若干规定');
  const draft = await done(save(city, begun, [answered(40), rate(30)]));
  expect(draft.bodies.map(({ sum }) => sum)).toEqual([70, 70]);
  const { status, body } = await put(city, draft, 'publication', 'gao-jun', { effectYear: 2025 });
  expect([status, body.errors.length]).toEqual([400, 2]);
  expect(body.errors[0]?.detail).toContain('70');
  expect(await codeOf(save(city, begun, [answered(100)]))).toEqual([409, 'stale']);
});

test('the effect is of a past year, and somebody who did not draft it publishes it; a later edition supersedes', async () => {
  const city = await aCity();
  const begun = await done(begin(city, 2027));
  const draft = await done(save(city, begun, [answered(70), met]));
  expect((await city.call('GET', `${base}/${draft.id}`, { as: 'he-yumei' })).status).toBe(404);
  const effect = await city.ok<Effect>('GET', `${base}/${draft.id}/effect`, { as: 'gao-jun' });
  expect(effect.year).toBe(2025);
  // Nothing is on record of that year, and nothing is not 0 points.
  expect(effect.rows.map(({ total }) => total)).toEqual([null, null]);
  expect(effect.rows[0]?.cells[0]).toMatchObject({ unscored: 'no_records', points: null });
  const own = await put(city, draft, 'publication', 'su-rina', { effectYear: 2025 });
  expect([own.status, own.body.code]).toEqual([403, 'same-person']);
  for (const who of ['其他人', '分管领导', '上一级联席办']) expect(own.body.detail).toContain(who);
  expect(await codeOf(put(city, draft, 'publication', 'gao-jun', { effectYear: null }))).toEqual([
    ...[409, 'effect-unseen'],
  ]);
  const first = await done(put(city, draft, 'publication', 'gao-jun', { effectYear: 2025 }));
  expect(first).toMatchObject({ state: 'published', editions: [{ number: 1, state: 'published' }] });
  expect(await codeOf(save(city, first, [answered(100)]))).toEqual([409, 'no-draft']);
  const revised = await done(put(city, first, 'edition', 'su-rina'));
  const changed = await done(save(city, revised, [answered(50), { ...met, weight: 50 }]));
  // Until it is published the one before it holds, for everybody who is assessed.
  expect((await one(city, changed, 'he-yumei')).editions.map(({ number }) => number)).toEqual([1]);
  const second = await done(put(city, changed, 'publication', 'tang-wenjun', { effectYear: 2025 }));
  expect(second.editions.map(({ state }) => state)).toEqual(['published', 'superseded']);
});

test('no score is there before the snapshot, whoever asks; taken once in December it stands as it was', async () => {
  const city = await aCity();
  await solved(city, 6);
  const scheme = await published(city);
  for (const as of ['su-rina', 'gao-jun', 'he-yumei', 'bao-li', 'tang-wenjun']) {
    expect(await codeOf(city.call('GET', `${base}/${scheme.id}/scores`, { as }))).toEqual([409, 'not-taken']);
    const text = JSON.stringify(await one(city, scheme, as));
    expect(text).not.toMatch(/"(points|total|share|value)":\d/);
  }
  expect(await codeOf(city.call('GET', `${base}/${scheme.id}/effect`, { as: 'su-rina' }))).toEqual([
    ...[409, 'no-draft'],
  ]);
  const early = await put(city, scheme, 'snapshot', 'su-rina');
  expect([early.status, early.body.code]).toEqual([409, 'too-early']);
  expect(early.body.detail).toContain('2026 年 12 月 1 日');
  city.later(10 * day);
  const taken = await done(put(city, scheme, 'snapshot', 'su-rina'));
  expect(taken).toMatchObject({ state: 'taken', snapshot: { takenOn: '2026-12-04', edition: 1 } });
  expect(await codeOf(put(city, taken, 'snapshot', 'su-rina'))).toEqual([409, 'taken']);
  expect(await codeOf(put(city, scheme, 'snapshot', 'su-rina'))).toEqual([409, 'taken']);
  const results = await city.ok<Results>('GET', `${base}/${scheme.id}/scores`, { as: 'su-rina' });
  const [women, youth] = results.rows;
  expect(women?.cells).toMatchObject([
    { line: 'answered', value: 6, points: 60 },
    { line: 'rate', value: 100, points: 100 },
    { line: 'met', value: null, unscored: 'none', points: null },
  ]);
  // 40 × 60 and 30 × 100 of 70: the weight of what was not scored is spread over the rest.
  expect(women?.total).toBe(77.14);
  expect(youth?.cells[1]).toMatchObject({ unscored: 'none', points: null });
  // What is answered later does not change it.
  await solved(city, 2);
  const later = await city.ok<Results>('GET', `${base}/${scheme.id}/scores`, { as: 'su-rina' });
  expect(later.rows).toEqual(results.rows);
  const seen = await city.ok<Results>('GET', `${base}/${scheme.id}/scores`, { as: 'bateer' });
  expect(seen.rows.map(({ total }) => total)).toEqual([null, youth?.total]);
  const sheet = await city.call('GET', `${base}/${scheme.id}/scores/sheet?format=csv`, { as: 'gao-jun' });
  expect(sheet.status).toBe(200);
});

test('two people: a contest may be decided by the office above, and by nobody who contested it', async () => {
  const city = await aCity();
  await solved(city, 6);
  const scheme = await published(city);
  city.later(10 * day);
  await done(put(city, scheme, 'snapshot', 'su-rina'));
  const { body: made } = await city.call<Contest & Refused>('POST', `${base}/${scheme.id}/contests`, {
    ...{ as: 'he-yumei', key: aKey() },
    body: { line: 'answered', facts: '十一月有两件答复漏记', links: [] },
  });
  const decide = (as: string) =>
    city.call<Contest & Refused>('PUT', `/api/assessment-contests/${made.id}/decision`, {
      ...{ as, body: { version: 1, decision: 'accepted', reason: '记录在', value: 8 } },
    });
  expect((await decide('he-yumei')).status).toBe(403);
  expect(await codeOf(decide('su-rina'))).toEqual([403, 'same-person']);
  expect((await decide('tang-wenjun')).body).toMatchObject({ state: 'accepted', decidedBy: '唐文君' });
});

test('a value is contested with facts, decided by somebody else, and the old one stays; too late is told', async () => {
  const city = await aCity();
  await solved(city, 6);
  const scheme = await published(city);
  city.later(10 * day);
  const taken = await done(put(city, scheme, 'snapshot', 'su-rina'));
  const contest = (as: string, more: object = {}) =>
    city.call<Contest & Refused>('POST', `${base}/${scheme.id}/contests`, {
      ...{ as, key: aKey() },
      body: { line: 'answered', facts: '十一月有两件答复漏记', links: ['/desk/indicators/ended'], ...more },
    });
  expect((await contest('bao-li')).status).toBe(403);
  expect((await contest('he-yumei', { line: 'nothing' })).status).toBe(400);
  const empty = await contest('he-yumei', { line: '', facts: '' });
  expect(empty.body.errors.map(({ path }) => path)).toEqual(['line', 'facts']);
  expect((await contest('he-yumei', { links: ['https://example.org'] })).status).toBe(400);
  const { body: made } = await contest('he-yumei');
  expect(made).toMatchObject({ state: 'open', lineName: '服务群众人次' });
  expect(await codeOf(contest('he-yumei'))).toEqual([409, 'contested']);
  const decide = (as: string, more: object = {}) =>
    city.call<Contest & Refused>('PUT', `/api/assessment-contests/${made.id}/decision`, {
      as,
      body: { version: 1, decision: 'accepted', reason: '记录在，补上', value: 8, ...more },
    });
  const near = await decide('su-rina');
  expect([near.status, near.body.code]).toEqual([403, 'same-person']);
  for (const who of ['其他人', '分管领导', '上一级联席办']) expect(near.body.detail).toContain(who);
  expect((await decide('gao-jun', { value: null })).status).toBe(400);
  expect(await codeOf(put(city, taken, 'closing', 'su-rina'))).toEqual([409, 'contests-open']);
  expect((await decide('gao-jun')).body).toMatchObject({ state: 'accepted', decidedBy: '高峻' });
  expect(await codeOf(decide('gao-jun'))).toEqual([409, 'stale']);
  const { rows } = await city.ok<Results>('GET', `${base}/${scheme.id}/scores`, { as: 'he-yumei' });
  expect(rows[0]?.cells[0]).toMatchObject({ value: 8, points: 80, before: [{ value: 6, points: 60 }] });
  expect(rows[0]?.total).toBe(88.57);

  expect(await codeOf(put(city, taken, 'closing', 'su-rina'))).toEqual([409, 'window-open']);
  city.later(20 * day);
  const late = await contest('he-yumei', { line: 'rate' });
  expect([late.status, late.body.code]).toEqual([409, 'too-late']);
  expect(late.body.detail).toMatch(/^异议期到 20\d\d 年 \d+ 月 \d+ 日为止/);
  const closed = await done(put(city, taken, 'closing', 'su-rina'));
  expect(await codeOf(contest('he-yumei', { line: 'rate' }))).toEqual([409, 'closed']);
  const follow = (body: object) =>
    city.call<FollowUp & Refused>('POST', `${base}/${closed.id}/follow-ups`, {
      ...{ as: 'su-rina', key: aKey() },
      body: { onDay: '2026-12-25', words: '三张月报并成一张', ...body },
    });
  expect((await follow({ kind: 'talk', bodyId: city.at.organisation('yunhe-youth') })).status).toBe(400);
  expect((await follow({ kind: 'recognition', bodyId: city.at.organisation('yunhe-union') })).status).toBe(
    400,
  );
  const merged = { before: 3, after: 1, fillers: 20, times: 12, minutes: 30 };
  expect((await follow({ kind: 'merged', merged })).body).toMatchObject({ merged: { hours: 240 } });
});

test('co-operation is scored on both sides, and what an area had no answer for once for all its bodies', async () => {
  const city = await aCity();
  for (let count = 0; count < 6; count += 1) {
    const need = await aNeed(city);
    await choose(city, need, { lead: 'wage-help', joint: ['family-mediation'] });
    await solve(city, need, 'liu-haidong');
    await solve(city, need, 'bao-li');
    if (count < 3) await verdict(city, need, 'confirmed');
    else await verdict(city, need, 'not_accepted', '钱还没有到');
  }
  await city.work();
  const measure = (key: string, name: string, of: string, weight: number): ToldLine => ({
    ...aLine(key, name, '', weight),
    source: { kind: 'measure', measure: of as 'came-solved' },
    scoring: { how: 'share', target: 100, targets: {} },
  });
  const scheme = await done(begin(city, 2026));
  const content = {
    bodyIds: ['yunhe-women', 'yunhe-union'].map((key) => city.at.organisation(key)),
    lines: [
      measure('called', '请别的单位配合的事本人确认解决率', 'called-solved', 30),
      measure('taken', '别的单位请来配合的接下率', 'came-taken', 30),
      measure('came', '配合办理的事本人确认解决率', 'came-solved', 40),
    ],
  };
  const draft = await done(
    city.call<Scheme & Refused>('PUT', `${base}/${scheme.id}/draft`, {
      as: 'su-rina',
      body: { version: scheme.version, title: scheme.title, contestDays: 10, content },
    }),
  );
  const ready = await done(put(city, draft, 'publication', 'gao-jun', { effectYear: 2025 }));
  city.later(10 * day);
  await done(put(city, ready, 'snapshot', 'su-rina'));
  const { rows } = await city.ok<Results>('GET', `${base}/${ready.id}/scores`, { as: 'su-rina' });
  const values = rows.map(({ cells }) => cells.map(({ value, unscored }) => value ?? unscored));
  expect(values).toEqual([
    ['none', expect.any(Number), 50],
    [50, 'none', 'none'],
  ]);
});

test('another city sees nothing of it', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const scheme = await published(city);
  expect((await other.call('GET', `${base}/${scheme.id}`, { as: 'su-rina' })).status).toBe(404);
  expect(await other.ok<SchemeList>('GET', base, { as: 'su-rina' })).toMatchObject({ schemes: [] });
});

test('the page of a quarter tells what is late or has no answer, and nothing where all is on track', async () => {
  const city = await aCity();
  const page = (as: string) => city.ok<Quarter>('GET', '/api/assessment-quarter', { as });
  expect(await page('su-rina')).toEqual({ day: '2026-11-24', parts: [] });
  await declinedTwice(city);
  await city.ok('POST', '/api/supervision-findings', {
    ...{ as: 'su-rina', key: aKey() },
    body: {
      ...{ source: 'audit', origin: '专项审计', words: '回访没有做', due: '2026-11-25' },
      organisationId: city.at.organisation('yunhe-union'),
    },
  });
  city.later(3 * day);
  await city.settle();
  const { parts } = await page('gao-jun');
  expect(parts.map(({ kind, count }) => [kind, count])).toEqual([
    ['supervised', 1],
    ['refused', 1],
    // A leader reads no number of one to four.
    ['unmet', null],
  ]);
  expect(JSON.stringify(parts)).not.toContain('工资了');
  // A category is told in the reader's language; what people wrote is only there as they wrote it.
  const told = parts.flatMap(({ entries }) => entries.map(({ words, wordsEn }) => [words, wordsEn]));
  expect(told).toContainEqual(['拖欠工资', 'Unpaid wages']);
  expect(told).toContainEqual(['回访没有做', null]);
  expect((await city.call('GET', '/api/assessment-quarter', { as: 'he-yumei' })).status).toBe(403);
});

test('the half year is appraised in words beside values, answered by the body, and has no points', async () => {
  const city = await aCity();
  const scheme = await published(city);
  const path = `${base}/${scheme.id}/appraisals`;
  const women = city.at.organisation('yunhe-women');
  const write = (as: string, version: number, what = '') =>
    city.call<Appraisal & Refused>('PUT', `${path}/${women}${what}`, {
      as,
      body: { version, words: '调解接得快，回访还少' },
    });
  const before = await city.ok<Appraisals>('GET', path, { as: 'su-rina' });
  expect([before.from, before.to, before.appraisals.length]).toEqual(['2026-01', '2026-06', 2]);
  expect(JSON.stringify(before)).not.toMatch(/points|total/);
  expect((await write('he-yumei', 0)).status).toBe(403);
  expect((await write('he-yumei', 0, '/answer')).status).toBe(404);
  expect((await write('su-rina', 0)).body).toMatchObject({ version: 1, by: '苏日娜', answer: null });
  expect(await codeOf(write('su-rina', 0))).toEqual([409, 'stale']);
  expect((await write('bateer', 1, '/answer')).status).toBe(403);
  expect((await write('he-yumei', 1, '/answer')).body).toMatchObject({ version: 2, answeredBy: '何玉梅' });
  const own = await city.ok<Appraisals>('GET', path, { as: 'bateer' });
  expect(own.appraisals.map(({ words }) => words)).toEqual(['']);
  const next = await done(begin(city, 2027));
  expect(await codeOf(city.call('GET', `${base}/${next.id}/appraisals`, { as: 'su-rina' }))).toEqual([
    ...[409, 'too-early'],
  ]);
});

test('what one to four could be reckoned from counts, and is told to its body and the office but not to a leader', async () => {
  const city = await aCity();
  await solved(city, 7);
  const need = await aNeed(city, '兄弟俩为赡养老人吵得厉害，想请人调解');
  await choose(city, need, { lead: 'family-mediation' });
  await solve(city, need, 'bao-li');
  await verdict(city, need, 'not_accepted', '还在吵');
  await city.work();
  const scheme = await published(city);
  city.later(10 * day);
  await done(put(city, scheme, 'snapshot', 'su-rina'));
  const rowFor = async (as: string) => {
    const { rows } = await city.ok<Results>('GET', `${base}/${scheme.id}/scores`, { as });
    return rows[0];
  };
  for (const as of ['su-rina', 'he-yumei']) {
    expect((await rowFor(as))?.cells[1]).toMatchObject({ value: 87.5, points: 87.5, hidden: false });
  }
  for (const as of ['gao-jun', 'bateer']) {
    expect((await rowFor(as))?.cells[1]).toMatchObject({ value: null, points: null, hidden: true });
  }
  const [office, leader] = [await rowFor('su-rina'), await rowFor('gao-jun')];
  expect(leader?.total).toBe(Math.round(office?.total ?? 0));
  expect(office?.total).not.toBe(leader?.total);
});
