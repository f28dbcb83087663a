import { createRequire } from 'node:module';
import { inThread } from '../worker/in-thread.ts';

export type Found = 'fine' | 'active' | 'embedded' | 'locked' | 'broken' | 'too-slow';

const reader = createRequire(import.meta.url).resolve('unpdf');

const source = `
const { parentPort, workerData } = require('node:worker_threads');
async function look() {
  const { getDocumentProxy } = require(workerData.reader);
  const document = await getDocumentProxy(workerData.bytes, { stopAtErrors: true, verbosity: 0 });
  await document.getPage(1);
  if ((await document.getJSActions()) !== null) return 'active';
  return (await document.getAttachments()) === null ? 'fine' : 'embedded';
}
look().then(
  (found) => parentPort.postMessage(found),
  (error) => parentPort.postMessage(error && error.name === 'PasswordException' ? 'locked' : 'broken'),
);
`;

const found: readonly unknown[] = ['fine', 'active', 'embedded', 'locked', 'broken'];

/** A thread may hold so many megabytes of objects; what a document of 15 MB needs is a tenth of it. */
const limits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/**
 * Opens a document in a thread of its own and tells what lies in it. A document made to keep its reader busy or to
 * fill the memory ends that thread, after `wait` milliseconds at most, and holds up nobody else.
 */
export async function lookInside(bytes: Uint8Array, wait: number): Promise<Found> {
  const answer = await inThread({ source, reader, limits, wait }, bytes);
  if (answer === 'late') return 'too-slow';
  return answer !== 'failed' && found.includes(answer.said) ? (answer.said as Found) : 'broken';
}
