import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { ApprovalFound } from './contract/rounds.ts';
import type { PublicRound, Round } from './contract/shapes.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
type Refused = { code: string; detail: string; errors: { path: string }[] };

const base = '/api/honours';
const number = '内表彰办〔2026〕15号';
const day = 24 * 60;

const post = (city: OwnCity, path: string, as: string, body: object) =>
  city.call<Round & Refused>('POST', `${base}${path}`, { as, key: aKey(), body });
const put = (city: OwnCity, { id, version }: Round, what: string, as: string, body: object = {}) =>
  city.call<Round & Refused>('PUT', `${base}/${id}/${what}`, { as, body: { version, ...body } });

async function done(answer: Promise<{ status: number; body: Round & Refused }>): Promise<Round> {
  const { status, body } = await answer;
  expect([status, body.detail]).toEqual([200, undefined]);
  return body;
}

const codeOf = async (answer: Promise<{ status: number; body: Refused }>) => {
  const { status, body } = await answer;
  return [status, body.code];
};

const aRound = (kind: string, more: object = {}) => ({
  ...{
    kind,
    title: '云河旗最美家庭',
    words: '邻里公认，孝老爱亲',
    quota: 2,
    closesOn: '2026-12-04',
    ...more,
  },
});

const project = (more: object = {}) => ({
  ...{ kind: 'honour', sponsor: 'committee', name: '云河旗最美家庭', number, issuer: '自治区表彰办' },
  ...{ dated: '2026-03-01', quota: 2, validYears: 2, ...more },
});

const approvalOf = (city: OwnCity, asked: string, as = 'bao-li') =>
  city.ok<ApprovalFound>('GET', `${base}/approval?number=${encodeURIComponent(asked)}`, { as });

const seen = (city: OwnCity, { id }: Round, as: string) => city.ok<Round>('GET', `${base}/${id}`, { as });

/** Their whole jury; 包丽 opened the round. */
const jury = ['zhao-lijun', 'sa-ren', 'liu-haidong'];

/** A round with these nominees, in the hands of its jury. */
async function judging(city: OwnCity, names: readonly string[], kind = 'example'): Promise<Round> {
  const more = kind === 'recommendation' ? { upTo: '市妇联' } : {};
  const round = await done(post(city, '', 'bao-li', aRound(kind, more)));
  for (const name of names) {
    await done(post(city, `/${round.id}/nominations`, 'bateer', { nominee: 'person', name, words: '好' }));
  }
  const staffIds = jury.map((key) => city.at.staff(key).staffId);
  const seated = await done(put(city, round, 'jury', 'bao-li', { staffIds }));
  return done(put(city, seated, 'judging', 'bao-li'));
}

/** Everybody of the jury declares and marks whom they may. */
async function marked(city: OwnCity, round: Round, closeTo: Record<string, readonly string[]> = {}) {
  for (const [at, key] of jury.entries()) {
    const close = closeTo[key] ?? [];
    await done(post(city, `/${round.id}/declarations`, key, { closeTo: close }));
    const marks = round.list
      .filter(({ id }) => !close.includes(id))
      .map(({ id: nominationId }) => ({ nominationId, mark: 70 + 10 * at }));
    if (marks.length > 0) await done(post(city, `/${round.id}/marks`, key, { marks }));
  }
  return seen(city, round, 'bao-li');
}

const idOf = (round: Round, name: string) => round.list.find((one) => one.name === name)?.id;

/** Decided by 何玉梅, who heads 旗妇联 and did nothing else. */
async function published(city: OwnCity, names: readonly string[], kind = 'example'): Promise<Round> {
  const round = await marked(city, await judging(city, names, kind));
  const chosen = names.slice(0, 2).map((name) => idOf(round, name));
  return done(put(city, round, 'decision', 'he-yumei', { chosen, words: '评审一致' }));
}

