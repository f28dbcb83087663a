import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built-from');

/** What the build is made of. Tests are not in it, so changing one does not rebuild. */
const sourceFolders = ['base', 'engines', 'platform', 'modules', 'app'];
const sourceFiles = ['vite.config.ts', 'package-lock.json', 'tsconfig.json', 'tools/build.ts'];

function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.(test|bench)\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** One hash over path and content of every source file. */
export function hashOfSources(): string {
  const hash = createHash('sha256');
  const files = [
    ...sourceFolders.flatMap(filesUnder),
    ...sourceFiles.filter((file) => existsSync(join(root, file))),
  ];
  for (const file of files.sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

export function isFresh(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
}

/** Puts the new build in the place of the old one; a build killed half-way leaves the old one as it was. */
function swapIn(making: string): void {
  const old = `${dist}.old-${process.pid}`;
  for (let attempt = 0; ; attempt++) {
    try {
      if (existsSync(dist)) renameSync(dist, old);
      renameSync(making, dist);
      break;
    } catch (cause) {
      // Only another build swapping in the same moment makes these fail; then the place is free again soon.
      if (attempt === 20) throw cause;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

function removeLeftovers(): void {
  for (const name of readdirSync(root)) {
    const pid = /^dist\.(?:making|old)-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(root, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Builds what has an entry file. Gives false, after saying so, when there is nothing to build. */
export async function buildAll(): Promise<boolean> {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const { builds, entriesOf } = await import('../vite.config.ts');
  const names = (['server', 'desk', 'portal'] as const).filter((name) => entriesOf(name).length > 0);
  if (!names.includes('server')) {
    console.error(`lianxin: there is no app/main.ts, so there is nothing to build.`);
    return false;
  }
  const started = Date.now();
  console.error(`lianxin: building ${names.join(', ')} …`);
  removeLeftovers();
  const hash = hashOfSources();
  const making = `${dist}.making-${process.pid}`;
  mkdirSync(making);
  try {
    for (const name of names) {
      const config = builds[name];
      await build({ ...config, build: { ...config.build, outDir: join(making, name), emptyOutDir: false } });
    }
    writeFileSync(join(making, '.built-from'), hash);
    swapIn(making);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  console.error(`lianxin: built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

if (import.meta.main) {
  if (process.argv.includes('--is-fresh')) process.exitCode = isFresh() ? 0 : 1;
  else if (!isFresh()) {
    try {
      process.exitCode = (await buildAll()) ? 0 : 1;
    } catch (cause) {
      console.error(cause instanceof Error ? cause.message : cause);
      process.exitCode = 1;
    }
  }
}
