import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { asApp } from '../../app/testing/as-app.ts';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Problem } from '../../platform/http/problem.ts';
import type { OfficialPaper } from './documents.contract.ts';
import { aDocument } from './documents.fixtures.ts';

type City = Awaited<ReturnType<typeof aCity>>;

const drafting = (city: City, as: string, body: object = aDocument()) =>
  city.ok<OfficialPaper>('POST', '/api/documents', { as, key: aKey(), body });

/** Takes one step with a document on the version that was seen. */
const step = (city: City, as: string, { id, version }: OfficialPaper, what: string, more: object = {}) =>
  city.call<OfficialPaper>(what === 'issue' ? 'POST' : 'PUT', `/api/documents/${id}/${what}`, {
    ...{ as, body: { version, ...more } },
    ...(what === 'issue' ? { key: aKey() } : {}),
  });

async function stepped(...given: Parameters<typeof step>): Promise<OfficialPaper> {
  const answer = await step(...given);
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return answer.body;
}

/** Drafted by the office's coordinator, signed by its leader, issued. */
async function issued(city: City, body: object = aDocument({ code: '云群联办发' })): Promise<OfficialPaper> {
  const draft = await drafting(city, 'su-rina', body);
  const sent = await stepped(city, 'su-rina', draft, 'sending');
  const signed = await stepped(city, 'gao-jun', sent, 'signature');
  return stepped(city, 'su-rina', signed, 'issue');
}

test('a document goes from draft over review to signed and issued, by others than its drafter', async () => {
  const city = await aCity();
  const draft = await drafting(city, 'bao-li', aDocument({ code: '云妇发', addressees: ['各基层妇联'] }));
  expect(draft).toMatchObject({ state: 'draft', version: 1, number: null, checks: [], characters: 25 });
  expect(draft.may).toMatchObject({ edit: true, send: true, sign: false, review: false, issue: false });
  // Not the drafter's to pass, nor another organisation's to see.
  const sent = await stepped(city, 'bao-li', draft, 'sending');
  expect((await step(city, 'bao-li', sent, 'signature')).status).toBe(403);
  expect((await step(city, 'liu-haidong', sent, 'taking-back')).status).toBe(404);
  const changed = await city.ok<OfficialPaper>('PUT', `/api/documents/${draft.id}`, {
    as: 'he-yumei',
    body: { version: sent.version, kind: 'notice', content: { ...sent.content, title: '关于送温暖的通知' } },
  });
  const returned = await stepped(city, 'he-yumei', changed, 'return', { comment: '请写明时间。' });
  expect(returned).toMatchObject({ state: 'draft', reviewedBy: null });
  const again = await stepped(city, 'bao-li', returned, 'sending');
  const reviewed = await stepped(city, 'he-yumei', again, 'review', { comment: '可以。' });
  const signed = await stepped(city, 'he-yumei', reviewed, 'signature');
  expect(signed).toMatchObject({
    state: 'signed',
    day: '2026-11-24',
    signedBy: { name: '何玉梅' },
    number: null,
  });
  expect(signed.signedAlone).toBe(false);
  const out = await stepped(city, 'bao-li', signed, 'issue');
  expect(out).toMatchObject({ state: 'issued', number: { code: '云妇发', year: 2026, number: 1 } });
  expect(Object.values(out.may).filter(Boolean)).toEqual([true]);
  expect(out.may.supersede).toBe(true);
  expect(out.events.map(({ what, by }) => `${by?.name} ${what}`)).toEqual([
    ...['包丽 drafted', '包丽 sent', '何玉梅 changedInReview', '何玉梅 returned', '包丽 sent'],
    ...['何玉梅 reviewed', '何玉梅 signed', '包丽 issued'],
  ]);
  const { editions } = await city.ok<{ editions: { content: { title: string } }[] }>(
    ...(['GET', `/api/documents/${draft.id}/editions`, { as: 'bao-li' }] as const),
  );
  expect(editions.map(({ content }) => content.title)).toEqual([
    '关于送温暖的通知',
    '关于冬季送温暖安排的通知',
  ]);
});

