import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import {
  act,
  aNeed,
  choose,
  legOf,
  type Spoken,
  seen,
  solve,
  storyOf,
  verdict,
  wages,
} from '../../app/testing/need.fixtures.ts';
import type { Same } from './contract/merging.ts';
import type { Need } from './contract/need.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

const nearly = '厂里3个月没发工资了，老板电话也不接，家里老人还在住院呢';
const why = '同一个厂、同一笔工资';

async function handed(city: OwnCity, words: string, more: object = {}): Promise<Spoken> {
  const need = await aNeed(city, words);
  await choose(city, need, { lead: 'wage-help', ...more });
  return need;
}

async function aPair() {
  const city = await aCity();
  const leader = await handed(city, wages, { name: '赵明', phone: '19900001234' });
  const follower = await handed(city, nearly, { name: '王桂兰', phone: '13900001111' });
  return { city, leader, follower };
}

async function join(
  city: OwnCity,
  need: Pick<Spoken, 'id'>,
  into: string,
  as = 'liu-haidong',
  about: { version?: number } = {},
) {
  const version = about.version ?? (await seen(city, need, 'su-rina')).version;
  const body = { version, into, why };
  return city.call('PUT', `/api/needs/${need.id}/merging`, { as, body });
}

const codeOf = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as { code?: string }).code,
];

test('the nearest wording is offered first, and one answer ends both, each with a verdict of its own', async () => {
  const { city, leader, follower } = await aPair();
  const other = await handed(city, '工伤以后厂里不给结算医药费，想请人帮着问问');
  const { needs } = await city.ok<{ needs: Same[] }>('GET', `/api/needs/${follower.id}/same`, {
    as: 'liu-haidong',
  });
  expect(needs[0]).toMatchObject({ id: leader.id, near: true });
  expect(needs.map(({ id }) => id)).not.toContain(follower.id);
  const searched = await city.ok<{ needs: Same[] }>(
    'GET',
    `/api/needs/${follower.id}/same?search=${other.reference}`,
    { as: 'liu-haidong' },
  );
  expect(searched.needs.map(({ id }) => id)).toEqual([other.id]);

  const joined = await join(city, follower, leader.id);
  expect(joined.status).toBe(200);
  expect((joined.body as Need).together).toMatchObject({
    into: { id: leader.id, reference: leader.reference },
    mayMerge: false,
    mayUnmerge: true,
  });
  expect((await seen(city, leader, 'liu-haidong')).together.followers).toMatchObject([{ id: follower.id }]);
  await solve(city, leader, 'liu-haidong');
  const [theirs, own] = [await storyOf(city, leader), await storyOf(city, follower)];
  expect([theirs.state, own.state, own.may.verdict]).toEqual(['answered', 'answered', true]);
  expect(own.steps.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['merged', 'answered']) as string[],
  );
  expect(theirs.steps.map(({ kind }) => kind)).not.toContain('merged');
  expect(own.steps.find(({ kind }) => kind === 'answered')?.text).toContain('工资');
  // Neither reads a word of the other.
  expect(JSON.stringify(own)).not.toContain(wages);
  expect(JSON.stringify(own)).not.toContain(leader.reference);
  expect(JSON.stringify(theirs)).not.toContain(follower.reference);
  await verdict(city, leader, 'confirmed');
  expect((await storyOf(city, follower)).state).toBe('answered');
  expect((await verdict(city, follower, 'confirmed')).state).toBe('confirmed');
  await city.cookieOf('tang-wenjun');
  await city.settle();
  const { figures } = await city.ok<{ figures: { key: string; value: number }[] }>(
    'GET',
    '/api/months/2026-11?range=city',
    { as: 'tang-wenjun' },
  );
  const value = (key: string) => figures.find((one) => one.key === key)?.value;
  // Two needs, one service.
  expect([value('received'), value('confirmed'), value('served')]).toEqual([3, 2, 1]);
});

