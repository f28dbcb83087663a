import { beforeAll, describe, expect, test } from 'vitest';
import { asApp } from '../../app/testing/as-app.ts';
import { aCity, demoCity, type TestCity } from '../../app/testing/city.ts';
import type { Opened } from './open.ts';

/** Read before a city is known, hence without row-level security. Whoever adds one has to say so here. */
const catalogues = [
  ...['platform.city', 'platform.city_host', 'platform.migration', 'platform.migration_lock'],
  // The first start, which stands before any city.
  ...['platform.setup', 'platform.setup_code'],
];

interface Table {
  readonly name: string;
  readonly tenant: boolean;
  readonly secured: boolean;
}

let here: TestCity;
let other: TestCity;
let demo: TestCity;
let opened: Opened;
let tables: readonly Table[];
let tenants: readonly string[];

beforeAll(async () => {
  [here, other, demo] = [await aCity(), await aCity(), await demoCity()];
  for (const city of [here, other]) {
    await city.ok('POST', '/api/needs', { key: 'isolation', body: { words: '公司不给缴社保' } });
    await city.settle();
  }
  opened = here.opened;
  const found = await opened.owner.query<Table>(
    `select c.oid::regclass::text as name, c.relrowsecurity as secured,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'city_id') as tenant
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
     order by 1`,
  );
  tables = found.rows;
  tenants = tables.map(({ name }) => name).filter((name) => !catalogues.includes(name));
}, 60_000);

const count = async (city: string | null, table: string, where = 'true') =>
  Number(
    (await asApp<{ n: string }>(opened, city, `select count(*) as n from ${table} where ${where}`)).rows[0]
      ?.n,
  );

const refusal = (statement: Promise<unknown>) =>
  statement.then(
    () => 'done',
    (error: unknown) => String((error as { code?: string }).code),
  );

describe('every table belongs to cities', () => {
  test('but for the named catalogues each has a city, row-level security, and the one policy', async () => {
    const { rows } = await opened.owner.query<Record<string, string>>(
      `select format('%I.%I', schemaname, tablename)::regclass::text as name, cmd, permissive,
         roles::text as roles, qual, with_check from pg_policies order by 1`,
    );
    const form = "(city_id = (NULLIF(current_setting('app.city'::text, true), ''::text))::uuid)";
    const one = { cmd: 'ALL', permissive: 'PERMISSIVE', roles: '{public}', qual: form, with_check: form };
    expect(rows).toEqual(tenants.map((name) => ({ name, ...one })));
    expect(tables.filter(({ name }) => !catalogues.includes(name))).toEqual(
      tenants.map((name) => ({ name, tenant: true, secured: true })),
    );
    expect(tenants.length).toBeGreaterThan(20);
  });

  test('primary keys begin with the city; unique and foreign keys carry it', async () => {
    const { rows } = await opened.owner.query<{ name: string }>(
      `select i.indexrelid::regclass::text as name from pg_index i
       where i.indrelid = any($1::regclass[]) and i.indisunique and not exists (
         select from pg_attribute a where a.attrelid = i.indrelid and a.attname = 'city_id'
           and a.attnum = any (case when i.indisprimary then array[i.indkey[0]] else i.indkey::int2[] end))
       union all
       select conname from pg_constraint k
       where k.conrelid = any($1::regclass[]) and k.contype = 'f' and not exists (
         select from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'city_id' and a.attnum = any(k.conkey))`,
      [tenants],
    );
    expect(rows).toEqual([]);
  });

  test('no default takes a time or chance from the database', async () => {
    const { rows } = await opened.owner.query(
      `select adrelid::regclass::text as name, pg_get_expr(adbin, adrelid) as value from pg_attrdef
       where adrelid = any($1::regclass[]) and pg_get_expr(adbin, adrelid) ~* '\\(|current_|nextval'`,
      [tenants],
    );
    expect(rows).toEqual([]);
  });
});

describe('a transaction without a city', () => {
  test('sees no row of any table, though most of them hold some', async () => {
    const seen: [string, number][] = [];
    for (const table of tenants) seen.push([table, await count(null, table)]);
    expect(seen.filter(([, rows]) => rows > 0)).toEqual([]);
    const full: string[] = [];
    for (const table of tenants) if ((await count(demo.city.id, table)) > 0) full.push(table);
    expect(full.length).toBeGreaterThan(15);
    expect(full).toEqual(expect.arrayContaining(['needs.need', 'platform.happening', 'people.resident']));
  });

  test('can put nothing in', async () => {
    for (const table of tenants) {
      const put = asApp(opened, null, `insert into ${table} (city_id) values ($1)`, [here.city.id]);
      expect(await refusal(put), table).toBe('42501');
    }
  });
});

