import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { staff } from '../../app/demo/staff.ts';
import { aCity, type TestCity, testDatabase } from '../../app/testing/city.ts';
import { createDatabase } from '../../app/testing/prepared.ts';
import { urlsOf } from '../../app/testing/template.ts';
import { tables } from './database.ts';
import { openServer } from './open.ts';

let here: TestCity;
beforeAll(async () => {
  here = await aCity();
}, 60_000);

describe('the plain user of DATABASE_URL', () => {
  test('sees nothing before it names a city, and nothing after its transaction', async () => {
    const client = await here.opened.database.pool.connect();
    const seen = async () =>
      Number((await client.query<{ n: string }>('select count(*) as n from organisations.staff')).rows[0]?.n);
    try {
      expect(await seen()).toBe(0);
      await client.query(`begin; set local app.city = '${here.city.id}'`);
      expect(await seen()).toBe(staff.length);
      await client.query('commit');
      expect(await seen()).toBe(0);
      await client.query(`begin; set local app.city = '${here.city.id}'`);
      await client.query('select 1 / 0').catch(() => {});
      await client.query('rollback');
      expect(await seen()).toBe(0);
    } finally {
      client.release();
    }
  });

  test('cannot step out of row-level security', async () => {
    const { pool } = here.opened.database;
    for (const statement of [
      'set role postgres',
      'set session authorization postgres',
      'alter table needs.need disable row level security',
      'drop policy city on needs.need',
      'alter role lianxin_test bypassrls',
      'create table needs.more (x int)',
    ]) {
      await expect(pool.query(statement), statement).rejects.toThrow(/permission denied|must be/);
    }
    const client = await pool.connect();
    try {
      await client.query('begin; set local row_security = off');
      await expect(client.query('select * from needs.need')).rejects.toThrow(/row-level security/);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('reads one snapshot in one read, whatever is committed meanwhile', async () => {
    interface Attempts {
      'platform.attempt': { city_id: string; what: string; who: string; window_start: Date; count: number };
    }
    const { database } = here.opened;
    const counts = await database.read(here.city.id, async (db) => {
      const count = async () =>
        (await tables<Attempts>(db).selectFrom('platform.attempt').select('who').execute()).length;
      const before = await count();
      await database.write(here.city.id, async (writing) => {
        const row = { city_id: here.city.id, what: 'x', who: 'y', window_start: new Date(), count: 1 };
        await tables<Attempts>(writing).insertInto('platform.attempt').values(row).execute();
      });
      return [before, await count()];
    });
    expect(counts).toEqual([0, 0]);
  });
});

describe('a start', () => {
  const refused = (url: string, owner: string | null = null) =>
    openServer(url, owner).then(
      async ({ close }) => {
        await close();
        return 'opened';
      },
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
  const sentence = /superuser, the owner of the tables, or a user that bypasses row-level security/;

  test('refuses a superuser, the owner, who may become the owner, and who bypasses the policies', async () => {
    await testDatabase();
    const admin = new pg.Pool({ connectionString: urlsOf('postgres').owner, max: 1 });
    const { owner } = await createDatabase();
    const as = (user: string) => {
      const url = new URL(owner);
      url.username = user;
      return url.href;
    };
    const name = `t${String(process.pid)}_${String(Date.now())}`;
    const users = {
      owning: `${name}_owner`,
      friend: `${name}_friend`,
      bypass: `${name}_bypass`,
      plain: `${name}_plain`,
    };
    const own = new pg.Pool({ connectionString: owner, max: 1 });
    try {
      await admin.query(
        `create role ${users.owning} login; create role ${users.friend} login in role ${users.owning};
         create role ${users.bypass} login bypassrls in role lianxin_app; create role ${users.plain} login`,
      );
      // Also before there is a table: those that the start makes would be theirs.
      expect(await refused(as(users.owning), as(users.owning))).toMatch(sentence);
      expect(await refused(as(users.friend), as(users.owning))).toMatch(sentence);
      await own.query(`create schema platform authorization ${users.owning}`);
      expect(await refused(owner)).toMatch(sentence);
      expect(await refused(as(users.owning))).toMatch(sentence);
      expect(await refused(as(users.friend))).toMatch(sentence);
      expect(await refused(as(users.bypass))).toMatch(sentence);
      expect(await refused(as(users.plain))).toMatch(
        /not a member of lianxin_app. Run: grant lianxin_app to/,
      );
      await admin.query(`grant lianxin_app to ${users.plain}`);
      expect(await refused(as(users.plain))).toBe('opened');
      expect(await refused(as(users.plain), as(users.owning))).toBe('opened');
    } finally {
      await own.query('drop schema if exists platform');
      await own.end();
      for (const user of [users.friend, users.owning, users.bypass, users.plain])
        await admin.query(`drop role if exists ${user}`);
      await admin.end();
    }
  });

  test('says so when no database answers', async () => {
    expect(await refused('postgres://nobody@127.0.0.1:1/nothing')).toMatch(
      /^The database at DATABASE_URL does not answer: .*Check the address and that it is running\.$/,
    );
  });
});
