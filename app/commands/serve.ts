import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import pino from 'pino';
import { passwordHash } from '../../modules/organisations/organisations.public.ts';
import type { Config } from '../../platform/config/config.ts';
import { listenForCommands } from '../../platform/control/control.ts';
import { CannotOpen } from '../../platform/db/open.ts';
import { keepStatistics } from '../../platform/db/statistics.ts';
import { plainError } from '../../platform/observe/plain-error.ts';
import { alone, foundCity, openCity, removeUnopenedCities } from '../cities.ts';
import { holdActivities, holdLastYear } from '../demo/activities.ts';
import { layAgreed } from '../demo/agreed.ts';
import { cityKey, cityName } from '../demo/areas.ts';
import { layScheme } from '../demo/assessment.ts';
import { enterBodies } from '../demo/bodies.ts';
import { writeDocuments } from '../demo/documents.ts';
import { enterDuties } from '../demo/duties.ts';
import { furnish } from '../demo/furnish.ts';
import { leaveToShift } from '../demo/handed.ts';
import { liveThrough } from '../demo/history.ts';
import { holdHonours } from '../demo/honours.ts';
import { bringInLastYear } from '../demo/last-year.ts';
import { fillLibrary } from '../demo/library.ts';
import { agreeLists } from '../demo/lists.ts';
import { holdMeetings } from '../demo/meetings.ts';
import { enterMemberships } from '../demo/memberships.ts';
import { needs } from '../demo/needs.ts';
import { receivePapers } from '../demo/papers.ts';
import { sayWithPictures } from '../demo/pictures.ts';
import { handInPlans } from '../demo/plans.ts';
import { writeReports } from '../demo/reports.ts';
import { layRota } from '../demo/rota.ts';
import { staff } from '../demo/staff.ts';
import { putUnderSupervision } from '../demo/supervision.ts';
import { layTasks } from '../demo/tasks.ts';
import { segmenter } from '../modules.ts';
import { finishFirstStart, migrateAtStart, openDatabase, type Running, runtimeOf } from '../open.ts';
import { createServer } from '../server.ts';
import { codeText, newCode, SetupState } from '../setup/setup-state.ts';
import { answerCommand } from './answer.ts';
import { countRequests, finishRequests } from './stop.ts';

type Complain = (what: string, error: unknown) => void;

