import { expect, test } from 'vitest';
import { aCity, type TestCity } from '../../../app/testing/city.ts';
import { aNeed, choose, type Spoken, storyOf, wages } from '../../../app/testing/need.fixtures.ts';
import type { Same } from '../contract/merging.ts';

type OwnCity = Awaited<ReturnType<typeof aCity>>;

async function pageOf(city: TestCity, { secret }: Spoken, cookie = ''): Promise<string> {
  const response = await city.app.request(`/n/${secret}`, { headers: { host: city.host, cookie } });
  return response.text();
}

async function post(city: TestCity, path: string, form: Record<string, string>) {
  return city.app.request(path, {
    method: 'POST',
    headers: {
      host: city.host,
      'content-type': 'application/x-www-form-urlencoded',
      origin: `http://${city.host}`,
    },
    body: new URLSearchParams(form).toString(),
  });
}

async function told(city: OwnCity, words: string, who: object) {
  const need = await aNeed(city, words);
  await choose(city, need, { lead: 'wage-help', ...who });
  return need;
}

/** A browser whose holder typed the code that came to their telephone. */
async function phoneCookie(city: TestCity, phone: string): Promise<string> {
  await post(city, '/progress/phone', { phone });
  const { rows } = await city.opened.owner.query<{ code: Buffer }>(
    'select code from people.phone_code where city_id = $1 order by asked_at, id',
    [city.city.id],
  );
  const keys = await city.runtime.catalogue.keysOf(city.city);
  const code = keys.decrypt('people.phone_code.code', rows[0]?.code ?? Buffer.alloc(0));
  const opened = await post(city, '/progress/code', { phone, code });
  return (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

const people = [
  { name: '赵明', phone: '19900001234' },
  { name: '王桂兰', phone: '13900001111' },
  { name: '李强', phone: '13700002222' },
];
const like = [wages, `${wages}，唉`, `${wages}！`];
const near = '附近已有几位居民反映了同样的事，';

test('three people nearby said it: the fourth is told so without their words, and goes on by one button', async () => {
  const city = await aCity();
  const said: Spoken[] = [];
  for (const [index, who] of people.slice(0, 2).entries()) {
    said.push(await told(city, like[index] ?? wages, who));
  }
  // One person who says it twice is no third.
  said.push(await told(city, wages, people[0] ?? {}));
  const need = await aNeed(city, `${wages}，帮帮我`);
  expect(await pageOf(city, need)).not.toContain(near);
  said.push(await told(city, like[2] ?? wages, people[2] ?? {}));
  const html = await pageOf(city, need);
  expect(html).toContain(near);
  expect(html).toContain('我也是');
  expect(html).toContain('我说的是另一件事');
  for (const { reference, id } of said) {
    expect(html).not.toContain(reference);
    expect(html).not.toContain(id);
  }
  expect(html).not.toContain(like[1]);
  expect(html).not.toMatch(/赵明|王桂兰|李强/);

  const answer = await post(city, `/n/${need.secret}/also`, { area: city.at.area('yunhe') });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toContain(
    `/n/${need.secret}/choose?service=${city.at.service('wage-help')}`,
  );
  // Nothing was handed over by it.
  expect((await storyOf(city, need)).state).toBe('said');
  await choose(city, need, { lead: 'wage-help' });
  const { needs } = await city.ok<{ needs: Same[] }>('GET', `/api/needs/${need.id}/same`, {
    as: 'liu-haidong',
  });
  expect(needs[0]).toMatchObject({ saidSo: true, near: true });
  expect(said.map(({ id }) => id)).toContain(needs[0]?.id);
  // Handed over meanwhile: the page says what there is.
  const late = await post(city, `/n/${need.secret}/also`, {});
  expect(late.headers.get('location')).toBe(`/n/${need.secret}`);
});

test('a protected one counts for nobody, is told nothing, and old ones are forgotten', async () => {
  const city = await aCity();
  for (const [index, who] of people.entries()) {
    await told(city, like[index] ?? wages, { ...who, confidential: index === 2 });
  }
  const need = await aNeed(city, `${wages}，帮帮我`);
  expect(await pageOf(city, need)).not.toContain(near);
  await told(city, `${wages}，真没法子`, { name: '孙丽', phone: '13600003333' });
  expect(await pageOf(city, need)).toContain(near);
  await city.opened.owner.query('update needs.need set protected = true where id = $1', [need.id]);
  expect(await pageOf(city, need)).not.toContain(near);
  await city.opened.owner.query('update needs.need set protected = false where id = $1', [need.id]);
  city.later(31 * 24 * 60);
  const next = await aNeed(city, `${wages}，帮帮我`);
  expect(await pageOf(city, next)).not.toContain(near);
});

test('who showed their telephone is led to what they said before; elsewhere nothing of it shows', async () => {
  const city = await aCity();
  const before = await told(city, wages, people[0] ?? {});
  const phone = people[0]?.phone ?? '';
  const need = await aNeed(city, like[1]);
  expect(await pageOf(city, need)).not.toContain('这件事您');
  const cookie = await phoneCookie(city, phone);
  const html = await pageOf(city, need, cookie);
  expect(html).toMatch(/这件事您.*说过，.*正在办/);
  expect(html).toContain(`/n/${before.id}`);
  // The way on is the same as ever.
  expect(html).toContain(`/n/${need.secret}/choose?service=`);
});
