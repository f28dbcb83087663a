import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { MatchingFigures, MatchingTask } from './matching/one.ts';
import { type SearcherName, searchers } from './matching/searchers.ts';
import { table } from './table.ts';

function inOwnProcess(task: MatchingTask): Promise<MatchingFigures> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'matching', 'one.ts'), {
      execArgv: ['--expose-gc', '--max-old-space-size=8192', '--disable-warning=ExperimentalWarning'],
    });
    process.once('exit', () => child.kill());
    child.once('message', (told: { measured?: MatchingFigures; failed?: string }) =>
      told.measured ? resolve(told.measured) : reject(new Error(told.failed ?? 'nothing measured')),
    );
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${task.name} ended before it had measured`)));
    child.send(task);
  });
}

function count(name: string, given: string): number {
  const number = Number(given);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${name}=${given} cannot be used: it must be a whole number above 0.`);
}

const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);

/**
 * `npm run bench matching [-- --documents=100000 --queries=10000 --seconds=60]`: the index of `engines/retrieval`
 * beside others, with the same words in the same run, one after the other.
 */
export async function benchMatching(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      documents: { type: 'string', default: '100000' },
      queries: { type: 'string', default: '10000' },
      seconds: { type: 'string', default: '60' },
    },
  });
  const documents = count('documents', values.documents);
  const queries = count('queries', values.queries);
  const seconds = count('seconds', values.seconds);
  const rows: string[][] = [];
  const changes: string[][] = [];
  for (const name of Object.keys(searchers) as SearcherName[]) {
    console.error(`bench: ${name} …`);
    const one = await inOwnProcess({ name, documents, queries, seconds });
    rows.push([
      name,
      one.ranksBy,
      (one.build / 1000).toFixed(1),
      (one.memory / 2 ** 20).toFixed(0),
      String(one.took.length),
      ...[at(one.took, 0.5), at(one.took, 0.99), at(one.took, 1)],
    ]);
    if (one.changed.length > 0)
      changes.push([name, at(one.changed, 0.5), at(one.changed, 0.99), at(one.changed, 1)]);
  }
  console.log(`\n${String(documents)} documents of about 60 words, the best 10 for queries of 5 to 15 words`);
  console.log(
    table([['', 'ranks by', 'build s', 'MB', 'queries', 'p50 ms', 'p99 ms', 'longest ms'], ...rows]),
  );
  console.log('\nOne document replaced or removed');
  console.log(table([['', 'p50 ms', 'p99 ms', 'longest ms'], ...changes]));
}
