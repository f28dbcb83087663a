import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../app/testing/city.ts';
import {
  act,
  aKey,
  aNeed,
  choose,
  type Spoken,
  seen,
  solve,
  storyOf,
  verdict,
  wages,
} from '../../app/testing/need.fixtures.ts';
import { verifySeal } from '../../platform/seal/seal.ts';
import type { Need } from './contract/need.ts';
import type { ErasureRequest, Known } from './contract/rights.ts';
import type { Story } from './contract/story.ts';

const person = { name: '赵明', phone: '19900001234' };
interface Look {
  readonly purpose: string;
  readonly by: { readonly number: string };
  readonly at: string;
}

const idNumber = '11010519491231002X';

async function known(city: TestCity, { secret }: Pick<Spoken, 'secret'>): Promise<Known> {
  return city.ok<Known>('GET', '/api/my-need/known', { secret });
}

async function askErasure(city: TestCity, need: Spoken): Promise<Known> {
  const { version } = await storyOf(city, need);
  return city.ok<Known>('PUT', '/api/my-need/erasure', { secret: need.secret, body: { version } });
}

async function sealIsWhole(city: TestCity): Promise<void> {
  await city.settle();
  const keys = await city.runtime.catalogue.keysOf(city.city);
  const { findings } = await verifySeal(city.runtime.parts, city.city.id, keys);
  expect(findings).toEqual([]);
}

test('a consent taken back takes the sight at once; what was being done ends and the place is free again', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', joint: ['legal-aid-wages'], ...person });
  await act(city, need, 'liu-haidong', 'taking-on');
  const union = (await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0]?.organisation.id ?? '';
  city.later(5);
  const { version } = await storyOf(city, need);
  const after = await city.ok<Story>('PUT', `/api/my-need/organisations/${union}/withdrawal`, {
    secret: need.secret,
    body: { version },
  });
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
  const queue = await city.ok<{ items: { id: string }[] }>('GET', '/api/needs?show=organisation', {
    as: 'liu-haidong',
  });
  expect(queue.items.map(({ id }) => id)).not.toContain(need.id);
  expect(after.steps.at(-1)).toMatchObject({ kind: 'withdrawn', organisation: { id: union } });
  expect(after.state).toBe('waiting');
  // The others go on, and the office finds somebody else.
  expect((await seen(city, need, 'lin-lan')).words).toBe(wages);
  expect((await seen(city, need, 'chen-xiaojing')).may.dispatch).toBe(true);
  const { consents } = await known(city, need);
  const taken = consents.find(({ organisation }) => organisation.id === union);
  expect(taken).toMatchObject({ withdrawable: false });
  expect(taken?.withdrawnAt).not.toBeNull();
  expect(taken?.givenAt).not.toBeNull();
  const again = await city.refused('PUT', `/api/my-need/organisations/${union}/withdrawal`, {
    secret: need.secret,
    body: { version: after.version },
  });
  expect(again.status).toBe(404);
});

test('an organisation that had answered loses sight too, its answer stays the person’s, and the next round is without it', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await solve(city, need, 'liu-haidong');
  const union = (await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0]?.organisation.id ?? '';
  const { version } = await storyOf(city, need);
  const body = { version };
  const path = `/api/my-need/organisations/${union}/withdrawal`;
  const after = await city.ok<Story>('PUT', path, { secret: need.secret, body });
  expect(after.state).toBe('answered');
  expect(after.steps.some(({ kind, text }) => kind === 'answered' && text !== null)).toBe(true);
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
  expect((await verdict(city, need, 'not_accepted')).state).toBe('waiting');
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
});

