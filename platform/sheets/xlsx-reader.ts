import { createRequire } from 'node:module';
import { inThread } from '../worker/in-thread.ts';

const reader = createRequire(import.meta.url).resolve('read-excel-file/node');

/** The longest sheet that is taken, a hundred columns wide. One far cell makes a row of sixteen thousand. */
const mostCells = 5_000_000;

const source = `
const { parentPort, workerData } = require('node:worker_threads');
async function read() {
  const { readSheet } = require(workerData.reader);
  const rows = await readSheet(Buffer.from(workerData.bytes));
  let cells = 0;
  for (const row of rows) {
    while (row.length > 0 && row.at(-1) === null) row.pop();
    cells += row.length;
  }
  return cells > ${mostCells} ? null : rows;
}
read().then((rows) => parentPort.postMessage(rows), () => parentPort.postMessage(null));
`;

/** Megabytes of objects; the longest sheet that is taken needs a third of it. */
const limits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

/**
 * The rows of the first sheet, cells as texts, numbers, truths, times or null; null where none can be read, `'late'`
 * where that takes more than `wait` milliseconds. In a thread of its own: a sheet of fifty thousand rows takes
 * seconds, in which nobody else would be answered.
 */
export async function readXlsx(bytes: Uint8Array, wait: number): Promise<unknown[][] | 'late' | null> {
  const answer = await inThread({ source, reader, limits, wait }, bytes);
  if (answer === 'late') return 'late';
  return answer === 'failed' ? null : (answer.said as unknown[][] | null);
}
