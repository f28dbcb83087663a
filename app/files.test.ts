import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Need } from '../modules/needs/contract/need.ts';
import type { Story } from '../modules/needs/contract/story.ts';
import type { ByteStore } from '../platform/files/byte-store.ts';
import { Files } from '../platform/files/files.ts';
import { sweepFiles } from '../platform/files/sweep.ts';
import { rotateCity } from '../platform/keys/rotate.ts';
import { Runtime } from '../platform/worker/runtime.ts';
import type { Furnished } from './demo/furnish.ts';
import { encryptedColumns } from './encrypted-columns.ts';
import { aCity, TestCity } from './testing/city.ts';
import { aPdf, aPicture, send } from './testing/file.fixtures.ts';
import {
  act,
  aKey,
  aNeed,
  choose,
  legOf,
  type Spoken,
  seen,
  storyOf,
  wages,
} from './testing/need.fixtures.ts';

type OwnCity = TestCity & { at: Furnished };

async function sayWith(city: OwnCity, tokens: readonly string[], key = aKey()): Promise<Spoken> {
  return city.ok<Spoken>('POST', '/api/needs', {
    key,
    body: { words: wages, areaId: city.at.area('yunhe'), files: tokens },
  });
}

async function status(city: TestCity, path: string, who: { as?: string; secret?: string } = {}) {
  return (await city.call('GET', path, who)).status;
}

async function bytesOf(city: TestCity, path: string, secret?: string): Promise<Response> {
  const headers = { host: city.host, ...(secret === undefined ? {} : { 'lianxin-secret': secret }) };
  return city.app.request(path, { headers });
}

async function sweep({ runtime, city }: TestCity) {
  const by = { kind: 'process' } as const;
  return sweepFiles(
    { city, read: (work) => runtime.read(city, by, work), write: (work) => runtime.write(city, by, work) },
    runtime.parts.files.store,
  );
}

/** All bytes that lie on the disk for the city. */
async function lying(city: TestCity): Promise<string[]> {
  return city.runtime.parts.files.store.list(city.city.id, new Date('2100-01-01T00:00:00Z'));
}

async function rows(city: TestCity, table: 'file' | 'content'): Promise<number> {
  const { rows: found } = await city.opened.owner.query<{ count: string }>(
    `select count(*) from platform.${table} where city_id = $1`,
    [city.city.id],
  );
  return Number(found[0]?.count);
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('a picture sent in two steps', () => {
  let city: OwnCity;
  let need: Spoken;
  let id: string;

  beforeAll(async () => {
    city = await aCity();
    const picture = await send(city, await aPicture(), '../工资\u202E条.jpg');
    expect(picture).toMatchObject({ name: '工资条', type: 'image/jpeg', width: 60, height: 40 });
    id = picture.id;
    expect(await status(city, `/files/${id}`)).toBe(404);
    need = await sayWith(city, [picture.token]);
    await choose(city, need, { lead: 'wage-help' });
  });

  test('is in the story of its holder, who opens it', async () => {
    const { steps } = await storyOf(city, need);
    expect(steps[0]).toMatchObject({ kind: 'said', files: [{ id, name: '工资条' }] });
    const response = await bytesOf(city, `/files/${id}`, need.secret);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent('工资条.jpg')}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=600',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    // As the link of the portal, and small.
    const small = await bytesOf(city, `/n/${need.secret}/files/${id}?size=small`);
    expect(small.status).toBe(200);
    expect(small.headers.get('content-type')).toBe('image/jpeg');
  });

  test('is for whoever received the need or has a leg of it, and for nobody else', async () => {
    expect(await status(city, `/files/${id}`, { as: 'liu-haidong' })).toBe(200);
    expect(await status(city, `/files/${id}?size=small`, { as: 'liu-haidong' })).toBe(200);
    const whole = await seen(city, need, 'liu-haidong');
    expect(whole.files).toMatchObject([{ id }]);
    // The leader sees figures, and no picture.
    const leader = 'gao-jun';
    const figures = await city.ok<Need>('GET', `/api/needs/${need.id}`, { as: leader });
    expect(figures).toMatchObject({ sight: 'figures', words: null, files: [] });
    expect(await status(city, `/files/${id}`, { as: leader })).toBe(404);
    const other = await aNeed(city);
    expect(await status(city, `/files/${id}`, { secret: other.secret })).toBe(404);
    expect(await status(city, `/n/${other.secret}/files/${id}`)).toBe(404);
    expect(await status(city, `/files/${id}`)).toBe(404);
    expect(await status(city, `/files/not-an-id`, { as: 'liu-haidong' })).toBe(404);
    const elsewhere = await aCity();
    const foreign = await aNeed(elsewhere);
    expect(await status(elsewhere, `/files/${id}`, { as: 'liu-haidong' })).toBe(404);
    expect(await status(elsewhere, `/files/${id}`, { secret: foreign.secret })).toBe(404);
  });

  test('lies on the disk as nobody can read it', async () => {
    const { store } = city.runtime.parts.files;
    const plain = Buffer.from(await (await bytesOf(city, `/files/${id}`, need.secret)).arrayBuffer());
    for (const one of await lying(city)) {
      const locked = await store.find(city.city.id, one);
      expect(locked?.includes(plain.subarray(0, 20))).toBe(false);
    }
  });

  test('still opens after the city was given a new key', async () => {
    const quick = { batch: 10, learning: 50 };
    await rotateCity(city.runtime.parts, city.city.id, encryptedColumns, () => {}, quick);
    city.runtime.catalogue.forgetKeys(city.city);
    expect(await status(city, `/files/${id}`, { secret: need.secret })).toBe(200);
  });
});