const demoPassword = 'lianxin-demo';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One line that grows: people see that something is going on and how far it is. */
function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${text}`);
}

async function makeDemo({ opened, runtime }: Running): Promise<void> {
  say('Making the demo city …');
  const now = runtime.parts.now();
  // Furnished before its first need, so that nothing happens in a city that is not there yet.
  const early = new Date(now.getTime() - 200 * 86_400_000);
  const made = { key: cityKey, name: cityName, zone: 'Asia/Shanghai', hosts: [] };
  const city = await foundCity(opened, runtime, made, early);
  const furnished = await furnish(runtime, city, await passwordHash(demoPassword), early);
  await layAgreed(runtime, furnished, early);
  await bringInLastYear(runtime, furnished, { founded: early, now });
  await holdLastYear(runtime, furnished, { founded: early, now });
  await holdActivities(runtime, furnished, now);
  // Half a year grows in half a minute: what was right for empty tables is wrong for full ones.
  const growing = new AbortController();
  void keepStatistics(opened, runtime.parts.complain, growing.signal, 5000);
  const report = (done: number, all: number) => {
    progress(`  the last half year, ${String(done)} of ${String(all)} steps`);
  };
  const story = { now, nights: true, report };
  const ids = await liveThrough(runtime, furnished, needs, story).finally(() => growing.abort());
  await leaveToShift(runtime, furnished, ids, now);
  await sayWithPictures(runtime, furnished, now);
  await layRota(runtime, furnished, now);
  await agreeLists(runtime, furnished, now);
  await enterDuties(runtime, furnished, now);
  await writeDocuments(runtime, furnished, now);
  await holdMeetings(runtime, furnished, { founded: early, now });
  await handInPlans(runtime, furnished, now);
  await putUnderSupervision(runtime, furnished, now);
  await layScheme(runtime, furnished, now);
  await holdHonours(runtime, furnished, now);
  await receivePapers(runtime, furnished, segmenter, now);
  await fillLibrary(runtime, furnished, segmenter, now);
  await layTasks(runtime, furnished, now);
  await enterBodies(runtime, furnished, now);
  await enterMemberships(runtime, furnished, now);
  await writeReports(runtime, furnished, now);
  await openCity(opened, runtime, city, now);
  progress('');
}

/** Two servers may start at once, and one before may have been killed while it made the demo city. */
async function makeDemoOnce(running: Running): Promise<void> {
  const { opened, runtime } = running;
  if ((await runtime.catalogue.cities(runtime.parts.now())).length > 0) return;
  if (opened.kind === 'server' && opened.owner === opened.database.pool) {
    throw new CannotOpen(
      'The database has no city yet. Give the owner of its tables as MIGRATE_DATABASE_URL once, so that the demo city can be made.',
    );
  }
  await alone(opened, async () => {
    await runtime.catalogue.refresh(runtime.parts.now());
    if ((await runtime.catalogue.cities(runtime.parts.now())).length > 0) return;
    await removeUnopenedCities(opened);
    await makeDemo(running);
  });
}

/** With several cities nobody can be answered whose city no host names. */
async function seeHosts({ opened, runtime }: Running): Promise<void> {
  const { rows } = await opened.owner.query<{ city_id: string }>('select city_id from platform.city_host');
  for (const { id, key, name } of await runtime.catalogue.cities(runtime.parts.now())) {
    if (rows.some(({ city_id }) => city_id === id)) continue;
    throw new CannotOpen(
      `${name} has no host name yet; with a second city nobody would find it. Give it one first: npm run sql -- "insert into platform.city_host (host, city_id) select 'name.example.cn', id from platform.city where key = '${key}'"`,
    );
  }
}

/**
 * Without a city, or for a further one, begins to make it with whoever has the code, or goes on where a killed start
 * was. Null where a city is open and no further one is wanted.
 */
async function beginSetup(
  running: Running,
  further: boolean,
): Promise<{ state: SetupState; code: string } | null> {
  const { opened, runtime } = running;
  const first = (await runtime.catalogue.cities(runtime.parts.now())).length === 0;
  if (!first && !further && !(await SetupState.isBegun(running))) return null;
  if (opened.kind === 'server' && opened.owner === opened.database.pool) {
    throw new CannotOpen(
      'A city is to be made. Give the owner of its tables as MIGRATE_DATABASE_URL for this start, so that it can be.',
    );
  }
  if (!first) await seeHosts(running);
  const state = new SetupState(running);
  const code = newCode(runtime.parts.chance);
  await state.begin(code, runtime.parts.now(), further && !first);
  return { state, code };
}

type Setup = Awaited<ReturnType<typeof beginSetup>>;

/** Sees to it that there is a city, or a way to make one, and that its key fits. */
async function prepareCities(running: Running, config: Config, args: readonly string[]): Promise<Setup> {
  const { catalogue, parts } = running.runtime;
  await catalogue.refresh(parts.now());
  let setup: Setup = null;
  const further = args.includes('--another-city');
  const asked = further || args.includes('--empty');
  if (asked || (await SetupState.isBegun(running))) setup = await beginSetup(running, further);
  else if (config.mode === 'demo') await makeDemoOnce(running);
  else if ((await catalogue.cities(parts.now())).length === 0) {
    say('The database has no city yet. To make one, start once with: npm start -- --empty');
  }
  for (const city of await catalogue.cities(parts.now())) await catalogue.keysOf(city);
  finishFirstStart(config);
  return setup;
}

function invite(address: string, code: string): void {
  say(`
Lianxin is running: ${address}

Open this address and make your city, in four steps:
  ${address}/setup#${codeText(code)}
or open ${address}/setup and type the code ${codeText(code)}
The code is good until the city is open. Nothing is lost when you stop in between.`);
}

function welcome(address: string): void {
  say(`
Lianxin is running: ${address}

