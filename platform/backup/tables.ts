import type pg from 'pg';

export interface Table {
  /** `needs.need` */
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** What `order by` takes, so that the same rows always make the same file. */
  readonly order: string;
}

export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** Kept by the migrations themselves; a backup names them in its manifest instead. */
const ofMigrations = ['platform.migration', 'platform.migration_lock'];

/**
 * Every table of the given schemas. Values travel as PostgreSQL's own texts, so any type does; a sequence would be
 * forgotten, so one there is a fault.
 */
export async function listTables(client: pg.PoolClient, schemas: readonly string[]): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; kind: string; columns: string; order: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relkind as kind,
       (select json_agg(json_build_object('name', quote_ident(a.attname),
           'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)::text
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select string_agg(quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end,
           ', ' order by array_position(i.indkey::int[], a.attnum::int))
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as order
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind in ('r', 'p', 'S') order by c.oid`,
    [schemas],
  );
  return rows
    .filter(({ name }) => !ofMigrations.includes(name))
    .map(({ name, kind, columns, order }) => {
      if (kind !== 'r' || !order) throw new Error(`the backup knows no ${name}: a table needs a primary key`);
      return { name, order, columns: JSON.parse(columns) as Table['columns'] };
    });
}

export async function listForeignKeys(
  client: pg.PoolClient,
  schemas: readonly string[],
): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select format('%I.%I', n.nspname, c.relname) as table, quote_ident(f.conname) as name,
       pg_get_constraintdef(f.oid) as definition
     from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
     where f.contype = 'f' and n.nspname = any ($1) order by f.oid`,
    [schemas],
  );
  return rows;
}

/** One text for one value, whatever the server's own settings are; and no row left out by row-level security. */
export const exactTexts = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 1;
  set local row_security = off`;
