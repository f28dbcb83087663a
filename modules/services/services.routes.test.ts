import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose } from '../../app/testing/need.fixtures.ts';
import type { Edition, OpenedService } from './contract/editing.ts';
import type { Service } from './services.contract.ts';

type City = Awaited<ReturnType<typeof aCity>>;

const offer = {
  ...{
    title: '骑手歇脚点地图',
    summary: '全旗能喝水、充电、歇脚的地方都标在一张图上。',
    category: 'law-aid',
  },
  ...{ groups: ['new-form-worker'], areaIds: [], documents: [], promiseDays: 3, delivery: 'dispatch' },
  ...{ phone: '8110311', stationId: null, address: '', opening: '', link: '', capacity: null },
  ...{ purpose: '把图发给您', languages: [], saidAs: ['哪里能歇脚'] },
};

const add = (city: City, as: string, organisation: string, more: object = {}) =>
  city.call<OpenedService>('POST', '/api/menu', {
    ...{ as, key: aKey() },
    body: { organisationId: city.at.organisation(organisation), state: 'draft', ...offer, ...more },
  });

const opened = (city: City, id: string, as: string) =>
  city.ok<OpenedService>('GET', `/api/menu/${id}`, { as });

/** The fields a form sends back. */
const fieldsOf = (service: OpenedService) => ({
  ...Object.fromEntries(Object.keys(offer).map((key) => [key, service[key as keyof OpenedService]])),
  code: service.code,
  version: service.version,
});

const publish = (city: City, { id, version }: OpenedService, as: string, state = 'published') =>
  city.ok<OpenedService>('PUT', `/api/menu/${id}/state`, { as, body: { version, state } });

async function titles(city: City, search: string): Promise<string[]> {
  await city.settle();
  const query = new URLSearchParams({ search });
  const { services } = await city.ok<{ services: Service[] }>('GET', `/api/services?${query}`);
  return services.map(({ title }) => title);
}

const html = async (city: City, path: string, language = 'zh-CN') => {
  const headers = { host: city.host, 'accept-language': language };
  const response = await city.app.request(path, { headers });
  return { status: response.status, html: await response.text() };
};

test('a draft is its organisation’s, is looked at through its preview, and is found once it is published', async () => {
  const city = await aCity();
  const { status, body: draft } = await add(city, 'he-yumei', 'yunhe-women');
  expect(status).toBe(200);
  expect(draft).toMatchObject({ state: 'draft', version: 1, may: { change: true } });
  expect(await titles(city, '骑手歇脚')).toEqual([]);
  expect((await html(city, `/services/${draft.id}`)).status).toBe(404);
  expect((await city.call('GET', `/api/services/${draft.id}`)).status).toBe(404);
  // Another organisation's clerk and head know nothing of it; the office does.
  expect((await city.call('GET', `/api/menu/${draft.id}`, { as: 'bateer' })).status).toBe(404);
  expect((await opened(city, draft.id, 'su-rina')).title).toBe(offer.title);
  const preview = await html(city, draft.preview);
  expect(preview.status).toBe(200);
  expect(preview.html).toContain('这是预览');
  expect(preview.html).toContain(offer.summary);
  expect(preview.html).not.toContain('我要办');
  expect((await html(city, `${draft.preview}x`)).status).toBe(404);

  await publish(city, draft, 'he-yumei');
  expect(await titles(city, '骑手歇脚')).toEqual([offer.title]);
  expect((await html(city, `/services/${draft.id}`)).html).toContain(`href="/?service=${draft.id}"`);
  // What has left the menu is proposed to nobody and can be chosen by nobody.
  const need = await aNeed(city);
  await publish(city, await opened(city, draft.id, 'su-rina'), 'su-rina', 'withdrawn');
  expect(await titles(city, '骑手歇脚')).toEqual([]);
  const choice = { version: 1, lead: draft.id, joint: [], agreed: true };
  const { status: refused } = await city.call('PUT', '/api/my-need/legs', {
    ...{ secret: need.secret, body: choice },
  });
  expect(refused).toBe(404);
});

test('the matcher of every process follows the menu at once', async () => {
  const city = await aCity();
  const proposed = async () => {
    await city.settle();
    const body = { words: '送外卖的哪里能歇脚，想找骑手歇脚点地图' };
    const { proposals } = await city.ok<{ proposals: { serviceId: string }[] }>('POST', '/api/match', {
      body,
    });
    return proposals.map(({ serviceId }) => serviceId);
  };
  await proposed();
  const { body: draft } = await add(city, 'he-yumei', 'yunhe-women');
  expect(await proposed()).not.toContain(draft.id);
  const published = await publish(city, draft, 'he-yumei');
  expect(await proposed()).toContain(draft.id);
  await publish(city, published, 'he-yumei', 'withdrawn');
  expect(await proposed()).not.toContain(draft.id);
});

