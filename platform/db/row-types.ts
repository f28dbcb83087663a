import type pg from 'pg';

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  integer: 'number',
  // As text: a bigint does not fit a number.
  bigint: 'string',
  boolean: 'boolean',
  'double precision': 'number',
  real: 'number',
  bytea: 'Buffer',
  // As text of 0 and 1.
  'bit varying': 'string',
  jsonb: 'unknown',
  // As text `2026-11-24`: a day has no zone.
  date: 'string',
  'time without time zone': 'string',
  'timestamp with time zone': 'Date',
};

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
}

function typeOf({ type, nullable, table, name }: Column): string {
  const array = type.endsWith('[]');
  const plain = types[array ? type.slice(0, -2) : type];
  if (plain === undefined) throw new Error(`no row type for ${table}.${name}, ${type}`);
  const whole = `${plain}${array ? '[]' : ''}`;
  // What may be anything may be null.
  return nullable && whole !== 'unknown' ? `${whole} | null` : whole;
}

/** The text of a `*.tables.ts` for every table of `schema`, as the migrated database has it. */
export async function rowTypes(pool: pg.Pool, schema: string): Promise<string> {
  const { rows } = await pool.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       not a.attnotnull as nullable
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
     order by c.relname collate "C", a.attname collate "C"`,
    [schema],
  );
  const tables = Map.groupBy(rows, ({ table }) => table);
  const title = `${schema.charAt(0).toUpperCase()}${schema.slice(1)}Tables`;
  const bodies = [...tables].map(
    ([table, columns]) =>
      `  '${schema}.${table}': {\n${columns.map((column) => `    ${column.name}: ${typeOf(column)};\n`).join('')}  };\n`,
  );
  return `// Generated from the migrated database by \`npm run generate\`.\nexport interface ${title} {\n${bodies.join('')}}\n`;
}