test('an honour asks for its number first: without one the article, and two ways that need none', async () => {
  const city = await aCity();
  const none = await approvalOf(city, '');
  expect(none).toMatchObject({ state: 'none', project: null, ways: ['recommendation', 'example'] });
  expect(none.refusal?.zh).toContain('若干规定 第七部分');
  expect(await approvalOf(city, '正在申请')).toMatchObject({ state: 'malformed' });
  expect(await approvalOf(city, number)).toMatchObject({ state: 'unknown' });
  const opened = await post(city, '', 'bao-li', aRound('honour', { title: '云河旗最美家庭表彰' }));
  expect([opened.status, opened.body.code]).toEqual([409, 'no-approval']);
  expect(opened.body.detail).toContain('推荐上报');
  expect(await codeOf(post(city, '', 'bao-li', aRound('honour', { number })))).toEqual([
    ...[409, 'unknown-approval'],
  ]);
  // A county's department holds none, whatever number it has.
  const department = project({ sponsor: 'department' });
  expect(await codeOf(post(city, '/projects', 'bao-li', department))).toEqual([409, 'no-approval']);
  expect(await codeOf(post(city, '/projects', 'bao-li', project({ number: '' })))).toEqual([
    ...[409, 'no-approval'],
  ]);
  for (const kind of ['recommendation', 'example']) {
    const upTo = kind === 'recommendation' ? '市妇联' : '';
    expect(await done(post(city, '', 'bao-li', aRound(kind, { upTo })))).toMatchObject({
      kind,
      state: 'open',
    });
  }
});

test('with an approval a county honours once a year, no more than was approved, and not after it ran out', async () => {
  const city = await aCity();
  await city.ok('POST', `${base}/projects`, { as: 'bao-li', key: aKey(), body: project() });
  expect(await codeOf(post(city, '/projects', 'bao-li', project()))).toEqual([409, 'number-taken']);
  expect(await approvalOf(city, '内表彰办[2026]15号')).toMatchObject({ state: 'holds', refusal: null });
  expect((await approvalOf(city, number, 'liu-haidong')).state).toBe('refused');
  const many = await post(city, '', 'bao-li', aRound('honour', { number, quota: 3 }));
  expect(many.body.errors.map(({ path }) => path)).toEqual(['quota']);
  const first = await done(post(city, '', 'bao-li', aRound('honour', { number })));
  expect(first.project?.number).toBe(number);
  const second = await post(city, '', 'bao-li', aRound('honour', { number }));
  expect([second.status, second.body.code]).toEqual([409, 'no-approval']);
  expect(second.body.detail).toContain('云河旗最美家庭');
  // Dropped, it counts no more; after the approval ran out nothing helps.
  await done(put(city, first, 'end', 'bao-li', { words: '今年不办' }));
  await done(post(city, '', 'bao-li', aRound('honour', { number })));
  city.later(500 * day);
  expect((await approvalOf(city, number)).refusal?.zh).toContain('2028-02-29');
  expect((await approvalOf(city, number)).state).toBe('refused');
});

test('a jury of three declares first; who is close does not judge, marks are told when all are in', async () => {
  const city = await aCity();
  const round = await done(post(city, '', 'bao-li', aRound('example')));
  const ids = (...keys: string[]) => keys.map((key) => city.at.staff(key).staffId);
  const few = await put(city, round, 'jury', 'bao-li', { staffIds: ids('zhao-lijun', 'sa-ren') });
  expect(few.body.errors.map(({ path }) => path)).toEqual(['staffIds']);
  const own = await put(city, round, 'jury', 'bao-li', { staffIds: ids('bao-li', 'sa-ren', 'zhao-lijun') });
  expect(own.status).toBe(400);
  const auditor = { staffIds: ids('fu-qing', 'sa-ren', 'zhao-lijun') };
  expect((await put(city, round, 'jury', 'bao-li', auditor)).status).toBe(400);
  const judged = await judging(city, ['王秀兰', '李红', '赵铁柱']);
  const [first, second, third] = judged.list.map(({ id }) => id);
  if (!first || !second || !third) throw new Error('three were nominated');
  const all = (mark: number) => [first, second, third].map((nominationId) => ({ nominationId, mark }));
  const at = `/${judged.id}`;
  expect(await codeOf(post(city, `${at}/marks`, 'sa-ren', { marks: all(80) }))).toEqual([
    ...[409, 'declare-first'],
  ]);
  expect((await post(city, `${at}/declarations`, 'he-yumei', { closeTo: [] })).status).toBe(403);
  await done(post(city, `${at}/declarations`, 'sa-ren', { closeTo: [second] }));
  expect(await codeOf(post(city, `${at}/declarations`, 'sa-ren', { closeTo: [] }))).toEqual([
    ...[409, 'declared'],
  ]);
  expect((await post(city, `${at}/marks`, 'sa-ren', { marks: all(80) })).status).toBe(400);
  const others = [first, third].map((nominationId) => ({ nominationId, mark: 90 }));
  expect((await post(city, `${at}/marks`, 'sa-ren', { marks: others.slice(1) })).status).toBe(400);
  const after = await done(post(city, `${at}/marks`, 'sa-ren', { marks: others }));
  expect(after.list.map(({ own: mine }) => mine)).toEqual([
    ...[
      { mark: 90, conflict: false },
      { mark: null, conflict: true },
      { mark: 90, conflict: false },
    ],
  ]);
  expect(after.list.every(({ spread }) => spread === null)).toBe(true);
  await done(post(city, `${at}/declarations`, 'zhao-lijun', { closeTo: [third] }));
  await done(post(city, `${at}/marks`, 'zhao-lijun', { marks: all(60).slice(0, 2) }));
  await done(post(city, `${at}/declarations`, 'liu-haidong', { closeTo: [third] }));
  await done(post(city, `${at}/marks`, 'liu-haidong', { marks: all(70).slice(0, 2) }));
  expect(await codeOf(post(city, `${at}/marks`, 'liu-haidong', { marks: all(99).slice(0, 2) }))).toEqual([
    ...[409, 'marked'],
  ]);
  const whole = await seen(city, judged, 'bao-li');
  expect(whole.list.map(({ spread, conflicts }) => [spread, conflicts])).toEqual([
    [{ min: 60, median: 70, max: 90 }, 0],
    [{ min: 60, median: 65, max: 70 }, 1],
    // Two of three are too close: one mark is no spread, and nobody is chosen by it.
    [null, 2],
  ]);
  const one = await put(city, whole, 'decision', 'he-yumei', { chosen: [third], words: '好' });
  expect(one.body.errors.map(({ path }) => path)).toEqual(['chosen']);
});

