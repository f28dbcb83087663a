import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answerKeys } from '../../engines/reading/answer-keys.ts';
import { heldOut } from '../../engines/reading/held-out.fixtures.ts';
import {
  type AnswerKey,
  type Measured,
  measureReading,
  sum,
  type Tally,
} from '../../engines/reading/measure.ts';
import { measureLines } from '../../engines/reading/measure-lines.ts';
import { createDocumentReader } from '../../engines/reading/reading.ts';
import { tuning } from '../../engines/reading/tuning.fixtures.ts';
import { CommandRefused } from './control.ts';
import { bytesOfFile, textOfDocument } from './read.ts';

const usage = 'Say which folder: npm run eval:read -- FOLDER [--misses].';
const parts = [
  'head',
  'outline',
  'figures',
  'who',
  'period',
  'target',
  'tasks',
  'sure',
  'mechanisms',
  'blanks',
] as const;

const percent = (right: number, all: number): string =>
  all === 0 ? '     –' : `${((100 * right) / all).toFixed(1)}%`.padStart(6);

function tell(name: string, { there, proposed, right, missed, wrong }: Tally, misses: boolean): void {
  console.log(
    `  ${name.padEnd(11)} ${String(right).padStart(4)} of ${String(there).padStart(4)} found ${percent(right, there)}, of ${String(proposed).padStart(4)} proposed right ${percent(right, proposed)}`,
  );
  if (!misses) return;
  for (const one of missed) console.log(`    missed    ${one}`);
  for (const one of wrong) console.log(`    not there ${one}`);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (cause) {
    throw new CommandRefused(
      `${folder} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
  }
}

/** The key of a file, by its bytes, or else by its name. */
function keyOf(folder: string, name: string): AnswerKey | undefined {
  const plain = name.replace(/\.[^.]+$/u, '');
  if (!/\.(?:txt|html?|docx)$/iu.test(name)) return undefined;
  const hash = createHash('sha256')
    .update(bytesOfFile(join(folder, name)))
    .digest('hex');
  return answerKeys.find(({ sha256 }) => sha256 === hash) ?? answerKeys.find((key) => key.name === plain);
}

function tellOwnLines(shown: boolean): void {
  const reader = createDocumentReader();
  for (const [title, lines, misses] of [
    ['Own sentences, looked at while the rules were made', tuning, true],
    // What is missed here is not shown: whoever sees it mends it, and then it measures nothing any more.
    ['Own sentences, held out', heldOut, false],
  ] as const) {
    const { figures, tasks, blanks, rows } = measureLines(lines, reader);
    console.log(`${title}: ${String(rows)}`);
    tell('figures', figures, misses && shown);
    tell('tasks', tasks, misses && shown);
    tell('blanks', blanks, misses && shown);
  }
}

/** `npm run eval:read -- FOLDER`: how well the texts of a folder are read whose answers we know. */
export async function evalReadCommand(args: readonly string[]): Promise<number> {
  const misses = args.includes('--misses');
  const [folder] = args.filter((one) => !one.startsWith('--'));
  if (folder === undefined) {
    console.error(usage);
    return 2;
  }
  const reader = createDocumentReader();
  const all: Measured[] = [];
  for (const name of namesIn(folder)) {
    const key = keyOf(folder, name);
    if (!key) continue;
    const measured = measureReading(key, reader.read(await textOfDocument(join(folder, name))));
    all.push(measured);
    console.log(name);
    for (const part of parts) tell(part, measured[part], misses);
  }
  if (all.length === 0) {
    console.error(`${folder} holds no text whose answers are known (engines/reading/keys). ${usage}`);
    return 2;
  }
  console.log(`All ${String(all.length)} texts`);
  for (const part of parts) tell(part, sum(all.map((one) => one[part])), false);
  tellOwnLines(misses);
  return 0;
}
