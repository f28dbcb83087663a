import { expect, test } from 'vitest';
import { asApp } from '../../app/testing/as-app.ts';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Report } from './reports.contract.ts';
import type { ReportTemplate } from './templates.contract.ts';

type City = Awaited<ReturnType<typeof aCity>>;

const office = 'su-rina';
const leader = 'gao-jun';

const text = `一、办了什么
这个月开展活动**场，参加活动**人次。第**次联席会议听了汇报。
二、还要办什么
新建图书角**个。`;

/** Six activities of a month, so that what they add up to may be told. */
async function held(city: City, month: string, attendance = 100, count = 6, first = 1): Promise<void> {
  for (let at = first; at < first + count; at += 1) {
    const body = {
      ...{ kind: 'event', title: `社区集市第${at}场`, fromDay: `${month}-0${at}`, toDay: `${month}-0${at}` },
      ...{ areaId: city.at.area('heyan'), organisationId: city.at.organisation('yunhe-union') },
      ...{ partnerIds: [], place: '', group: null, brand: '', sessions: null, attendance },
      ...{ countedHow: 'estimated', countedBy: '刘海东', households: null, moneyFen: null, moneySource: '' },
      ...{ goodsFen: null, goodsWhat: '', goodsValuedBy: '' },
    };
    await city.ok('POST', '/api/activities', { as: 'liu-haidong', key: aKey(), body });
  }
  await city.settle();
}

const post = <T>(city: City, path: string, body: object, as = office) =>
  city.ok<T>('POST', path, { as, key: aKey(), body });

const added = (city: City, body: object = { title: '工作报告', text }) =>
  post<ReportTemplate>(city, '/api/report-templates', body);

const confirmed = async (city: City, template: ReportTemplate, choices: object[]) =>
  city.ok<ReportTemplate>('PUT', `/api/report-templates/${template.id}/blanks`, {
    ...{ as: office, body: { version: template.version, choices } },
  });

const events = { kind: 'ledger', code: 'events', span: 'period', wan: false, decimals: 0 };

/** A template whose first two blanks come from the ledger, the third is words, the fourth counted by hand. */
async function aTemplate(city: City): Promise<ReportTemplate> {
  return confirmed(city, await added(city), [
    { n: 1, choice: events },
    { n: 2, choice: { ...events, code: 'event-times' } },
    { n: 3, choice: { kind: 'words' } },
    { n: 4, choice: { kind: 'on_spot' } },
  ]);
}

const made = (city: City, template: string, more: object = {}, as = office) =>
  post<Report>(
    city,
    '/api/reports',
    { template, from: '2026-11', to: '2026-11', range: 'city', ...more },
    as,
  );

const saving = (report: Report, more: object = {}) => ({
  ...{ version: report.version, title: report.title, text: report.text, ...more },
});

const saved = (city: City, report: Report, more: object = {}) =>
  city.ok<Report>('PUT', `/api/reports/${report.id}`, { as: office, body: saving(report, more) });

const given = [
  { n: 3, source: { kind: 'words', text: '八' } },
  { n: 4, source: { kind: 'on_spot', text: '3', by: '苏日娜', how: '逐个看过', about: true } },
];

const issuing = (city: City, { id, version }: Report, as = office) =>
  city.call<Report>('POST', `/api/reports/${id}/issue`, { as, key: aKey(), body: { version } });

