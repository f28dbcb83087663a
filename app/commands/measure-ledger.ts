import { parseArgs } from 'node:util';
import { rebuildAtOnce } from '../../modules/ledger/actions/rebuild.ts';
import { rebuildLedger } from '../../modules/ledger/actions/rebuild-beside.ts';
import type { City } from '../../platform/access/context.ts';
import type { Config } from '../../platform/config/config.ts';
import type { Opened } from '../../platform/db/open.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { openDatabase, runtimeOf } from '../open.ts';
import { fill, makeCity, makePlaces, type Place } from './measure-ledger-city.ts';
import { measureFollowing, measureLife } from './measure-ledger-life.ts';
import { measureIndicators, measureReads } from './measure-ledger-reads.ts';

const secondsSince = (started: number) => ((performance.now() - started) / 1000).toFixed(0);

async function measureFirst(opened: Opened, runtime: Runtime, city: City, count: number): Promise<void> {
  const first = performance.now();
  await runtime.parts.database.write(city.id, (db) => rebuildAtOnce({ db, city }));
  console.log(`${String(count)} entries: first counted, in one transaction, in ${secondsSince(first)} s`);
  await opened.owner.query('vacuum analyze ledger.tally, ledger.persons, ledger.person');
}

async function measureRebuild(runtime: Runtime, city: City): Promise<void> {
  const again = performance.now();
  const { areas, differences } = await rebuildLedger(runtime, city, (done, of) => {
    if (done % 100 === 0) console.error(`  ${String(done)} of ${String(of)} areas counted anew`);
  });
  console.log(
    `counted anew beside the living one, ${String(areas)} areas, in ${secondsSince(again)} s: ${String(differences.length)} nodes differ`,
  );
}

async function tellSizes({ owner }: Opened, places: readonly Place[]): Promise<void> {
  for (const table of ['entry', 'tally', 'persons', 'person']) {
    const { rows } = await owner.query<{ rows: string; size: string }>(
      `select reltuples::bigint as rows, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class where oid = 'ledger.${table}'::regclass`,
    );
    console.log(`ledger.${table}: ${String(rows[0]?.rows)} rows, ${String(rows[0]?.size)} with its indexes`);
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${String(places.length)} areas, 108 organisations; the process held at most ${String(megabytes)} MB`,
  );
}

async function measureEntries(opened: Opened, runtime: Runtime, count: number, anew: boolean): Promise<void> {
  const places = makePlaces();
  const city = await makeCity(opened, runtime, 'bench', places);
  await fill(opened, city, count);
  await measureFirst(opened, runtime, city, count);
  if (anew) await measureRebuild(runtime, city);
  await tellSizes(opened, places);
  const plain = count > 2_000_000 ? 30 : 90;
  await measureReads(runtime, city, places, plain);
  await measureIndicators(runtime, city, places, plain);
  await measureFollowing(runtime, city, places);
}

/**
 * `npm run bench ledger` on the database of the settings, which must be empty: reads, rebuilding and following; with
 * `--entries 0` or `--life 0` only the other part, with `--anew 0` without counting anew.
 */
export async function measureLedgerCommand(config: Config, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { entries: { type: 'string' }, life: { type: 'string' }, anew: { type: 'string' } },
  });
  const count = Number(values.entries ?? 10_000_000);
  const operations = Number(values.life ?? 100_000);
  const opened = await openDatabase(config, () => {});
  try {
    const runtime = runtimeOf(opened, config, (what, error) => console.error(what, error));
    if (count > 0) await measureEntries(opened, runtime, count, values.anew !== '0');
    return operations === 0 || (await measureLife(opened, runtime, operations)) ? 0 : 1;
  } finally {
    await opened.close();
  }
}