test('who offers it may change it, and the office and administrators; nobody else', async () => {
  const city = await aCity();
  const id = city.at.service('wage-help');
  const body = fieldsOf(await opened(city, id, 'su-rina'));
  for (const [as, status] of [
    ['he-yumei', 403],
    ['chen-xiaojing', 403],
    ['bao-li', 403],
    ['gao-jun', 403],
    ['su-rina', 200],
    ['qi-ming', 200],
  ] as const) {
    const answer = await city.call('PUT', `/api/menu/${id}`, { as, body });
    expect([as, answer.status]).toEqual([as, status]);
  }
  expect((await add(city, 'he-yumei', 'yunhe-youth')).status).toBe(403);
  expect((await add(city, 'wu-xiaoguang', 'dongling-union')).status).toBe(200);
});

test('two who change one service: the second is told who was faster, and nothing is lost', async () => {
  const city = await aCity();
  const id = city.at.service('wage-help');
  const before = await opened(city, id, 'su-rina');
  const first = { ...fieldsOf(before), promiseDays: 2 };
  await city.ok('PUT', `/api/menu/${id}`, { as: 'su-rina', body: first });
  const late = { ...fieldsOf(before), phone: '8119999' };
  const refusal = await city.refused('PUT', `/api/menu/${id}`, { as: 'qi-ming', body: late });
  expect(refusal).toMatchObject({ status: 409, code: 'stale' });
  expect(refusal.detail).toContain('苏日娜');
  expect((await opened(city, id, 'qi-ming')).phone).toBe(before.phone);
});

test('every version tells who, when and what, and an earlier one can be put back', async () => {
  const city = await aCity();
  const id = city.at.service('wage-help');
  const before = await opened(city, id, 'su-rina');
  const changed = { promiseDays: 2, groups: [], documents: ['身份证：原件'], areaIds: [] };
  const after = await city.ok<OpenedService>('PUT', `/api/menu/${id}`, {
    ...{ as: 'su-rina', body: { ...fieldsOf(before), ...changed } },
  });
  expect(after.version).toBe(2);
  const history = () =>
    city.ok<{ editions: Edition[] }>('GET', `/api/menu/${id}/editions`, { as: 'su-rina' });
  const { editions } = await history();
  expect(editions.map(({ version }) => version)).toEqual([2, 1]);
  expect(editions[0]).toMatchObject({ by: { name: '苏日娜' }, via: 'hand', restored: null });
  expect(editions[1]).toMatchObject({ by: null, changes: [] });
  expect(editions[0]?.changes).toEqual([
    { field: 'groups', before: '务工人员', after: '所有人' },
    { field: 'areaIds', before: '云河旗', after: '全市' },
    { field: 'documents', before: before.documents.join('；'), after: '身份证：原件' },
    { field: 'promiseDays', before: '5', after: '2' },
  ]);
  // The same once more is no new version.
  await city.ok('PUT', `/api/menu/${id}`, { as: 'su-rina', body: fieldsOf(after) });
  expect((await history()).editions).toHaveLength(2);
  const restored = await city.ok<OpenedService>('PUT', `/api/menu/${id}/restoration`, {
    ...{ as: 'su-rina', body: { version: 2, edition: 1 } },
  });
  expect(fieldsOf(restored)).toEqual({ ...fieldsOf(before), version: 3 });
  expect((await history()).editions[0]).toMatchObject({ via: 'restore', restored: 1 });
  expect(
    (
      await city.call('PUT', `/api/menu/${id}/restoration`, {
        ...{ as: 'su-rina', body: { version: 3, edition: 9 } },
      })
    ).status,
  ).toBe(404);
});

test('what does not fit is told by field', async () => {
  const city = await aCity();
  const wrong = { title: '妇女儿童维权热线', category: 'nothing', delivery: 'link', areaIds: [aKey()] };
  const answer = await add(city, 'he-yumei', 'yunhe-women', { ...wrong, areaIds: [] });
  const paths = (answer.body as unknown as { errors: { path: string }[] }).errors.map(({ path }) => path);
  expect(answer.status).toBe(400);
  expect(paths.toSorted()).toEqual(['category', 'link']);
  await add(city, 'he-yumei', 'yunhe-women', { code: 'W-1' });
  const again = await add(city, 'he-yumei', 'yunhe-women', { code: 'W-1' });
  const errors = (again.body as unknown as { errors: { path: string; detail: string }[] }).errors;
  expect(errors.map(({ path }) => path).toSorted()).toEqual(['code', 'title']);
  expect(errors[0]?.detail).toContain(offer.title);
  for (const link of ['javascript:alert(1)', 'ftp://x.cn/', 'http://"onclick']) {
    expect((await add(city, 'he-yumei', 'yunhe-women', { title: link, link })).status).toBe(400);
  }
});