test('who opened, judged or nominated does not decide; another does, or the office', async () => {
  const city = await aCity();
  const round = await marked(city, await judging(city, ['王秀兰', '李红', '赵铁柱']));
  const [first, second, third] = round.list.map(({ id }) => id);
  const decide = (as: string, chosen: (string | undefined)[]) =>
    put(city, round, 'decision', as, { chosen, words: '评审一致' });
  expect(await codeOf(decide('bao-li', [first]))).toEqual([403, 'not-yours']);
  expect(await codeOf(decide('bateer', [first]))).toEqual([403, 'not-yours']);
  expect((await decide('he-yumei', [first, second, third])).status).toBe(400);
  const decided = await done(decide('su-rina', [first]));
  expect(decided.list.map(({ state }) => state)).toEqual(['chosen', 'passed', 'passed']);
  expect(await codeOf(decide('he-yumei', [first]))).toEqual([409, 'stale']);
  // A head who nominated herself somebody does not decide, though it is hers by her post.
  const other = await done(post(city, '', 'bao-li', aRound('example')));
  const nominee = { nominee: 'person', name: '王秀兰', words: '好' };
  await done(post(city, `/${other.id}/nominations`, 'he-yumei', nominee));
  const staffIds = jury.map((key) => city.at.staff(key).staffId);
  const seated = await done(put(city, other, 'jury', 'bao-li', { staffIds }));
  const own = await marked(city, await done(put(city, seated, 'judging', 'bao-li')));
  const chosen = own.list.map(({ id }) => id);
  expect(await codeOf(put(city, own, 'decision', 'he-yumei', { chosen, words: '好' }))).toEqual([
    ...[403, 'same-person'],
  ]);
  expect(await seen(city, own, 'he-yumei')).toMatchObject({ tooClose: true, may: { decide: false } });
});

test('two people: where the head is too near, the office of the joint meeting or the one above decides', async () => {
  const city = await aCity();
  const near = async () => {
    const round = await done(post(city, '', 'he-yumei', aRound('example')));
    const nominee = { nominee: 'person', name: '王秀兰', words: '好' };
    await done(post(city, `/${round.id}/nominations`, 'bateer', nominee));
    const staffIds = jury.map((key) => city.at.staff(key).staffId);
    const seated = await done(put(city, round, 'jury', 'he-yumei', { staffIds }));
    return marked(city, await done(put(city, seated, 'judging', 'he-yumei')));
  };
  for (const as of ['su-rina', 'tang-wenjun']) {
    const round = await near();
    const decision = { chosen: round.list.map(({ id }) => id), words: '评审一致' };
    const refused = await put(city, round, 'decision', 'he-yumei', decision);
    expect([refused.status, refused.body.code]).toEqual([403, 'same-person']);
    for (const who of ['另一位负责人', '联席办', '上一级联席办']) expect(refused.body.detail).toContain(who);
    expect((await done(put(city, round, 'decision', as, decision))).list[0]?.state).toBe('chosen');
  }
});

