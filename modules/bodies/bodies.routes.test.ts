import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import type { Problem } from '../../platform/http/problem.ts';
import type { Body, ListedBody, RulesSeen } from './bodies.contract.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;
const union = 'liu-haidong';

const content = (city: OwnCity, more: object = {}) => ({
  ...{
    code: '',
    kind: 'union',
    level: 'unit',
    unitKind: 'enterprise',
    name: '新绿粮油厂工会',
    parentId: null,
  },
  ...{ areaId: city.at.area('yunhe-zhen'), guideId: null, organisationId: null, employerId: null },
  ...{ foundedOn: '2015-03-01', members: null, membersOn: null, membersSource: '', ...more },
});

const add = (city: OwnCity, more: object = {}, as = union) =>
  city.call<Body>('POST', '/api/bodies', { as, key: aKey(), body: content(city, more) });

async function refusal(answer: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await answer;
  return [status, (body as Problem).errors?.[0]?.path ?? (body as Problem).code];
}

/** A change of a body on the version it has now. */
async function act(city: OwnCity, id: string, what: string, body: object, method = 'POST') {
  const { version } = await city.ok<Body>('GET', `/api/bodies/${id}`, { as: union });
  const key = method === 'POST' ? { key: aKey() } : {};
  return city.call<Body>(method, `/api/bodies/${id}${what}`, {
    ...{ as: union, ...key },
    body: { version, ...body },
  });
}

test('each line keeps its own bodies in its own area; nothing is there twice, and nothing of another city', async () => {
  const [city, other] = [await aCity(), await aCity()];
  const made = (await add(city)).body;
  expect(made).toMatchObject({ version: 1, due: 'none', mayKeep: true, above: [] });
  expect(await refusal(add(city))).toEqual([400, 'name']);
  expect((await add(city, { kind: 'women' })).status).toBe(403);
  expect((await add(city, { kind: 'women' }, 'he-yumei')).status).toBe(200);
  expect((await add(city, { name: '东岭的', areaId: city.at.area('songlin') })).status).toBe(403);
  expect((await add(city, { name: '东岭的', areaId: city.at.area('songlin') }, 'xu-guodong')).status).toBe(
    200,
  );
  expect((await add(city, { name: '办公室登记的' }, 'su-rina')).status).toBe(200);
  expect((await add(city, {}, 'chen-xiaojing')).status).toBe(403);
  const bad: [object, string][] = [
    [{ foundedOn: '2026-12-01' }, 'foundedOn'],
    [{ members: 12 }, 'membersOn'],
    [{ members: 12, membersOn: '2026-10-01' }, 'membersSource'],
    [{ members: 12, membersOn: '2026-12-31', membersSource: '年报' }, 'membersOn'],
    [{ employerId: made.id }, 'employerId'],
    [{ organisationId: made.id }, 'organisationId'],
    [{ parentId: city.at.area('yunhe') }, 'parentId'],
  ];
  for (const [more, path] of bad)
    expect(await refusal(add(city, { name: '又一个', ...more }))).toEqual([400, path]);
  expect((await city.call('GET', `/api/bodies/${made.id}`, { as: 'gao-jun' })).status).toBe(200);
  expect((await other.call('GET', `/api/bodies/${made.id}`, { as: union })).status).toBe(404);
  expect((await add(other, { name: '那边的', parentId: made.id })).status).toBe(400);
  const list = (query: string) =>
    city.ok<{ bodies: ListedBody[]; total: number }>('GET', `/api/bodies?${query}`, { as: 'gao-jun' });
  for (const search of ['粮油', 'xinlv', '糧油廠', '新綠']) {
    const { bodies } = await list(`search=${encodeURIComponent(search)}&kind=union`);
    expect([search, bodies.map(({ name }) => name)]).toEqual([search, ['新绿粮油厂工会']]);
  }
  expect((await list(`area=${city.at.area('dongling')}`)).bodies.map(({ name }) => name)).toEqual(['东岭的']);
  expect((await list('level=county')).total).toBe(0);
});

