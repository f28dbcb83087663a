import { evaluate } from '../../engines/indicators/evaluate.ts';
import type { Expression } from '../../engines/indicators/expression.ts';
import { rolledUpSource } from '../../modules/ledger/indicator-rolled-up.store.ts';
import { type Asking, ledgerSource } from '../../modules/ledger/indicator-source.store.ts';
import { vocabularyOf } from '../../modules/ledger/indicator-vocabulary.rules.ts';
import { chanceOf } from '../../modules/ledger/life.fixtures.ts';
import { countPersons, readTally } from '../../modules/ledger/store/figures.ts';
import { waitPatiently } from '../../modules/ledger/store/rebuilt.ts';
import { scope } from '../../platform/access/authorized.ts';
import type { City } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { last, months, organisationId, type Place } from './measure-ledger-city.ts';

const kinds = ['received', 'taken_on', 'ended', 'confirmed'];

interface Node {
  readonly area: string | null;
  readonly organisation: string | null;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

function nodesToAsk(places: readonly Place[], count: number): Node[] {
  const chance = chanceOf(3);
  const below = (many: number) => Math.floor(chance() * many);
  return Array.from({ length: count }, () => {
    const to = below(months);
    const from = Math.min(months - 1, to + below(12));
    const number = (back: number) => {
      const index = last.year * 12 + last.month - 1 - back;
      return Math.floor(index / 12) * 100 + (index % 12) + 1;
    };
    // Every level as often as the others: nobody asks about villages only.
    const [start = 0, size = 1] =
      [
        [0, 1],
        [1, 8],
        [9, 96],
        [105, 960],
      ][below(4)] ?? [];
    const area = chance() < 0.1 ? null : (places[start + below(size)]?.id ?? null);
    const organisation = chance() < 0.5 ? null : organisationId(below(108));
    return { area, organisation, kind: kinds[below(4)] ?? 'ended', from: number(from), to: number(to) };
  });
}

async function timesOf(nodes: readonly Node[], ask: (node: Node) => Promise<unknown>): Promise<number[]> {
  const took: number[] = [];
  for (const node of nodes) {
    const before = performance.now();
    await ask(node);
    took.push(performance.now() - before);
  }
  return took.toSorted((a, b) => a - b);
}

const at = (took: readonly number[], share: number) =>
  took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
const line = (what: string, took: readonly number[]) =>
  console.log(
    `${what.padEnd(44)} p50 ${at(took, 0.5).toFixed(2)} ms   p99 ${at(took, 0.99).toFixed(2)} ms   (${String(took.length)} nodes)`,
  );

const scopeOf = ({ area, organisation }: Node) =>
  scope<never, { areas: string[] | null; organisation: string | null }>({
    areas: area === null ? null : [area],
    organisation,
  });

export async function measureReads(
  runtime: Runtime,
  city: City,
  places: readonly Place[],
  plain: number,
): Promise<void> {
  const nodes = nodesToAsk(places, 1000);
  const some = nodes.slice(0, plain);
  const asked = ({ kind, from, to }: Node) => ({ kinds: [kind], from, to });
  const sum = await timesOf(nodes, (node) =>
    runtime.parts.database.read(city.id, (db) => readTally(db, scopeOf(node), asked(node), [''])),
  );
  const persons = await timesOf(nodes, (node) =>
    runtime.parts.database.read(city.id, (db) => countPersons(db, scopeOf(node), asked(node))),
  );
  line('sum from the roll-up', sum);
  line('persons from the roll-up', persons);
  const where = `city_id = $1 and kind = $2 and month between $3 and $4 and ($5::uuid is null or organisation_id = $5)
    and ($6::uuid is null or area_id in (select id from places.area where city_id = $1 and $6 = any(path)))`;
  const { pool } = runtime.parts.database;
  const bare = async (text: string, node: Node) => {
    const client = await pool.connect();
    try {
      await client.query(
        `begin; set local role lianxin_app; set local app.city = '${city.id}'; set local statement_timeout = 0`,
      );
      const values = [city.id, node.kind, node.from, node.to, node.organisation, node.area];
      const patient = { query_timeout: 900_000 };
      await client.query({ text, values, ...patient });
      await client.query('commit');
    } finally {
      client.release();
    }
  };
  const grouped = await timesOf(some, (node) =>
    bare(`select kind, sum(quantity), count(*) from ledger.entry where ${where} group by kind`, node),
  );
  const distinct = await timesOf(some.slice(0, Math.ceil(plain / 3)), (node) =>
    bare(
      `select count(distinct person_id) from ledger.entry where city_id = $1 and kind = 'received' and record_id in (
      select record_id from ledger.entry where ${where})`,
      node,
    ),
  );
  line('sum by plain GROUP BY', grouped);
  line('persons by plain count(distinct)', distinct);
  console.log(
    `plain / roll-up: sums ${(at(grouped, 0.5) / at(sum, 0.5)).toFixed(0)} times at p50, ${(at(grouped, 0.99) / at(sum, 0.99)).toFixed(0)} at p99; persons ${(at(distinct, 0.5) / at(persons, 0.5)).toFixed(0)} and ${(at(distinct, 0.99) / at(persons, 0.99)).toFixed(0)}`,
  );
}

const ended = { kinds: ['ended'], where: [] };
const solved = { kinds: ['ended'], where: [{ facet: 'outcome', test: 'is', values: ['solved'] }] } as const;

/** Of each sort one: counted, by a filter, a share, a change to the last period, persons. */
const asked: readonly Expression[] = [
  { op: 'count', kinds: ['received'], where: [] },
  { op: 'count', kinds: ['received'], where: [{ facet: 'category', test: 'is', values: ['C7', 'C8'] }] },
  { op: 'ratio', of: { op: 'count', ...solved }, to: { op: 'count', ...ended }, as: 'percent' },
  { op: 'change', of: { op: 'count', ...ended }, since: 'last_period', as: 'percent' },
  { op: 'distinct', what: 'persons', kinds: ['received'], where: [] },
];

const monthText = (month: number) =>
  `${String(Math.floor(month / 100))}-${String(month % 100).padStart(2, '0')}`;

/** Indicators of random nodes from the roll-up, and the same from the entries. */
export async function measureIndicators(
  runtime: Runtime,
  city: City,
  places: readonly Place[],
  plain: number,
): Promise<void> {
  const vocabulary = vocabularyOf([], []);
  const now = runtime.parts.now();
  let turn = 0;
  const read = async (from: 'roll-up' | 'entries', { area, organisation, ...node }: Node) => {
    const expression = asked[(turn += 1) % asked.length];
    if (!expression) return;
    const below = places.filter(({ path }) => area !== null && path.includes(area)).map(({ id }) => id);
    await runtime.parts.database.read(city.id, async (db) => {
      if (from === 'entries') await waitPatiently(db);
      const asking: Asking = {
        ...{ db, hidden: [], codesOf: (code: string) => [code], now },
        nodes: scopeOf({ area, organisation, ...node }),
        scope: scope<never, { organisationId: string | null; areas: 'city' | string[] }>({
          organisationId: organisation,
          areas: area === null ? 'city' : below,
        }),
      };
      const source = from === 'roll-up' ? rolledUpSource(asking) : ledgerSource(asking);
      return evaluate(
        { expression, decimals: 0, wan: false },
        vocabulary,
        { ...source, base: () => Promise.resolve(null), records: () => Promise.resolve(true) },
        { areaId: area, organisationId: organisation },
        { from: monthText(node.from), to: monthText(node.to) },
        now,
      );
    });
  };
  const nodes = nodesToAsk(places, 1000);
  line('indicators from the roll-up', await timesOf(nodes, (node) => read('roll-up', node)));
  line('the same from the entries', await timesOf(nodes.slice(0, plain), (node) => read('entries', node)));
}
