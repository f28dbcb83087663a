import type { Opened } from '../../platform/db/open.ts';
import type { Furnished } from '../demo/furnish.ts';

/** Ids of a copy differ from those they were copied from in these six digits alone. */
const changed = { from: 24, length: 6 };
const idPattern = '([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-)[0-9a-f]{6}([0-9a-f]{6})';

/** What was counted of what happened. */
const counted: readonly string[] = [
  ...[
    'access.entry',
    'ledger.entry',
    'ledger.entry_share',
    'ledger.tally',
    'ledger.persons',
    'ledger.person',
  ],
  ...['ledger.area_path', 'ledger.rolled_up'],
];

/** What the platform keeps of a city, its record above all, begins anew. */
const anew = (table: string) => table.startsWith('platform.') || counted.includes(table);

function columnSql(name: string, type: string, mark: string): string {
  const own = `"${name}"`;
  if (name === 'city_id') return '$city';
  if (type === 'uuid') return `overlay(${own}::text placing '${mark}' from ${changed.from + 1})::uuid`;
  if (type === 'uuid[]' || type === 'jsonb') {
    return `regexp_replace(${own}::text, '${idPattern}', '\\1${mark}\\2', 'g')::${type}`;
  }
  return own;
}

const copies = new WeakMap<Opened, Map<string, Promise<string>>>();

/** The statements that copy a city, with `$city` and `$mark` in place of what is another for each copy. */
async function statementsOf({ owner }: Opened, from: string): Promise<string> {
  // Later tables refer to earlier ones.
  const { rows } = await owner.query<{ name: string; columns: [string, string][] }>(
    `select c.oid::regclass::text as name,
       json_agg(json_build_array(a.attname, format_type(a.atttypid, null)) order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and n.nspname not like 'pg\\_%'
     group by c.oid having bool_or(a.attname = 'city_id') order by c.oid`,
  );
  const copied: string[] = [];
  for (const { name, columns } of rows) {
    if (anew(name)) continue;
    const found = await owner.query(`select 1 from ${name} where city_id = $1 limit 1`, [from]);
    if (found.rowCount === 0) continue;
    const names = columns.map(([column]) => `"${column}"`).join(', ');
    const values = columns.map(([column, type]) => columnSql(column, type, '$mark')).join(', ');
    copied.push(`insert into ${name} (${names}) select ${values} from ${name} where city_id = '${from}'`);
  }
  return `begin; ${copied.join('; ')}; commit`;
}

/**
 * Copies what stands in one city into another that was just founded: its people, places and menu under ids of their
 * own, without anything that happened. Gives what its keys became. It takes a quarter of the time in which it is made.
 */
export async function copyCity(opened: Opened, from: Furnished, to: Furnished['city']): Promise<Furnished> {
  const known = copies.get(opened) ?? new Map<string, Promise<string>>();
  copies.set(opened, known);
  const statements = known.get(from.city.id) ?? statementsOf(opened, from.city.id);
  known.set(from.city.id, statements);
  const mark = to.id.slice(-changed.length);
  const text = (await statements).replaceAll('$city', `'${to.id}'::uuid`).replaceAll('$mark', mark);
  await opened.owner.query(text);
  const idOf = (id: string) => id.slice(0, changed.from) + mark + id.slice(changed.from + changed.length);
  return {
    city: to,
    area: (key) => idOf(from.area(key)),
    organisation: (key) => idOf(from.organisation(key)),
    employer: (key) => idOf(from.employer(key)),
    service: (key) => idOf(from.service(key)),
    staff: (key) => {
      const one = from.staff(key);
      return {
        ...one,
        staffId: idOf(one.staffId),
        sessionId: idOf(one.sessionId),
        organisationId: idOf(one.organisationId),
      };
    },
  };
}
