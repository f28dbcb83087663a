import type { Config } from '../../platform/config/config.ts';
import { askServer, type ControlRequest } from '../../platform/control/control.ts';
import type { Opened } from '../../platform/db/open.ts';
import { type SealFinding, verifySeal } from '../../platform/seal/seal.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import { openDatabase, runtimeOf } from '../open.ts';

/** Thrown with the sentence of whoever refused: the running server, or the database. */
export class CommandRefused extends Error {}

export interface CityReport {
  readonly city: string;
  readonly checked: number;
  readonly waiting: boolean;
  readonly findings: SealFinding[];
}

/** Walks the record of every city. */
export async function verifyAll(runtime: Runtime): Promise<CityReport[]> {
  const now = new Date();
  await runtime.catalogue.refresh(now);
  const reports: CityReport[] = [];
  for (const city of await runtime.catalogue.cities(now)) {
    const keys = await runtime.catalogue.keysOf(city);
    reports.push({ city: city.name, waiting: false, ...(await verifySeal(runtime.parts, city.id, keys)) });
  }
  return reports;
}

interface Result {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: Record<string, unknown>[];
}

/** Runs SQL as the owner of the tables, past row-level security. */
export async function runSql(opened: Opened, text: string): Promise<Result[]> {
  const result = await opened.owner.query<Record<string, unknown>>(text);
  const all = Array.isArray(result) ? (result as (typeof result)[]) : [result];
  return all.map(({ command, rowCount, rows }) => ({ command, rowCount, rows }));
}

async function ask(config: Config, request: ControlRequest): Promise<unknown> {
  const answered = await askServer(config.dataDir, request);
  if (answered) {
    if (answered.ok) return answered.result;
    throw new CommandRefused(answered.error);
  }
  const opened = await openDatabase(config, () => {});
  try {
    const runtime = runtimeOf(opened, config, (what, error) => console.error(what, error));
    return await (request.command === 'sql' ? runSql(opened, request.text) : verifyAll(runtime));
  } catch (error) {
    // Both kinds of database tell a refusal of theirs by its severity.
    const refused = error instanceof Error && 'severity' in error;
    throw refused ? new CommandRefused(error.message) : error;
  } finally {
    await opened.close();
  }
}

const explained: Record<SealFinding['kind'], string> = {
  changed: 'was changed after it had been sealed (or was not sealed by this key)',
  removed: 'was removed from the record',
  'put-in': 'is not the one that was sealed at this place: rows were put in or exchanged',
  'tail-cut': 'and all after it were cut off; the kept head knows of them',
  stray: 'was put in without ever passing through the seal',
  head: 'the stored head does not fit the end of the chain',
};

/** Tells what was found; 0 when every city's record is whole, else 1. */
export function printReports(reports: readonly CityReport[]): number {
  let found = 0;
  for (const { city, checked, findings } of reports) {
    console.log(`${city}: ${String(checked)} happenings checked, ${String(findings.length)} findings.`);
    for (const finding of findings) {
      const which = finding.number === null ? 'A happening' : `Happening ${String(finding.number)}`;
      console.log(`  ${which}${finding.id === null ? '' : ` (${finding.id})`} ${explained[finding.kind]}.`);
    }
    found += findings.length;
  }
  if (reports.length === 0) console.log('There is no city in this database yet.');
  return found === 0 ? 0 : 1;
}

/** `npm run verify-seal`: exit code 0 when every city's record is whole, 1 when something was found. */
export async function verifySealCommand(config: Config): Promise<number> {
  return printReports((await ask(config, { command: 'verify-seal', text: '' })) as CityReport[]);
}

/** `npm run sql -- "select …"`: runs SQL as the owner of the tables, past row-level security. */
export async function sqlCommand(config: Config, args: readonly string[]): Promise<number> {
  const text = args.join(' ').trim();
  if (text === '') {
    console.error('Give the SQL in quotes, for example: npm run sql -- "select count(*) from needs.need"');
    return 2;
  }
  for (const { command, rowCount, rows } of (await ask(config, { command: 'sql', text })) as Result[]) {
    if (rows.length > 0) console.table(rows);
    console.log(`${command} ${String(rowCount ?? 0)}`);
  }
  return 0;
}
