import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

const reader = createRequire(import.meta.url).resolve('read-excel-file/node');

/**
 * What the thread runs, as text: it is the same in the built server and in tests, where no file of it would lie at
 * the same place.
 */
const source = `
const { parentPort, workerData } = require('node:worker_threads');
async function read() {
  const { readSheet } = require(workerData.reader);
  return readSheet(Buffer.from(workerData.bytes));
}
read().then((rows) => parentPort.postMessage(rows), () => parentPort.postMessage(null));
`;

/** Megabytes of objects; the longest sheet that is taken needs a third of it. */
const limits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/**
 * The rows of the first sheet, cells as texts, numbers, truths, times or null; null where none can be read. In a
 * thread of its own: a sheet of fifty thousand rows takes seconds, in which nobody else would be answered.
 */
export async function readXlsx(bytes: Uint8Array): Promise<unknown[][] | null> {
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
  try {
    return await new Promise<unknown[][] | null>((resolve) => {
      worker.once('message', (rows: unknown[][] | null) => resolve(rows));
      worker.once('error', () => resolve(null));
      worker.once('exit', () => resolve(null));
    });
  } finally {
    await worker.terminate();
  }
}
