import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { City } from '../access/context.ts';
import type { Happening } from '../happenings/happening.ts';
import type { Runtime } from '../worker/runtime.ts';

/** Milliseconds of silence after which a line says that it is still there; proxies cut idle ones after 30 to 60 s. */
const stillEvery = 15_000;

export interface LineOptions {
  /** Milliseconds between two looks whether somebody is still there. */
  readonly every?: number;
  /** For a line of one resident: which happenings are news to them. Told is only that there is some. */
  readonly tells?: (found: Happening) => boolean;
}

/**
 * Tells the desk that something happened: its kind and its record's id, nothing else, so that what is shown gets
 * fetched again with the reader's own rights. `hello` and every happening carry the number in the city's order: a
 * desk that comes back with the same number has missed nothing. `known` tells whether the session still is one;
 * when it is not, the line says `over` and ends.
 */
export function live(
  c: Context,
  runtime: Runtime,
  city: City,
  known: () => Promise<boolean>,
  { every = stillEvery, tells }: LineOptions = {},
): Response {
  // nginx would otherwise keep the words back until a buffer is full.
  c.header('x-accel-buffering', 'no');
  c.header('cache-control', 'no-store, no-transform');
  return streamSSE(c, async (stream) => {
    let wake: () => void = () => {};
    const waiting: object[] = [];
    const { number, stop } = await runtime.listenAfter(city, (found) => {
      if (tells && !tells(found)) return;
      waiting.push(tells ? {} : { number: found.number, name: found.name, subject: found.subjectId });
      wake();
    });
    stream.onAbort(() => {
      stop();
      wake();
    });
    if (stream.aborted) return stop();
    await stream.writeSSE({ event: 'hello', data: JSON.stringify(tells ? {} : { number }) });
    let checked = runtime.parts.now().getTime();
    while (!stream.aborted) {
      const next = waiting.shift();
      if (next) {
        await stream.writeSSE({ event: 'happened', data: JSON.stringify(next) });
      } else {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, every);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        if (waiting.length === 0 && !stream.aborted) await stream.writeSSE({ event: 'still', data: '{}' });
      }
      // A busy city must not keep a line open for somebody who has signed out.
      if (runtime.parts.now().getTime() - checked < every || stream.aborted) continue;
      checked = runtime.parts.now().getTime();
      if (await known()) continue;
      await stream.writeSSE({ event: 'over', data: '{}' });
      stop();
      return;
    }
  });
}
