import { parseArgs } from 'node:util';
import type { Content } from '../../modules/assessment/content.rules.ts';
import { totalOf } from '../../modules/assessment/scoring.rules.ts';
import { weighed } from '../../modules/assessment/views/effect.ts';
import { fieldOf } from '../../modules/assessment/views/offices.ts';
import { scoreAll } from '../../modules/assessment/views/values.ts';
import { rebuildAtOnce } from '../../modules/ledger/actions/rebuild.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { City } from '../../platform/access/context.ts';
import type { Config } from '../../platform/config/config.ts';
import type { Opened } from '../../platform/db/open.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { openDatabase, runtimeOf } from '../open.ts';
import { fill, last, makeCity, makePlaces, organisationId, type Place } from './measure-ledger-city.ts';

const bodies = 40;
const office = organisationId(9999);
const period = { from: `${last.year}-01`, to: `${last.year}-${String(last.month).padStart(2, '0')}` };

const line = (key: string, code: string, weight: number, scoring: Content['lines'][number]['scoring']) => ({
  ...{ key, part: 'common' as const, bodyId: null, name: key, weight, scoring },
  source: { kind: 'indicator' as const, code, edition: 1 },
});

const content: Content = {
  bodyIds: Array.from({ length: bodies }, (_, at) => organisationId(at)),
  lines: [
    line('received', 'received', 20, { how: 'better', even: 60, full: 20, targets: {} }),
    line('services', 'service-times', 20, { how: 'linear', from: 0, to: 20_000, targets: {} }),
    line('confirmed', 'confirmed', 20, { how: 'linear', from: 0, to: 5000, targets: {} }),
    line('rate', 'confirmed-rate', 20, { how: 'share', target: 90, targets: {} }),
    line('persons', 'persons-served', 20, { how: 'better', even: 60, full: 20, targets: {} }),
  ],
};

async function organise({ owner }: Opened, city: City, [top]: readonly Place[]): Promise<void> {
  await owner.query(
    `insert into organisations.organisation
       (city_id, id, kind, name, short_name, pinyin, area_id, phone, partner, version)
     select $1, one.id, case when one.id = $3 then 'coordination' else 'union' end, one.id::text, one.id::text,
       '', $4, '', false, 1
     from unnest($2::uuid[]) as one (id)`,
    [city.id, [...content.bodyIds, office], office, top?.id],
  );
}

/** The same figures by one plain statement over the entries of both years, as somebody would write it by hand. */
async function plainly({ owner }: Opened, city: City): Promise<number> {
  const began = performance.now();
  const { rows } = await owner.query(
    `select organisation_id, month / 100 as year, count(*) filter (where kind = 'received') as received,
       sum(quantity) filter (where kind in ('ended', 'answered_on_spot')) as services,
       count(*) filter (where kind = 'confirmed') as confirmed,
       count(distinct record_id) filter (where kind = 'ended') as persons
     from ledger.entry
     where city_id = $1 and organisation_id = any($2::uuid[]) and month % 100 <= $3
     group by organisation_id, month / 100`,
    [city.id, content.bodyIds, last.month],
  );
  if (rows.length < bodies) throw new Error('the plain statement found fewer bodies');
  return performance.now() - began;
}

const actor: Actor = {
  ...{ kind: 'staff', staffId: office, sessionId: office, organisationId: office, name: '' },
  ...{ roles: ['coordinator'], areas: 'city' },
};

async function scored(runtime: Runtime, city: City): Promise<{ took: number; told: number }> {
  const began = performance.now();
  const told = await runtime.read(city, actor, async (ctx) => {
    const all = await scoreAll(ctx, await fieldOf(ctx), office, content, period);
    return [...all.values()].filter((own) => totalOf(weighed(content.lines, own)) !== null).length;
  });
  return { took: performance.now() - began, told };
}

const middle = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** `npm run bench assessment` on the database of the settings, which must be empty. */
export async function measureAssessmentCommand(config: Config, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { entries: { type: 'string' } } });
  const count = Number(values.entries ?? 1_000_000);
  const opened = await openDatabase(config, () => {});
  try {
    const runtime = runtimeOf(opened, config, (what, error) => console.error(what, error));
    const places = makePlaces();
    const city = await makeCity(opened, runtime, 'bench', places);
    await organise(opened, city, places);
    await fill(opened, city, count);
    await runtime.parts.database.write(city.id, (db) => rebuildAtOnce({ db, city }));
    await opened.owner.query('vacuum analyze ledger.tally, ledger.persons, ledger.person');
    const [ours, plain]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < 5; turn += 1) {
      const { took, told } = await scored(runtime, city);
      if (told !== bodies) throw new Error(`${String(told)} of ${String(bodies)} bodies were scored`);
      ours.push(took);
      plain.push(await plainly(opened, city));
    }
    const shown = (times: readonly number[]) =>
      `p50 ${middle(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`;
    console.log(
      `${String(count)} entries, ${String(bodies)} bodies, ${String(content.lines.length)} lines, five times`,
    );
    console.log(`a year scored: ${shown(ours)}`);
    console.log(`its counts by one plain statement over the entries: ${shown(plain)}`);
    return 0;
  } finally {
    await opened.close();
  }
}
