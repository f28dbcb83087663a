import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { areas } from '../app/demo/areas.ts';
import { categories } from '../app/demo/categories.ts';
import { employers } from '../app/demo/employers.ts';
import { organisations } from '../app/demo/organisations.ts';
import { services } from '../app/demo/services.ts';
import { staff } from '../app/demo/staff.ts';
import { stations } from '../app/demo/stations.ts';
import { keptTraditional } from '../platform/i18n/kept-traditional.ts';
import { openHouse } from './house.ts';

const house = openHouse();

const traditional = keptTraditional();

/** Everything the demo city named itself that looks different in traditional characters. */
const named = [
  ...organisations.flatMap(({ name, shortName }) => [name, shortName]),
  ...[areas, categories, employers, stations].flatMap((all) => all.map(({ name }) => name)),
  ...services.map(({ title }) => title),
  ...staff.map(({ post }) => post),
].filter((name) => traditional(name) !== name);

/** The texts and labels of a page, but not what people wrote themselves. */
async function shown(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = (element: Element | null) => element === null || element.closest('[translate=no], script');
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (!own(node.parentElement)) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title]')) {
      if (own(element)) continue;
      found.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
    }
    return found;
  });
}

const pages: Readonly<Record<string, readonly string[]>> = {
  chenxiaojing: ['work', 'organisation', 'counter', 'counter/employers', 'account'],
  surina: ['organisation/ended', 'month', 'month/2026-10?figure=received', 'account'],
  qiming: ['staff', 'messages', 'settings/organisations', 'settings/areas', 'settings/stations'],
  fuqing: ['access'],
};

it.each(Object.entries(pages))(
  'whoever reads traditional characters finds nothing of the city in simplified ones: %s',
  async (login, paths) => {
    const page = await house.desks.of(login);
    const context = page.context();
    await context.addCookies([{ name: 'lianxin_language', value: 'zh-Hant', url: house.server.url }]);
    for (const path of paths) {
      await page.goto(`/desk/${path}`);
      await page.getByRole('main').getByRole('heading').first().waitFor();
      await page.waitForLoadState('networkidle');
      const texts = await shown(page);
      expect(texts.length, path).toBeGreaterThan(10);
      const left = texts.filter((text) => named.some((name) => text.includes(name)));
      expect([path, left]).toEqual([path, []]);
    }
    await context.close();
  },
);
