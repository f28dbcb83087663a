import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { localTime } from '../base/time.ts';
import { launchBrowser } from './browser.ts';
import { Desks } from './desks.ts';
import { type RunningServer, startServer } from './server.ts';

interface House {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly desks: Desks;
}

/**
 * The demo city in which the journeys of one file are played, and the browser. With `now` the city lives at that
 * moment: a door that shuts in the evening must not fail a journey in the evening.
 */
export function openHouse(now?: string): House {
  let open: House | undefined;
  beforeAll(async () => {
    const options = now === undefined ? { from: inject('demoCity') } : { env: { LIANXIN_NOW: now } };
    const [server, browser] = await Promise.all([
      startServer({ ...options, patience: 240 }),
      launchBrowser(),
    ]);
    open = { server, browser, desks: new Desks(browser, server) };
  }, 300_000);
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

/** Ten in the morning of this day in the demo city. */
export function thisMorning(): string {
  return `${localTime(new Date(), 'Asia/Shanghai').day}T10:00:00+08:00`;
}
