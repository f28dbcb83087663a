import { describe, expect, test } from 'vitest';
import { asApp } from '../../app/testing/as-app.ts';
import { aCity, type TestCity } from '../../app/testing/city.ts';

interface Said {
  readonly id: string;
  readonly reference: string;
  readonly trackingCode: string;
  readonly secret: string;
}

const words = '工地上从架子上摔下来，老板只给了两千块钱';
const say = (city: TestCity, key: string, body: object = { words }) =>
  city.call<Said & { code?: string }>('POST', '/api/needs', { key, body });
const needs = async (city: TestCity) =>
  (await asApp<{ id: string }>(city.opened, city.city.id, 'select id from needs.need')).rows.map(
    ({ id }) => id,
  );

describe('a create with a submission key', () => {
  test('gives the first answer again for the same key and content, and makes nothing', async () => {
    const city = await aCity();
    const first = await say(city, 'key-of-wang-guilan');
    city.later(90);
    const again = await say(city, 'key-of-wang-guilan');
    expect(again).toMatchObject({ status: 200, body: first.body });
    // The order of the fields is not content.
    const turned = await city.app.request('/api/needs', {
      method: 'POST',
      headers: {
        host: city.host,
        'content-type': 'application/json',
        'idempotency-key': 'key-of-wang-guilan',
      },
      body: `{ "words": ${JSON.stringify(words)} }`,
    });
    expect(await turned.json()).toEqual(first.body);
    expect(await needs(city)).toEqual([first.body.id]);
  });

  test('a hundred times at the same moment is one need and one answer', async () => {
    const city = await aCity();
    const all = await Promise.all(Array.from({ length: 100 }, () => say(city, 'pressed-a-hundred-times')));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await needs(city)).toHaveLength(1);
    await city.settle();
    const { rows } = await asApp<{ n: number }>(
      city.opened,
      city.city.id,
      "select count(*)::int as n from platform.happening where name = 'needs.said'",
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  test('refuses the same key with other content, and says what to do', async () => {
    const city = await aCity();
    await say(city, 'one-key-two-texts');
    const other = await say(city, 'one-key-two-texts', { words: `${words}。` });
    expect(other).toMatchObject({ status: 409, body: { code: 'key-taken' } });
    expect(await needs(city)).toHaveLength(1);
  });

  test('frees the key of a try that came to nothing', async () => {
    const city = await aCity();
    const nowhere = { words, areaId: '01936b2a-0000-7000-8000-000000000000' };
    expect((await say(city, 'key-of-a-failed-try', nowhere)).status).toBe(404);
    expect((await say(city, 'key-of-a-failed-try')).status).toBe(200);
    expect(await needs(city)).toHaveLength(1);
  });

  test('knows keys by city', async () => {
    const [here, there] = [await aCity(), await aCity()];
    const [a, b] = [await say(here, 'the-very-same-key'), await say(there, 'the-very-same-key')];
    expect([a.status, b.status]).toEqual([200, 200]);
    expect(a.body.id).not.toBe(b.body.id);
    expect(await needs(here)).toEqual([a.body.id]);
  });

  test('never tells one resident the answer of another', async () => {
    const city = await aCity();
    const [mine, yours] = [
      (await say(city, 'the-first-need')).body,
      (await say(city, 'the-second-need')).body,
    ];
    for (const { secret } of [mine, yours]) {
      const forward = { version: 1, lead: null, agreed: true };
      await city.ok('PUT', '/api/my-need/legs', { secret, body: forward });
    }
    const ask = (secret: string) =>
      city.call<{ reference?: string; code?: string }>('POST', '/api/my-need/messages', {
        key: 'same-key-of-both',
        secret,
        body: { words: '请问到哪一步了' },
      });
    expect(await ask(mine.secret)).toMatchObject({ status: 200, body: { reference: mine.reference } });
    expect(await ask(yours.secret)).toMatchObject({ status: 409, body: { code: 'key-taken' } });
    expect(await ask(mine.secret)).toMatchObject({ status: 200, body: { reference: mine.reference } });
  });

  test('refuses a missing or a short key in a sentence', async () => {
    const city = await aCity();
    for (const key of [undefined, 'short', 'x'.repeat(101)]) {
      const answer = await city.call('POST', '/api/needs', {
        body: { words },
        ...(key === undefined ? {} : { key }),
      });
      expect(answer).toMatchObject({ status: 400, body: { code: 'needs-key' } });
    }
    expect(await needs(city)).toEqual([]);
  });

  test('keeps neither the link nor the code where the database could tell it', async () => {
    const city = await aCity();
    const { secret, trackingCode, id } = (await say(city, 'whoever-reads-the-tables')).body;
    const { rows: tables } = await city.opened.owner.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_policies",
    );
    for (const { name } of tables) {
      const { rows } = await city.opened.owner.query<{ row: string }>(
        // bytea is shown as hex, so what is in it in the clear is found as the hex of its letters.
        `select t::text as row from ${name} t where city_id = $1`,
        [city.city.id],
      );
      const all = rows.map(({ row }) => row).join('\n');
      for (const told of [secret, trackingCode, trackingCode.replaceAll('-', '')]) {
        expect(all, name).not.toContain(told);
        expect(all, name).not.toContain(Buffer.from(told).toString('hex'));
      }
      if (name === 'platform.submission') expect(all).not.toContain(Buffer.from(id).toString('hex'));
    }
  });
});