test('no body stands below itself, and two moves at once make no ring', async () => {
  const city = await aCity();
  const top = (await add(city, { name: '上' })).body;
  const middle = (await add(city, { name: '中', parentId: top.id })).body;
  const low = (await add(city, { name: '下', parentId: middle.id })).body;
  expect(low.above.map(({ name }) => name)).toEqual(['上', '中']);
  const move = (id: string, name: string, parentId: string, more: object = {}) =>
    act(city, id, '', content(city, { name, parentId, ...more }), 'PUT');
  const ring = await move(top.id, '上', low.id);
  const [refused] = (ring.body as unknown as Problem).errors;
  expect([ring.status, refused?.path]).toEqual([400, 'parentId']);
  expect(refused?.detail).toContain('“下”在它下面');
  expect(await refusal(move(top.id, '上', top.id))).toEqual([400, 'parentId']);
  const women = (await add(city, { kind: 'women', name: '妇委会' }, 'he-yumei')).body;
  expect(await refusal(move(low.id, '下', women.id))).toEqual([400, 'parentId']);
  expect((await move(low.id, '下', middle.id, { guideId: women.id })).body.guide?.name).toBe('妇委会');
  const [one, two] = [(await add(city, { name: '一' })).body, (await add(city, { name: '二' })).body];
  const answers = await Promise.all([move(one.id, '一', two.id), move(two.id, '二', one.id)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  expect((await act(city, middle.id, '/ended', { endedOn: '2026-11-01' }, 'PUT')).status).toBe(409);
  expect(await refusal(act(city, low.id, '/ended', { endedOn: '2015-01-01' }, 'PUT'))).toEqual([
    400,
    'endedOn',
  ]);
  expect((await act(city, low.id, '/ended', { endedOn: '2026-11-01' }, 'PUT')).status).toBe(200);
  expect((await act(city, low.id, '/posts', { name: '主席', working: 'full', established: 1 })).status).toBe(
    409,
  );
  const old = { ...content(city, { name: '中' }), version: 9 };
  expect(await refusal(city.call('PUT', `/api/bodies/${middle.id}`, { as: union, body: old }))).toEqual([
    ...[409, 'stale'],
  ]);
});

test('the end of a term follows the edition in force, what was approved, and an edition entered later', async () => {
  const city = await aCity();
  const { id } = (await add(city)).body;
  const elect = (electedOn: string, years: number | null, number: number | null = null) =>
    act(city, id, '/terms', { number, electedOn, years });
  expect(await refusal(elect('2021-11-30', null))).toEqual([400, 'years']);
  expect(await refusal(elect('2021-11-30', 4))).toEqual([400, 'years']);
  expect(await refusal(elect('2026-11-25', 5))).toEqual([400, 'electedOn']);
  expect(await refusal(elect('2015-02-28', 5))).toEqual([400, 'electedOn']);
  expect((await elect('2020-02-29', 3, 2)).body).toMatchObject({ dueOn: '2023-02-28', due: 'overdue' });
  expect(await refusal(elect('2020-02-29', 3))).toEqual([400, 'electedOn']);
  expect(await refusal(elect('2024-06-01', 3, 2))).toEqual([400, 'number']);
  const approve = (more: object) =>
    act(city, id, '/approvals', {
      ...{ kind: 'late', until: '2023-12-31', approver: '云河旗总工会', documentNumber: '云工发〔2023〕2号' },
      ...{ decidedOn: '2023-01-10', ...more },
    });
  expect(await refusal(approve({ until: '2023-02-28' }))).toEqual([400, 'until']);
  expect(await refusal(approve({ until: '2024-02-29' }))).toEqual([400, 'until']);
  expect(await refusal(approve({ kind: 'early', until: '2022-02-27' }))).toEqual([400, 'until']);
  expect(await refusal(approve({ decidedOn: '2026-11-25' }))).toEqual([400, 'decidedOn']);
  expect((await approve({})).body).toMatchObject({ dueOn: '2023-12-31' });
  const seen = (await elect('2024-03-01', 3, 3)).body;
  expect(seen).toMatchObject({ electedOn: '2024-03-01', dueOn: '2027-03-01', due: 'soon' });
  expect(seen.terms.map(({ number, timing, unapproved }) => [number, timing, unapproved])).toEqual([
    [3, 'late', true],
    [2, 'first', false],
  ]);
  const [last] = seen.terms;
  const right = { number: 3, electedOn: '2023-12-30', years: 3, withdrawn: false };
  const righted = await act(city, id, `/terms/${last?.id}`, right, 'PUT');
  expect(righted.body.terms[0]).toMatchObject({ timing: 'late', unapproved: false, dueOn: '2026-12-30' });
  const rule = {
    ...{ kind: 'union', level: 'unit', edition: '试行办法', effectiveFrom: '2023-01-01', years: [5] },
    ...{ usual: null, mostEarly: 6, mostLate: 6, source: '试行办法第三条' },
  };
  const enter = (more: object = {}, as = 'qi-ming') =>
    city.call<RulesSeen>('POST', '/api/body-rules', { as, key: aKey(), body: { ...rule, ...more } });
  expect((await enter({}, 'su-rina')).status).toBe(403);
  expect(await refusal(enter())).toEqual([400, 'years']);
  expect((await enter({ years: [3, 5] })).body.rules.filter(({ own }) => own)).toHaveLength(1);
  expect(await refusal(enter({ years: [3] }))).toEqual([400, 'effectiveFrom']);
  const gone = await act(city, id, `/terms/${last?.id}`, { ...right, withdrawn: true }, 'PUT');
  expect(gone.body).toMatchObject({ dueOn: '2023-12-31', due: 'overdue' });
  const list = await city.ok<{ overdue: number; bodies: ListedBody[] }>('GET', '/api/bodies?due=overdue', {
    as: 'gao-jun',
  });
  expect([list.overdue, list.bodies.map((one) => one.id)]).toEqual([1, [id]]);
});

test('an edition entered later moves the terms elected since, and only those', async () => {
  const city = await aCity();
  const body = async (name: string, electedOn: string) => {
    const { id } = (await add(city, { name, level: 'township' })).body;
    return (await act(city, id, '/terms', { number: null, electedOn, years: null })).body;
  };
  const [before, after] = [await body('前', '2020-12-31'), await body('后', '2021-01-01')];
  expect([before.dueOn, after.dueOn]).toEqual(['2025-12-31', '2026-01-01']);
  await city.ok('POST', '/api/body-rules', {
    ...{ as: 'qi-ming', key: aKey() },
    body: {
      ...{ kind: 'union', level: 'township', edition: '四年的', effectiveFrom: '2021-01-01', years: [4] },
      ...{ usual: null, mostEarly: 12, mostLate: 12, source: '新章程' },
    },
  });
  const now = (id: string) => city.ok<Body>('GET', `/api/bodies/${id}`, { as: union });
  expect([(await now(before.id)).dueOn, (await now(after.id)).dueOn]).toEqual(['2025-12-31', '2025-01-01']);
  expect((await now(after.id)).terms[0]?.edition).toBe('四年的');
});

test('posts and who holds them give warnings by the thresholds of the city; years of birth are not for all', async () => {
  const city = await aCity();
  const { id } = (await add(city)).body;
  const post = { name: '副主席', working: 'part', established: 2 };
  const postId = (await act(city, id, '/posts', post)).body.posts[0]?.id;
  expect(await refusal(act(city, id, '/posts', post))).toEqual([400, 'name']);
  const person = (name: string, birthYear: number | null, others: string[] = [], more: object = {}) =>
    act(city, id, '/holders', { postId, name, birthYear, since: '2024-05-01', others, ...more });
  expect(await refusal(person('小', 2020))).toEqual([400, 'birthYear']);
  expect(await refusal(person('未来', 1980, [], { since: '2027-01-01' }))).toEqual([400, 'since']);
  const one = (await person('甲', 1965, ['厂长', '党支部书记', '人大代表', '协会理事'])).body;
  expect(one.found.map(({ kind }) => kind)).toEqual(['vacant', 'busy', 'old', 'mean']);
  await person('乙', 1990, [], { since: '2024-06-01' });
  expect(await refusal(person('丙', 1990))).toEqual([400, 'postId']);
  const seen = (as: string) => city.ok<Body>('GET', `/api/bodies/${id}`, { as });
  expect((await seen('gao-jun')).posts[0]?.holders.map(({ birthYear }) => birthYear)).toEqual([1965, 1990]);
  const others = await seen('bao-li');
  expect([others.mayKeep, others.posts[0]?.holders.map(({ birthYear }) => birthYear)]).toEqual([
    false,
    [null, null],
  ]);
  expect([others.warnings, others.found.map(({ kind }) => kind)]).toEqual([1, ['busy']]);
  const set = (version: number, as = 'qi-ming') =>
    city.call('PUT', '/api/body-thresholds', {
      as,
      body: { version, mostOthers: 4, oldAge: 62, meanAge: 60, source: '本市规定' },
    });
  expect((await set(0, 'su-rina')).status).toBe(403);
  expect((await set(0)).status).toBe(200);
  expect((await set(0)).status).toBe(409);
  expect((await seen('gao-jun')).found).toEqual([]);
  const holder = (await seen(union)).posts[0]?.holders[0];
  const left = { name: '甲', birthYear: 1965, since: '2024-05-01', others: [] };
  const leave = (until: string) => act(city, id, `/holders/${holder?.id}`, { ...left, until }, 'PUT');
  expect(await refusal(leave('2024-04-30'))).toEqual([400, 'until']);
  expect((await leave('2026-11-01')).body.found).toEqual([
    { kind: 'vacant', post: '副主席', established: 2, held: 1 },
  ]);
  const list = (warned: string) =>
    city.ok<{ total: number }>('GET', `/api/bodies?warned=${warned}`, { as: 'gao-jun' });
  expect([(await list('vacant')).total, (await list('busy')).total, (await list('old')).total]).toEqual([
    1, 0, 0,
  ]);
});

test('coverage counts what has no body, and every number opens to its list', async () => {
  const city = await aCity();
  interface Row {
    areaId: string;
    townships: { all: number; without: number };
    villages: { all: number; without: number };
    employers: { all: number; without: number };
  }
  const yunhe = city.at.area('yunhe');
  const rowOf = async () => {
    const { rows } = await city.ok<{ rows: Row[] }>('GET', '/api/body-coverage?kind=union', {
      as: 'gao-jun',
    });
    return rows.find(({ areaId }) => areaId === yunhe);
  };
  const without = async (what: string) =>
    city.ok<{ total: number; without: { id: string; name: string }[] }>(
      'GET',
      `/api/body-coverage/without?kind=union&area=${yunhe}&what=${what}`,
      { as: 'gao-jun' },
    );
  const before = await rowOf();
  const [first] = (await without('employers')).without;
  for (const what of ['townships', 'villages', 'employers'] as const)
    expect((await without(what)).total).toBe(before?.[what].without);
  await add(city, { name: '厂工会', employerId: first?.id, areaId: city.at.area('baiyin') });
  await add(city, { name: '嘎查工会', level: 'village', areaId: city.at.area('baiyin') });
  const after = await rowOf();
  // One within a unit does not stand for the village it lies in.
  expect(after?.villages.without).toBe((before?.villages.without ?? 0) - 1);
  expect(after?.employers.without).toBe((before?.employers.without ?? 0) - 1);
  expect((await without('employers')).without.map(({ id }) => id)).not.toContain(first?.id);
});
