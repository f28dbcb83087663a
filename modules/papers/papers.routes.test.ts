import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { DocumentFigurePage, Held } from './figures.contract.ts';
import type { Paper, PaperReading } from './papers.contract.ts';
import { getDocumentFigure, listDocumentFigures } from './papers.public.ts';
import type { Proposal } from './proposals.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const text = `关于做好冬季走访的通知
各旗县总工会：
一、去年情况
2025年，全市共走访困难职工2.6万人次，发放慰问金180万元。
二、工作任务
市总工会要在12月20日前走访困难职工300户。
各单位要提高思想认识。
2026年11月20日`;

const head = { kind: 'notice' as const, title: '关于做好冬季走访的通知', day: '2026-11-20', speaker: '' };

const keep = (city: OwnCity, as = 'liu-haidong', source: object = { text }) =>
  city.call<Paper>('POST', '/api/papers', { as, key: aKey(), body: { ...head, source } });

const decide = (city: OwnCity, paper: Paper, proposal: Proposal, body: object, as = 'liu-haidong') =>
  city.call<Paper>('PUT', `/api/papers/${paper.id}/proposals/${proposal.id}`, {
    as,
    body: { version: proposal.version, ...body },
  });

const figureIn = (paper: Paper, unit: string) => {
  const found = paper.proposals.find((one) => one.kind === 'figure' && one.content.unit === unit);
  if (found?.kind !== 'figure') throw new Error(`no figure in ${unit}`);
  return found;
};

test('a text is read, shown and kept with its proposals; the same text twice is told', async () => {
  const city = await aCity();
  const body = { source: { text } };
  const read = await city.ok<PaperReading>('POST', '/api/paper-readings', { as: 'liu-haidong', body });
  expect(read).toMatchObject({ title: head.title, day: head.day, kind: 'notice', known: null });
  expect(read.headings.map(({ title }) => title)).toEqual(['去年情况', '工作任务']);
  expect(read.counts.figure).toBeGreaterThanOrEqual(3);
  const { body: paper, status } = await keep(city);
  expect(status).toBe(200);
  expect(paper.open).toEqual(read.counts);
  expect(figureIn(paper, '万人次').content).toMatchObject({ value: '2.6', period: '2025', who: '全市' });
  const task = paper.proposals.find((one) => one.kind === 'task' && one.content.object.includes('300户'));
  expect(task?.content).toMatchObject({ verb: '走访', who: '市总工会', due: '2026-12-20' });
  const again = await keep(city);
  expect([again.status, again.body]).toMatchObject([409, { code: 'known-text' }]);
  const known = await city.ok<PaperReading>('POST', '/api/paper-readings', { as: 'liu-haidong', body });
  expect(known.known?.id).toBe(paper.id);
});

test('another organisation and another city see nothing of it', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const { body: paper } = await keep(city);
  for (const [of, as] of [
    [city, 'bao-li'],
    [city, 'su-rina'],
    [city, 'gao-jun'],
    [other, 'liu-haidong'],
  ] as const) {
    expect((await of.call('GET', `/api/papers/${paper.id}`, { as })).status).toBe(404);
    expect((await of.ok<{ total: number }>('GET', '/api/papers', { as })).total).toBe(0);
  }
  // Each organisation may keep the same text for itself.
  expect((await keep(city, 'bao-li')).status).toBe(200);
});

test('an accepted figure is exact, found and open to later modules; taken back it is gone', async () => {
  const city = await aCity();
  const { body: paper } = await keep(city);
  const proposal = figureIn(paper, '万人次');
  const content = { ...proposal.content, who: '全市工会' };
  const edited = await decide(city, paper, proposal, { state: 'accepted', content });
  expect(edited.body.accepted).toMatchObject({ figure: 1 });
  expect((await decide(city, paper, proposal, { state: 'rejected' })).status).toBe(409);
  const asked = <T>(ask: (ctx: Parameters<typeof getDocumentFigure>[0]) => Promise<T>, as = 'liu-haidong') =>
    city.runtime.read(city.city, city.at.staff(as), ask);
  const found = await asked((ctx) => listDocumentFigures(ctx, { search: '困难职工' }));
  expect(found).toMatchObject([
    {
      ...{
        id: proposal.id,
        text: '2.6万人次',
        unit: '万人次',
        amount: '26000',
        base: '人次',
        who: '全市工会',
      },
      ...{ period: '2025', paper: { id: paper.id, title: head.title, day: head.day } },
    },
  ]);
  expect(await asked((ctx) => listDocumentFigures(ctx, { search: '没有的词' }))).toEqual([]);
  expect(await asked((ctx) => getDocumentFigure(ctx, proposal.id), 'bao-li')).toBeNull();
  const page = await city.ok<DocumentFigurePage>('GET', `/api/document-figures/${proposal.id}`, {
    as: 'liu-haidong',
  });
  expect(page.months).toEqual({ from: '2025-01', to: '2025-12' });
  const heldAgainst = (months: string) =>
    city.ok<Held>(
      'GET',
      `/api/document-figures/${proposal.id}/ledger?indicator=service-times-all&${months}`,
      { as: 'liu-haidong' },
    );
  expect(await heldAgainst('from=2026-01&to=2026-12')).toMatchObject({
    ...{ range: 'organisation', state: 'told', text: '0', difference: '26000' },
  });
  expect(await heldAgainst('from=2025-01&to=2025-12')).toMatchObject({
    ...{ state: 'no_records', text: null, difference: null, unlike: 'not_told' },
  });
  const unlike = await city.ok<Held>(
    'GET',
    `/api/document-figures/${proposal.id}/ledger?indicator=received&from=2026-01&to=2026-12`,
    { as: 'liu-haidong' },
  );
  expect(unlike).toMatchObject({ unlike: 'unit', difference: null });
  const now = edited.body.proposals.find(({ id }) => id === proposal.id);
  await decide(city, paper, now ?? proposal, { state: 'open' });
  expect(await asked((ctx) => getDocumentFigure(ctx, proposal.id))).toBeNull();
});

test('an accepted task with a day stands among what is due, and goes when it is taken back', async () => {
  const city = await aCity();
  const { body: paper } = await keep(city);
  const task = paper.proposals.find((one) => one.kind === 'task' && one.content.due !== null);
  if (!task) throw new Error('no task with a day');
  const due = async () =>
    (
      await city.ok<{ items: { words: string; due: string }[] }>('GET', '/api/paper-items', {
        as: 'liu-haidong',
      })
    ).items;
  const { body: after } = await decide(city, paper, task, { state: 'accepted' });
  expect(await due()).toMatchObject([{ due: '2026-12-20', origin: 'task', who: '市总工会' }]);
  const now = after.proposals.find(({ id }) => id === task.id);
  await decide(city, paper, now ?? task, { state: 'rejected' });
  expect(await due()).toEqual([]);
});

test('the rest is rejected at once and opened again; what somebody else decided stays', async () => {
  const city = await aCity();
  const { body: paper } = await keep(city);
  const [first, ...rest] = paper.proposals;
  if (!first) throw new Error('nothing proposed');
  await decide(city, paper, first, { state: 'accepted' });
  const all = paper.proposals.map(({ id, version }) => ({ id, version }));
  const many = (state: string, proposals: object[]) =>
    city.ok<Paper>('PUT', `/api/papers/${paper.id}/proposals`, {
      as: 'liu-haidong',
      body: { state, proposals },
    });
  const rejected = await many('rejected', all);
  expect(rejected.proposals.map(({ state }) => state)).toEqual(['accepted', ...rest.map(() => 'rejected')]);
  const opened = await many(
    'open',
    rejected.proposals.map(({ id, version }) => ({ id, version })),
  );
  expect(opened.proposals.map(({ state }) => state)).toEqual(['accepted', ...rest.map(() => 'open')]);
});

test('what is no text is refused with what to do, and a content of another kind is', async () => {
  const city = await aCity();
  const content = Buffer.from([0x4d, 0x5a, 0x90, 0, 3]).toString('base64');
  const refused = await city.call('POST', '/api/paper-readings', {
    ...{ as: 'liu-haidong', body: { source: { fileName: 'a.docx', content } } },
  });
  expect([refused.status, refused.body]).toMatchObject([400, { code: 'not-a-document' }]);
  const { body: paper } = await keep(city);
  const wrong = await decide(city, paper, figureIn(paper, '万元'), {
    ...{ state: 'accepted', content: { name: '会', kind: 'meeting' } },
  });
  expect([wrong.status, wrong.body]).toMatchObject([400, { errors: [{ path: 'content' }] }]);
});

test('what is sent as it was is not told as edited, what was changed is', async () => {
  const city = await aCity();
  const { body: paper } = await keep(city);
  const proposal = figureIn(paper, '万元');
  const content = Object.fromEntries(Object.entries(proposal.content).toReversed());
  const asItWas = await decide(city, paper, proposal, { state: 'accepted', content });
  const now = figureIn(asItWas.body, '万元');
  expect(now).toMatchObject({ state: 'accepted', edited: false });
  const changed = await decide(city, paper, now, {
    ...{ state: 'accepted', content: { ...now.content, value: '181' } },
  });
  expect(figureIn(changed.body, '万元')).toMatchObject({ edited: true, content: { value: '181' } });
});