describe('a file is claimed', () => {
  test('once, and only with its token', async () => {
    const city = await aCity();
    const { token, id } = await send(city, await aPicture());
    for (const wrong of [id, `${id}.${'A'.repeat(22)}`, token.slice(0, -1), 'rubbish']) {
      const refusal = await city.refused('POST', '/api/needs', {
        key: aKey(),
        body: { words: wages, files: [wrong] },
      });
      expect(refusal).toMatchObject({ code: 'bad-input', errors: [{ path: 'file' }] });
    }
    const key = aKey();
    const first = await sayWith(city, [token], key);
    expect(await sayWith(city, [token], key)).toEqual(first);
    const again = await city.refused('POST', '/api/needs', {
      key: aKey(),
      body: { words: wages, files: [token] },
    });
    expect(again.detail).toContain('已经用过');
    // Nothing was saved of the refused ones.
    const { rows: needs } = await city.opened.owner.query('select 1 from needs.need where city_id = $1', [
      city.city.id,
    ]);
    expect(needs).toHaveLength(1);
  });

  test('by two at the same moment by one of them', async () => {
    const city = await aCity();
    const { token } = await send(city, await aPicture());
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() =>
        city.call('POST', '/api/needs', { key: aKey(), body: { words: wages, files: [token] } }),
      ),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400, 400, 400]);
  });

  test('not by another city', async () => {
    const [here, there] = [await aCity(), await aCity()];
    const { token } = await send(here, await aPicture());
    const { errors } = await there.refused('POST', '/api/needs', {
      key: aKey(),
      body: { words: wages, files: [token] },
    });
    expect(errors[0]?.path).toBe('file');
  });

  test('at most six with one text', async () => {
    const city = await aCity();
    const tokens: string[] = [];
    for (let red = 0; red < 7; red += 1)
      tokens.push((await send(city, await aPicture({ red: red * 30 }))).token);
    expect(
      await city.call('POST', '/api/needs', { key: aKey(), body: { words: wages, files: tokens } }),
    ).toMatchObject({
      status: 400,
    });
    expect((await storyOf(city, await sayWith(city, tokens.slice(0, 6)))).steps[0]?.files).toHaveLength(6);
  });
});

