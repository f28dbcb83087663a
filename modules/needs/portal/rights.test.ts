import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../../app/testing/city.ts';
import {
  act,
  aKey,
  aNeed,
  choose,
  type Spoken,
  seen,
  solve,
  storyOf,
  wages,
} from '../../../app/testing/need.fixtures.ts';
import { questionsOf } from '../desk/relatives-questions.ts';

interface Shown {
  readonly status: number;
  readonly to: string | null;
  readonly html: string;
  readonly headers: Headers;
}

/** What a browser without JavaScript sends and gets. */
async function visit(
  city: TestCity,
  path: string,
  { form, cookie }: { form?: Record<string, string>; cookie?: string } = {},
): Promise<Shown> {
  const response = await city.app.request(path, {
    method: form ? 'POST' : 'GET',
    headers: {
      host: city.host,
      ...(cookie === undefined ? {} : { cookie }),
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${city.host}` } : {}),
    },
    ...(form ? { body: new URLSearchParams(form).toString() } : {}),
  });
  const { status, headers } = response;
  return { status, to: headers.get('location'), html: await response.text(), headers };
}

function hidden(html: string, name: string): string {
  const tag = (html.match(/<input[^>]*>/g) ?? []).find((one) => one.includes(`name="${name}"`)) ?? '';
  return /value="([^"]*)"/.exec(tag)?.[1] ?? '';
}

const phone = '19900001234';

async function known(city: Awaited<ReturnType<typeof aCity>>): Promise<Spoken> {
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', name: '赵明', phone });
  return need;
}

/** The code as it lies in the database, to be sent. */
async function codeOf(city: TestCity): Promise<string> {
  const { rows } = await city.opened.owner.query<{ code: Buffer }>(
    'select code from people.phone_code where city_id = $1 order by asked_at, id',
    [city.city.id],
  );
  const keys = await city.runtime.catalogue.keysOf(city.city);
  return keys.decrypt('people.phone_code.code', rows[0]?.code ?? Buffer.alloc(0));
}

function cookieOf({ headers }: Shown): string {
  return (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

async function openByPhone(city: TestCity): Promise<Shown> {
  await visit(city, '/progress/phone', { form: { phone } });
  return visit(city, '/progress/code', { form: { phone, code: await codeOf(city) } });
}

test('with the telephone that was left one sees one’s needs again and can act, for half an hour', async () => {
  const city = await aCity();
  const need = await known(city);
  await solve(city, need, 'liu-haidong');
  const opened = await openByPhone(city);
  expect([opened.status, opened.to]).toEqual([303, '/mine']);
  const set = opened.headers.get('set-cookie') ?? '';
  expect(set).toMatch(/HttpOnly/);
  expect(set).toMatch(/Max-Age=1800/);
  const cookie = cookieOf(opened);
  const list = await visit(city, '/mine', { cookie });
  expect(list.html).toContain(need.reference);
  expect(list.html).not.toContain(need.secret);
  const story = await visit(city, `/n/${need.id}`, { cookie });
  expect(story.html).toContain(wages);
  const form = { version: hidden(story.html, 'version'), verdict: 'confirmed' };
  expect((await visit(city, `/n/${need.id}/verdict`, { form, cookie })).to).toBe(`/n/${need.id}`);
  expect((await storyOf(city, need)).state).toBe('confirmed');
  // Without the cookie, with another’s, in the API, and after half an hour, the address is nothing.
  expect((await visit(city, `/n/${need.id}`)).status).not.toBe(200);
  const forged = await visit(city, `/n/${need.id}`, { cookie: 'lianxin_phone=AAAA' });
  expect([forged.status, forged.to]).toEqual([303, '/progress#phone-way']);
  const api = await city.call('GET', '/api/my-need', { secret: need.id, headers: { cookie } });
  expect(api.status).toBe(401);
  city.later(31);
  expect((await visit(city, `/n/${need.id}`, { cookie })).status).toBe(303);
  expect((await visit(city, '/mine', { cookie })).to).toBe('/progress#phone-way');
});

test('a telephone opens the needs it was left for and no others, and closing ends it', async () => {
  const city = await aCity();
  const need = await known(city);
  const other = await aNeed(city, '门口的台阶上不去');
  await choose(city, other, { lead: 'wage-help', phone: '19900007777' });
  const cookie = cookieOf(await openByPhone(city));
  expect((await visit(city, `/n/${other.id}`, { cookie })).status).toBe(303);
  expect((await visit(city, '/mine', { cookie })).html).not.toContain(other.reference);
  await visit(city, '/mine/end', { form: {}, cookie });
  expect((await visit(city, `/n/${need.id}`, { cookie })).status).toBe(303);
});

test('a known and an unknown number get one answer and the same rows, and only one gets a message', async () => {
  const city = await aCity();
  await known(city);
  await city.settle();
  await city.runtime.work(city.city);
  const rows = async () => {
    const count = (table: string) => `(select count(*)::int from ${table} where city_id = $1)`;
    const found = await city.opened.owner.query<Record<string, number>>(
      `select ${count('people.phone_code')} as codes, ${count('platform.attempt')} as attempts,
         ${count('platform.job')} as jobs, ${count('platform.happening')} as happenings,
         ${count('messages.message')} as messages`,
      [city.city.id],
    );
    return found.rows[0] ?? {};
  };
  const grown = (before: Record<string, number>, after: Record<string, number>) =>
    Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]));
  const start = await rows();
  const one = await visit(city, '/progress/phone', { form: { phone } });
  const between = await rows();
  const two = await visit(city, '/progress/phone', { form: { phone: '19900007777' } });
  const end = await rows();
  const plain = ({ html }: Shown) => html.replaceAll(phone, '#').replaceAll('19900007777', '#');
  expect(plain(one)).toBe(plain(two));
  expect([one.status, two.status]).toEqual([200, 200]);
  const { attempts: _first, ...grownFirst } = grown(start, between);
  const { attempts: _second, ...grownSecond } = grown(between, end);
  expect(grownFirst).toEqual(grownSecond);
  expect(grownFirst).toMatchObject({ codes: 1, jobs: 1, messages: 0 });
  await city.runtime.work(city.city);
  const sent = await rows();
  expect((sent['messages'] ?? 0) - (end['messages'] ?? 0)).toBe(1);
});

test('a code is good five times and ten minutes, once; guessing and asking without end are stopped', async () => {
  const city = await aCity();
  await known(city);
  const open = (code: string) => visit(city, '/progress/code', { form: { phone, code } });
  await visit(city, '/progress/phone', { form: { phone } });
  const first = await codeOf(city);
  const wrong = first === '000000' ? '111111' : '000000';
  for (let count = 0; count < 4; count += 1) expect((await open(wrong)).html).toContain('验证码不对');
  expect((await open(wrong)).html).toContain('输错了 5 次，这个验证码不能用了');
  const spent = await open(first);
  expect(spent.status).toBe(400);
  expect(spent.html).toContain('请重新要一个');
  await visit(city, '/progress/phone', { form: { phone } });
  const late = await codeOf(city);
  city.later(11);
  expect((await open(late)).status).toBe(400);
  await visit(city, '/progress/phone', { form: { phone } });
  const good = await codeOf(city);
  expect((await open(good)).status).toBe(303);
  expect((await open(good)).status).toBe(400);
  await visit(city, '/progress/phone', { form: { phone } });
  expect((await visit(city, '/progress/phone', { form: { phone } })).status).toBe(429);
  const bad = await visit(city, '/progress/phone', { form: { phone: '123' } });
  expect(bad.status).toBe(400);
  expect(hidden(bad.html, 'phone')).toBe('123');
  const tries: number[] = [];
  for (let count = 0; count < 12; count += 1) tries.push((await open(wrong)).status);
  expect(tries.at(-1)).toBe(429);
});

test('two right codes at the same moment open one session', async () => {
  const city = await aCity();
  await known(city);
  await visit(city, '/progress/phone', { form: { phone } });
  const form = { phone, code: await codeOf(city) };
  const answers = await Promise.all(Array.from({ length: 4 }, () => visit(city, '/progress/code', { form })));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 400, 400, 400]);
});

test('codes are not guessed in addresses either, and whoever has a link is not hindered', async () => {
  const city = await aCity();
  const need = await known(city);
  const other = await aNeed(await aCity());
  const tries: number[] = [];
  for (let count = 0; count < 21; count += 1) {
    tries.push((await visit(city, `/n/${other.trackingCode}`)).status);
  }
  expect([tries[0], tries.at(-1)]).toEqual([404, 429]);
  expect((await visit(city, `/n/${need.trackingCode}`)).status).toBe(429);
  expect((await visit(city, `/n/${need.secret}`)).status).toBe(200);
});

test('a relative sees steps and dates and no word, until it is withdrawn; each look is told', async () => {
  const city = await aCity();
  const need = await known(city);
  await act(city, need, 'liu-haidong', 'taking-on');
  const page = await visit(city, `/n/${need.secret}/family`);
  const form = { key: hidden(page.html, 'key'), name: '女儿' };
  const made = await visit(city, `/n/${need.secret}/family`, { form });
  const secret = /\/family\/([\w-]{22})/.exec(made.html)?.[1] ?? '';
  const code = /[3-9A-Y]{4}-[3-9A-Y]{4}-[3-9A-Y]{4}/.exec(made.html)?.[0] ?? '';
  const again = await visit(city, `/n/${need.secret}/family`, { form });
  expect(again.html).toContain(secret);
  const look = await visit(city, `/family/${secret}`);
  expect(look.status).toBe(200);
  expect(look.headers.get('cache-control')).toBe('no-store');
  expect(look.html).toContain('旗总工会接了');
  expect(look.html).not.toMatch(/三个月|工资|赵|1990000|<form method="post" action="\/(?!settings)/);
  const byCode = await visit(city, '/progress', { form: { code: code.toLowerCase() } });
  expect(byCode.to).toBe(`/family/${code.replaceAll('-', '')}`);
  expect((await visit(city, byCode.to ?? '')).status).toBe(200);
  for (const path of ['', '/known', '/choose?help=1', '/verdict', '/erase', '/contact', '/copy', '/family']) {
    expect((await visit(city, `/n/${secret}${path}`)).status).toBe(404);
  }
  const story = await visit(city, `/n/${need.secret}`);
  expect(story.html).toContain('女儿');
  expect(story.html).toContain('看过 1 次');
  const view = /action="(\/n\/[^"]*\/family\/[^"]*)"/.exec(story.html)?.[1] ?? '';
  await visit(city, view, { form: {} });
  const dead = await visit(city, `/family/${secret}`);
  expect(dead.status).toBe(404);
  expect(dead.html).toContain('本人撤回了');
  expect((await visit(city, byCode.to ?? '')).status).toBe(404);
});

test('a relative reads what was answered to their question and nobody else’s words; the person reads it too', async () => {
  const city = await aCity();
  const need = await known(city);
  await act(city, need, 'liu-haidong', 'taking-on');
  const share = async (name: string) => {
    const made = await visit(city, `/n/${need.secret}/family`, { form: { key: aKey(), name } });
    return /\/family\/([\w-]{22})/.exec(made.html)?.[1] ?? '';
  };
  const [daughter, son] = [await share('女儿'), await share('儿子')];
  const question = { key: aKey(), words: '要带什么材料' };
  await visit(city, `/family/${daughter}/question`, { form: question });
  const view = await seen(city, need, 'liu-haidong');
  const asked = view.messages.find(({ byKind }) => byKind === 'family');
  expect(asked).toMatchObject({ words: question.words, mayAnswer: true });
  const path = `/api/needs/${need.id}/messages`;
  const speak = (as: string, body: object) => city.call('POST', path, { as, key: aKey(), body });
  const answer = { kind: 'family', answers: asked?.id, words: '带记工本就行' };
  const own = view.messages.at(-1)?.id === asked?.id ? need.id : view.messages.at(-1)?.id;
  expect((await speak('liu-haidong', { ...answer, answers: own })).status).toBe(404);
  expect((await speak('lin-lan', answer)).status).toBe(404);
  expect((await speak('liu-haidong', { kind: 'public', words: '明天上午去厂里' })).status).toBe(200);
  expect((await speak('liu-haidong', { kind: 'inner', words: '老板姓孙' })).status).toBe(200);
  expect((await speak('liu-haidong', answer)).status).toBe(200);
  const look = (await visit(city, `/family/${daughter}`)).html;
  expect(look).toContain('旗总工会答复您');
  expect(look).toContain('带记工本就行');
  expect(look).not.toMatch(/明天上午|老板姓孙/);
  expect((await visit(city, `/family/${son}`)).html).not.toMatch(/记工本|什么材料/);
  const story = (await visit(city, `/n/${need.secret}`)).html;
  expect(story).toContain('旗总工会答复家里人');
  expect(story).toContain('带记工本就行');
  const family = /action="(\/n\/[^"]*\/family\/[^"]*)"/g;
  for (const [, withdraw] of story.matchAll(family)) await visit(city, withdraw ?? '', { form: {} });
  expect((await seen(city, need, 'liu-haidong')).messages.some(({ mayAnswer }) => mayAnswer)).toBe(false);
  expect((await speak('liu-haidong', answer)).body).toMatchObject({ status: 409 });
});

test('of several questions each is answered on its own, and the answer stands with its question', async () => {
  const city = await aCity();
  const need = await known(city);
  await act(city, need, 'liu-haidong', 'taking-on');
  const made = await visit(city, `/n/${need.secret}/family`, { form: { key: aKey(), name: '女儿' } });
  const secret = /\/family\/([\w-]{22})/.exec(made.html)?.[1] ?? '';
  const asked = ['要带什么材料', '几点去合适', '我能陪着去吗'];
  for (const words of asked) {
    city.later(1);
    await visit(city, `/family/${secret}/question`, { form: { key: aKey(), words } });
  }
  const open = async () => questionsOf((await seen(city, need, 'liu-haidong')).messages);
  const answer = async (question: string, words: string) => {
    city.later(1);
    const answers = (await open()).find((one) => one.words === question)?.id;
    const body = { kind: 'family', answers, words };
    await city.ok('POST', `/api/needs/${need.id}/messages`, { as: 'liu-haidong', key: aKey(), body });
  };
  expect((await open()).map(({ words }) => words)).toEqual(asked);
  await answer('几点去合适', '早上九点');
  expect((await open()).map(({ words }) => words)).toEqual(['要带什么材料', '我能陪着去吗']);
  await answer('要带什么材料', '带记工本');
  await answer('我能陪着去吗', '能');
  const { html } = await visit(city, `/family/${secret}`);
  const steps = html.split('<li').slice(1);
  for (const [question, told] of [
    ['要带什么材料', '带记工本'],
    ['几点去合适', '早上九点'],
  ] as const) {
    const [step] = steps.filter((one) => one.includes(question));
    expect(step).toContain(told);
    expect(step?.match(/旗总工会答复您/g)).toHaveLength(1);
  }
  // Something may be added to the last one.
  expect((await open()).map(({ words }) => words)).toEqual(['我能陪着去吗']);
});

test('the words are shown to a relative only if the person said so, and nothing after 90 days', async () => {
  const city = await aCity();
  const need = await known(city);
  const make = async (words: string) => {
    const form = { key: aKey(), name: '老伴', words };
    const made = await visit(city, `/n/${need.secret}/family`, { form });
    return /\/family\/([\w-]{22})/.exec(made.html)?.[1] ?? '';
  };
  const [plain, whole] = [await make(''), await make('yes')];
  expect((await visit(city, `/family/${plain}`)).html).not.toContain(wages);
  expect((await visit(city, `/family/${whole}`)).html).toContain(wages);
  const nameless = await visit(city, `/n/${need.secret}/family`, { form: { key: aKey(), name: ' ' } });
  expect(nameless.status).toBe(400);
  city.later(90 * 24 * 60 + 1);
  expect((await visit(city, `/family/${whole}`)).status).toBe(404);
});

test('what is known is shown masked, in full only when asked, and taken along as a file', async () => {
  const city = await aCity();
  const need = await known(city);
  const page = await visit(city, `/n/${need.secret}/known`);
  expect(page.html).toContain('199****1234');
  expect(page.html).not.toContain(phone);
  expect((await visit(city, `/n/${need.secret}/known`, { form: {} })).html).toContain(phone);
  const copy = await visit(city, `/n/${need.secret}/copy`);
  expect(copy.headers.get('content-disposition')).toContain(`lianxin-${need.reference}.json`);
  expect(copy.headers.get('cache-control')).toBe('no-store');
  const content = JSON.parse(copy.html) as { identity: { phone: string }; need: { words: string } };
  expect(content).toMatchObject({ identity: { phone }, need: { words: wages } });
});

test('a consent is taken back after a question that says what comes of it', async () => {
  const city = await aCity();
  const need = await known(city);
  const union = (await seen(city, need, 'liu-haidong')).rounds[0]?.legs[0]?.organisation.id ?? '';
  const here = `/n/${need.secret}/withdraw/${union}`;
  const asked = await visit(city, here);
  expect(asked.html).toContain('法律要求留的记录');
  const form = { version: hidden(asked.html, 'version') };
  expect((await visit(city, here, { form })).to).toBe(`/n/${need.secret}/known`);
  expect((await visit(city, here, { form })).status).toBe(303);
  expect((await city.call('GET', `/api/needs/${need.id}`, { as: 'liu-haidong' })).status).toBe(404);
  expect((await visit(city, `/n/${need.secret}/known`)).html).toContain('撤回了');
});

test('erasing asks first, and the link then says that it is done', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  const asked = await visit(city, `/n/${need.secret}/erase`);
  expect(asked.html).toContain(need.reference);
  const form = { version: hidden(asked.html, 'version') };
  expect((await visit(city, `/n/${need.secret}/erase`, { form })).to).toBe(`/n/${need.secret}/known`);
  const story = await visit(city, `/n/${need.secret}`);
  expect(story.html).toContain('这件事的内容删掉了');
  expect(story.html).not.toContain('三个月');
  expect((await visit(city, `/n/${need.secret}/erase`, { form })).status).toBe(303);
});

test('a name set right on the page is there at once, and a wrong number comes back with what was typed', async () => {
  const city = await aCity();
  const need = await known(city);
  const here = `/n/${need.secret}/contact`;
  const wrong = await visit(city, here, { form: { name: '赵明亮', phone: '12' } });
  expect(wrong.status).toBe(400);
  expect(hidden(wrong.html, 'name')).toBe('赵明亮');
  expect((await visit(city, here, { form: { name: '赵明亮', phone: '' } })).status).toBe(303);
  expect((await seen(city, need, 'liu-haidong')).contact).toMatchObject({
    name: '赵**',
    phone: '199****1234',
  });
});
