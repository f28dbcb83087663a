import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
const given = process.argv.slice(2);

const done = spawnSync(process.execPath, [biome, 'check', '--write', ...given], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = done.status ?? 1;
