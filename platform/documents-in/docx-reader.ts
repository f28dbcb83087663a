import { createRequire } from 'node:module';
import { inThread } from '../worker/in-thread.ts';

const reader = createRequire(import.meta.url).resolve('mammoth');

const source = `
const { parentPort, workerData } = require('node:worker_threads');
const { extractRawText } = require(workerData.reader);
extractRawText({ buffer: Buffer.from(workerData.bytes) })
  .then(({ value }) => parentPort.postMessage(value), () => parentPort.postMessage(null));
`;

const limits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/**
 * The paragraphs of a DOCX file; null where none can be read, `'late'` where that takes more than `wait`
 * milliseconds. In a thread of its own, which ends when a file lied about what it unpacks to.
 */
export async function readDocx(bytes: Uint8Array, wait: number): Promise<{ text: string } | 'late' | null> {
  const answer = await inThread({ source, reader, limits, wait }, bytes);
  if (answer === 'late') return 'late';
  if (answer === 'failed' || typeof answer.said !== 'string') return null;
  return { text: answer.said };
}
