import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aPicture } from '../../app/testing/file.fixtures.ts';
import { aKey, seen } from '../../app/testing/need.fixtures.ts';

async function aCode(words = '想给孩子办助学', more: object = {}) {
  const city = await aCity();
  const need = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: { words, via: 'counter', legs: [], ...more },
  });
  const ask = () =>
    city.call<{ path: string; expiresAt: string }>('POST', `/api/needs/${need.id}/photo-links`, {
      ...{ as: 'chen-xiaojing', key: aKey(), body: {} },
    });
  const send = async (path: string, bytes: Uint8Array | null) => {
    const form = new FormData();
    if (bytes) form.append('file', new File([Uint8Array.from(bytes)], '证明.jpg', { type: 'image/jpeg' }));
    return city.app.request(path, { method: 'POST', headers: { host: city.host }, body: form });
  };
  return { city, need, ask, send };
}

test('a photograph from the person’s telephone lies with the need, and the code is used up', async () => {
  const { city, need, ask, send } = await aCode();
  const { path } = (await ask()).body;
  const page = await city.call<string>('GET', path);
  expect(page.status).toBe(200);
  // Whoever holds the telephone reads nothing of the matter.
  expect(page.body).not.toContain('助学');
  const sent = await send(path, await aPicture());
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}?sent=1`]);
  expect((await seen(city, need, 'chen-xiaojing')).files).toHaveLength(1);
  // Whoever never heard that they came is not made to send them a second time.
  const again = await send(path, await aPicture());
  expect(again.status).toBe(404);
  expect(await again.text()).toContain('照片已经到了窗口');
  const used = await city.call<string>('GET', path);
  expect([used.status, used.body]).toEqual([404, expect.stringContaining('不用再传')]);
  expect((await seen(city, need, 'chen-xiaojing')).files).toHaveLength(1);
});

test('what is no picture is refused with what to do, and the code still works', async () => {
  const { city, need, ask, send } = await aCode();
  const { path } = (await ask()).body;
  expect((await send(path, null)).status).toBe(400);
  const lie = await send(path, Buffer.from('<svg onload=alert(1)>'));
  expect(lie.status).toBe(400);
  expect((await send(path, await aPicture())).status).toBe(303);
  expect((await seen(city, need, 'chen-xiaojing')).files).toHaveLength(1);
});

test('a code is good for ten minutes, and a newer one takes its place', async () => {
  const { city, ask } = await aCode();
  const first = (await ask()).body.path;
  const second = (await ask()).body.path;
  expect((await city.call('GET', first)).status).toBe(404);
  expect((await city.call('GET', second)).status).toBe(200);
  city.later(11);
  expect((await city.call('GET', second)).status).toBe(404);
});

test('whoever tries codes is stopped', async () => {
  const { city } = await aCode();
  const statuses: number[] = [];
  for (let tries = 0; tries < 22; tries += 1) {
    statuses.push((await city.call('GET', `/photo/nobody-gave-this-${tries}`)).status);
  }
  expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
  expect(statuses.at(-1)).toBe(429);
});

test('of a protected need nothing is left on a telephone', async () => {
  const { ask } = await aCode('婆婆天天骂我，老公也推我', { safeWay: { way: 'never' } });
  expect((await ask()).status).toBe(403);
});