test('an issued document is changed by no request and by no statement of the application', async () => {
  const city = await aCity();
  const out = await issued(city);
  const body = { version: out.version, kind: 'notice', content: { ...out.content, title: '改过的通知' } };
  const path = `/api/documents/${out.id}`;
  expect(await city.refused('PUT', path, { as: 'su-rina', body })).toMatchObject({
    status: 409,
    code: 'issued',
  });
  for (const what of ['sending', 'taking-back', 'review', 'return', 'signature', 'withdrawal', 'issue']) {
    const as = what === 'review' || what === 'return' || what === 'signature' ? 'gao-jun' : 'su-rina';
    const more = what === 'return' || what === 'withdrawal' ? { comment: '改' } : {};
    expect([what, (await step(city, as, out, what, more)).body]).toMatchObject([what, { code: 'issued' }]);
  }
  for (const statement of [
    `update documents.issue set title = '改过的'`,
    'delete from documents.issue',
    'delete from documents.document',
  ]) {
    const attempt = asApp(city.opened, city.city.id, statement);
    await expect(attempt).rejects.toThrow('permission denied');
  }
  const words = asApp(
    city.opened,
    city.city.id,
    `update documents.document set content = '{}' where state = 'issued'`,
  );
  await expect(words).rejects.toThrow('check constraint');
  expect(await city.ok('GET', path, { as: 'su-rina' })).toEqual(out);
});

test('what is issued is superseded once, by a document that names it', async () => {
  const city = await aCity();
  const out = await issued(city);
  const next = {
    ...aDocument({ code: '云群联办发', title: '关于调整送温暖安排的通知' }),
    supersedes: out.id,
  };
  const [first, second] = [await drafting(city, 'su-rina', next), await drafting(city, 'su-rina', next)];
  const ready = [];
  for (const draft of [first, second]) {
    ready.push(await stepped(city, 'gao-jun', await stepped(city, 'su-rina', draft, 'sending'), 'signature'));
  }
  const [a, b] = ready as [OfficialPaper, OfficialPaper];
  expect(await stepped(city, 'su-rina', a, 'issue')).toMatchObject({
    supersedes: { id: out.id },
    number: { number: 2 },
  });
  expect((await step(city, 'su-rina', b, 'issue')).body).toMatchObject({ code: 'not-supersedable' });
  const old = await city.ok<OfficialPaper>('GET', `/api/documents/${out.id}`, { as: 'su-rina' });
  expect(old).toMatchObject({ state: 'superseded', supersededBy: { id: first.id }, content: out.content });
  expect((await step(city, 'su-rina', b, 'withdrawal', { comment: '重复' })).body).toMatchObject({
    state: 'withdrawn',
  });
  // The number that was refused is given to the next.
  expect((await issued(city)).number?.number).toBe(3);
});

test('the minutes of the joint office with a demand to towns are refused with the articles and the way that is allowed', async () => {
  const city = await aCity();
  const bad = '残联负责筛查，团旗委负责接送。\n请各苏木镇党委、政府11月30日前报送落实情况。';
  const minutes = aDocument({ code: '云群联纪', title: '云河旗群团联席会议纪要', body: bad }, 'minutes');
  const draft = await drafting(city, 'su-rina', minutes);
  expect(draft.checks[0]).toMatchObject({
    rule: 'jointBoth',
    level: 'refused',
    values: { bodies: '残联、团旗委' },
  });
  expect(draft.checks[0]?.text).toContain('§1.1、§1.3');
  const refused = (await step(city, 'su-rina', draft, 'sending')).body as unknown as {
    code: string;
    errors: { path: string; message: string }[];
  };
  expect(refused.code).toBe('refused-by-rules');
  expect(JSON.stringify(refused.errors)).toContain('由残联、团旗委按系统落实，进展从台账取');
  const { content } = minutes;
  const body = content.body.replace(/请各.*$/, '由残联、团旗委按系统落实，进展从台账取。');
  const mended = await city.ok<OfficialPaper>('PUT', `/api/documents/${draft.id}`, {
    as: 'su-rina',
    body: { version: draft.version, kind: 'minutes', content: { ...content, body } },
  });
  const sent = await stepped(city, 'su-rina', mended, 'sending');
  // The office's own coordinator reviews nothing she drafted; its leader signs.
  expect((await step(city, 'su-rina', sent, 'review')).status).toBe(403);
  expect(await stepped(city, 'gao-jun', sent, 'signature')).toMatchObject({ signedBy: { name: '高峻' } });
});

test('a material that a document of the last twelve months asked for is told with that document', async () => {
  const city = await aCity();
  const asking = '请各基层工会于12月5日前报送困难职工季度情况统计表。';
  const out = await issued(city, aDocument({ code: '云群联办发', body: asking }));
  const trial = (body: string, as = 'liu-haidong') =>
    city.ok<{ checks: { rule: string; text: string }[] }>('POST', '/api/documents/trial', {
      ...{ as, body: aDocument({ body }) },
    });
  const again = '请各基层工会于12月20日前报送困难职工情况表。';
  const { checks } = await trial(again);
  expect(checks.map(({ rule }) => rule)).toEqual(['askedBefore']);
  expect(checks[0]?.text).toContain('云群联办发〔2026〕1号');
  expect((await trial('请各基层工会安排好值班。')).checks).toEqual([]);
  expect(out.number?.number).toBe(1);
  city.later(60 * 24 * 370);
  expect((await trial(again)).checks).toEqual([]);
});

