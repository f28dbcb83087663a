import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache');
const require = createRequire(import.meta.url);

export interface TestChromium {
  name: string;
  /** What the journeys need in their environment to start it. */
  env: Record<string, string>;
}

/** A Chromium that has really answered here, and a Chinese font for it. Throws an Error that says why there is none. */
export async function findChromium(folder: string): Promise<TestChromium> {
  const browser = ofTheMachine() ?? (await ofThePackage());
  return { name: browser.name, env: { ...browser.env, ...chineseFont(folder) } };
}

function ofTheMachine(): TestChromium | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    const version = answer(wanted);
    if (version) return { name: version, env: { CHROMIUM_PATH: wanted } };
    throw new Error(`CHROMIUM_PATH is ${wanted}, which does not start`);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((place) => names.map((name) => join(place, name)));
  const onMac = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  for (const path of [...onPath, ...onMac]) {
    const version = existsSync(path) ? answer(path) : undefined;
    if (version) return { name: version, env: { CHROMIUM_PATH: path } };
  }
  return undefined;
}

function answer(path: string, libraries?: string): string | undefined {
  const env = libraries ? { ...process.env, LD_LIBRARY_PATH: libraries } : process.env;
  try {
    const options = { encoding: 'utf8', stdio: 'pipe', timeout: 30_000, env } as const;
    return execFileSync(path, ['--version', '--no-sandbox'], options).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Unpacked once per version into `.cache/`, whole or not at all. */
async function ofThePackage(): Promise<TestChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`no Chromium on this machine, and npm has one for Linux x64 only`);
  }
  const manifest: unknown = JSON.parse(
    readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const version =
    typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : '';
  const home = join(cache, `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  const path = join(home, 'chromium');
  const libraries = join(home, 'al2023', 'lib');
  const alone = answer(path);
  if (alone) return { name: `${alone} of npm @sparticuz/chromium`, env: { CHROMIUM_PATH: path } };
  const helped = answer(path, libraries);
  if (!helped) throw new Error('the Chromium of npm @sparticuz/chromium does not start on this system');
  const name = `${helped} of npm @sparticuz/chromium, with its own libraries`;
  return { name, env: { CHROMIUM_PATH: path, LIANXIN_CHROMIUM_LIBRARIES: libraries } };
}

async function unpack(home: string): Promise<void> {
  console.error('lianxin: unpacking the Chromium of npm (once) …');
  mkdirSync(cache, { recursive: true });
  const making = mkdtempSync(join(cache, 'making-chromium-'));
  const before = process.env.TMPDIR;
  try {
    // The package unpacks to the system's temporary folder and trusts whatever already lies there.
    process.env.TMPDIR = making;
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    const bin = join(dirname(dirname(require.resolve('@sparticuz/chromium'))), 'bin');
    await inflate(join(bin, 'al2023.tar.br'));
    renameSync(making, home);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(making, { recursive: true, force: true });
  }
}

/** Without a Chinese font every page would be boxes, and the widths on a phone would not be the real ones. */
function chineseFont(folder: string): Record<string, string> {
  if (process.platform !== 'linux') return {};
  try {
    if (execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8', stdio: 'pipe' }).trim()) return {};
  } catch {
    // No fontconfig tools: then nothing tells us of a font, and ours does no harm.
  }
  const fonts = join(root, 'node_modules/@embedpdf/fonts-sc/fonts');
  if (!existsSync(fonts))
    throw new Error('this machine has no Chinese font and npm @embedpdf/fonts-sc is missing');
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${fonts}</dir>
  <cachedir>${join(cache, 'fontconfig')}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
