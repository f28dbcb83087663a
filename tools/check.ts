import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './repository.ts';

interface Part {
  name: string;
  /** Programs of Node run one after another; the first that fails ends the part. */
  steps: string[][];
}

const bin = (name: string): string => join(root, 'node_modules', name);
const own = (name: string): string => join(root, 'tools', name);
const quiet = '--disable-warning=ExperimentalWarning';

/** The longest first, so that the short ones fill the gaps. */
const parts: Part[] = [
  ...(existsSync(join(root, 'app', 'main.ts'))
    ? [
        {
          name: 'generated',
          steps: [
            [quiet, own('build.ts')],
            [quiet, join(root, 'dist', 'server', 'main.js'), 'generate', '--check'],
          ],
        },
      ]
    : []),
  { name: 'types', steps: [[bin('typescript/bin/tsc'), '--noEmit']] },
  { name: 'lint', steps: [[bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']] },
  { name: 'format', steps: [[bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']] },
  { name: 'architecture', steps: [[own('check-architecture.ts')]] },
  { name: 'documents', steps: [[own('check-documents.ts')]] },
  { name: 'words', steps: [[own('check-words.ts')]] },
];

const started = Date.now();
const waiting = [...parts];
let failures = 0;

async function worker(): Promise<void> {
  for (let part = waiting.shift(); part; part = waiting.shift()) await runPart(part);
}

async function runPart(part: Part): Promise<void> {
  const begun = Date.now();
  let output = '';
  let code = 0;
  for (const step of part.steps) {
    const result = await run(step);
    output += result.output;
    code = result.code;
    if (code !== 0) break;
  }
  const seconds = ((Date.now() - begun) / 1000).toFixed(1).padStart(5);
  const mark = code === 0 ? 'ok    ' : 'FAILED';
  const counts = part.steps.some((step) => step.some((word) => /tools\/check-/.test(word)));
  const detail = code === 0 && counts ? `  ${output.trim()}` : '';
  console.log(`${mark}  ${part.name.padEnd(13)}${seconds} s${detail}`);
  if (code === 0) return;
  failures += 1;
  console.log(`${output.trimEnd()}\n`);
}

function run(args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
    };
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (cause) => resolve({ code: 1, output: cause.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker));
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(
  failures === 0 ? `All checks passed in ${seconds} s.` : `${failures} of ${parts.length} checks failed.`,
);
process.exitCode = failures === 0 ? 0 : 1;