test('taken back from the office and chosen again, a need was received once', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: null });
  const office = (await known(city, need)).consents[0]?.organisation.id ?? '';
  const { version } = await storyOf(city, need);
  const path = `/api/my-need/organisations/${office}/withdrawal`;
  const after = await city.ok<Story>('PUT', path, { secret: need.secret, body: { version } });
  expect(after.state).toBe('said');
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'chen-xiaojing' })).status).toBe(404);
  await choose(city, need, { lead: 'wage-help' });
  expect((await seen(city, need, 'chen-xiaojing')).words).toBe(wages);
  const { rows } = await city.opened.owner.query<{ count: number }>(
    "select count(*)::int as count from platform.happening where subject_id = $1 and name = 'needs.received'",
    [need.id],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test('the page of what is known tells who looked at what, by number of staff, and why', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', ...person });
  const revealed = await city.ok('POST', `/api/needs/${need.id}/reveals`, {
    ...{ as: 'liu-haidong', key: aKey(), body: {} },
  });
  expect(revealed).toEqual({ ...person, idNumber: null, persons: [] });
  const { looks, identity } = await known(city, need);
  expect(identity).toEqual({ name: '赵*', phone: '199****1234', idNumber: null });
  expect(looks.map(({ what }) => what)).toEqual(['name', 'phone']);
  expect(looks[0]?.purpose).toBe(`联系诉求 ${need.reference} 的来人`);
  expect(looks[0]?.organisation.shortName).toBe('旗总工会');
  expect(looks[0]?.staffNumber).not.toBe('');
  expect(JSON.stringify(looks)).not.toContain('刘海东');
});

test('without a leg of one’s own that is open, the question for a purpose is asked', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', ...person });
  const path = `/api/needs/${need.id}/reveals`;
  expect((await seen(city, need, 'liu-haidong')).may.ring).toBe(true);
  expect((await seen(city, need, 'chen-xiaojing')).may.ring).toBe(false);
  const asked = await city.refused('POST', path, { as: 'chen-xiaojing', key: aKey(), body: {} });
  expect(asked.errors).toMatchObject([{ path: 'purpose' }]);
  expect((await known(city, need)).looks).toEqual([]);
});

test('an identity number is taken at the counter, checked, masked, and shown for a purpose on record', async () => {
  const city = await aCity();
  const register = (typed: string) =>
    city.call<{ id: string; trackingCode: string }>('POST', '/api/counter/needs', {
      ...{ as: 'chen-xiaojing', key: aKey() },
      body: { words: '想办残疾证', via: 'counter', contact: { name: '赵明', idNumber: typed }, legs: [] },
    });
  for (const wrong of ['11010519491231002', '110105194912310021', '110105194913310020']) {
    expect(await register(wrong)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'contact.idNumber' }] },
    });
  }
  const { id, trackingCode } = (await register('110105491231002')).body;
  expect((await seen(city, { id }, 'chen-xiaojing')).contact?.idNumber).toBe('110*************2X');
  const path = `/api/needs/${id}/reveals`;
  const refused = await city.refused('POST', path, {
    ...{ as: 'chen-xiaojing', key: aKey(), body: { what: 'idNumber' } },
  });
  expect(refused.errors).toMatchObject([{ path: 'purpose' }]);
  const body = { what: 'idNumber', purpose: '替本人填残疾证申请' };
  const shown = await city.ok('POST', path, { as: 'chen-xiaojing', key: aKey(), body });
  expect(shown).toEqual({ name: null, phone: null, idNumber, persons: [] });
  const { looks } = await known(city, { secret: trackingCode });
  expect(looks).toMatchObject([{ what: 'id_number', purpose: '替本人填残疾证申请' }]);
});

test('a person is found by number within one’s own sight only, for a purpose, and reads that somebody searched', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', ...person });
  const search = (as: string, body: object) =>
    city.call<{ needs: { id: string }[] }>('POST', '/api/person-searches', { as, key: aKey(), body });
  const purpose = '来人忘了查询码';
  const found = await search('liu-haidong', { phone: '199 0000 1234', purpose });
  expect(found.body.needs.map(({ id }) => id)).toEqual([need.id]);
  // Elsewhere the answer is the same as for a number that nobody left.
  const elsewhere = await search('lin-lan', { phone: person.phone, purpose });
  const nobody = await search('lin-lan', { phone: '19900007777', purpose });
  expect([elsewhere.status, elsewhere.body]).toEqual([nobody.status, nobody.body]);
  expect((await search('gao-jun', { phone: person.phone, purpose })).status).toBe(403);
  expect((await search('liu-haidong', { phone: person.phone, purpose: ' ' })).status).toBe(400);
  expect((await search('liu-haidong', { purpose })).status).toBe(400);
  expect((await search('liu-haidong', { phone: person.phone, idNumber, purpose })).status).toBe(400);
  const { looks } = await known(city, need);
  expect(looks.map(({ what, purpose: why }) => [what, why])).toEqual([
    ['search', purpose],
    ['search', purpose],
  ]);
  const tries: number[] = [];
  for (let count = 0; count < 30; count += 1) {
    tries.push((await search('liu-haidong', { phone: '19900007777', purpose })).status);
  }
  expect(tries.at(-1)).toBe(429);
  expect((await search('lin-lan', { phone: person.phone, purpose })).status).toBe(200);
});

