import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser, livingAt, tellPages } from './browser.ts';
import { Desks } from './desks.ts';
import { tuesday } from './prepared.ts';
import { type RunningServer, startServer } from './server.ts';

interface House {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly desks: Desks;
}

const midMorning = `${tuesday}T10:00:00+08:00`;

/**
 * A copy of the demo city in which the journeys of one file are played, and the browser. The city lives at `now`,
 * not before it was made: a door that shuts in the evening must not fail a journey in the evening.
 */
export function openHouse(now: string = midMorning): House {
  let open: House | undefined;
  beforeAll(async () => {
    const options = { from: inject('demoCity'), env: { LIANXIN_NOW: now } };
    const [server, browser] = await Promise.all([startServer(options), launchBrowser()]);
    open = { server, browser: livingAt(browser, now), desks: new Desks(browser, server) };
  }, 300_000);
  afterEach(async ({ task }) => {
    if (open && task.result?.state === 'fail') console.error(await tellPages(open.browser));
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.server.stop();
  });
  const opened = (): House => {
    if (!open) throw new Error('the house opens before the first journey, not while the file is read');
    return open;
  };
  return {
    get server() {
      return opened().server;
    },
    get browser() {
      return opened().browser;
    },
    get desks() {
      return opened().desks;
    },
  };
}
