// Runs in a thread of its own; built apart from the server, see vite.config.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { openFile } from './open-file.ts';
import type { About, RawRow } from './raw-row.ts';
import { type Refusal, type RefusalValues, Unreadable } from './unreadable.ts';

export interface ThreadAsked {
  readonly bytes: Uint8Array;
  readonly sheet: string | null;
  readonly mostRows: number;
}

/** Rows follow what there is to know; after each message but the last it waits for a word to go on. */
export type ThreadSaid =
  | { readonly about: About }
  | { readonly rows: readonly RawRow[] }
  | { readonly end: true }
  | { readonly refused: Refusal; readonly values: RefusalValues };

/** Enough that handing over costs little, few enough that nothing piles up. */
const rowsInBatch = 1000;

const port = parentPort;

async function say(said: ThreadSaid): Promise<void> {
  const heard = new Promise((resolve) => port?.once('message', resolve));
  port?.postMessage(said);
  await heard;
}

async function tell({ bytes, sheet, mostRows }: ThreadAsked): Promise<void> {
  const { about, batches } = openFile(bytes, sheet);
  await say({ about });
  let ready: RawRow[] = [];
  let count = 0;
  for await (const batch of batches) {
    count += batch.length;
    if (count > mostRows) throw new Unreadable('too-many-rows', { most: mostRows - 1 });
    for (const row of batch) ready.push(row);
    if (ready.length < rowsInBatch) continue;
    await say({ rows: ready });
    ready = [];
  }
  if (count === 0) throw new Unreadable('empty-sheet');
  if (ready.length > 0) await say({ rows: ready });
  port?.postMessage({ end: true } satisfies ThreadSaid);
}

tell(workerData as ThreadAsked).catch((error: unknown) => {
  const { why, values } = error instanceof Unreadable ? error : new Unreadable('not-a-sheet');
  port?.postMessage({ refused: why, values } satisfies ThreadSaid);
});