describe('what staff attach', () => {
  test('to an answer and a message the resident sees, to an inner note only staff', async () => {
    const city = await aCity();
    const need = await aNeed(city);
    await choose(city, need, { lead: 'wage-help' });
    await act(city, need, 'liu-haidong', 'taking-on');
    const as = 'liu-haidong';
    const inner = await send(city, await aPicture({ red: 10 }), '内部.jpg', { as });
    const open = await send(city, aPdf(), '办事指南.pdf', { as });
    const last = await send(city, await aPicture({ red: 2 }), '工资单.jpg', { as });
    const say = (kind: string, token: string) =>
      city.ok<Need>('POST', `/api/needs/${need.id}/messages`, {
        as,
        key: aKey(),
        body: { kind, words: '看附件', files: [token] },
      });
    await say('inner', inner.token);
    const both = await say('public', open.token);
    expect(both.messages.map(({ kind, files }) => [kind, files.map(({ name }) => name)]).sort()).toEqual([
      ['inner', ['内部']],
      ['public', ['办事指南']],
    ]);
    const leg = legOf(city, both, as);
    const answered = await city.ok<Need>('PUT', `/api/needs/${need.id}/legs/${leg}/answer`, {
      as,
      body: { version: both.version, outcome: 'solved', answer: '发了', files: [last.token] },
    });
    expect(answered.rounds[0]?.legs[0]?.files).toMatchObject([{ name: '工资单' }]);

    const story: Story = await storyOf(city, need);
    expect(story.steps.flatMap(({ files }) => files.map(({ name }) => name)).sort()).toEqual([
      '办事指南',
      '工资单',
    ]);
    expect(await status(city, `/files/${inner.id}`, { secret: need.secret })).toBe(404);
    expect(await status(city, `/files/${inner.id}`, { as })).toBe(200);
    const document = await bytesOf(city, `/files/${open.id}`, need.secret);
    expect(document.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''.*\.pdf$/);
    expect(Buffer.from(await document.arrayBuffer()).equals(aPdf())).toBe(true);
    expect(await status(city, `/files/${open.id}?size=small`, { secret: need.secret })).toBe(404);
  });
});

describe('the disk', () => {
  test('keeps the same picture once, however often it is sent', async () => {
    const city = await aCity();
    for (let count = 0; count < 3; count += 1) await send(city, await aPicture(), `${String(count)}.jpg`);
    expect(await rows(city, 'file')).toBe(3);
    expect(await rows(city, 'content')).toBe(2);
    expect(await lying(city)).toHaveLength(2);
  });

  test('that is full says so, and nothing is half saved', async () => {
    const city = await aCity();
    const { parts } = city.runtime;
    const full: ByteStore = {
      ...parts.files.store,
      keep: () =>
        Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })),
    };
    const runtime = new Runtime({ ...parts, files: new Files(full) });
    const there = new TestCity(city.opened, runtime, city.city, city.clock, city.host);
    const answer = await there.call('POST', '/api/files?name=x.jpg', { key: aKey(), body: await aPicture() });
    expect(answer).toMatchObject({ status: 507, body: { code: 'no-room' } });
    expect(await rows(city, 'file')).toBe(0);
    expect(await rows(city, 'content')).toBe(0);
  });

  test('is swept of what nobody claimed within a day, and of bytes without a row', async () => {
    const city = await aCity();
    const kept = await send(city, await aPicture({ red: 10 }));
    const need = await sayWith(city, [kept.token]);
    const left = await send(city, await aPicture({ red: 2 }));
    const stray = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000';
    await city.runtime.parts.files.store.keep(
      city.city.id,
      stray,
      Buffer.from('from a transaction that was undone'),
    );
    expect(await lying(city)).toHaveLength(5);
    city.later(30);
    expect((await sweep(city)).stray).toBe(1);
    expect(await rows(city, 'file')).toBe(2);
    city.later(24 * 60);
    const swept = await sweep(city);
    expect(swept.stray).toBe(2);
    expect(await lying(city)).toHaveLength(2);
    expect(await status(city, `/files/${kept.id}`, { secret: need.secret })).toBe(200);
    const late = await city.refused('POST', '/api/needs', {
      key: aKey(),
      body: { words: wages, files: [left.token] },
    });
    expect(late.detail).toContain('一天以上');
  });

  test('gives up the pictures of a need that its holder had erased', async () => {
    const city = await aCity();
    const { token, id } = await send(city, await aPicture());
    const need = await sayWith(city, [token]);
    const { version } = await storyOf(city, need);
    await city.ok('PUT', '/api/my-need/erasure', { secret: need.secret, body: { version } });
    expect(await rows(city, 'file')).toBe(0);
    expect(await status(city, `/files/${id}`, { secret: need.secret })).toBe(404);
    city.later(120);
    expect(await sweep(city)).toMatchObject({ unused: 2, stray: 2 });
    expect(await lying(city)).toEqual([]);
  });

  test('that gives other bytes than it was given is not believed', async () => {
    const city = await aCity();
    const { token, id } = await send(city, await aPicture());
    const need = await sayWith(city, [token]);
    const { store } = city.runtime.parts.files;
    for (const one of await lying(city)) {
      const bytes = (await store.find(city.city.id, one)) ?? Buffer.alloc(0);
      bytes[40] = (bytes[40] ?? 0) ^ 1;
      await store.keep(city.city.id, one, bytes);
    }
    expect(await status(city, `/files/${id}`, { secret: need.secret })).toBe(500);
  });
});
