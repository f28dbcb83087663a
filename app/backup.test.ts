import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { plainEnvironment, type RunningServer, startServer } from '../e2e/server.ts';
import { BackupRefused } from '../platform/backup/refused.ts';
import { readConfig } from '../platform/config/config.ts';
import { freshBuild } from '../tools/build.ts';
import { restoreCommand } from './commands/restore.ts';
import { aPicture } from './testing/file.fixtures.ts';
import { onServer } from './testing/on-server.ts';
import { testPassword } from './testing/parts.ts';
import { createDatabase, type Prepared, prepareData } from './testing/prepared.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const main = join(import.meta.dirname, '..', 'dist', 'server', 'main.js');
// A line break that JSON does not escape and readline breaks at.
const words = '老伴走了以后\u2028一个人住，灯泡坏了三天没人换';

interface Ran {
  readonly code: number;
  readonly text: string;
}

/** Runs a command of the built product, as an operator does. */
function run(args: readonly string[], data: Pick<Prepared, 'dataDir' | 'env'>): Promise<Ran> {
  const env = { ...plainEnvironment(), ...data.env, DATA_DIR: data.dataDir };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', main, ...args],
      { env },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, text: `${out}${err}` });
      },
    );
  });
}

const folder = () => mkdtempSync(join(tmpdir(), 'lianxin-backup-'));

/** An empty database to restore into, without a key of its own. */
async function nothingYet(kind: 'embedded' | 'server'): Promise<Prepared> {
  const dataDir = join(folder(), 'data');
  if (kind === 'embedded') return { dataDir, env: {} };
  const { owner, app } = await createDatabase();
  return { dataDir, env: { DATABASE_URL: app, MIGRATE_DATABASE_URL: owner } };
}

interface Said {
  readonly reference: string;
  readonly trackingCode: string;
  readonly secret: string;
}