test('taken apart both are as before, and the story tells both steps', async () => {
  const { city, leader, follower } = await aPair();
  const before = await seen(city, follower, 'liu-haidong');
  await join(city, follower, leader.id);
  const path = `/api/needs/${follower.id}/merging`;
  const { version } = await seen(city, follower, 'liu-haidong');
  expect(
    (await city.call('DELETE', path, { as: 'liu-haidong', body: { version: version - 1 } })).status,
  ).toBe(409);
  city.later(5);
  const after = await city.ok<Need>('DELETE', path, { as: 'liu-haidong', body: { version } });
  expect([after.rounds, after.state, after.may.legs]).toEqual([before.rounds, before.state, before.may.legs]);
  expect(after.together.history.map(({ kind, why: reason }) => [kind, reason])).toEqual([
    ['merged', why],
    ['unmerged', ''],
  ]);
  const steps = (await storyOf(city, follower)).steps.map(({ kind }) => kind);
  expect(steps.slice(-2)).toEqual(['merged', 'unmerged']);
  expect(
    codeOf(await city.call('DELETE', path, { as: 'liu-haidong', body: { version: after.version } })),
  ).toEqual([409, 'wrong-state']);
  await solve(city, leader, 'liu-haidong');
  expect((await storyOf(city, follower)).state).toBe('dispatched');
});

test('only who has both may join them: nobody of another organisation or city', async () => {
  const { city, leader, follower } = await aPair();
  expect((await join(city, follower, leader.id, 'bao-li')).status).toBe(404);
  // A leader reads figures and joins nothing.
  expect((await join(city, follower, leader.id, 'tang-wenjun')).status).toBe(403);
  const elsewhere = await aCity();
  const theirs = await handed(elsewhere, wages);
  expect((await join(city, follower, theirs.id)).status).toBe(404);
  const { version } = await seen(city, follower, 'liu-haidong');
  expect((await city.call('GET', `/api/needs/${theirs.id}/same`, { as: 'liu-haidong' })).status).toBe(404);
  expect(codeOf(await join(city, follower, leader.id, 'liu-haidong', { version: version - 1 }))).toEqual([
    409,
    'stale',
  ]);
  expect((await join(city, follower, leader.id, 'su-rina')).status).toBe(200);
});

test('no chains and no circles: what follows a follower follows its leader', async () => {
  const { city, leader, follower } = await aPair();
  const third = await handed(city, `${wages}，请帮帮忙`);
  expect(codeOf(await join(city, leader, leader.id))).toEqual([409, 'itself']);
  await join(city, follower, leader.id);
  expect(codeOf(await join(city, follower, third.id))).toEqual([409, 'joined']);
  expect(codeOf(await join(city, leader, third.id))).toEqual([409, 'leads']);
  expect(codeOf(await join(city, leader, follower.id))).toEqual([409, 'itself']);
  const joined = await join(city, third, follower.id);
  expect((joined.body as Need).together.into?.id).toBe(leader.id);
});

test('closed, waiting, with somebody else, or protected: not joined, and said why', async () => {
  const { city, leader, follower } = await aPair();
  const elsewhere = await aNeed(city, `${wages}！`);
  await choose(city, elsewhere, { lead: 'legal-aid-wages' });
  expect(codeOf(await join(city, follower, elsewhere.id, 'su-rina'))).toEqual([409, 'apart']);
  const waiting = await aNeed(city, `${wages}。。`);
  await choose(city, waiting, { lead: null });
  expect(codeOf(await join(city, waiting, leader.id, 'su-rina'))).toEqual([409, 'over']);
  const hidden = await handed(city, nearly, { confidential: true });
  const { version } = await storyOf(city, hidden);
  const body = { version, into: leader.id, why };
  const path = `/api/needs/${hidden.id}/merging`;
  expect([403, 404]).toContain((await city.call('PUT', path, { as: 'liu-haidong', body })).status);
  await solve(city, leader, 'liu-haidong');
  expect(codeOf(await join(city, follower, leader.id))).toEqual([409, 'over']);
});

