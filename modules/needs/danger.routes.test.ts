import { beforeAll, describe, expect, test } from 'vitest';
import type { Furnished } from '../../app/demo/furnish.ts';
import { asApp } from '../../app/testing/as-app.ts';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import { act, aKey, aNeed, choose, type Spoken, seen, storyOf } from '../../app/testing/need.fixtures.ts';
import type { Outgoing } from '../../platform/messages/transport.ts';
import type { Need } from './contract/need.ts';
import type { QueueItem } from './contract/queue-item.ts';

type OwnCity = TestCity & { at: Furnished };
let city: OwnCity;
let sent: Outgoing[];

/** A city whose short messages can be read here. */
async function textedCity(): Promise<{ own: OwnCity; texts: Outgoing[] }> {
  const texts: Outgoing[] = [];
  const send = async (outgoing: Outgoing) => {
    texts.push(outgoing);
    return { id: `gw-${texts.length}` };
  };
  const own = await aCity({ sms: { send }, mail: null, keeps: false });
  // Half past ten: everybody is awake.
  own.later(150);
  return { own, texts };
}

beforeAll(async () => {
  const { own, texts } = await textedCity();
  city = own;
  sent = texts;
}, 60_000);

const abuse = '婆婆天天骂我，老公也推我';
const safeWay = { way: 'phone', phone: '13800002222', when: '工作日上午' };

interface Registered {
  id: string;
  protected: boolean;
  rung: { name: string | null; organisation: string; phone: string } | null;
}

async function register(words: string, more: object = {}): Promise<Registered> {
  return city.ok<Registered>('POST', '/api/counter/needs', {
    as: 'chen-xiaojing',
    key: aKey(),
    body: { words, via: 'counter', areaId: city.at.area('yunhe'), legs: [], ...more },
  });
}

function lead(key: string) {
  return [{ serviceId: city.at.service(key), part: 'lead', basis: { kind: 'consent', how: 'counter' } }];
}

async function queueOf(as: string, search = ''): Promise<QueueItem[]> {
  const path = `/api/needs?show=organisation&search=${encodeURIComponent(search)}`;
  return (await city.ok<{ items: QueueItem[] }>('GET', path, { as })).items;
}

