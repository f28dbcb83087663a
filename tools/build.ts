import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { alone } from './alone.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const stamp = join(dist, '.built-from');

/** What the build is made of. Tests are not in it, so changing one does not rebuild. */
const sourceFolders = ['base', 'engines', 'platform', 'modules', 'app'];
const sourceFiles = [
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
  'tools/build.ts',
  'tools/traditional-words.ts',
];

function filesUnder(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.(test|bench)\.tsx?$|\.md$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

/** One hash over path and content of every source file. */
function hashOfSources(): string {
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

function isFresh(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfSources();
}

/** What a killed build left; called under the lock, so nobody is building now. */
function removeLeftovers(): void {
  for (const name of readdirSync(root)) {
    if (/^dist\.(making|old)-\d+$/.test(name)) rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** Puts the new build in the place of the old one; a build killed half-way leaves the old one as it was. */
function swapIn(making: string): void {
  const old = `${dist}.old-${process.pid}`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(making, dist);
  rmSync(old, { recursive: true, force: true });
}

/** Beside each file for browsers what the server sends of it to those that take Brotli. */
function compress(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css)$/.test(file)) continue;
    const path = join(folder, file);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}

async function buildAll(): Promise<void> {
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const { builds, entriesOf } = await import('../vite.config.ts');
  const names = (['server', 'desk', 'portal'] as const).filter((name) => entriesOf(name).length > 0);
  if (!names.includes('server')) throw new Error('there is no app/main.ts, so there is nothing to build.');
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
    for (const name of names) if (name !== 'server') compress(join(making, name));
    writeFileSync(join(making, '.built-from'), hash);
    swapIn(making);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  console.error(`lianxin: built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** Makes `dist/` fit the sources; does nothing when it does. Throws with the bundler's message when it cannot. */
export async function freshBuild(): Promise<void> {
  if (isFresh()) return;
  await alone(async () => {
    if (!isFresh()) await buildAll();
  });
}

if (import.meta.main) {
  try {
    await freshBuild();
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  }
}
