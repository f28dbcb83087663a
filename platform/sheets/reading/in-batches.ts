import { Worker } from 'node:worker_threads';
import type { About, RawRow } from './raw-row.ts';
import type { ThreadAsked, ThreadSaid } from './thread.ts';
import { type Refusal, Unreadable } from './unreadable.ts';

/** Built, the thread lies beside the server; in tests and benches it is its source. */
const thread = new URL(
  import.meta.url.endsWith('.ts') ? './thread.ts' : './sheet-thread.js',
  import.meta.url,
);

/** Megabytes of objects: what reads a hundred thousand rows of twenty columns holds a tenth of it. */
const limits = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 48 };

export interface Asked {
  readonly bytes: Uint8Array;
  readonly sheet: string | null;
  readonly mostRows: number;
  /** Milliseconds that the reading itself may take; what is done with the rows meanwhile does not count. */
  readonly wait: number;
}

export interface OpenSheet {
  readonly about: About;
  /** To be gone through once. The thread is never more than one batch ahead. */
  readonly batches: AsyncIterable<readonly RawRow[]>;
}

/** A thread that reads one file, and what it says one by one. */
class Reading {
  readonly #worker: Worker;
  #left: number;
  #said: ThreadSaid | Refusal | null = null;
  #heard: () => void = () => {};

  constructor({ bytes, sheet, mostRows, wait }: Asked) {
    this.#left = wait;
    // A copy that the thread takes over: pooled bytes cannot be handed on.
    const copy = new Uint8Array(bytes);
    this.#worker = new Worker(thread, {
      workerData: { bytes: copy, sheet, mostRows } satisfies ThreadAsked,
      transferList: [copy.buffer],
      resourceLimits: limits,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: {},
      stdout: true,
      stderr: true,
    });
    this.#worker.on('message', (said: ThreadSaid) => this.#hear(said));
    // It outgrew its limits, or ended without a word.
    this.#worker.on('error', () => this.#hear('not-a-sheet'));
    this.#worker.on('exit', () => this.#hear('not-a-sheet'));
  }

  #hear(said: ThreadSaid | Refusal): void {
    this.#said ??= said;
    this.#heard();
  }

  async next(): Promise<ThreadSaid> {
    const from = performance.now();
    let timer: NodeJS.Timeout | undefined;
    if (this.#said === null) {
      await new Promise<void>((resolve) => {
        this.#heard = resolve;
        timer = setTimeout(() => this.#hear('slow'), Math.max(0, this.#left));
      });
    }
    clearTimeout(timer);
    this.#left -= performance.now() - from;
    const said = this.#said;
    if (said === null || typeof said === 'string') throw new Unreadable(said ?? 'slow');
    if ('refused' in said) throw new Unreadable(said.refused, said.values);
    this.#said = null;
    this.#worker.postMessage('on', []);
    return said;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

async function* batchesOf(reading: Reading): AsyncGenerator<readonly RawRow[]> {
  for (let said = await reading.next(); !('end' in said); said = await reading.next()) {
    if ('rows' in said) yield said.rows;
  }
}

/**
 * Reads a file in a thread of its own while `work` takes its rows: nobody else waits, and what was made to keep its
 * reader busy or to fill the memory ends that thread only. Throws {@link Unreadable}.
 */
export async function readInBatches<T>(asked: Asked, work: (sheet: OpenSheet) => Promise<T>): Promise<T> {
  const reading = new Reading(asked);
  try {
    const first = await reading.next();
    if (!('about' in first)) throw new Unreadable('not-a-sheet');
    return await work({ about: first.about, batches: batchesOf(reading) });
  } finally {
    await reading.end();
  }
}