test('what nobody ever had is erased at once; the link says so and the seal is whole', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  const after = await askErasure(city, need);
  expect(after.erasure).toBe('erased');
  const story = await storyOf(city, need);
  expect(story).toMatchObject({ state: 'erased', words: '——', trackingCode: '' });
  expect(JSON.stringify(story)).not.toContain('三个月');
  const { rows } = await city.opened.owner.query<{ words: string }>(
    'select words from needs.need where id = $1',
    [need.id],
  );
  expect(rows).toEqual([{ words: '——' }]);
  const body = { name: '', phone: '19900001234' };
  expect((await city.call('PUT', '/api/my-need/contact', { secret: need.secret, body })).status).toBe(404);
  await sealIsWhole(city);
});

test('what organisations have is erased when the office agrees: no word is left, counts and seal stand', async () => {
  const city = await aCity();
  const need = await aNeed(city, '三个月没发工资，找我打 19900005678');
  await choose(city, need, { lead: 'wage-help', ...person });
  await act(city, need, 'liu-haidong', 'taking-on');
  const note = { kind: 'inner', words: '赵明的母亲住院，先打电话' };
  await city.ok('POST', `/api/needs/${need.id}/messages`, { as: 'liu-haidong', key: aKey(), body: note });
  await city.ok('POST', `/api/needs/${need.id}/reveals`, {
    ...{ as: 'liu-haidong', key: aKey(), body: { purpose: '问赵明母亲的病' } },
  });
  await city.settle();
  const month = () => city.ok<object>('GET', '/api/months/2026-11', { as: 'gao-jun' });
  const figures = await month();
  const asked = await askErasure(city, need);
  expect(asked.erasure).toBe('asked');
  expect(asked.request).toMatchObject({ deadline: '2026-12-15', decision: null });
  expect((await storyOf(city, need)).words).toContain('三个月');
  const twice = await city.refused('PUT', '/api/my-need/erasure', {
    secret: need.secret,
    body: { version: asked.version },
  });
  expect(twice.code).toBe('already-asked');
  const list = (as: string) => city.ok<{ requests: ErasureRequest[] }>('GET', '/api/erasures', { as });
  const office = asked.request?.office.id;
  const decider = ['su-rina', 'chen-xiaojing'].find((key) => city.at.staff(key).organisationId === office);
  if (decider === undefined) throw new Error('nobody decides');
  const { requests } = await list(decider);
  expect(requests).toMatchObject([{ reference: need.reference, daysLeft: 15 }]);
  expect(JSON.stringify(requests)).not.toMatch(/三个月|赵/);
  const path = `/api/erasures/${requests[0]?.id ?? ''}/decision`;
  const silent = await city.refused('PUT', path, { as: decider, body: { decision: 'refused' } });
  expect(silent.errors).toMatchObject([{ path: 'reason' }]);
  await city.ok('PUT', path, { as: decider, body: { decision: 'erased' } });
  expect((await city.call('PUT', path, { as: decider, body: { decision: 'erased' } })).status).toBe(404);
  const { rows } = await city.opened.owner.query<{ left: string }>(
    `select string_agg(one, ' ') as left from (
       select row_to_json(n)::text as one from needs.need n where id = $1
       union all select row_to_json(r)::text from needs.round r where need_id = $1
       union all select row_to_json(l)::text from needs.leg l where need_id = $1
       union all select row_to_json(m)::text from needs.message m where need_id = $1
       union all select row_to_json(v)::text from people.reveal v where about_id = $1
       union all select row_to_json(p)::text from people.resident p where city_id = $2) all_rows`,
    [need.id, city.city.id],
  );
  expect(rows[0]?.left).not.toMatch(/三个月|赵明|母亲|"phone":"\\\\x|"id_number":"/);
  const story = await storyOf(city, need);
  expect(story).toMatchObject({ state: 'erased', contact: { name: null, phone: null } });
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
  await sealIsWhole(city);
  expect({ ...(await month()), complete: null }).toEqual({ ...figures, complete: null });
});

