import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { City } from '../access/context.ts';
import type { Runtime } from '../worker/runtime.ts';

/**
 * Tells the desk that something happened: its kind and its record's id, nothing else, so that what is shown gets
 * fetched again with the reader's own rights. A lost line is simply opened again; nothing depends on every event.
 */
export function live(c: Context, runtime: Runtime, city: City): Response {
  return streamSSE(c, async (stream) => {
    let wake: () => void = () => {};
    const waiting: { name: string; subject: string }[] = [];
    const stop = runtime.listen(city.id, (found) => {
      waiting.push({ name: found.name, subject: found.subjectId });
      wake();
    });
    stream.onAbort(() => {
      stop();
      wake();
    });
    await stream.writeSSE({ event: 'hello', data: '{}' });
    while (!stream.aborted) {
      const next = waiting.shift();
      if (next) {
        await stream.writeSSE({ event: 'happened', data: JSON.stringify(next) });
        continue;
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 20_000);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      // Proxies close lines that are silent.
      if (waiting.length === 0 && !stream.aborted) await stream.writeSSE({ event: 'still', data: '{}' });
    }
  });
}
