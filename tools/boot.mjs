// The first file that runs, on whatever Node (18 or newer) the machine has: plain JavaScript, no packages.
// It sees to Node 24, to the packages of the lock file and to a fresh build, then hands over.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_MAJOR = 24;
const NODE_VERSION = '24.21.0';
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Run from the built server, so they build first what is stale. */
const appCommands = [
  'serve',
  'migrate',
  'verify-seal',
  'sql',
  'backup',
  'restore',
  'rotate-keys',
  'rebuild-ledger',
  'replay',
  'evaluate',
  'eval:danger',
  'eval:hot',
  'eval:answers',
  'eval:topics',
  'render:gongwen',
  'eval:read',
  'read',
  'lint:indicators',
  'lint:documents',
  'generate',
];
/** Files of this folder; those that need the build make it themselves. */
const toolCommands = ['dev', 'test', 'e2e', 'check', 'format', 'add', 'build', 'bench'];

/** Something the reader can act on: shown as its sentence, without a stack. */
class Sorry extends Error {}

function progress(text) {
  process.stderr.write(`lianxin: ${text}\n`);
}

// --- Node 24 -----------------------------------------------------------------------------------------------

function cacheFolder() {
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'lianxin');
}

function majorOf(node) {
  const answer = spawnSync(node, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const found = /^v(\d+)\./.exec(answer.stdout || '');
  return answer.status === 0 && found ? Number(found[1]) : 0;
}

function platformPackage() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${system}-${process.arch}`;
}

function nodeInside(folder) {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(folder, 'node_modules', platformPackage(), 'bin', binary);
}

function foldersLike(parent, start, rest) {
  const folder = path.join(os.homedir(), parent);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .map((name) => path.join(folder, name, rest));
}

function nodeOnThisMachine() {
  const v = String(NODE_MAJOR);
  const onPath = (process.env.PATH || '')
    .split(path.delimiter)
    .filter(Boolean)
    .flatMap((folder) => [path.join(folder, `node${v}`), path.join(folder, 'node')]);
  const candidates = [
    ...onPath,
    ...foldersLike('.nvm/versions/node', `v${v}.`, 'bin/node'),
    ...foldersLike('.local/share/fnm/node-versions', `v${v}.`, 'installation/bin/node'),
    ...foldersLike('.local/share/mise/installs/node', `${v}.`, 'bin/node'),
    ...foldersLike('.asdf/installs/nodejs', `${v}.`, 'bin/node'),
    ...foldersLike('.volta/tools/image/node', `${v}.`, 'bin/node'),
    `/opt/homebrew/opt/node@${v}/bin/node`,
    `/usr/local/opt/node@${v}/bin/node`,
  ];
  return candidates.find((candidate) => fs.existsSync(candidate) && majorOf(candidate) === NODE_MAJOR);
}

/** Installs the registry's per-platform package; whole or not at all, so a killed install leaves nothing half. */
async function fetchNode(home) {
  progress(
    `this machine has Node ${process.versions.node}; fetching Node ${NODE_VERSION} (once, about 190 MB) …`,
  );
  fs.mkdirSync(cacheFolder(), { recursive: true });
  const making = fs.mkdtempSync(path.join(cacheFolder(), 'making-node-'));
  try {
    const wanted = `${platformPackage()}@${NODE_VERSION}`;
    const args = ['install', '--prefix', making, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
    const code = await npm([...args, wanted], { cwd: making });
    if (code !== 0 || majorOf(nodeInside(making)) !== NODE_MAJOR) {
      throw new Sorry(
        `Node ${NODE_VERSION} could not be fetched as the npm package ${wanted} (see above). ` +
          `Check the network and the registry, or install Node ${NODE_MAJOR} from nodejs.org and start again.`,
      );
    }
    try {
      fs.renameSync(making, home);
    } catch {
      // Another start finished first, or an earlier folder does not work: only a working one may stay.
      if (majorOf(nodeInside(home)) === NODE_MAJOR) return;
      fs.rmSync(home, { recursive: true, force: true });
      fs.renameSync(making, home);
    }
  } finally {
    fs.rmSync(making, { recursive: true, force: true });
  }
}

async function node24() {
  const home = path.join(cacheFolder(), `node-${NODE_VERSION}`);
  if (fs.existsSync(nodeInside(home)) && majorOf(nodeInside(home)) === NODE_MAJOR) return nodeInside(home);
  const here = nodeOnThisMachine();
  if (here) return here;
  await fetchNode(home);
  return nodeInside(home);
}

// --- running others ----------------------------------------------------------------------------------------

/** Runs with our terminal, hands signals on, and gives the exit code (128 + number when a signal ended it). */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', cwd: root, ...options });
    const handOn = (signal) => {
      // Ctrl-C reaches the whole foreground group by itself; a second one would mean "quit at once".
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, handOn);
    const done = () => {
      for (const signal of signals) process.removeListener(signal, handOn);
    };
    child.on('error', (cause) => {
      done();
      reject(new Sorry(`${command} could not be started: ${cause.message}.`));
    });
    child.on('exit', (code, signal) => {
      done();
      resolve(signal ? 128 + (os.constants.signals[signal] || 0) : code === null ? 1 : code);
    });
  });
}

/** npm itself runs on the Node we run on, because an older Node picks older packages. Its talk goes to stderr. */
function npm(args, options = {}) {
  const own = process.env.npm_execpath;
  const settings = { stdio: ['ignore', 2, 2], ...options };
  if (own && /npm-cli\.c?js$/.test(own)) return run(process.execPath, [own, ...args], settings);
  return run('npm', args, { ...settings, shell: process.platform === 'win32' });
}

/** Becomes the program where the system can (no process in between); otherwise waits for it. */
async function become(args, env) {
  if (typeof process.execve === 'function' && process.platform !== 'win32') {
    process.chdir(root);
    process.execve(process.execPath, [process.execPath, ...args], env);
  }
  process.exitCode = await run(process.execPath, args, { env });
}

// --- packages ----------------------------------------------------------------------------------------------

function packagesAreRight() {
  const modules = path.join(root, 'node_modules');
  // A linked node_modules belongs to somebody else.
  if (fs.existsSync(modules) && fs.lstatSync(modules).isSymbolicLink()) return true;
  const stamp = path.join(modules, '.lianxin-lock-hash');
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lockHash();
}

function lockHash() {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

async function installPackages() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  progress('installing the packages of package-lock.json (about half a minute) …');
  const beat = setInterval(() => progress(`still installing packages, ${seconds()} s …`), 15_000);
  // --include=dev because the build tools are needed also where NODE_ENV is production.
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  clearInterval(beat);
  if (code !== 0) {
    throw new Sorry(
      `the packages could not be installed (npm ci ended with ${code}, see above). ` +
        'Check the network, the registry and the free disk space, then start again.',
    );
  }
  fs.writeFileSync(path.join(root, 'node_modules', '.lianxin-lock-hash'), lockHash());
  progress(`packages installed in ${seconds()} s.`);
}

async function prepare(command) {
  if (!packagesAreRight()) {
    const { alone } = await import('./alone.ts');
    await alone(async () => packagesAreRight() || (await installPackages()));
  }
  if (!appCommands.includes(command)) return;
  const build = path.join(root, 'tools', 'build.ts');
  const quiet = '--disable-warning=ExperimentalWarning';
  const code = await run(process.execPath, [quiet, build], { stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new Sorry('the build failed (see above). Mend the file it names and start again.');
}

// --- from the top ------------------------------------------------------------------------------------------

async function main() {
  const [command = '', ...rest] = process.argv.slice(2);
  if (![...appCommands, ...toolCommands].includes(command)) {
    throw new Sorry(`unknown command "${command}". Known: ${[...appCommands, ...toolCommands].join(', ')}.`);
  }
  if (Number(process.versions.node.split('.')[0]) !== NODE_MAJOR) {
    const node = await node24();
    const PATH = path.dirname(node) + path.delimiter + (process.env.PATH || '');
    process.exitCode = await run(node, process.argv.slice(1), {
      env: { ...process.env, PATH },
      cwd: process.cwd(),
    });
    return;
  }
  // node:sqlite and execve are marked experimental in 24; the reader can do nothing about it.
  process.removeAllListeners('warning');
  const PATH = path.dirname(process.execPath) + path.delimiter + (process.env.PATH || '');
  process.env.PATH = PATH;
  await prepare(command);
  if (toolCommands.includes(command)) {
    await become([path.join(root, 'tools', `${command}.ts`), ...rest], process.env);
    return;
  }
  const env = { ...process.env, NODE_ENV: process.env.NODE_ENV || 'production' };
  // Freeing the machine code of a WebAssembly, as the embedded database is one, may end Node 24 (nodejs/node#64500).
  const flags = ['--disable-warning=ExperimentalWarning', '--enable-source-maps', '--no-wasm-code-gc'];
  await become([...flags, path.join(root, 'dist', 'server', 'main.js'), command, ...rest], env);
}

main().catch((cause) => {
  process.stderr.write(
    `lianxin: ${cause instanceof Sorry ? cause.message : `unexpected: ${cause.message}`}\n`,
  );
  process.exitCode = 1;
});
