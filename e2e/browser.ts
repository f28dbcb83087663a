import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Pages whose own clock stands at `now` and goes on from there: a day of the machine never decides a journey. */
export function livingAt(browser: Browser, now: string): Browser {
  const apart = Date.parse(now) - Date.now();
  const content = `{
    const Real = Date;
    const now = () => Real.now() + ${String(apart)};
    globalThis.Date = class extends Real {
      constructor(...of) { super(...(of.length === 0 ? [now()] : of)); }
      static now() { return now(); }
    };
  }`;
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    await context.addInitScript({ content });
    return context;
  };
  return browser;
}

/** The Chromium that `npm test` found. Close it when the journeys of a file are over. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) {
    throw new Error(
      'CHROMIUM_PATH is not set: run the journeys through npm run e2e, which finds a Chromium.',
    );
  }
  const libraries = process.env.LIANXIN_CHROMIUM_LIBRARIES;
  const env = { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) };
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    headless: true,
    env,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A resident's phone, and the screen at a desk. */
export const phone = { width: 360, height: 740 } as const;
export const laptop = { width: 1440, height: 900 } as const;

export interface PageOptions {
  size: { width: number; height: number };
  /** Off for residents whose phone runs none; on unless said. */
  javaScript?: boolean;
  /** False keeps the portal's worker out, which answers before what a test lays over an address. */
  worker?: boolean;
  /** Paths given to `page.goto` are read from here. */
  baseURL: string;
}

/** What every open page of a failed journey shows, as somebody who cannot see it hears it. */
export async function tellPages(browser: Browser): Promise<string> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  const shown = pages.map(async (page) => {
    const body = page.locator('body').ariaSnapshot({ timeout: 2000 });
    return `${page.url()}\n${await body.catch((cause: unknown) => String(cause))}`;
  });
  return (await Promise.all(shown)).join('\n\n');
}

/** Playwright does not tell it back, and axe needs to know. */
const withoutJavaScript = new WeakSet<BrowserContext>();

/** A page of somebody new: own cookies, own storage, Chinese, the city's time zone. `page.context().close()` ends it. */
export async function openPage(browser: Browser, options: PageOptions): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: options.size,
    javaScriptEnabled: options.javaScript ?? true,
    baseURL: options.baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: options.worker === false ? 'block' : 'allow',
  });
  if (options.javaScript === false) withoutJavaScript.add(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeViolation {
  id: string;
  impact: string | null;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/**
 * What axe finds on the page as it stands, one readable line per place; empty when the page is clean. Works on
 * pages with JavaScript off too.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!withoutJavaScript.has(page.context())) return runAxe(page);
  const twin = await twinOf(page);
  const findings = await runAxe(twin);
  await twin.context().close();
  return findings;
}

/**
 * axe needs timers, which a page without JavaScript has not. So the same document, as such a page shows it, is
 * laid out in a page that has them but whose own scripts are forbidden.
 */
async function twinOf(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error('axe cannot read a page whose browser is gone.');
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ viewport: page.viewportSize(), storageState, locale: 'zh-CN' });
  const twin = await context.newPage();
  const body = (await page.content()).replaceAll(/<\/?noscript[^>]*>/gi, '');
  const headers = {
    'content-security-policy': "script-src 'none'",
    'content-type': 'text/html; charset=utf-8',
  };
  await twin.route(page.url(), (route) => route.fulfill({ body, headers }), { times: 1 });
  await twin.goto(page.url());
  return twin;
}

async function runAxe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<{ violations: AxeViolation[] }> } }).axe;
    return (await axe.run()).violations;
  });
  return violations.flatMap((violation) =>
    violation.nodes.map((node) => {
      const place = node.target.map(String).join(' ');
      const how = (node.failureSummary ?? '').replaceAll(/\s*\n\s*/g, '; ');
      return `${violation.id} (${violation.impact ?? 'minor'}): ${violation.help} — ${place} — ${how}`;
    }),
  );
}

/** Runs in the page: what sticks out of it, is cut, or is too small for a finger. */
export function misfits(): string[] {
  const found: string[] = [];
  const wide = document.documentElement.clientWidth;
  for (const one of Array.from(document.body.querySelectorAll<HTMLElement>('*'))) {
    const { left, right, height, width } = one.getBoundingClientRect();
    if (width === 0 || one.closest('.skip, .big label, option, optgroup')) continue;
    const name = `${one.tagName} ${(one.textContent ?? '').slice(0, 20)}`;
    if (right > wide + 1 || left < -1) found.push(`sticks out: ${name}`);
    if (getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) {
      found.push(`cut: ${name}`);
    }
    const target = one.matches(
      'button, .button, select, textarea, input, .doors a, .phone, summary, .wordmark',
    );
    if (target && height < 47.5 && !one.matches('[type=checkbox], [type=radio]'))
      found.push(`small (${height}): ${name}`);
  }
  return found;
}
