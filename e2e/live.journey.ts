import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings, phone } from './browser.ts';
import { openHouse } from './house.ts';

const house = openHouse();

async function visitor(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await house.browser.newContext({
    viewport: phone,
    baseURL: house.server.url,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { context, page };
}

it('while somebody writes, who could help appears, and one press sends it and asks for that one', async () => {
  const { context, page } = await visitor();
  await page.goto('/');
  await page.getByLabel('您遇到的事').fill('厂里三个月没发工资了，老板电话也不接');
  const take = page.getByRole('button', { name: /^写完了，请.+来办$/ });
  await take.first().waitFor();
  expect(await page.locator('.typing-told').textContent()).not.toBe('');
  expect(await axeFindings(page)).toEqual([]);
  const organisation = /请(.+)来办/.exec((await take.first().textContent()) ?? '')?.[1] ?? '';
  await take.first().click();
  await page.waitForURL(/\/n\/[\w-]{22}\/choose\?service=/);
  expect(await page.locator('.lead').textContent()).toContain(`告诉${organisation}`);
  await context.close();
});

it('whoever leaves a protected page finds nothing of it by going back', async () => {
  const { context, page } = await visitor();
  await context.route('https://www.weather.com.cn/**', (route) => route.fulfill({ body: 'weather' }));
  await page.goto('/');
  await page.getByLabel('您遇到的事').fill('婆婆天天骂我，老公也推我，我害怕');
  await page.getByRole('button', { name: '看看谁能帮' }).click();
  await page.waitForURL(/\/n\//);
  await page.getByRole('link', { name: '马上离开这一页' }).click();
  await page.waitForURL(/weather/);
  for (let back = 0; back < 3; back += 1) {
    await page.goBack().catch(() => null);
    expect(page.url()).not.toContain('/n/');
    expect(await page.content()).not.toContain('骂我');
    for (const box of await page.locator('textarea').all()) expect(await box.inputValue()).toBe('');
  }
  await context.close();
});

it('an open page of a need says by itself that somebody answered', async () => {
  const { context, page } = await visitor();
  await page.goto('/');
  await page.getByLabel('您遇到的事').fill('厂里三个月没发工资了，想请旗总工会讨薪');
  await page.getByRole('button', { name: '看看谁能帮' }).click();
  await page.getByRole('link', { name: '请旗总工会来办' }).first().click();
  const line = page.waitForResponse('**/api/live/mine');
  await page.getByRole('button', { name: '行，交给他们' }).click();
  await line;
  await page.waitForURL(/\/n\/[\w-]{22}$/);
  const desk = await house.browser.newContext({ baseURL: house.server.url });
  const headers = () => ({ 'idempotency-key': crypto.randomUUID() });
  const signIn = { login: 'liuhaidong', password: 'lianxin-demo' };
  expect((await desk.request.post('/api/session', { data: signIn, headers: headers() })).ok()).toBe(true);
  const secret = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const mine = await desk.request.get('/api/my-need', { headers: { 'lianxin-secret': secret } });
  const { id } = (await mine.json()) as { id: string };
  const data = { kind: 'public', words: '明天上午我去厂里' };
  const said = await desk.request.post(`/api/needs/${id}/messages`, { data, headers: headers() });
  expect(said.ok()).toBe(true);
  await page.getByRole('link', { name: '有新进展，点这里看' }).click();
  await page.getByText('明天上午我去厂里').waitFor();
  await desk.close();
  await context.close();
});
