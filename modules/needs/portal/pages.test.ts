import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../../app/testing/city.ts';
import { act, aNeed, choose, seen, solve, storyOf, wages } from '../../../app/testing/need.fixtures.ts';

interface Shown {
  readonly status: number;
  readonly to: string | null;
  readonly html: string;
  readonly headers: Headers;
}

/** What a browser without JavaScript sends and gets. */
async function visit(city: TestCity, path: string, form?: Record<string, string | string[]>): Promise<Shown> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(form ?? {})) {
    for (const one of [value].flat()) body.append(name, one);
  }
  const response = await city.app.request(path, {
    method: form ? 'POST' : 'GET',
    headers: {
      host: city.host,
      ...(form ? { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${city.host}` } : {}),
    },
    ...(form ? { body: body.toString() } : {}),
  });
  const { status, headers } = response;
  return { status, to: headers.get('location'), html: await response.text(), headers };
}

function hidden(html: string, name: string): string {
  const tag = (html.match(/<input[^>]*>/g) ?? []).find((one) => one.includes(`name="${name}"`)) ?? '';
  return /value="([^"]*)"/.exec(tag)?.[1] ?? '';
}

function boxOf(html: string): string {
  return /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
}

test('one form sent a hundred times makes one need', async () => {
  const city = await aCity();
  const key = hidden((await visit(city, '/')).html, 'key');
  const form = { key, words: wages };
  const answers = await Promise.all(Array.from({ length: 100 }, () => visit(city, '/say', form)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  expect(new Set(answers.map(({ to }) => to)).size).toBe(1);
  expect(answers[0]?.to).toMatch(/^\/n\/[\w-]{22}$/);
});

test('a used form with another text is shown again as a new draft, and then makes a second need', async () => {
  const city = await aCity();
  const key = hidden((await visit(city, '/')).html, 'key');
  const first = await visit(city, '/say', { key, words: wages });
  const again = await visit(city, '/say', { key, words: '门口的台阶上不去' });
  expect(again.status).toBe(409);
  expect(boxOf(again.html)).toBe('门口的台阶上不去');
  const fresh = hidden(again.html, 'key');
  expect(fresh).not.toBe(key);
  const second = await visit(city, '/say', { key: fresh, words: boxOf(again.html) });
  expect(second.status).toBe(303);
  expect(second.to).not.toBe(first.to);
});

test('a megabyte of text is not taken, and not lost', async () => {
  const city = await aCity();
  const words = '说'.repeat(350_000);
  const answer = await visit(city, '/say', { key: 'long-text-key', words });
  expect(answer.status).toBe(400);
  expect(boxOf(answer.html)).toBe(words);
  expect(answer.html).toContain('350,000');
});

test('a link that was made up, or belongs to another city, opens nothing and says where to type the code', async () => {
  const city = await aCity();
  const need = await aNeed(await aCity());
  for (const secret of ['AAAAAAAAAAAAAAAAAAAAAA', 'x', need.secret, need.trackingCode]) {
    for (const path of [`/n/${secret}`, `/n/${secret}/choose?help=1`, `/n/${secret}/verdict`]) {
      const answer = await visit(city, path);
      expect(answer.status, path).toBe(404);
      expect(answer.html).toContain('href="/progress"');
      expect(answer.html).not.toContain(wages);
    }
    const posted = await visit(city, `/n/${secret}/messages`, { key: `forged-${secret}`, words: '我要看' });
    expect(posted.status).toBe(404);
  }
});

test('a person’s own pages are kept by nobody on the way', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  for (const path of [`/n/${need.secret}`, `/n/${need.secret}/choose?help=1`, '/n/forged']) {
    const { headers } = await visit(city, path);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toContain('noindex');
  }
});

test('the consent names every organisation before it is given, and the words go to those alone', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  const lead = city.at.service('wage-help');
  const page = await visit(city, `/n/${need.secret}/choose?service=${lead}`);
  expect(page.html).toContain('告诉旗总工会，用来同厂方谈工资的事；旗群团服务中心也会看到');
  expect(page.html).not.toMatch(/type="checkbox"[^>]*checked/);
  const sent = await visit(city, `/n/${need.secret}/choose`, {
    ...{ version: hidden(page.html, 'version'), area: hidden(page.html, 'area') },
    ...{ lead, joint: city.at.service('legal-aid-wages'), name: '', phone: '', agreed: 'yes' },
  });
  expect(sent.to).toBe(`/n/${need.secret}`);
  const told = (await storyOf(city, need)).steps.filter(({ kind }) => kind === 'handed');
  expect(told.map(({ organisation }) => organisation?.shortName).toSorted()).toEqual(
    ['旗总工会', '法律援助中心', '旗群团服务中心'].toSorted(),
  );
});

test('without a yes nothing is handed over, and the page comes back with what was typed', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  const form = { version: '1', lead: city.at.service('wage-help'), name: '老赵', phone: '123' };
  const silent = await visit(city, `/n/${need.secret}/choose`, { ...form, phone: '' });
  expect(silent.status).toBe(400);
  const wrong = await visit(city, `/n/${need.secret}/choose`, { ...form, agreed: 'yes' });
  expect(wrong.status).toBe(400);
  expect(hidden(wrong.html, 'name')).toBe('老赵');
  expect(hidden(wrong.html, 'phone')).toBe('123');
  expect(wrong.html).toContain('href="#phone"');
  expect((await storyOf(city, need)).state).toBe('said');
});

test('the same choice sent twice is one choice, and the second press is told no lie', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  const form = { version: '1', lead: city.at.service('wage-help'), agreed: 'yes' };
  for (let press = 0; press < 3; press += 1) {
    const answer = await visit(city, `/n/${need.secret}/choose`, form);
    expect([answer.status, answer.to]).toEqual([303, `/n/${need.secret}`]);
  }
  expect((await storyOf(city, need)).handlers).toHaveLength(1);
});

test('“not solved” asks one question and goes on with the same people; pressing twice opens one round', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await solve(city, need, 'liu-haidong');
  const page = await visit(city, `/n/${need.secret}/verdict`);
  expect(page.html).toContain('还差什么');
  const form = { version: hidden(page.html, 'version'), verdict: 'not_accepted', words: '只到了一半' };
  for (let press = 0; press < 2; press += 1) {
    expect((await visit(city, `/n/${need.secret}/verdict`, form)).status).toBe(303);
  }
  const story = await visit(city, `/n/${need.secret}`);
  expect(story.html).toContain('只到了一半');
  expect(story.html).toContain('旗总工会在办');
  expect((await seen(city, need, 'liu-haidong')).rounds).toHaveLength(2);
});

test('a verdict on an older page is not counted, and the page says so', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  await solve(city, need, 'liu-haidong');
  const answer = await visit(city, `/n/${need.secret}/verdict`, { version: '1', verdict: 'confirmed' });
  expect(answer.status).toBe(409);
  expect(answer.html).toContain('没有算数');
  expect((await storyOf(city, need)).state).toBe('answered');
});

test('what is asked reaches the handler once and stands in the story', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help' });
  const key = hidden((await visit(city, `/n/${need.secret}`)).html, 'key');
  for (let press = 0; press < 2; press += 1) {
    const answer = await visit(city, `/n/${need.secret}/messages`, { key, words: '要带记工本吗' });
    expect(answer.to).toBe(`/n/${need.secret}`);
  }
  const { messages } = await seen(city, need, 'liu-haidong');
  expect(messages.map(({ words }) => words)).toEqual(['要带记工本吗']);
  const empty = await visit(city, `/n/${need.secret}/messages`, { key: 'another-key', words: ' ' });
  expect(empty.status).toBe(400);
});

test('a tracking code typed as people type opens the story; a wrong one is kept, and guessing is stopped', async () => {
  const city = await aCity();
  const { trackingCode, ...need } = await aNeed(city);
  const typed = ` ${trackingCode.toLowerCase().replaceAll('-', ' ')} `;
  const opened = await visit(city, '/progress', { code: typed });
  expect(opened.status).toBe(303);
  expect((await visit(city, opened.to ?? '')).html).toContain(wages);
  const mistyped = await visit(city, '/progress', { code: 'ABCD-EFGH' });
  expect(mistyped.status).toBe(400);
  expect(hidden(mistyped.html, 'code')).toBe('ABCD-EFGH');
  // A well-formed code of another city: right check letter, no such need here.
  const other = await aNeed(await aCity());
  const tries: number[] = [];
  for (let count = 0; count < 21; count += 1) {
    const answer = await visit(city, '/progress', { code: other.trackingCode });
    expect(hidden(answer.html, 'code')).toBe(other.trackingCode);
    tries.push(answer.status);
  }
  expect(tries.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
  expect(tries[20]).toBe(429);
  // The holder of a link is not hindered by a guesser.
  expect((await visit(city, `/n/${need.secret}`)).status).toBe(200);
});

test('who looked at the phone number, and what for, stands in the story', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  await choose(city, need, { lead: 'wage-help', name: '赵明', phone: '19900001234' });
  await act(city, need, 'liu-haidong', 'taking-on', {});
  await city.ok('POST', `/api/needs/${need.id}/reveals`, {
    ...{ as: 'liu-haidong', key: 'reveal-key-1', body: { purpose: '约您见面' } },
  });
  const { html } = await visit(city, `/n/${need.secret}`);
  expect(html).toContain('旗总工会看了您的称呼和电话，用来约您见面');
  expect(html).not.toContain('19900001234');
});

test('a service from the menu is remembered through the saying to the consent', async () => {
  const city = await aCity();
  const id = city.at.service('wage-help');
  const menu = await visit(city, '/services?search=讨薪');
  expect(menu.html).toContain(`/services/${id}`);
  expect((await visit(city, `/services/${id}`)).html).toContain(`href="/?service=${id}"`);
  const home = await visit(city, `/?service=${id}`);
  expect(hidden(home.html, 'service')).toBe(id);
  const said = await visit(city, '/say', { key: hidden(home.html, 'key'), service: id, words: wages });
  expect(said.to).toMatch(new RegExp(`^/n/[\\w-]{22}/choose\\?service=${id}$`));
  expect((await visit(city, said.to ?? '')).html).toContain('告诉旗总工会');
  expect((await visit(city, '/services/nothing')).status).toBe(404);
  expect((await visit(city, '/services?search=没有这种服务')).html).toContain('没有找到');
});

test('each right named on the page of what we keep leads to its place in one’s matter', async () => {
  const city = await aCity();
  const need = await aNeed(city);
  const { html } = await visit(city, '/privacy');
  expect(html).toContain('留 180 天');
  const places: Record<string, string> = {
    ...{ known: '/known', contact: '/contact', copy: '/known#copy' },
    ...{ withdraw: '/known#told', erase: '/erase', elsewhere: '' },
  };
  for (const [part, place] of Object.entries(places)) {
    if (place !== '') expect(html).toContain(`href="/progress?part=${part}"`);
    const asked = hidden((await visit(city, `/progress?part=${part}`)).html, 'part');
    expect(asked).toBe(place === '' ? '' : part);
    const { to } = await visit(city, '/progress', { code: need.trackingCode, part });
    expect(to).toMatch(new RegExp(`^/n/[^/]+${place}$`));
    expect((await visit(city, (to ?? '').split('#')[0] ?? '')).status).toBe(200);
  }
});
