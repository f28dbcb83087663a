import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, phone } from '../../e2e/browser.ts';
import { startServer } from '../../e2e/server.ts';
import { findChromium } from '../chromium.ts';
import { table } from './table.ts';

/** Slow 4G as Chromium's tools have it: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const slowerProcessor = 4;
const times = 5;

interface Load {
  /** Milliseconds from the start of the navigation. */
  readonly firstPaint: number;
  readonly contentful: number;
  readonly loaded: number;
  /** Bytes over the wire, headers included, and what they were for. */
  readonly requests: readonly { path: string; bytes: number }[];
}

/** One first visit: a fresh browser profile, nothing in any cache. */
async function visit(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: phone, locale: 'zh-CN', deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    const paths = new Map<string, string>();
    const requests: { path: string; bytes: number }[] = [];
    session.on('Network.requestWillBeSent', ({ requestId, request }) =>
      paths.set(requestId, request.url.replace(url, '')),
    );
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      requests.push({ path: paths.get(requestId) ?? '', bytes: encodedDataLength }),
    );
    await page.goto(`${url}/`, { waitUntil: 'networkidle' });
    const painted = await page.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return {
        firstPaint: at('first-paint'),
        contentful: at('first-contentful-paint'),
        loaded: navigation?.loadEventEnd ?? Number.NaN,
      };
    });
    return { ...painted, requests };
  } finally {
    await context.close();
  }
}

function medianBy(loads: readonly Load[], of: (load: Load) => number): number {
  const sorted = loads.map(of).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function show(loads: readonly Load[]): void {
  const all = ['first paint', 'first contentful paint', 'all loaded'] as const;
  const of = [
    (load: Load) => load.firstPaint,
    (load: Load) => load.contentful,
    (load: Load) => load.loaded,
  ] as const;
  const rows = all.map((name, index) => {
    const value = of[index] ?? of[0];
    const each = loads.map((load) => value(load).toFixed(0)).join(' ');
    return [name, medianBy(loads, value).toFixed(0), each];
  });
  console.log(`\n${table([['ms', 'median', 'each'], ...rows])}\n`);
  const requests = loads.at(-1)?.requests ?? [];
  const bytes = requests.reduce((sum, request) => sum + request.bytes, 0);
  const lines = requests.map((request) => [request.path, (request.bytes / 1024).toFixed(1)]);
  console.log(table([['KB over the wire', ''], ...lines, ['together', (bytes / 1024).toFixed(1)]]));
}

/** `npm run bench portal`: the first page on a slow line and a slow phone. */
export async function benchPortal(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-bench-'));
  try {
    const chromium = await findChromium(folder);
    Object.assign(process.env, chromium.env);
    const server = await startServer();
    const browser = await launchBrowser();
    try {
      console.log(
        `${chromium.name}: 1.6 Mbit/s down, 750 kbit/s up, 150 ms, processor ${String(slowerProcessor)} times slower, ${String(times)} first visits`,
      );
      const loads: Load[] = [];
      for (let time = 0; time < times; time += 1) loads.push(await visit(browser, server.url));
      show(loads);
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