describe('danger', () => {
  test('brings the lines on top and is received at once, under the law that lets it', async () => {
    const need = await aNeed(city, '他拿着菜刀在门外，说要杀我全家');
    const said = need as Spoken & { urgent: { urgency: string; lines: { phone: string }[] } };
    expect(said.urgent.urgency).toBe('danger');
    expect(said.urgent.lines[0]?.phone).toBe('110');
    const story = await storyOf(city, need);
    expect(story).toMatchObject({ urgency: 'danger', protected: true, state: 'waiting' });
    expect(story.lines.map(({ phone }) => phone)).toContain('12338');
    const office = await seen(city, need, 'su-rina');
    expect(office.sight).toBe('whole');
    expect(office.sorted.rung).not.toBeNull();
    expect(office.consents).toMatchObject([{ basis: 'duty' }]);
    expect(office.consents[0]?.article).toContain('第十三条');
  });

  test('comes first in the queue, before everything that only waits', async () => {
    const calm = await aNeed(city, '想学剪纸，哪里有课');
    await choose(city, calm, { lead: null });
    const need = await aNeed(city, '隔壁着火了，老人还在里面');
    const [first] = await queueOf('su-rina');
    expect(first?.urgency).toBe('danger');
    const ids = (await queueOf('su-rina')).map(({ id }) => id);
    expect(ids.indexOf(need.id)).toBeLessThan(ids.indexOf(calm.id));
    expect(ids).toContain(calm.id);
    // A fire is shouted for, not hidden.
    expect((await queueOf('su-rina')).find(({ id }) => id === need.id)).toMatchObject({ protected: false });
  });

  test('rings a person on duty with a text that says nothing, and the office where the rota is empty', async () => {
    const { own, texts } = await textedCity();
    const before = await own.ok<{ duties: { id: string; version: number }[] }>('GET', '/api/duties', {
      as: 'su-rina',
    });
    for (const { id, version } of before.duties) {
      await own.ok('PUT', `/api/duties/${id}/removal`, { as: 'su-rina', body: { version } });
    }
    const empty = await aNeed(own, '救命，他在砸门');
    const { rung } = (await seen(own, empty, 'su-rina')).sorted;
    expect(rung).toMatchObject({ name: null });
    expect(rung?.phone).toMatch(/\d{5,}/);
    await own.ok('POST', '/api/duties', {
      as: 'su-rina',
      key: aKey(),
      body: {
        ...{ organisationId: own.at.organisation('yunhe-women'), name: '包丽', phone: '13900001234' },
        staffId: own.at.staff('bao-li').staffId,
        from: new Date(own.clock.now.getTime() - 3_600_000).toISOString(),
        until: new Date(own.clock.now.getTime() + 3_600_000).toISOString(),
      },
    });
    const need = await aNeed(own, '救命，他在砸门');
    expect((await seen(own, need, 'su-rina')).sorted.rung).toMatchObject({
      name: '包丽',
      phone: '13900001234',
    });
    await own.work();
    const told = texts.filter(({ to }) => to === '13900001234');
    expect(told).toHaveLength(1);
    expect(told[0]?.text).not.toMatch(/砸门|救命|打我|\/n\//);
  });
});

describe('a protected need', () => {
  let need: Registered;
  beforeAll(async () => {
    need = await register(abuse, { safeWay, legs: lead('violence-help'), contact: { phone: '13800001111' } });
  });

  test('asks for the safe way first', async () => {
    const refused = await city.refused('POST', '/api/counter/needs', {
      as: 'chen-xiaojing',
      key: aKey(),
      body: { words: abuse, via: 'counter', legs: [] },
    });
    expect(refused).toMatchObject({ status: 400 });
    expect(JSON.stringify(refused)).toContain('safeWay');
  });

  test('is seen by its handlers and their head, and by nobody else of those who have it', async () => {
    const clerk = await seen(city, need, 'chen-xiaojing');
    expect(clerk).toMatchObject({ sight: 'figures', words: null, category: null, contact: null });
    expect(clerk.rounds.flatMap(({ legs }) => legs)).toEqual([]);
    expect(JSON.stringify(clerk)).not.toContain('婆婆');
    expect((await seen(city, need, 'he-yumei')).words).toBe(abuse);
    expect((await seen(city, need, 'su-rina')).words).toBe(abuse);
    // A leader of the office that received it learns that there is one; one of elsewhere not even that.
    expect(await seen(city, need, 'gao-jun')).toMatchObject({ sight: 'figures', category: null });
    const elsewhere = await city.call('GET', `/api/needs/${need.id}`, { as: 'tang-wenjun' });
    expect(elsewhere.status).toBe(404);
    const line = (await queueOf('chen-xiaojing')).find(({ id }) => id === need.id);
    expect(line).toMatchObject({ words: '', category: null, area: null, protected: true });
  });

  test('is taken on unseen, and its handler sees it from then on', async () => {
    const before = await city.ok<Need>('GET', `/api/needs/${need.id}`, { as: 'bao-li' });
    expect(before).toMatchObject({ sight: 'figures', words: null });
    const legs = Object.entries(before.may.legs);
    expect(legs.map(([, acts]) => acts)).toEqual([['takeOn', 'decline']]);
    const path = `/api/needs/${need.id}/legs/${legs[0]?.[0]}/taking-on`;
    const after = await city.ok<Need>('PUT', path, { as: 'bao-li', body: { version: before.version } });
    expect(after.words).toBe(abuse);
    expect(after.sorted.safeWay).toEqual(safeWay);
  });

  test('is found by no search and no telephone, texts nobody and has no relatives', async () => {
    expect((await queueOf('he-yumei', '婆婆')).map(({ id }) => id)).not.toContain(need.id);
    const found = await city.ok<{ needs: { id: string }[] }>('POST', '/api/person-searches', {
      as: 'su-rina',
      key: aKey(),
      body: { phone: '13800001111', purpose: '本人来电' },
    });
    expect(found.needs).toEqual([]);
    await city.work();
    expect(sent.filter(({ to }) => to === '13800001111')).toEqual([]);
    const spoken = await aNeed(city, abuse);
    const family = await city.call('POST', '/api/my-need/family', {
      secret: spoken.secret,
      key: aKey(),
      body: { name: '女儿' },
    });
    expect(family.status).toBe(409);
  });

  test('gets no message before the safe way is known', async () => {
    const spoken = await aNeed(city, abuse);
    await choose(city, spoken, { lead: 'violence-help' });
    await act(city, spoken, 'he-yumei', 'taking-on');
    const say = () =>
      city.call('POST', `/api/needs/${spoken.id}/messages`, {
        as: 'he-yumei',
        key: aKey(),
        body: { kind: 'public', words: '明天上午见' },
      });
    expect((await say()).status).toBe(409);
    await city.ok('PUT', '/api/my-need/safe-way', { secret: spoken.secret, body: { way: 'page' } });
    expect((await say()).status).toBe(200);
  });
});

describe('a child in danger', () => {
  const words = '13岁的学生身上有淤青，问就说摔的';
  let need: Registered;
  beforeAll(async () => {
    need = await register(words, { safeWay: { way: 'never' }, legs: lead('violence-help') });
  });

  test('is seen by who took it down, with the duty to report and a box for the time', async () => {
    const own = await seen(city, need, 'chen-xiaojing');
    expect(own).toMatchObject({ words, may: { report: true } });
    expect(own.sorted).toMatchObject({ ofChild: true, protected: true, reports: [] });
    const path = `/api/needs/${need.id}/reports`;
    const later = new Date(city.clock.now.getTime() + 3_600_000).toISOString();
    const early = await city.refused('POST', path, {
      as: 'chen-xiaojing',
      key: aKey(),
      body: { called: 'police', calledAt: later },
    });
    expect(early.status).toBe(400);
    const calledAt = city.clock.now.toISOString();
    const noted = await city.ok<Need>('POST', path, {
      as: 'chen-xiaojing',
      key: aKey(),
      body: { called: 'police', calledAt },
    });
    expect(noted.sorted.reports).toMatchObject([{ called: 'police', calledAt, by: '陈晓静' }]);
  });

  test('is opened by a second person only once a head has approved, on record', async () => {
    for (const as of ['bao-li', 'he-yumei', 'su-rina']) {
      const closed = await seen(city, need, as);
      expect([as, closed.sight, closed.words, closed.may.legs]).toEqual([as, 'figures', null, {}]);
    }
    const path = `/api/needs/${need.id}/openings`;
    const ask = { as: 'bao-li', key: aKey(), body: { why: '要去家里看' } };
    const asked = await city.ok<Need>('POST', path, ask);
    const opening = asked.sorted.openings[0]?.id ?? '';
    expect(asked).toMatchObject({ words: null, may: { askOpening: false, decideOpening: false } });
    const own = await city.call('PUT', `${path}/${opening}`, {
      as: 'bao-li',
      body: { decision: 'approved' },
    });
    expect(own.status).toBe(403);
    // A head decides for their own people only.
    const other = await city.call('PUT', `${path}/${opening}`, {
      as: 'su-rina',
      body: { decision: 'approved' },
    });
    expect(other.status).toBe(403);
    type Waiting = { waiting: { needId: string; by: string }[] };
    const waits = (as: string) => city.ok<Waiting>('GET', '/api/openings', { as });
    expect(await waits('he-yumei')).toMatchObject({ waiting: [{ needId: need.id, by: '包丽' }] });
    expect(await waits('su-rina')).toEqual({ waiting: [] });
    await city.ok('PUT', `${path}/${opening}`, { as: 'he-yumei', body: { decision: 'approved' } });
    expect(await waits('he-yumei')).toEqual({ waiting: [] });
    expect((await seen(city, need, 'bao-li')).words).toBe(words);
    expect((await seen(city, need, 'he-yumei')).words).toBeNull();
    const again = await city.call('PUT', `${path}/${opening}`, {
      as: 'he-yumei',
      body: { decision: 'refused' },
    });
    expect(again.status).toBe(409);
  });
});

describe('sorting', () => {
  test('proposes kind and urgency, is taken as it is, and changed only with a reason that the person reads', async () => {
    const need = await aNeed(city, '骑手怎么加入工会');
    await choose(city, need, { lead: null });
    const before = await seen(city, need, 'su-rina');
    expect(before.sorted).toMatchObject({ kind: 'consult', urgency: 'ordinary', protected: false });
    expect(before.sorted.sure.kind).toBeGreaterThan(50);
    const path = `/api/needs/${need.id}/sorting`;
    const taken = await city.ok<Need>('PUT', path, {
      as: 'su-rina',
      body: { version: before.version, kind: 'consult', urgency: 'ordinary', protected: false },
    });
    expect(taken.sorted.sure).toMatchObject({ kind: null, urgency: null });
    expect(taken.corrections).toEqual([]);
    const change = { version: taken.version, kind: 'help', urgency: 'danger', protected: true };
    expect((await city.call('PUT', path, { as: 'su-rina', body: change })).status).toBe(400);
    const changed = await city.ok<Need>('PUT', path, {
      as: 'su-rina',
      body: { ...change, why: '电话里在哭' },
    });
    expect(changed.corrections.map(({ field }) => field).toSorted()).toEqual([
      'kind',
      'protected',
      'urgency',
    ]);
    expect(changed.sorted.rung).not.toBeNull();
    const story = await storyOf(city, need);
    const told = story.steps.filter(({ kind }) => kind === 'corrected');
    expect(told.map(({ text }) => text)).toEqual(['电话里在哭', '电话里在哭', '电话里在哭']);
    const details = ['一般 → 危险', '不受保护 → 受保护', '咨询 → 求助'];
    expect(new Set(told.map(({ detail }) => detail))).toEqual(new Set(details));
  });
});

describe('doors', () => {
  test('what is not ours leaves with reason, route and clock, and comes back when it is refused there', async () => {
    const need = await aNeed(city, '邻居违建今天必须拆');
    await choose(city, need, { lead: null });
    const before = await seen(city, need, 'su-rina');
    const shown = await city.ok<Need>('PUT', `/api/needs/${need.id}/door`, {
      as: 'su-rina',
      body: { version: before.version, door: 'hotline', reason: '违建归综合执法' },
    });
    expect(shown.state).toBe('shown_the_door');
    const story = await storyOf(city, need);
    expect(story.door).toMatchObject({ reason: '违建归综合执法' });
    expect(story.door?.route).toContain('12345');
    expect(story.door?.clock).not.toBe('');
    const back = await city.ok<Need>('PUT', `/api/needs/${need.id}/door/refusal`, {
      as: 'su-rina',
      body: { version: shown.version, why: '说归社区管' },
    });
    expect(back).toMatchObject({ state: 'waiting', may: { dispatch: true } });
    expect((await storyOf(city, need)).steps.map(({ kind }) => kind)).toContain('door_refused');
  });

  test('of an accusation nothing is kept: not at the counter, and not once a said one is passed on', async () => {
    const words = '举报某局王科长收礼';
    const at = await city.ok<{ id: string; route: string }>('POST', '/api/counter/doors', {
      as: 'chen-xiaojing',
      key: aKey(),
      body: { words, via: 'counter', door: 'discipline', reason: '他说王科长收礼' },
    });
    expect(at.route).toContain('12388');
    const need = await aNeed(city, `${words}，用牛皮纸袋装的`);
    await choose(city, need, { lead: null, name: '赵明', phone: '13800003333' });
    const before = await seen(city, need, 'su-rina');
    const elsewhere = { version: before.version, door: 'hotline', reason: '王科长' };
    const path = `/api/needs/${need.id}/door`;
    expect((await city.call('PUT', path, { as: 'su-rina', body: elsewhere })).status).toBe(400);
    const body = { ...elsewhere, door: 'discipline' };
    const passed = await city.ok<Need>('PUT', path, { as: 'su-rina', body });
    expect(JSON.stringify(passed)).not.toMatch(/王科长|牛皮纸袋/);
    expect(JSON.stringify(await storyOf(city, need))).not.toMatch(/王科长|牛皮纸袋/);
    expect(await tablesWith(city, /王科长|牛皮纸袋/)).toEqual([]);
  });
});

/** The tables of this city in which something is found. */
async function tablesWith(of: OwnCity, what: RegExp): Promise<string[]> {
  const tables = await asApp<{ name: string }>(
    of.opened,
    of.city.id,
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
      where column_name = 'city_id' and table_schema not in ('information_schema', 'pg_catalog')`,
  );
  const found: string[] = [];
  for (const { name } of tables.rows) {
    const { rows } = await asApp<object>(of.opened, of.city.id, `select * from ${name}`);
    if (what.test(JSON.stringify(rows))) found.push(name);
  }
  return found;
}