async function sendPicture(server: RunningServer): Promise<typeof picture> {
  const response = await fetch(`${server.url}/api/files?name=x.jpg`, {
    method: 'POST',
    headers: { 'idempotency-key': 'picture-before-the-backup' },
    body: Uint8Array.from(await aPicture()),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as typeof picture;
}

async function say(server: RunningServer): Promise<Said> {
  const response = await fetch(`${server.url}/api/needs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'before-the-backup' },
    body: JSON.stringify({ words, files: [picture.token] }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Said;
}

const manifestOf = (place: string) =>
  JSON.parse(readFileSync(join(place, 'manifest.json'), 'utf8')) as {
    format: number;
    migrations: { id: string; hash: string }[];
    tables: { name: string; rows: number; sha256: string }[];
  };

let source: Prepared;
let said: Said;
let picture: { id: string; token: string };
const backup = join(folder(), 'monday');
const keys = join(folder(), 'keys');

beforeAll(async () => {
  await freshBuild();
  source = await prepareData();
  const server = await startServer(source);
  try {
    picture = await sendPicture(server);
    said = await say(server);
    // While the server runs: it holds the embedded database and is asked; a server database is read beside it.
    const made = await run(['backup', backup, '--keys', keys], source);
    expect(made.text).toContain('rows of');
    expect(made.code).toBe(0);
  } finally {
    await server.stop();
  }
});

describe('a backup', () => {
  test('holds every table, and the key lies apart', () => {
    const { tables, migrations } = manifestOf(backup);
    expect(migrations.length).toBeGreaterThan(5);
    expect(tables.find(({ name }) => name === 'needs.need')?.rows).toBeGreaterThan(20);
    expect(readFileSync(join(keys, 'master.key'), 'utf8')).toBe(source.env['LIANXIN_MASTER_KEY']);
    expect(statSync(join(keys, 'master.key')).mode & 0o777).toBe(0o600);
    expect(existsSync(join(backup, 'master.key'))).toBe(false);
  });

  test('is not made over another one, nor with the keys inside it', async () => {
    expect(await run(['backup', backup], source)).toMatchObject({
      code: 1,
      text: expect.stringContaining('is not empty') as string,
    });
    const place = join(folder(), 'new');
    for (const inside of [place, join(place, 'keys')]) {
      const { code, text } = await run(['backup', place, '--keys', inside], source);
      expect(text).toContain('must lie apart');
      expect(code).toBe(1);
    }
    expect(existsSync(place)).toBe(false);
  });

  test('without --keys says that the key is not in it', async () => {
    const { code, text } = await run(['backup', join(folder(), 'new')], source);
    expect(text).toContain('NOT in it');
    expect(code).toBe(0);
  });

  test('of a folder without a database makes none', async () => {
    const data = { dataDir: join(folder(), 'none'), env: {} };
    expect((await run(['backup', join(folder(), 'new')], data)).text).toContain('There is no database');
    expect(existsSync(data.dataDir)).toBe(false);
  });
});

describe.each(onServer ? (['server', 'embedded'] as const) : (['embedded'] as const))(
  'restored into a fresh %s database',
  (kind) => {
    test('the same rows are there, the seal holds, a need opens by its code and staff sign in', async () => {
      const data = await nothingYet(kind);
      const restored = await run(['restore', backup, '--keys', keys], data);
      expect(restored.text).toMatch(/happenings checked, 0 findings/);
      expect(restored.code).toBe(0);

      // A server database does not keep its key in the data folder of one server, so the operator sets it.
      const again = join(folder(), 'again');
      expect((await run(['backup', again], data)).code).toBe(0);
      expect(manifestOf(again).tables).toEqual(manifestOf(backup).tables);
      if (onServer && kind === 'embedded') {
        // And from the embedded database into a server's: nobody has to stay with what they tried it on.
        const moved = await nothingYet('server');
        expect((await run(['restore', again, '--keys', keys], moved)).text).toMatch(/checked, 0 findings/);
        const third = join(folder(), 'third');
        expect((await run(['backup', third], moved)).code).toBe(0);
        expect(manifestOf(third).tables).toEqual(manifestOf(backup).tables);
      }
      const twice = await run(['restore', backup, '--keys', keys], data);
      expect(twice.text).toContain('not empty');
      expect(twice.code).toBe(1);

      const server = await startServer(data);
      try {
        const mine = await fetch(`${server.url}/api/my-need`, { headers: { 'lianxin-secret': said.secret } });
        expect(await mine.json()).toMatchObject({ reference: said.reference, words });
        // The folder of the files was not copied by hand: it came out of the backup.
        const shown = await fetch(`${server.url}/files/${picture.id}`, {
          headers: { 'lianxin-secret': said.secret },
        });
        expect(shown.status).toBe(200);
        expect(
          Buffer.from(await shown.arrayBuffer())
            .subarray(0, 3)
            .toString('hex'),
        ).toBe('ffd8ff');
        const byCode = await fetch(`${server.url}/progress`, {
          method: 'POST',
          redirect: 'manual',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams({ code: said.trackingCode }),
        });
        expect(byCode.status).toBe(303);
        const page = await fetch(new URL(byCode.headers.get('location') ?? '', server.url));
        expect(await page.text()).toContain(said.reference);
        const session = await fetch(`${server.url}/api/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ login: 'liuhaidong', password: testPassword }),
        });
        expect(session.status).toBe(200);
        expect((await run(['verify-seal'], data)).code).toBe(0);
      } finally {
        await server.stop();
      }
    });
  },
);

