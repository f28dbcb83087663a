import { rebuildLedger } from '../../modules/ledger/ledger.public.ts';
import type { Config } from '../../platform/config/config.ts';
import { askServer } from '../../platform/control/control.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { openDatabase, runtimeOf } from '../open.ts';
import { CommandRefused } from './control.ts';
import { showProgress } from './progress.ts';

interface CityRebuilt {
  readonly city: string;
  readonly areas: number;
  readonly seconds: number;
  /** Nodes of the roll-up that were not what the entries say. */
  readonly differences: readonly string[];
}

/** How many nodes are named; the number of all is told. */
const told = 20;

/** Counts the ledger of every city anew, one after the other. */
export async function rebuildAll(runtime: Runtime, report: (step: string) => void): Promise<CityRebuilt[]> {
  const now = runtime.parts.now();
  await runtime.catalogue.refresh(now);
  const all: CityRebuilt[] = [];
  for (const city of await runtime.catalogue.cities(now)) {
    const started = performance.now();
    const { areas, differences } = await rebuildLedger(runtime, city, (done, of) =>
      report(`${city.name}: ${String(done)} of ${String(of)} areas counted anew`),
    );
    all.push({
      ...{ city: city.name, areas, seconds: Math.round((performance.now() - started) / 100) / 10 },
      differences: differences.map(
        ({ area, organisation, kind, month }) =>
          `${kind} ${String(month)} area ${area} organisation ${organisation}`,
      ),
    });
  }
  return all;
}

async function ask(config: Config, report: (step: string) => void): Promise<CityRebuilt[]> {
  // A server database lets anybody in beside the running servers; the embedded one is held by its server.
  const asked =
    config.databaseUrl === null
      ? await askServer(config.dataDir, { command: 'rebuild-ledger', text: '' }, report)
      : null;
  if (asked) {
    if (asked.ok) return asked.result as CityRebuilt[];
    throw new CommandRefused(asked.error);
  }
  const opened = await openDatabase(config, report);
  try {
    return await rebuildAll(
      runtimeOf(opened, config, (what, error) => console.error(what, error)),
      report,
    );
  } finally {
    await opened.close();
  }
}

/** `npm run rebuild-ledger`: exit code 1 when sums were not what the entries say; they are put right all the same. */
export async function rebuildLedgerCommand(config: Config): Promise<number> {
  const report = showProgress();
  const all = await ask(config, report);
  report('');
  for (const { city, areas, seconds, differences } of all) {
    const count = String(differences.length);
    const found =
      differences.length === 0 ? 'nothing differed' : `${count} nodes differed and were put right`;
    console.log(`${city}: ${String(areas)} areas counted anew in ${String(seconds)} s, ${found}.`);
    for (const one of differences.slice(0, told)) console.log(`  ${one}`);
  }
  if (all.length === 0) console.log('There is no city in this database yet.');
  return all.every(({ differences }) => differences.length === 0) ? 0 : 1;
}