/** The office that was asked agrees to erase it. */
async function eraseByOffice(city: Awaited<ReturnType<typeof aCity>>, need: Spoken): Promise<void> {
  const { request } = await askErasure(city, need);
  const as = ['su-rina', 'chen-xiaojing'].find(
    (key) => city.at.staff(key).organisationId === request?.office.id,
  );
  if (as === undefined) throw new Error('nobody decides');
  const { requests } = await city.ok<{ requests: ErasureRequest[] }>('GET', '/api/erasures', { as });
  const path = `/api/erasures/${requests[0]?.id ?? ''}/decision`;
  await city.ok('PUT', path, { as, body: { decision: 'erased' } });
}

test('erased, the story tells no more of a name that was looked at; the record of access tells who, when and why', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', ...person });
  await act(city, need, 'liu-haidong', 'taking-on');
  const look = async (purpose: string) => {
    city.later(1);
    const path = `/api/needs/${need.id}/reveals`;
    await city.ok('POST', path, { as: 'liu-haidong', key: aKey(), body: { purpose } });
  };
  await look('');
  await look('问赵明母亲的病');
  const before = await storyOf(city, need);
  expect(before.steps.filter(({ kind }) => kind === 'revealed')).toHaveLength(2);
  await eraseByOffice(city, need);
  const after = await storyOf(city, need);
  expect(after.steps.filter(({ kind }) => kind === 'revealed')).toEqual([]);
  expect(JSON.stringify(after)).not.toMatch(/赵明|1234|母亲/);
  // Who looked stays under what is known of them.
  expect((await known(city, need)).looks.map(({ what }) => what)).toEqual(['name', 'phone', 'name', 'phone']);
  await city.settle();
  const { records } = await city.ok<{ records: Look[] }>('GET', '/api/access-records?kind=reveal', {
    as: 'fu-qing',
  });
  const plain = `联系诉求 ${need.reference} 的来人`;
  expect(records.map(({ purpose }) => purpose)).toEqual(['——', '——', plain, plain]);
  expect(records.every(({ by, at }) => by.number === 'YH0601' && at !== '')).toBe(true);
});

test('a relative’s look taken back leaves the record of looks at the person as it is', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', ...person });
  await act(city, need, 'liu-haidong', 'taking-on');
  await city.ok('POST', `/api/needs/${need.id}/reveals`, {
    ...{ as: 'liu-haidong', key: aKey(), body: { purpose: '约到厂里见面' } },
  });
  const path = `/api/needs/${need.id}/family`;
  const { family } = await city.ok<{ family: { id: string }[] }>('POST', path, {
    ...{ as: 'liu-haidong', key: aKey(), body: { name: '儿子', phone: '19900004321' } },
  });
  const view = family[0]?.id ?? '';
  await city.ok('DELETE', `/api/my-need/family/${view}`, { secret: need.secret, body: {} });
  expect((await known(city, need)).looks.map(({ purpose }) => purpose)).toEqual([
    '约到厂里见面',
    '约到厂里见面',
  ]);
});

test('erased, a door it was shown tells neither why nor where to', async () => {
  const city = await aCity();
  const need = await aNeed(city, '邻居违建今天必须拆');
  await choose(city, need, { lead: null });
  const { version } = await seen(city, need, 'su-rina');
  const door = { version, door: 'hotline', reason: '赵明家违建归综合执法', route: '找赵明打 12345' };
  await city.ok('PUT', `/api/needs/${need.id}/door`, { as: 'su-rina', body: door });
  expect((await storyOf(city, need)).door).toMatchObject({ route: door.route });
  await eraseByOffice(city, need);
  const after = await storyOf(city, need);
  expect(after).toMatchObject({ state: 'shown_the_door', door: null });
  expect(JSON.stringify(after)).not.toMatch(/赵明|12345/);
});

test('a refusal is read with its reason, and the need goes on as it was', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', ...person });
  const { request } = await askErasure(city, need);
  const decider = ['su-rina', 'chen-xiaojing'].find(
    (key) => city.at.staff(key).organisationId === request?.office.id,
  );
  const as = decider ?? '';
  const { requests } = await city.ok<{ requests: ErasureRequest[] }>('GET', '/api/erasures', { as });
  const reason = '劳动仲裁还在办，法律要求保存案卷到结案';
  const path = `/api/erasures/${requests[0]?.id ?? ''}/decision`;
  await city.ok('PUT', path, { as, body: { decision: 'refused', reason } });
  const after = await known(city, need);
  expect(after).toMatchObject({ erasure: 'request', request: { decision: 'refused', reason } });
  expect((await seen(city, need, 'liu-haidong')).words).toBe(wages);
});

