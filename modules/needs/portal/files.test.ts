import { expect, test, vi } from 'vitest';
import { aCity, TestCity } from '../../../app/testing/city.ts';
import { aPdf, aPicture } from '../../../app/testing/file.fixtures.ts';
import { storyOf, wages } from '../../../app/testing/need.fixtures.ts';
import { Files } from '../../../platform/files/files.ts';
import { Runtime } from '../../../platform/worker/runtime.ts';

vi.setConfig({ testTimeout: 60_000 });

interface Shown {
  readonly status: number;
  readonly to: string | null;
  readonly html: string;
}

type Fields = readonly (readonly [name: string, value: string | File])[];

/** What a browser without JavaScript sends for the form of the home page. */
async function post(city: TestCity, path: string, fields: Fields): Promise<Shown> {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  const response = await city.app.request(path, { method: 'POST', headers: { host: city.host }, body });
  return { status: response.status, to: response.headers.get('location'), html: await response.text() };
}

function file(bytes: Uint8Array, name: string): File {
  return new File([Uint8Array.from(bytes)], name);
}

function values(html: string, name: string): string[] {
  const tags = (html.match(/<input[^>]*>/g) ?? []).filter((tag) => tag.includes(`name="${name}"`));
  return tags.map((tag) => /value="([^"]*)"/.exec(tag)?.[1] ?? '');
}

const boxOf = (html: string) => /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(html)?.[1] ?? '';
const secretOf = (to: string | null) => (to ?? '').split('/')[2] ?? '';

test('words and pictures go in one post, and the same post again makes no second need', async () => {
  const city = await aCity();
  const fields: Fields = [
    ['key', 'one-form-one-need'],
    ['words', wages],
    ['file', file(await aPicture(), '工资条.jpg')],
    ['file', file(aPdf(), '合同.pdf')],
  ];
  const [first, second] = await Promise.all([post(city, '/say', fields), post(city, '/say', fields)]);
  expect([first.status, second.status]).toEqual([303, 303]);
  expect(second.to).toBe(first.to);
  const page = await city.app.request(first.to ?? '', { headers: { host: city.host } });
  const html = await page.text();
  const address = /<img[^>]*src="(\/n\/[^"]*\?size=small)"/.exec(html)?.[1] ?? '';
  expect((await city.app.request(address, { headers: { host: city.host } })).status).toBe(200);
  const story = await storyOf(city, { secret: secretOf(first.to) });
  expect(story.steps[0]?.files.map(({ name, type }) => [name, type]).sort()).toEqual([
    ['合同', 'application/pdf'],
    ['工资条', 'image/jpeg'],
  ]);
});

test('a form with no picture chosen is a form without pictures', async () => {
  const city = await aCity();
  const answer = await post(city, '/say', [
    ['key', 'no-picture-chosen'],
    ['words', wages],
    ['file', file(Buffer.alloc(0), '')],
  ]);
  expect(answer.status).toBe(303);
});

test('a refused picture takes neither the words nor the good pictures with it', async () => {
  const city = await aCity();
  const answer = await post(city, '/say', [
    ['key', 'one-is-refused'],
    ['words', wages],
    ['file', file(await aPicture(), '好的.jpg')],
    ['file', file(Buffer.from('MZ\x90\0'), '照片.jpg')],
    ['file', file(Buffer.alloc(15 * 1024 * 1024 + 1, 0xff), '太大.jpg')],
  ]);
  expect(answer.status).toBe(400);
  expect(boxOf(answer.html)).toBe(wages);
  expect(answer.html).toContain('“照片”是程序，没有收');
  expect(answer.html).toContain('“太大”超过 15 MB');
  expect(answer.html).toContain('data:image/jpeg;base64,');
  const waiting = values(answer.html, 'waiting');
  expect(waiting).toHaveLength(1);
  const again: Fields = [
    ['key', values(answer.html, 'key')[0] ?? ''],
    ['words', wages],
    ['waiting', waiting[0] ?? ''],
    ['file', file(Buffer.alloc(0), '')],
  ];
  const sent = await post(city, '/say', again);
  expect(sent.status).toBe(303);
  expect((await post(city, '/say', again)).to).toBe(sent.to);
  const { steps } = await storyOf(city, { secret: secretOf(sent.to) });
  expect(steps[0]?.files.map(({ name }) => name)).toEqual(['好的']);
});

test('pictures wait also when it is the words that are missing', async () => {
  const city = await aCity();
  const answer = await post(city, '/say', [
    ['key', 'words-are-missing'],
    ['words', ' '],
    ['file', file(await aPicture(), '工资条.jpg')],
  ]);
  expect(answer.status).toBe(400);
  expect(answer.html).toContain('还没有写');
  expect(values(answer.html, 'waiting')).toHaveLength(1);
});

