import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

export type Found = 'fine' | 'active' | 'embedded' | 'locked' | 'broken' | 'too-slow';

const reader = createRequire(import.meta.url).resolve('unpdf');

/**
 * What the thread runs, as text: it is the same in the built server and in tests, where no file of it would lie at
 * the same place.
 */
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
    return await new Promise<Found>((resolve) => {
      timer = setTimeout(() => resolve('too-slow'), wait);
      worker.once('message', (said: unknown) => resolve(found.includes(said) ? (said as Found) : 'broken'));
      worker.once('error', () => resolve('broken'));
      worker.once('exit', () => resolve('broken'));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
