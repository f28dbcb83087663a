import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings, laptop, openPage, type phone } from './browser.ts';
import type { RunningServer } from './server.ts';

export async function signInOn(page: Page, login: string, password = 'lianxin-demo'): Promise<void> {
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** What cannot be found by its name is no help to anybody, so a page is clean before it is left. */
export async function leave(page: Page): Promise<void> {
  // Half-way through a fade nothing has its own colour; a field that fitted its height may list a finished one for long.
  await page.waitForFunction(
    () =>
      !document.getAnimations().some((one) => one instanceof CSSTransition && one.playState !== 'finished'),
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
}

export async function openOne(page: Page, reference: string): Promise<void> {
  await page.getByLabel('找一件事').fill(reference);
  await page.locator('tr', { hasText: reference }).getByRole('link').click();
  await page.getByRole('region', { name: '这件事的详情' }).getByText(reference).waitFor();
}

export async function choose(page: Page, service: string, part: '牵头' | '配合'): Promise<void> {
  await page.getByLabel('在整个服务菜单里找').fill(service);
  await page
    .getByRole('button', { name: new RegExp(`${part}：${service}`) })
    .last()
    .click();
}

/** The desks of one running server. */
export class Desks {
  readonly #browser: Browser;
  readonly #server: RunningServer;

  constructor(browser: Browser, server: RunningServer) {
    this.#browser = browser;
    this.#server = server;
  }

  /** A desk with somebody signed in, who wanted to go to `path`. */
  async of(login: string, path = '/desk/', size: typeof laptop | typeof phone = laptop): Promise<Page> {
    const page = await openPage(this.#browser, { size, baseURL: this.#server.url });
    await page.goto(path);
    await signInOn(page, login);
    await page.getByRole('navigation', { name: '工作台' }).waitFor();
    return page;
  }

  /** Takes down what somebody says at the counter; nobody is chosen yet. */
  async takeDown(words: string): Promise<string> {
    const page = await this.of('chenxiaojing', '/desk/counter');
    await page.getByLabel('来的人说了什么').fill(words);
    await page.getByRole('radio', { name: /受理并派单/ }).check();
    await page.getByLabel(/怎么称呼/).fill('六号宿舍老韩');
    await page.getByRole('button', { name: /^受理/ }).click();
    const slip = page.getByRole('region', { name: '受理了，请把这张纸条交给本人' });
    await slip.getByText(/^[3-9A-Y]{4}-[3-9A-Y]{4}-[3-9A-Y]{4}$/).waitFor();
    await slip.getByText(/旗群团服务中心.*会为您找到办的单位/).waitFor();
    const reference = (await slip.getByText(/^编号 /).innerText()).replace('编号 ', '');
    await leave(page);
    return reference;
  }
}