test('a list is public for its working days; an objection unanswered blocks, one upheld strikes', async () => {
  const city = await aCity();
  const round = await published(city, ['王秀兰', '李红', '赵铁柱']);
  // From Tuesday 24 November: five working days, the weekend apart.
  expect(round).toMatchObject({ publicityFrom: '2026-11-24', publicityUntil: '2026-12-01', daysLeft: 5 });
  expect(await codeOf(put(city, round, 'conclusion', 'he-yumei'))).toEqual([409, 'still-public']);
  const [first, second, third] = ['王秀兰', '李红', '赵铁柱'].map((name) => idOf(round, name));
  const object = (body: object, key = aKey()) =>
    city.call<Refused>('POST', `${base}/public/${round.id}/objections`, { key, body });
  expect((await object({ nominationId: third, words: '没有入选的人' })).status).toBe(400);
  const key = aKey();
  const said = { nominationId: first, words: '他家的事不实，电话 13900001111', contact: '13900002222' };
  expect((await object(said, key)).status).toBe(200);
  expect((await object(said, key)).status).toBe(200);
  await done(post(city, `/${round.id}/objections`, 'liu-haidong', { words: '请再核一核' }));
  city.later(8 * day);
  expect((await object({ words: '太晚了' })).status).toBe(409);
  const open = await seen(city, round, 'bao-li');
  expect(open.objections).toHaveLength(2);
  expect(JSON.stringify(open)).not.toMatch(/13900001111|13900002222/);
  expect(await codeOf(put(city, open, 'conclusion', 'he-yumei'))).toEqual([409, 'unanswered']);
  const about = (of: Round, at: number) => of.objections.find((one) => (one.about === null) === (at === 1));
  const answer = (of: Round, at: number, upheld: boolean) =>
    put(city, of, 'answers', 'bao-li', { objectionId: about(of, at)?.id, upheld, words: '已核实' });
  const struck = await done(answer(open, 0, true));
  expect(await codeOf(put(city, struck, 'conclusion', 'he-yumei'))).toEqual([409, 'unanswered']);
  expect(await codeOf(answer(struck, 0, false))).toEqual([409, 'answered']);
  const settled = await done(answer(struck, 1, false));
  expect(await codeOf(put(city, settled, 'conclusion', 'bao-li'))).toEqual([403, 'not-yours']);
  const ended = await done(put(city, settled, 'conclusion', 'he-yumei'));
  const stands = (id: string | undefined) => ended.list.find((one) => one.id === id)?.state;
  expect([first, second, third].map(stands)).toEqual(['struck', 'chosen', 'passed']);
  expect(ended.steps.map(({ kind }) => kind)).toEqual([
    ...['opened', 'seated', 'judging', 'decided', 'answered', 'answered', 'concluded'],
  ]);
  // The contact of whoever objected is seen for a purpose, by who keeps the round, and that is on record.
  const objection = about(ended, 0)?.id;
  const contact = { of: objection, purpose: '核实情况' };
  const path = `${base}/${round.id}/contacts`;
  expect(await city.ok('PUT', path, { as: 'bao-li', body: contact })).toEqual({ contact: '13900002222' });
  expect((await city.call('PUT', path, { as: 'liu-haidong', body: contact })).status).toBe(403);
});

test('what everybody sees: open rounds and lists with names in part, nobody who was not chosen', async () => {
  const city = await aCity();
  const round = await published(city, ['王秀兰', '李红英', '赵铁柱']);
  const { rounds } = await city.ok<{ rounds: PublicRound[] }>('GET', `${base}/public`);
  expect(rounds).toMatchObject([{ id: round.id, mayObject: true, mayNominate: false }]);
  expect(rounds[0]?.list.map(({ name }) => name).toSorted()).toEqual(['李*英', '王*兰']);
  const html = (path: string) => city.ok<string>('GET', path);
  const [list, one] = [await html('/honours'), await html(`/honours/${round.id}`)];
  expect(list).toContain('云河旗最美家庭');
  expect(one).toContain('王*兰');
  for (const text of [
    list,
    one,
    JSON.stringify(rounds),
    JSON.stringify(await seen(city, round, 'zhou-zheng')),
  ]) {
    expect(text).not.toMatch(/王秀兰|李红英|赵铁柱/);
  }
  expect(one).not.toContain('赵*柱');
  const send = (words: string) =>
    city.app.request(`/honours/${round.id}/object`, {
      method: 'POST',
      headers: { host: city.host, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ key: aKey(), words, contact: '' }).toString(),
    });
  const again = await send('');
  const told = await again.text();
  expect([again.status, told.includes('什么情况：'), told.includes('为什么提名：')]).toEqual([
    400,
    true,
    false,
  ]);
  expect((await send('名单上有一位不住在这里')).status).toBe(303);
  // The browser drops what it kept of words that arrived.
  expect(await html(`/honours/${round.id}?done=objected`)).toContain(`data-arrived="objection-${round.id}"`);
  const judged = await judging(city, ['孙大海']);
  const after = await city.ok<{ rounds: PublicRound[] }>('GET', `${base}/public`);
  expect(after.rounds.map(({ id }) => id)).toEqual([round.id]);
  expect((await city.ok<PublicRound>('GET', `${base}/public/${judged.id}`)).list).toEqual([]);
});

