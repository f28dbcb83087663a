import { parseArgs } from 'node:util';
import { createConcernFinder } from '../../engines/concerns/concerns.ts';
import { inBeijing, readLines } from '../../engines/concerns/lines.ts';
import { createSegmenter } from '../../engines/text/segmenter.ts';
import { textOfFile } from './labelled-lines.ts';

const usage = `npm run eval:hot -- MESSAGES.jsonl [--top=N]
Finds what many people tell: each line a JSON object with id, title, time, text (and person, where it is known).
The concerns come as a JSON array on standard output, best first; lines that cannot be used are told on standard error.`;

function read(args: readonly string[]): { file: string; top: number } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { top: { type: 'string' } },
    });
    const [file] = positionals;
    const top = values.top === undefined ? Number.POSITIVE_INFINITY : Number(values.top);
    const whole = top === Number.POSITIVE_INFINITY || (Number.isInteger(top) && top > 0);
    return file !== undefined && positionals.length === 1 && whole ? { file, top } : null;
  } catch {
    return null;
  }
}

/** `npm run eval:hot`; 2 when nothing in the file can be used. */
export function evalHotCommand(args: readonly string[]): number {
  const asked = read(args);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  const { messages, faults } = readLines(textOfFile(asked.file));
  for (const { line, fault } of faults) console.error(`line ${String(line)} ${fault}`);
  const { concerns, repeated, unread } = createConcernFinder(createSegmenter()).find(messages);
  for (const id of repeated) console.error(`id ${id} comes more than once; its first line is used`);
  if (unread.length > 0) console.error(`nothing to read in: ${unread.join(', ')}`);
  if (messages.length === unread.length) {
    console.error('No line could be used.');
    return 2;
  }
  const found = concerns.slice(0, asked.top).map((concern) => ({
    title: concern.title,
    place: concern.place,
    words: concern.words,
    ids: concern.ids,
    size: concern.ids.length,
    people: concern.people,
    from: concern.from === null ? null : inBeijing(concern.from),
    to: concern.to === null ? null : inBeijing(concern.to),
    growth: { before: concern.before, now: concern.now },
    coherence: concern.coherence,
    score: concern.score,
  }));
  process.stdout.write(`${JSON.stringify(found, null, 1)}\n`);
  return 0;
}