test('after 180 days what nobody ever had is erased by itself, and nothing else is', async () => {
  const city = await aCity();
  const forgotten = await aNeed(city);
  const handed = await aNeed(city);
  await choose(city, handed, { lead: 'wage-help', ...person });
  city.later(179 * 24 * 60);
  const young = await aNeed(city);
  await city.runtime.work(city.city);
  expect((await storyOf(city, forgotten)).state).toBe('said');
  city.later(2 * 24 * 60);
  await city.runtime.work(city.city);
  expect((await storyOf(city, forgotten)).state).toBe('erased');
  expect((await storyOf(city, handed)).words).toBe(wages);
  expect((await storyOf(city, young)).words).toBe(wages);
  await sealIsWhole(city);
});

test('a name or number set right takes the place of the old one; a number can be taken back', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', ...person });
  const put = (body: object) =>
    city.call<Known>('PUT', '/api/my-need/contact', { secret: need.secret, body });
  expect((await put({ phone: '123' })).status).toBe(400);
  expect((await put({ name: '赵明亮', phone: '19900004321' })).body.identity).toEqual({
    name: '赵**',
    phone: '199****4321',
    idNumber: null,
  });
  expect((await put({ forgetPhone: true })).body.identity.phone).toBeNull();
  expect((await seen(city, need, 'liu-haidong')).contact?.phone).toBeNull();
});

test('a relative’s secret opens no act of the holder, nor the API, nor anything once withdrawn', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', ...person });
  const made = await city.ok<{ id: string; secret: string; code: string }>('POST', '/api/my-need/family', {
    ...{ secret: need.secret, key: aKey(), body: { name: '女儿' } },
  });
  const leg = (await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0];
  const { version } = await storyOf(city, need);
  const acts: [string, string, object][] = [
    ['GET', '/api/my-need', {}],
    ['GET', '/api/my-need/known', {}],
    ['PUT', '/api/my-need/legs', { version, lead: null, agreed: true }],
    ['PUT', `/api/my-need/consents/${leg?.id ?? ''}`, { version, agreed: true }],
    ['POST', '/api/my-need/messages', { words: '我是女儿' }],
    ['PUT', '/api/my-need/verdict', { version, verdict: 'confirmed' }],
    ['PUT', '/api/my-need/contact', { name: '别人' }],
    ['PUT', `/api/my-need/organisations/${leg?.organisation.id ?? ''}/withdrawal`, { version }],
    ['PUT', '/api/my-need/erasure', { version }],
    ['POST', '/api/my-need/family', { name: '女婿' }],
    ['DELETE', `/api/my-need/family/${made.id}`, {}],
    ['GET', `/api/needs/${need.id}`, {}],
    ['POST', `/api/needs/${need.id}/reveals`, { purpose: '看看' }],
  ];
  for (const secret of [made.secret, made.code]) {
    for (const [method, path, body] of acts) {
      const more = method === 'GET' ? {} : { body };
      const { status } = await city.call(method, path, { secret, key: aKey(), ...more });
      expect([method, path, status]).toEqual([method, path, 401]);
    }
  }
  expect((await storyOf(city, need)).version).toBe(version);
});

test('everything of one organisation, of a duty or of another need cannot be withdrawn', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: null, ...person });
  const before = await seen(city, need, 'su-rina');
  const article = '反家庭暴力法第十四条';
  const legs = [{ serviceId: city.at.service('wage-help'), part: 'lead', basis: { kind: 'duty', article } }];
  const view = await city.ok<Need>('POST', `/api/needs/${need.id}/legs`, {
    as: 'su-rina',
    body: { version: before.version, legs },
  });
  const union = view.rounds[0]?.legs[0]?.organisation.id ?? '';
  const { version } = await storyOf(city, need);
  for (const organisation of [union, city.at.staff('lin-lan').organisationId]) {
    const path = `/api/my-need/organisations/${organisation}/withdrawal`;
    const { status } = await city.call('PUT', path, { secret: need.secret, body: { version } });
    expect(status).toBe(404);
  }
  expect((await seen(city, need, 'liu-haidong')).words).toBe(wages);
});