describe('a picture that is not what was saved', () => {
  const only = (place: string): string => {
    const all = readdirSync(place, { withFileTypes: true, recursive: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(all).toHaveLength(2);
    return join(all[0]?.parentPath ?? '', all[0]?.name ?? '');
  };

  test('in the backup is named by the restore, and everything else is there', async () => {
    const place = join(folder(), 'copy');
    cpSync(backup, place, { recursive: true });
    writeFileSync(only(join(place, 'files')), 'something else');
    const { code, text } = await run(['restore', place, '--keys', keys], await nothingYet('embedded'));
    expect(text).toMatch(/1 pictures and documents lie in/);
    expect(text).toMatch(/[0-9a-f-]{36}: changed/);
    expect(text).toMatch(/happenings checked, 0 findings/);
    expect(code).toBe(1);
  });

  test('or is gone on the server is named by the backup', async () => {
    const path = only(join(source.dataDir, 'files'));
    const bytes = readFileSync(path);
    rmSync(path);
    try {
      const { code, text } = await run(['backup', join(folder(), 'new')], source);
      expect(text).toMatch(/[0-9a-f-]{36}: missing/);
      expect(code).toBe(1);
    } finally {
      writeFileSync(path, bytes);
    }
  });
});

describe('a restore refuses, in a sentence,', () => {
  const copy = () => {
    const place = join(folder(), 'copy');
    cpSync(backup, place, { recursive: true });
    return place;
  };
  const restore = async (dataDir: string, ...args: string[]) => {
    const error: unknown = await restoreCommand(readConfig({ DATA_DIR: dataDir }), args).catch(
      (why: unknown) => why,
    );
    if (!(error instanceof BackupRefused)) throw new Error(`it was not refused: ${String(error)}`);
    return error.message;
  };
  const refused = async (place: string, ...more: string[]) => {
    const dataDir = join(folder(), 'data');
    const why = await restore(dataDir, place, ...(more.length > 0 ? more : ['--keys', keys]));
    // Nothing was begun.
    expect(existsSync(dataDir)).toBe(false);
    return why;
  };
  const changeManifest = (place: string, change: (found: ReturnType<typeof manifestOf>) => unknown) => {
    const found = manifestOf(place);
    change(found);
    writeFileSync(join(place, 'manifest.json'), JSON.stringify(found));
  };

  test('what is no whole backup', async () => {
    const half = copy();
    rmSync(join(half, 'manifest.json'));
    expect(await refused(half)).toContain('holds no whole backup');
    const lacking = copy();
    rmSync(join(lacking, 'tables/people.resident.jsonl'));
    expect(await refused(lacking)).toContain('is missing');
    expect(await refused(join(half, 'nowhere'))).toContain('There is no folder');
  });

  test('a file in which one character was changed, and a cut one', async () => {
    const changed = copy();
    const path = join(changed, 'tables/platform.happening.jsonl');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('needs.said', 'needs.sold'));
    expect(await refused(changed)).toContain('changed or cut');
    const cut = copy();
    writeFileSync(join(cut, 'tables/platform.happening.jsonl'), text.slice(0, -200));
    expect(await refused(cut)).toContain('changed or cut');
    const heads = copy();
    writeFileSync(join(heads, 'seal-heads.json'), '{}');
    expect(await refused(heads)).toContain('changed or cut');
  });

  test('a newer format, and migrations that are not these', async () => {
    const newer = copy();
    changeManifest(newer, (found) => Object.assign(found, { format: 2 }));
    expect(await refused(newer)).toContain('newer Lianxin');
    const foreign = copy();
    changeManifest(foreign, ({ migrations }) =>
      migrations.push({ id: 'needs/later.sql', hash: '0'.repeat(64) }),
    );
    expect(await refused(foreign)).toContain('needs/later.sql');
    const older = copy();
    changeManifest(older, ({ migrations }) => migrations.pop());
    expect(await refused(older)).toContain('older Lianxin');
  });

  test('without the key, or with another one', async () => {
    expect(await refused(backup, '--keys', folder())).toContain('There is no master.key');
    const wrong = folder();
    writeFileSync(join(wrong, 'master.key'), '11'.repeat(32));
    expect(await refused(backup, '--keys', wrong)).toContain('does not open this backup');
    expect(await restore(join(folder(), 'data'), backup)).toContain('kept apart');
  });

  test('a folder whose kept heads know of later happenings', async () => {
    const dataDir = folder();
    const heads = JSON.parse(readFileSync(join(backup, 'seal-heads.json'), 'utf8')) as object;
    const later = Object.fromEntries(Object.keys(heads).map((city) => [city, { number: 1e6, mac: '00' }]));
    writeFileSync(join(dataDir, 'seal-heads.json'), JSON.stringify(later));
    expect(await restore(dataDir, backup, '--keys', keys)).toContain('knows of happening 1000000');
  });
});