test('two people: who drafted it does not pass it, and is told who does; the other of the two does', async () => {
  const city = await aCity();
  const draft = await drafting(city, 'su-rina', aDocument({ code: '云群联办发' }));
  const sent = await stepped(city, 'su-rina', draft, 'sending');
  const refused = await step(city, 'su-rina', sent, 'review', { comment: '可以。' });
  const { code, detail } = refused.body as unknown as Problem;
  expect([refused.status, code]).toEqual([403, 'own-draft']);
  expect(detail).toContain('本单位别的负责人');
  expect((await stepped(city, 'gao-jun', sent, 'signature')).signedAlone).toBe(false);
  // Nobody signs for another organisation, not the office above either: where one alone may sign, that is on record.
  const own = await drafting(city, 'he-yumei', aDocument({ code: '云妇发' }));
  const waiting = await stepped(city, 'he-yumei', own, 'sending');
  for (const as of ['gao-jun', 'tang-wenjun'])
    expect([403, 404]).toContain((await step(city, as, waiting, 'signature')).status);
  expect((await stepped(city, 'he-yumei', waiting, 'signature')).signedAlone).toBe(true);
});

test('who alone may sign signs what they drafted, and that is on record', async () => {
  const city = await aCity();
  const draft = await drafting(city, 'bateer', aDocument({ code: '云团发' }));
  const sent = await stepped(city, 'bateer', draft, 'sending');
  const signed = await stepped(city, 'bateer', sent, 'signature');
  expect(signed).toMatchObject({ state: 'signed', signedAlone: true });
  expect(signed.events.at(-1)).toMatchObject({ what: 'signedAlone', by: { name: '巴特尔' } });
});

test('a code belongs to one organisation, an old version changes nothing, a repeated send makes one', async () => {
  const city = await aCity();
  await issued(city);
  const draft = await drafting(city, 'bateer', aDocument({ code: '云群联办发' }));
  const signed = await stepped(city, 'bateer', await stepped(city, 'bateer', draft, 'sending'), 'signature');
  expect((await step(city, 'bateer', signed, 'issue')).body).toMatchObject({ code: 'code-taken' });
  expect((await step(city, 'bateer', draft, 'return', { comment: '旧' })).body).toMatchObject({
    code: 'stale',
  });
  const once = { as: 'su-rina', key: aKey(), body: aDocument() };
  const [a, b] = [
    await city.ok<OfficialPaper>('POST', '/api/documents', once),
    await city.ok<OfficialPaper>('POST', '/api/documents', once),
  ];
  expect(a.id).toBe(b.id);
});

test('the register is found by words, number, kind, state and year, and goes out as a sheet; a document as DOCX', async () => {
  const city = await aCity();
  const out = await issued(city);
  city.later(1);
  await drafting(
    city,
    'su-rina',
    aDocument({ title: '关于借用会议室的函', addressees: ['旗图书馆'] }, 'letter'),
  );
  const found = async (query: string) => {
    const { documents } = await city.ok<{ documents: { title: string }[] }>(
      'GET',
      `/api/documents?${query}`,
      {
        as: 'gao-jun',
      },
    );
    return documents.map(({ title }) => title);
  };
  const [letter, notice] = ['关于借用会议室的函', out.title];
  expect(await found('')).toEqual([letter, notice]);
  expect(await found(`search=${encodeURIComponent('〔2026〕1号')}`)).toEqual([notice]);
  expect(await found(`search=${encodeURIComponent('图书馆')}`)).toEqual([letter]);
  expect(await found('state=issued')).toEqual([notice]);
  expect(await found('kind=letter')).toEqual([letter]);
  expect(await found('year=2025')).toEqual([]);
  expect(await found('year=2026')).toEqual([letter, notice]);
  // Another organisation's register is its own.
  expect((await city.ok<{ total: number }>('GET', '/api/documents', { as: 'liu-haidong' })).total).toBe(0);
  const sheet = await city.ok<{ content: string }>('GET', '/api/documents/sheet?format=csv&state=issued', {
    as: 'su-rina',
  });
  const text = Buffer.from(sheet.content, 'base64').toString('utf8');
  expect(text.trim().split(/\r?\n/)).toHaveLength(2);
  expect(text).toContain('云群联办发〔2026〕1号');
  const response = await city.app.request(`/api/documents/${out.id}/file`, {
    headers: { host: city.host, cookie: await city.cookieOf('su-rina') },
  });
  const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const xml = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8');
  expect(xml.replace(/<[^>]+>/g, '')).toContain('云群联办发〔2026〕1号');
});
