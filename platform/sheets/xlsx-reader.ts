import { createRequire } from 'node:module';
import { inThread } from '../worker/in-thread.ts';

const reader = createRequire(import.meta.url).resolve('read-excel-file/node');

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
  const answer = await inThread({ source, reader, limits }, bytes);
  return typeof answer === 'object' ? (answer.said as unknown[][] | null) : null;
}
