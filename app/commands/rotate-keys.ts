import type { Config } from '../../platform/config/config.ts';
import { askServer } from '../../platform/control/control.ts';
import { type Rotated, rotateCity } from '../../platform/keys/rotate.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { encryptedColumns } from '../encrypted-columns.ts';
import { openDatabase, runtimeOf } from '../open.ts';
import { CommandRefused } from './control.ts';
import { showProgress } from './progress.ts';

interface CityRotated extends Rotated {
  readonly city: string;
}

/** Rotates the keys of every city, one after the other. */
export async function rotateAll(runtime: Runtime, report: (step: string) => void): Promise<CityRotated[]> {
  const now = runtime.parts.now();
  await runtime.catalogue.refresh(now);
  const all: CityRotated[] = [];
  for (const city of await runtime.catalogue.cities(now)) {
    const rotated = await rotateCity(runtime.parts, city.id, encryptedColumns, (step) =>
      report(`${city.name}: ${step}`),
    );
    runtime.catalogue.forgetKeys(city);
    all.push({ city: city.name, ...rotated });
  }
  return all;
}

async function ask(config: Config, report: (step: string) => void): Promise<CityRotated[]> {
  // A server database lets anybody in beside the running servers; the embedded one is held by its server.
  const asked =
    config.databaseUrl === null
      ? await askServer(config.dataDir, { command: 'rotate-keys', text: '' }, report)
      : null;
  if (asked) {
    if (asked.ok) return asked.result as CityRotated[];
    throw new CommandRefused(asked.error);
  }
  const opened = await openDatabase(config, report);
  try {
    return await rotateAll(
      runtimeOf(opened, config, (what, error) => console.error(what, error)),
      report,
    );
  } finally {
    await opened.close();
  }
}

/** `npm run rotate-keys`: exit code 1 when something is left that an older key encrypted. */
export async function rotateKeysCommand(config: Config): Promise<number> {
  const report = showProgress();
  const all = await ask(config, report);
  report('');
  for (const { city, version, made, changed, left } of all) {
    console.log(
      `${city}: ${made ? 'made key' : 'finished the interrupted change to key'} ${String(version)}, encrypted ${String(changed)} values with it${left > 0 ? `, ${String(left)} are left: run it again` : ''}.`,
    );
  }
  if (all.length === 0) console.log('There is no city in this database yet.');
  return all.every(({ left }) => left === 0) ? 0 : 1;
}