async function issued(city: City, report: Report): Promise<Report> {
  const answer = await issuing(city, await saved(city, report, { given }));
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

const read = (city: City, id: string, as: string) => city.call<Report>('GET', `/api/reports/${id}`, { as });

test('a pasted text becomes a template whose blanks have proposals, and only what fits can be confirmed', async () => {
  const city = await aCity();
  const template = await added(city);
  expect(template).toMatchObject({ title: '工作报告', confirmed: 0, mayEdit: true, readyMade: false });
  expect(template.blanks.map(({ unit, proposals }) => [unit, proposals[0]?.code ?? null])).toEqual([
    ['场', 'events'],
    ['人次', 'event-times'],
    [expect.anything(), null],
    ['个', null],
  ]);
  const body = { version: 1, choices: [{ n: 1, choice: { ...events, code: 'satisfaction' } }] };
  const refusal = await city.refused('PUT', `/api/report-templates/${template.id}/blanks`, {
    as: office,
    body,
  });
  expect(refusal).toMatchObject({ status: 400, code: 'bad-input' });
  expect(refusal.errors[0]?.detail).toContain('对不上');
  const kept = await aTemplate(city);
  expect(kept.confirmed).toBe(4);
  // A sentence that stays keeps what was confirmed; the others are asked again.
  const changed = await city.ok<ReportTemplate>('PUT', `/api/report-templates/${kept.id}`, {
    as: office,
    body: { version: kept.version, title: kept.title, text: kept.text.replace('新建图书角', '新建阅览室') },
  });
  expect(changed.blanks.map(({ choice }) => choice?.kind ?? null)).toEqual([
    'ledger',
    'ledger',
    'words',
    null,
  ]);
  const { editions } = await city.ok<{ editions: { confirmed: number }[] }>(
    ...(['GET', `/api/report-templates/${kept.id}/editions`, { as: office }] as const),
  );
  expect(editions.map((one) => one.confirmed)).toEqual([3, 4, 0]);
  // Another organisation has templates of its own.
  expect((await city.call('GET', `/api/report-templates/${kept.id}`, { as: 'bao-li' })).status).toBe(404);
});

test('an uploaded file is read, and what is none is refused with what to do', async () => {
  const city = await aCity();
  const content = Buffer.from('服务群众**万人次。').toString('base64');
  const template = await added(city, { title: '上传的', content });
  expect(template.blanks[0]?.proposals[0]).toMatchObject({ code: 'service-times', wan: true, decimals: 2 });
  const exe = Buffer.from([0x4d, 0x5a, 0, 1]).toString('base64');
  for (const body of [
    { title: '程序', content: exe },
    { title: '空', text: ' ' },
    { title: '记号', text: '{{1}}' },
  ]) {
    const answer = await city.call('POST', '/api/report-templates', { as: office, key: aKey(), body });
    expect([body.title, answer.status]).toEqual([body.title, 400]);
  }
});

test('a report is filled from the ledger, keeps what each figure came from, and is issued once all have a source', async () => {
  const city = await aCity();
  await held(city, '2026-11');
  const template = await aTemplate(city);
  const draft = await made(city, template.id);
  expect(draft.title).toBe('云河旗2026年11月工作报告');
  expect(draft.text).toContain('开展活动{{1}}场，参加活动{{2}}人次');
  expect(draft.figures[0]).toMatchObject({
    shown: '6',
    source: {
      kind: 'ledger',
      code: 'events',
      version: 1,
      from: '2026-11',
      to: '2026-11',
    },
  });
  expect(draft.figures[1]).toMatchObject({
    shown: '600',
    source: { kinds: { ledger: '0', onSpot: '600', counts: 6 } },
  });
  expect(draft.stops.map(({ why, n }) => [why, n])).toEqual([
    ['not-given', 3],
    ['not-given', 4],
  ]);
  const stopped = await issuing(city, draft);
  expect(stopped).toMatchObject({ status: 422, body: { code: 'no-source' } });
  const out = await issued(city, draft);
  expect(out).toMatchObject({
    state: 'issued',
    stops: [],
    may: { edit: false, issue: false, toDocument: true },
  });
  expect(out.figures[3]).toMatchObject({ shown: '约3' });
  // Changed by no request and by no statement of the application.
  const body = saving(out);
  expect(await city.refused('PUT', `/api/reports/${out.id}`, { as: office, body })).toMatchObject({
    ...{ status: 409, code: 'issued' },
  });
  for (const statement of [`update reports.issue set title = 'x'`, 'delete from reports.issue']) {
    await expect(asApp(city.opened, city.city.id, statement)).rejects.toThrow('permission denied');
  }
  // What comes later does not touch it.
  await held(city, '2026-11', 50, 1, 7);
  expect((await made(city, template.id)).figures.slice(0, 2).map(({ shown }) => shown)).toEqual(['7', '650']);
  expect((await read(city, out.id, office)).body.figures).toEqual(out.figures);
});

test('a number that somebody typed stops the issue until it has a source or is struck out; a lost figure is told', async () => {
  const city = await aCity();
  await held(city, '2026-11');
  const draft = await made(city, (await aTemplate(city)).id);
  const typed = `${draft.text}\n走访群众412户，比去年同期增加15%，第3次会议定在11月30日。`;
  const loose = await saved(city, draft, { text: typed, given });
  expect(loose.stops.map(({ why, written }) => [why, written])).toEqual([
    ['loose', '412户'],
    ['loose', '15%'],
  ]);
  expect((await issuing(city, loose)).status).toBe(422);
  const lost = saving(loose, { text: typed.replace('{{1}}', '6') });
  const refusal = await city.refused('PUT', `/api/reports/${draft.id}`, { as: office, body: lost });
  expect(refusal.errors.map(({ detail }) => detail).join()).toContain('{{1}}');
  const broken = saving(loose, { text: typed.replace('{{1}}', '{{1') });
  expect((await city.call('PUT', `/api/reports/${draft.id}`, { as: office, body: broken })).status).toBe(400);
  const sourced = await saved(city, loose, {
    text: typed
      .replace('412户', '{{5}}户')
      .replace('，比去年同期增加15%', '')
      .replace('，参加活动{{2}}人次', ''),
    given: [
      { n: 5, source: { kind: 'document', text: '412', title: '旗总工会走访记录', day: '2026-11-20' } },
    ],
    struck: [2],
  });
  expect(sourced.stops).toEqual([]);
  expect(sourced.figures.map(({ n, struck }) => [n, struck])).toEqual([
    [1, false],
    [2, true],
    [3, false],
    [4, false],
    [5, false],
  ]);
  expect((await issuing(city, sourced)).status).toBe(200);
});

/** A figure as it stands after somebody accepted it from a paper. */
async function accepted(city: City, { unit, value }: { unit: string; value: string }): Promise<string> {
  const figure = '01a20000-0000-7000-8000-00000000000a';
  const ids = [
    city.city.id,
    '01a20000-0000-7000-8000-00000000000b',
    city.at.organisation('yunhe-coordination'),
  ];
  const by = city.at.staff('su-rina').staffId;
  const run = (statement: string, ...more: string[]) => city.opened.owner.query(statement, [...ids, ...more]);
  await run(
    `insert into papers.paper (city_id, id, organisation_id, version, kind, title, found_by, day, speaker, occasion,
       source_name, hash, body, reading, received_by, received_at)
     values ($1, $2, $3, 1, 'summary', '旗总工会走访小结', '', '2026-11-20', '', '', '', '', '走访2.6万人次。', '{}', $4, '2026-11-20')`,
    by,
  );
  await run(
    `insert into papers.proposal (city_id, id, paper_id, version, kind, position, starts, ends, sentence, sure, content,
       edited, state, decided_by, decided_at)
     select $1, $5, $2, 1, 'figure', 0, 0, 1, '', true, '{}', false, 'accepted', $4, '2026-11-20' where $3::uuid is not null`,
    ...[by, figure],
  );
  await run(
    `insert into papers.figure (city_id, id, paper_id, organisation_id, version, state, what, who, value, unit, base,
       amount, about, per, target, period_words, place, sentence, found_by, accepted_by, accepted_at)
     values ($1, $5, $2, $3, 1, 'kept', '走访', '', $6, $7, '人次', '26000', false, '', false, '', '', '走访2.6万人次。', '',
       $4, '2026-11-20')`,
    ...[by, figure, value, unit],
  );
  return figure;
}

test('a figure accepted from a paper is a source, with its sentence, where the text has its unit', async () => {
  const city = await aCity();
  const figure = await accepted(city, { unit: '万人次', value: '2.6' });
  const draft = await made(city, 'brief');
  const typed = `${draft.text}\n走访{{99}}人次。`;
  const source = { n: 99, source: { kind: 'paper', figure } };
  const refusal = await city.refused('PUT', `/api/reports/${draft.id}`, {
    ...{ as: office, body: saving(draft, { text: typed, given: [source] }) },
  });
  expect(refusal.errors[0]?.detail).toContain('2.6万人次');
  const right = await saved(city, draft, {
    text: typed.replace('{{99}}人次', '{{99}}万人次'),
    given: [source],
  });
  expect(right.figures.at(-1)).toMatchObject({
    shown: '2.6',
    source: { kind: 'document', title: '旗总工会走访小结', day: '2026-11-20', paper: { figure } },
  });
  const missing = { ...source, source: { kind: 'paper', figure: draft.id } };
  const body = saving(right, { given: [missing] });
  expect((await city.call('PUT', `/api/reports/${draft.id}`, { as: office, body })).status).toBe(400);
});

test('a figure does not stand before another unit than its own, nor in ten thousands that are none', async () => {
  const city = await aCity();
  await held(city, '2026-11');
  const wide = { version: 1, choices: [{ n: 1, choice: { ...events, wan: true } }] };
  const template = await added(city);
  const path = `/api/report-templates/${template.id}/blanks`;
  expect((await city.call('PUT', path, { as: office, body: wide })).status).toBe(400);
  const draft = await made(city, (await aTemplate(city)).id);
  const moved = draft.text.replace('{{2}}人次', '{{2}}万人次');
  const stopped = await saved(city, draft, { text: moved, given });
  expect(stopped.stops.map(({ why, n, sentence }) => [why, n, sentence])).toEqual([
    ['unit', 2, '这个月开展活动6场，参加活动600万人次。'],
  ]);
});

test('few are told to nobody, and stop the issue; figures of a draft are computed anew', async () => {
  const city = await aCity();
  await held(city, '2026-11', 100, 3);
  const draft = await made(city, (await aTemplate(city)).id);
  // The office reads 3 in the ledger; a report is read by many.
  expect(draft.figures[0]).toMatchObject({
    shown: '［少于5］',
    source: { value: { state: 'few', text: null } },
  });
  expect(JSON.stringify(draft.figures[0])).not.toContain('"3"');
  // Three hundred people at three events are not few.
  expect(draft.figures[1]).toMatchObject({ shown: '300' });
  const ready = await saved(city, draft, { given });
  expect(ready.stops.map(({ why, n }) => [why, n])).toEqual([['untold', 1]]);
  await held(city, '2026-11', 100, 3, 4);
  const body = { version: ready.version };
  const anew = await city.ok<Report>('PUT', `/api/reports/${ready.id}/figures`, { as: office, body });
  expect(anew.figures.slice(0, 2).map(({ shown }) => shown)).toEqual(['6', '600']);
  expect(anew.stops).toEqual([]);
});

test('beside each figure stands that of the last issue of the same report, unless the indicator changed', async () => {
  const city = await aCity();
  await held(city, '2026-10', 100, 5);
  await held(city, '2026-11', 100, 7);
  const template = await aTemplate(city);
  const first = await issued(city, await made(city, template.id, { from: '2026-10', to: '2026-10' }));
  const draft = await made(city, template.id);
  expect(draft.before).toMatchObject({ id: first.id, from: '2026-10' });
  expect(draft.figures[0]?.before).toMatchObject({ text: '5', change: '+2', incomparable: null });
  const one = await city.ok<Record<string, unknown>>('GET', '/api/indicators/events', { as: office });
  const { name, nameEn, note, noteEn, group, organisationId, definition, version } = one;
  const content = { name, nameEn, note: `${String(note)}改过。`, noteEn, group, organisationId, definition };
  await city.ok('PUT', '/api/indicators/events', {
    as: office,
    body: { ...content, effectiveFrom: '2026-11-01', version },
  });
  const again = await city.ok<Report>('PUT', `/api/reports/${draft.id}/figures`, {
    as: office,
    body: { version: draft.version },
  });
  expect(again.figures[0]?.before).toMatchObject({ text: '5', change: null, incomparable: 'version' });
  // Issued again, it takes the place of the first.
  const second = await issued(city, await made(city, template.id, { from: '2026-10', to: '2026-10' }));
  expect(second.supersedes?.id).toBe(first.id);
  expect((await read(city, first.id, office)).body).toMatchObject({
    ...{ state: 'superseded', supersededBy: { id: second.id } },
  });
});

test('a report is seen by who reads its figures in the ledger, a draft by who makes it', async () => {
  const [city, other] = [await aCity(), await aCity()];
  await held(city, '2026-11');
  const template = await aTemplate(city);
  const draft = await made(city, template.id);
  const statuses = async (id: string, ...people: string[]) =>
    Promise.all(people.map(async (as) => (await read(city, id, as)).status));
  expect(await statuses(draft.id, office, leader, 'tang-wenjun', 'bao-li')).toEqual([200, 200, 404, 404]);
  const out = await issued(city, draft);
  expect(await statuses(out.id, leader, 'tang-wenjun', 'bao-li', 'chen-xiaojing')).toEqual([
    200, 200, 404, 404,
  ]);
  expect((await other.call('GET', `/api/reports/${out.id}`, { as: office })).status).toBe(404);
  // Their own organisation's, by whoever works there; of another's, nobody but who may read it.
  const own = await made(city, 'monthly', { range: 'organisation' }, 'bao-li');
  expect(own).toMatchObject({ place: { area: null, organisation: { shortName: '旗妇联' } } });
  const asked = { template: 'monthly', from: '2026-11', to: '2026-11', range: 'organisation' };
  const union = { ...asked, organisation: city.at.organisation('yunhe-union') };
  const answer = await city.call('POST', '/api/reports', { as: 'bao-li', key: aKey(), body: union });
  expect(answer.status).toBe(403);
  const wide = { ...asked, range: 'city' };
  expect((await city.call('POST', '/api/reports', { as: 'bao-li', key: aKey(), body: wide })).status).toBe(
    403,
  );
  const elsewhere = { ...wide, area: city.at.area('qingchuan') };
  const beyond = await city.call('POST', '/api/reports', { as: office, key: aKey(), body: elsewhere });
  expect(beyond.status).toBe(403);
});

test('every ready-made template makes a report, its blanks bound to indicators that are there', async () => {
  const city = await aCity();
  const { templates } = await city.ok<{ templates: { id: string; readyMade: boolean }[] }>(
    ...(['GET', '/api/report-templates', { as: office }] as const),
  );
  expect(templates.map(({ id }) => id)).toEqual([
    'monthly',
    'quarterly',
    'half-year',
    'annual',
    'circular',
    'brief',
  ]);
  for (const { id } of templates) {
    const report = await made(city, id, { from: '2026-07', to: '2026-09' });
    const figures = report.figures.filter(({ source }) => source?.kind !== 'words');
    expect([id, figures.filter(({ source }) => source?.kind !== 'ledger')]).toEqual([id, []]);
    expect([id, report.stops.filter(({ why }) => why === 'loose' || why === 'mask')]).toEqual([id, []]);
  }
  const copy = await added(city, { title: '我们的月报', copyOf: 'monthly' });
  expect(copy).toMatchObject({ readyMade: false, title: '我们的月报', blanks: { length: copy.confirmed } });
});

test('an issued report becomes the draft of an official document, and its figures a sheet with their sources', async () => {
  const city = await aCity();
  await held(city, '2026-11');
  const draft = await made(city, (await aTemplate(city)).id);
  const path = (id: string) => `/api/reports/${id}/document`;
  const early = await city.call('POST', path(draft.id), {
    as: office,
    key: aKey(),
    body: { kind: 'report' },
  });
  expect(early).toMatchObject({ status: 409, body: { code: 'not-issued' } });
  const out = await issued(city, draft);
  const { id } = await post<{ id: string }>(city, path(out.id), { kind: 'report' });
  const document = await city.ok<{ state: string; content: { title: string; body: string } }>(
    ...(['GET', `/api/documents/${id}`, { as: office }] as const),
  );
  expect(document).toMatchObject({ state: 'draft', content: { title: out.title } });
  expect(document.content.body).toContain('开展活动6场，参加活动600人次');
  expect(document.content.body).not.toContain('{{');
  const sheet = await city.ok<{ content: string }>('GET', `/api/reports/${out.id}/sheet?format=csv`, {
    as: leader,
  });
  const csv = Buffer.from(sheet.content, 'base64').toString('utf8');
  expect(csv).toContain('台账数');
  expect(csv).toContain('苏日娜 逐个看过');
});