test('an answer that others read too names nobody, and is given where it is led', async () => {
  const { city, leader, follower } = await aPair();
  await join(city, follower, leader.id);
  await act(city, leader, 'liu-haidong', 'taking-on');
  const view = await seen(city, leader, 'liu-haidong');
  const path = `/api/needs/${leader.id}/legs/${legOf(city, view, 'liu-haidong')}/answer`;
  const say = (answer: string) =>
    city.call('PUT', path, {
      as: 'liu-haidong',
      body: { version: view.version, outcome: 'solved', answer },
    });
  for (const answer of ['赵明的工资发了', '工资发了，有事打 19900001234']) {
    const refused = await say(answer);
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ path: 'answer' }] });
  }
  const own = await seen(city, follower, 'liu-haidong');
  expect(own.may.legs[legOf(city, own, 'liu-haidong')]).not.toContain('answer');
  expect(own.may.legs[legOf(city, own, 'liu-haidong')]).toContain('contact');
  expect((await say('工资都发了')).status).toBe(200);
});

test('what becomes protected, or is led by another, is taken apart by itself', async () => {
  const { city, leader, follower } = await aPair();
  const third = await handed(city, `${wages}，请帮帮忙`);
  await join(city, follower, leader.id);
  await join(city, third, leader.id);
  const { version } = await seen(city, follower, 'liu-haidong');
  await city.ok('PUT', `/api/needs/${follower.id}/sorting`, {
    as: 'su-rina',
    body: { version, kind: 'help', urgency: 'attend', protected: true, why: '她说怕家里人知道' },
  });
  const led = async () => (await seen(city, leader, 'liu-haidong')).together.followers.map(({ id }) => id);
  expect(await led()).toEqual([third.id]);
  await act(city, leader, 'liu-haidong', 'decline', { reason: '不归我们' });
  const after = await seen(city, third, 'su-rina');
  expect(after.together).toMatchObject({ into: null, mayMerge: true });
  expect(after.together.history.at(-1)).toMatchObject({ kind: 'unmerged', by: null });
  expect((await storyOf(city, third)).steps.at(-1)?.kind).toBe('unmerged');
});

test('who is not content goes on alone', async () => {
  const { city, leader, follower } = await aPair();
  await join(city, follower, leader.id);
  await solve(city, leader, 'liu-haidong');
  expect((await verdict(city, follower, 'not_accepted', '我的还没到账')).state).toBe('taken_on');
  const own = await seen(city, follower, 'liu-haidong');
  expect(own.together.into).toBeNull();
  expect(own.may.legs[legOf(city, own, 'liu-haidong')]).toContain('answer');
  expect((await storyOf(city, leader)).state).toBe('answered');
});

test('what is erased is taken apart, its reason with it; the other goes on', async () => {
  const { city, leader, follower } = await aPair();
  await join(city, follower, leader.id);
  const { version } = await storyOf(city, follower);
  await city.ok('PUT', '/api/my-need/erasure', { secret: follower.secret, body: { version } });
  const { requests } = await city.ok<{ requests: { id: string }[] }>('GET', '/api/erasures', {
    as: 'su-rina',
  });
  const path = `/api/erasures/${requests[0]?.id ?? ''}/decision`;
  await city.ok('PUT', path, { as: 'su-rina', body: { decision: 'erased', reason: '' } });
  const { together, state } = await seen(city, leader, 'liu-haidong');
  expect([together.followers, state]).toEqual([[], 'dispatched']);
  expect(together.history.map(({ kind }) => kind)).toEqual(['merged', 'unmerged']);
  expect(JSON.stringify(together)).not.toContain(why);
});

test('the follower’s resident gets the text that asks for a verdict', async () => {
  const { city, leader, follower } = await aPair();
  await join(city, follower, leader.id);
  await solve(city, leader, 'liu-haidong');
  await city.settle();
  const { rows } = await city.opened.owner.query<{ event: string }>(
    "select event from messages.message where city_id = $1 and about_id = $2 and event like 'needs.answered:%'",
    [city.city.id, follower.id],
  );
  expect(rows).toHaveLength(1);
});
