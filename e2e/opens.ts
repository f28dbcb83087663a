import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** One press leads to another page with what it is made of, and back. */
export async function opens(page: Page, link: Locator): Promise<void> {
  const here = page.url();
  const shown = await page.getByRole('heading', { level: 1 }).innerText();
  await link.click();
  await page.waitForURL((url) => url.href !== here);
  const heading = page.getByRole('heading', { level: 1 });
  await expect.poll(async () => (await heading.innerText()) !== shown, { timeout: 10_000 }).toBe(true);
  const main = page.locator('main');
  await main.locator('li, tbody tr').first().waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: shown }).waitFor();
}