test('a resident nominates by a plain form, once; what was typed stays when something is wrong', async () => {
  const city = await aCity();
  const round = await done(post(city, '', 'bao-li', aRound('example')));
  const send = (form: Record<string, string>, what = 'nominate') =>
    city.app.request(`/honours/${round.id}/${what}`, {
      method: 'POST',
      headers: { host: city.host, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
  expect(await city.ok<string>('GET', `/honours/${round.id}`)).toContain('name="nominee"');
  const wrong = await send({ key: aKey(), nominee: 'person', name: '', words: '照顾邻居老人三年' });
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('照顾邻居老人三年');
  const form = { key: aKey(), nominee: 'person', name: '王秀兰', words: '照顾老人', contact: '13900003333' };
  const first = await send(form);
  expect([first.status, first.headers.get('location')]).toEqual([303, `/honours/${round.id}?done=nominated`]);
  expect((await send(form)).status).toBe(303);
  const kept = await seen(city, round, 'bao-li');
  expect(kept.list).toMatchObject([{ name: '王秀兰', by: null, hasContact: true }]);
  expect(JSON.stringify(kept)).not.toContain('13900003333');
  // The day nominations end goes by while somebody writes.
  city.later(20 * day);
  const late = await send({ ...form, key: aKey(), words: '写得太久的话' });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('写得太久的话');
});

test('what speaks against a nominee is told as a number to who keeps the round, and to nobody else', async () => {
  const city = await aCity();
  const counter = { areaId: null, legs: [], employerId: city.at.employer('hengda'), via: 'counter' };
  await city.ok('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: { ...counter, words: '恒达门窗厂三个月没发工资' },
  });
  const round = await done(post(city, '', 'bao-li', aRound('example')));
  const nominee = { nominee: 'unit', name: '晴川恒达门窗厂', words: '带动就业' };
  const employerId = city.at.employer('hengda');
  await done(post(city, `/${round.id}/nominations`, 'bateer', { ...nominee, employerId }));
  const kept = await seen(city, round, 'bao-li');
  expect(kept.list).toMatchObject([{ warnings: [{ code: 'open-wage-needs', count: 'few' }] }]);
  expect(JSON.stringify(kept)).not.toContain('三个月');
  expect((await seen(city, round, 'bateer')).list).toMatchObject([{ warnings: [], employer: null }]);
});

test('a recommendation says to whom, and what became of it; another city sees none of it', async () => {
  const city = await aCity();
  const noOne = await post(city, '', 'bao-li', aRound('recommendation'));
  expect(noOne.body.errors.map(({ path }) => path)).toEqual(['upTo']);
  const round = await published(city, ['王秀兰'], 'recommendation');
  city.later(8 * day);
  const ended = await done(put(city, round, 'conclusion', 'he-yumei'));
  const result = { taken: true, number: '市妇字〔2027〕3号', words: '市里采纳' };
  expect((await put(city, ended, 'result', 'liu-haidong', result)).status).toBe(403);
  const told = await done(put(city, ended, 'result', 'bao-li', result));
  expect(told).toMatchObject({ upTo: '市妇联', result: { taken: true, number: '市妇字〔2027〕3号' } });
  expect(await codeOf(put(city, told, 'result', 'bao-li', result))).toEqual([409, 'wrong-state']);
  const other = await aCity();
  expect((await other.call('GET', `${base}/${round.id}`, { as: 'bao-li' })).status).toBe(404);
  expect((await other.call('GET', `${base}/public/${round.id}`)).status).toBe(404);
  expect((await other.call('GET', `/honours/${round.id}`)).status).toBe(404);
});