test('live capacity: a place is taken by an open leg and free again when it has ended', async () => {
  const city = await aCity();
  const id = city.at.service('wage-help');
  const before = await opened(city, id, 'su-rina');
  await city.ok('PUT', `/api/menu/${id}`, { as: 'su-rina', body: { ...fieldsOf(before), capacity: 1 } });
  const shown = async () => {
    await city.settle();
    return (await html(city, `/services/${id}`)).html;
  };
  expect(await shown()).toContain('现在有名额，还有 1 个');
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  expect(await shown()).toContain('现在要等，1 个名额都在办');
  expect((await html(city, '/services?search=讨薪')).html).toContain('现在要等');
  await act(city, need, 'liu-haidong', 'taking-on');
  expect(await shown()).toContain('现在要等');
  await act(city, need, 'liu-haidong', 'answer', { outcome: 'solved', answer: '钱发了' });
  expect(await shown()).toContain('现在有名额，还有 1 个');
  // Not accepted: the same handlers have it again, and the place is taken again.
  const { version } = await city.ok<{ version: number }>('GET', '/api/my-need', { secret: need.secret });
  await city.ok('PUT', '/api/my-need/verdict', {
    ...{ secret: need.secret, body: { version, verdict: 'not_accepted', words: '没发齐' } },
  });
  expect(await shown()).toContain('现在要等');
});

test('the menu is found in simplified and traditional characters, in pinyin and by its first letters', async () => {
  const city = await aCity();
  for (const search of ['讨薪', '討薪帮辦', 'taoxin', 'tao xin bang', 'txbb', 'TXB', '老板不给工钱']) {
    expect([search, await titles(city, search)]).toEqual([search, expect.arrayContaining(['讨薪帮办'])]);
  }
  expect((await titles(city, 'txbb'))[0]).toContain('讨薪帮办');
  for (const search of ['flyz', 'falvyuanzhu', 'falüyuanzhu', 'faluyuanzhu', 'fa lv yuan zhu']) {
    const aid = (await titles(city, search)).filter((title) => title.includes('法律援助'));
    expect([search, aid]).not.toEqual([search, []]);
  }
  expect(await titles(city, '%')).toEqual([]);
  const list = async (query: string) =>
    (await city.ok<{ services: Service[] }>('GET', `/api/services?${query}`)).services;
  const dongling = await list(`area=${city.at.area('dongling')}`);
  expect(dongling.length).toBeGreaterThan(3);
  expect(dongling.some(({ title }) => title === '讨薪帮办')).toBe(false);
  const forPupils = await list('group=student');
  expect(forPupils.every(({ groups }) => groups.length === 0 || groups.includes('student'))).toBe(true);
  expect(forPupils.length).toBeGreaterThan(0);
});

test('a service’s own page says for whom, what to bring with a word on it, where and when', async () => {
  const city = await aCity();
  const id = city.at.service('wage-help');
  const before = await opened(city, id, 'su-rina');
  const more = {
    ...{
      documents: ['身份证：看一眼就还', '<b>合同</b>'],
      address: '云河镇一号',
      opening: '周一到周五',
      languages: ['mn'],
    },
    ...{ link: 'https://example.cn/a?b=1', delivery: 'appointment' },
  };
  await city.ok('PUT', `/api/menu/${id}`, { as: 'su-rina', body: { ...fieldsOf(before), ...more } });
  const { html: zh } = await html(city, `/services/${id}`);
  for (const text of [
    '看一眼就还',
    '&lt;b&gt;合同',
    '云河镇一号',
    '周一到周五',
    '蒙古文',
    '务工人员',
    'tel:8110311',
    '先约时间',
  ]) {
    expect(zh).toContain(text);
  }
  expect(zh).toContain('href="https://example.cn/a?b=1"');
  expect((await html(city, `/services/${id}`, 'zh-TW')).html).toContain('看一眼就還');
  expect((await html(city, `/services/${id}`, 'en')).html).toContain('>Bring<');
});
