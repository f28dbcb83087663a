import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { builds, entriesOf } from '../vite.config.ts';
import { freshBuild } from './build.ts';

const root = join(import.meta.dirname, '..');
const main = join(root, 'dist', 'server', 'main.js');

/** One server at a time: the embedded database belongs to one process. */
class Server {
  #child: ChildProcess | undefined;
  #turn = Promise.resolve();

  restart(): void {
    this.#turn = this.#turn.then(async () => {
      await this.#stop();
      const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' };
      const args = ['--disable-warning=ExperimentalWarning', '--enable-source-maps', main, 'serve'];
      this.#child = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
    });
  }

  async end(): Promise<void> {
    await this.#turn;
    await this.#stop();
  }

  async #stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

await freshBuild();
// From here on dist/ follows the saved files, so what it was built from is no longer known.
rmSync(join(root, 'dist', '.built-from'), { force: true });
const server = new Server();
server.restart();

for (const name of ['server', 'desk', 'portal'] as const) {
  if (entriesOf(name).length > 0) await watch(builds[name]);
}
console.error('lianxin: watching; a saved file is built and the server restarted.');

async function watch(config: InlineConfig): Promise<void> {
  const watcher = await build({ ...config, build: { ...config.build, watch: {}, emptyOutDir: false } });
  if (!('on' in watcher)) throw new Error('the bundler did not start to watch.');
  let first = true;
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') console.error(`lianxin: ${event.error.message}`);
    if (event.code !== 'END') return;
    // The first round only repeats the build that is already running.
    if (!first) server.restart();
    first = false;
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    void server.end().then(() => process.exit(0));
  });
}
