import { Worker } from 'node:worker_threads';

export interface ThreadTask {
  /**
   * What the thread runs, as text: it is the same in the built server and in tests, where no file of it would lie at
   * the same place. It finds `workerData.bytes` and `workerData.reader`, and posts one message.
   */
  readonly source: string;
  /** The whole path of the package that it reads with. */
  readonly reader: string;
  /** Megabytes of objects it may hold. */
  readonly limits: { readonly maxOldGenerationSizeMb: number; readonly maxYoungGenerationSizeMb: number };
  /** Milliseconds. */
  readonly wait: number;
}

/** Its first message; or that it failed, ended without one or outgrew its limits; or that the time was over. */
export type ThreadAnswer = { readonly said: unknown } | 'failed' | 'late';

/**
 * Runs a task over a copy of `bytes` in a thread of its own, without settings and without a voice: what was made to
 * keep its reader busy or to fill the memory ends that thread and holds up nobody else. Never throws.
 */
export async function inThread(task: ThreadTask, bytes: Uint8Array): Promise<ThreadAnswer> {
  const { source, reader, limits, wait } = task;
  const copy = Uint8Array.from(bytes);
  const worker = new Worker(source, {
    eval: true,
    workerData: { bytes: copy, reader },
    transferList: [copy.buffer],
    resourceLimits: limits,
    execArgv: [],
    env: {},
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ThreadAnswer>((resolve) => {
      timer = setTimeout(() => resolve('late'), wait);
      worker.once('message', (said: unknown) => resolve({ said }));
      worker.once('error', () => resolve('failed'));
      worker.once('exit', () => resolve('failed'));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