test('the seventh is told to come later', async () => {
  const city = await aCity();
  const pictures: [string, File][] = [];
  for (let number = 0; number < 7; number += 1)
    pictures.push(['file', file(await aPicture({ red: number * 30 }), `${String(number)}.jpg`)]);
  const answer = await post(city, '/say', [['key', 'seven-pictures'], ['words', wages], ...pictures]);
  expect(answer.status).toBe(400);
  expect(answer.html).toContain('一次最多 6 个，“6”没有收');
  expect(values(answer.html, 'waiting')).toHaveLength(6);
});

test('more than 40 MB in one form keeps the words and what fits', async () => {
  const city = await aCity();
  // A picture with much behind its end: valid, and heavy.
  const heavy = Buffer.concat([await aPicture(), Buffer.alloc(14 * 1024 * 1024)]);
  const answer = await post(city, '/say', [
    ['key', 'forty-megabytes'],
    ['words', wages],
    ...['一', '二', '三'].map((name) => ['file', file(heavy, `${name}.jpg`)] as const),
  ]);
  expect(answer.status).toBe(400);
  expect(boxOf(answer.html)).toBe(wages);
  expect(answer.html).toContain('加起来超过 40 MB，“三”没有收');
});

test('a full disk keeps the words and says that it goes without pictures', async () => {
  const city = await aCity();
  const { parts } = city.runtime;
  const keep = () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  const files = new Files({ ...parts.files.store, keep });
  const runtime = new Runtime({ ...parts, files });
  const full = new TestCity(city.opened, runtime, city.city, city.clock, city.host);
  const answer = await post(full, '/say', [
    ['key', 'the-disk-is-full'],
    ['words', wages],
    ['file', file(await aPicture(), '工资条.jpg')],
  ]);
  expect(answer.status).toBe(507);
  expect(boxOf(answer.html)).toBe(wages);
  expect(answer.html).toContain('可以先不带照片交');
  const without = await post(full, '/say', [
    ['key', values(answer.html, 'key')[0] ?? ''],
    ['words', wages],
  ]);
  expect(without.status).toBe(303);
});

test('a form that was cut off on its way changes nothing', async () => {
  const city = await aCity();
  const body =
    '--x\r\nContent-Disposition: form-data; name="words"\r\n\r\n三个月没发工资\r\n--x\r\nContent-Dispo';
  const response = await city.app.request('/say', {
    method: 'POST',
    headers: { host: city.host, 'content-type': 'multipart/form-data; boundary=x' },
    body,
  });
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('没有传完整');
});

test('words with line breaks, quotation marks and the mark of another form come through whole', async () => {
  const city = await aCity();
  const words = '他说："不给"\r\n--x\r\n------WebKitFormBoundary\r\n就这样 😀';
  const answer = await post(city, '/say', [
    ['key', 'strange-words'],
    ['words', words],
  ]);
  const story = await storyOf(city, { secret: secretOf(answer.to) });
  expect(story.words).toBe(words);
});

test('where many people use the machine, Back brings nobody’s words again and no picture stays', async () => {
  const city = await aCity();
  const sent = await post(city, '/say', [
    ['key', 'left-at-a-station'],
    ['words', wages],
    ['file', file(await aPicture(), '工资条.jpg')],
  ]);
  const at = async (path: string, station: string | null) => {
    const cookie = station === null ? '' : `lianxin_station=${station}`;
    return city.app.request(path, { headers: { host: city.host, cookie } });
  };
  const story = await (await at(sent.to ?? '', null)).text();
  const address = /<img[^>]*src="(\/n\/[^"]*\?size=small)"/.exec(story)?.[1] ?? '';
  const staff = address.replace(/^\/n\/[^/]*/, '');
  const secret = { host: city.host, 'lianxin-secret': secretOf(sent.to) };
  for (const station of ['on', '01a20b49-9629-7062-9952-3e8b56a0b983']) {
    expect(await (await at('/', station)).text()).toMatch(/<textarea[^>]*autoComplete="off"/i);
    expect((await at(address, station)).headers.get('cache-control')).toBe('no-store');
    const headers = { ...secret, cookie: `lianxin_station=${station}` };
    expect((await city.app.request(staff, { headers })).headers.get('cache-control')).toBe('no-store');
  }
  expect(await (await at('/', null)).text()).not.toMatch(/<textarea[^>]*autoComplete/i);
  expect((await at(address, null)).headers.get('cache-control')).toContain('private');
});