Try first, on a phone or a narrow window:
  1. ${address}/ and write what happened to you, in your own words. Choose who may have it.
  2. ${address}/desk and sign in as somebody of that organisation: take it on, answer it.
  3. Back on your need's page: solved or not solved. Then the month's page on the desk.
  4. ${address}/outbox shows the text messages, had you left a telephone; answer them there with 1, 2 or 3.

Demo accounts, all with the password ${demoPassword}:`);
  for (const login of ['chenxiaojing', 'liuhaidong', 'zhouzheng', 'linlan', 'surina', 'gaojun']) {
    const found = staff.find((one) => one.login === login);
    if (found) say(`  ${login.padEnd(14)} ${found.name}  ${found.post}  (${found.roles.join(', ')})`);
  }
  say('\nThis is demonstration data. Stop with Ctrl+C.');
}

async function untilListening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new CannotOpen(
              'The port is in use by another program. Choose another one with PORT, for example PORT=8081 npm start.',
            )
          : error,
      ),
    );
    server.once('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** What is left to seal and to follow, so that the next start finds nothing half done. */
async function lastRound({ runtime }: Running, complain: Complain): Promise<void> {
  try {
    for (const city of await runtime.catalogue.cities(runtime.parts.now())) await runtime.settle(city);
  } catch (error) {
    complain('the last sealing round failed; the next start goes on with it', error);
  }
}

async function work(
  running: Running,
  config: Config,
  setup: Setup,
  log: pino.Logger,
  complain: Complain,
): Promise<void> {
  const { runtime } = running;
  const app = createServer({
    runtime,
    publicUrl: config.publicUrl,
    trustedProxies: config.trustedProxies,
    dist: join(import.meta.dirname, '..'),
    fault: complain,
    metricsToken: config.metricsToken,
    setup: setup?.state ?? null,
    gatewayToken: config.messages.replyToken,
    demo: config.mode === 'demo',
    observe: ({ seconds, ...request }) =>
      log[request.status >= 500 ? 'error' : 'info'](
        { ...request, milliseconds: Math.round(seconds * 1000) },
        'request',
      ),
  });
  const server = listen({ fetch: app.fetch, port: config.port, hostname: config.host }) as Server;
  // Longer than a proxy keeps its own, so that the proxy closes first and never sends into a closing one.
  server.keepAliveTimeout = 75_000;
  const underWay = countRequests(server);
  const port = await untilListening(server);
  const stopping = new AbortController();
  const working = Promise.all([
    runtime.poll(stopping.signal),
    runtime.warm(stopping.signal),
    keepStatistics(running.opened, complain, stopping.signal),
  ]);
  const control = await listenForCommands(config.dataDir, (request, report) =>
    answerCommand(request, running, config, report),
  );
  const host = config.host === '0.0.0.0' ? 'localhost' : config.host.replace('127.0.0.1', 'localhost');
  const address = config.publicUrl ?? `http://${host}:${String(port)}`;
  const demo = (await runtime.catalogue.cities(runtime.parts.now())).some(({ key }) => key === cityKey);
  if (setup) invite(address, setup.code);
  else if (demo && config.mode === 'demo') welcome(address);
  else say(`\nLianxin is running: ${address}\n\nStop with Ctrl+C.`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  say('\nStopping …');
  // Who cannot wait says so a second time.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  await finishRequests(server, underWay);
  control.close();
  stopping.abort();
  await working;
  await lastRound(running, complain);
}

/**
 * Opens, migrates, makes the demo city on a first start (with `--empty` lets people make their own, with
 * `--another-city` one beside those there are), serves, and works until it is told to stop.
 */
export async function serve(config: Config, args: readonly string[] = []): Promise<void> {
  const log = pino({ level: config.logLevel, serializers: { err: plainError } }, pino.destination(2));
  const complain: Complain = (what, error) => log.error({ err: error }, what);
  const step = (text: string) => say(`First start: ${text} …`);
  const opened = await openDatabase(config, step);
  try {
    await migrateAtStart(opened, config, new Date(), step);
    const running = { opened, runtime: runtimeOf(opened, config, complain) };
    const setup = await prepareCities(running, config, args);
    await work(running, config, setup, log, complain);
  } finally {
    // Also when it could not start: an open connection would keep the process alive.
    await opened.close();
  }
}
