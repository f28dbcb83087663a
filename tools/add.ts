import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingOptionals } from './lock-file.ts';

// Runs on Node 24 like everything here: an older Node would silently get older versions.
const root = join(import.meta.dirname, '..');
const lock = join(root, 'package-lock.json');
const manifest = join(root, 'package.json');
const before = join(root, '.cache', 'before-add');

const given = process.argv.slice(2);
if (given.length === 0) {
  console.error('lianxin: name the package: npm run add -- NAME (with -D before it for a tool).');
  process.exit(1);
}

mkdirSync(before, { recursive: true });
copyFileSync(lock, join(before, 'package-lock.json'));
copyFileSync(manifest, join(before, 'package.json'));

const own = process.env.npm_execpath;
const [command, start] = own ? [process.execPath, [own]] : ['npm', []];
const args = [...start, 'install', '-E', '--no-audit', '--no-fund', ...given];
const done = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
const missing = done.status === 0 ? missingOptionals(readFileSync(lock, 'utf8')) : [];

if (done.status !== 0) {
  console.error('lianxin: npm could not install it (see above); nothing was changed.');
} else if (missing.length > 0) {
  copyFileSync(join(before, 'package-lock.json'), lock);
  copyFileSync(join(before, 'package.json'), manifest);
  console.error(
    `lianxin: taken back, because npm ci would refuse the lock file: it lacks\n  ${missing.join('\n  ')}\n` +
      'Ask for an older version whose packages for all platforms are in the registry: npm run add -- NAME@VERSION',
  );
}
if (done.status === 0 && missing.length === 0) {
  // What is installed now fits the new lock file; the next command need not install again.
  const hash = createHash('sha256').update(readFileSync(lock)).digest('hex');
  writeFileSync(join(root, 'node_modules', '.lianxin-lock-hash'), hash);
}
process.exitCode = done.status !== 0 || missing.length > 0 ? 1 : 0;