describe('a transaction of one city', () => {
  test('sees its own rows and never one of another', async () => {
    for (const table of tenants) {
      expect(await count(here.city.id, table, `city_id <> '${here.city.id}'`), table).toBe(0);
    }
    expect(await count(here.city.id, 'needs.need')).toBe(1);
    expect(await count(demo.city.id, 'needs.need')).toBeGreaterThan(30);
  });

  test('cannot put a row into another', async () => {
    for (const table of tenants) {
      const put = asApp(opened, here.city.id, `insert into ${table} (city_id) values ($1)`, [other.city.id]);
      expect(await refusal(put), table).toBe('42501');
    }
  });

  test('cannot move its rows into another, nor change or remove those of another', async () => {
    for (const table of tenants) {
      const move = asApp(opened, here.city.id, `update ${table} set city_id = $1`, [other.city.id]);
      // Where there is no row of its own yet, none is moved.
      expect(await refusal(move.then(({ rowCount }) => rowCount)), table).toMatch(
        (await count(here.city.id, table)) > 0 ? /^42501$/ : /^(42501|done)$/,
      );
      const where = `where city_id = '${other.city.id}'`;
      for (const statement of [
        `delete from ${table} ${where}`,
        `update ${table} set city_id = city_id ${where}`,
      ]) {
        const changed = await asApp(opened, here.city.id, statement).then(
          ({ rowCount }) => rowCount,
          (error: unknown) => String((error as { code?: string }).code),
        );
        expect([0, '42501'], statement).toContain(changed);
      }
    }
  });

  test.each([
    'platform.happening',
    'platform.seal',
    'platform.city_key',
    'ledger.entry',
    'needs.message',
    'needs.correction',
  ])('cannot change or remove what stands in %s, its own rows included', async (table) => {
    for (const statement of [`update ${table} set city_id = city_id`, `delete from ${table}`])
      expect(await refusal(asApp(opened, here.city.id, statement)), statement).toBe('42501');
  });

  test('cannot empty a table, change a catalogue or make anything in a schema', async () => {
    for (const { name } of tables)
      expect(await refusal(asApp(opened, here.city.id, `truncate ${name} cascade`)), name).toBe('42501');
    for (const name of catalogues)
      expect(await refusal(asApp(opened, here.city.id, `delete from ${name}`)), name).toBe('42501');
    for (const schema of new Set(tenants.map((name) => name.split('.')[0])))
      expect(await refusal(asApp(opened, here.city.id, `create table ${schema}.more (x int)`))).toBe('42501');
  });
});

describe('the handle of a city', () => {
  test('takes nothing but an id for a city', async () => {
    const nothing = () => Promise.resolve();
    for (const forged of [
      '',
      "x'; drop table needs.need; --",
      `${here.city.id}'; reset role; --`,
      'A'.repeat(36),
    ]) {
      await expect(opened.database.read(forged, nothing)).rejects.toThrow(TypeError);
      await expect(opened.database.write(forged, nothing)).rejects.toThrow(TypeError);
    }
  });

  test('leaves nothing of the city behind in the session it used', async () => {
    await opened.database.write(here.city.id, () => Promise.resolve());
    await opened.database.write(here.city.id, () => Promise.reject(new Error('undone'))).catch(() => {});
    const { rows } = await opened.database.pool.query<{ city: string | null; role: string }>(
      "select nullif(current_setting('app.city', true), '') as city, current_setting('role') as role",
    );
    expect(rows).toEqual([{ city: null, role: 'none' }]);
    expect(await count(null, 'needs.need')).toBe(0);
  });

  test('refuses a write in a read', async () => {
    const write = here.runtime.read(here.city, { kind: 'process' }, async ({ db }) => {
      const { createHead } = await import('../seal/seal.store.ts');
      // A read's handle is not accepted by the types either; the database is the second lock.
      await createHead(db as Parameters<typeof createHead>[0], here.city.id, Buffer.alloc(32));
    });
    expect(await refusal(write)).toBe('25006');
  });
});
