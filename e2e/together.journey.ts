import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings } from './browser.ts';
import { leave, openOne } from './desks.ts';
import { openHouse } from './house.ts';

const house = openHouse();

/** Opens the form that corrects the category of a need, and says why. */
async function beginCorrecting(page: Page, why: string): Promise<void> {
  await page.getByRole('button', { name: '改类别' }).click();
  await page.getByLabel('为什么改').fill(why);
}

async function correctTo(page: Page, category: string): Promise<void> {
  await page.getByLabel('改成').click();
  await page.keyboard.type(category);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '改', exact: true }).click();
  await page.getByText('类别改好了').waitFor();
}

/** The slower one reads what happened meanwhile, still has what they wrote, and goes on. */
async function goOn(page: Page, why: string, category: string): Promise<void> {
  expect(await page.getByLabel('为什么改').inputValue()).toBe(why);
  await page.getByRole('button', { name: '看过了，接着做' }).click();
  await correctTo(page, category);
}

it('when the session ends half-way through a sentence, the sentence is still there after signing in', async () => {
  const reference = await house.desks.takeDown('腿摔了，想借个轮椅用一个月');
  const page = await house.desks.of('surina', '/desk/work');
  await openOne(page, reference);
  await page.getByRole('button', { name: '留言', exact: true }).click();
  await page.getByLabel('记一笔').fill('下午再打一次电话');
  await page.evaluate(() => fetch('/api/session', { method: 'DELETE' }));
  // Whatever the desk asks next, here or by itself, finds the session over.
  await page.getByLabel('记一笔').press('Control+Enter');
  const again = page.getByRole('dialog', { name: '登录已到期' });
  await again.waitFor();
  await again.getByLabel('账号').fill('surina');
  await again.getByLabel('密码').fill('lianxin-demo');
  await again.getByRole('button', { name: '登录' }).click();
  await again.waitFor({ state: 'hidden' });
  expect(await page.getByLabel('记一笔').inputValue()).toBe('下午再打一次电话');
  await page.getByRole('button', { name: '记下' }).click();
  await page.getByText('记下了，本人看不到。').waitFor();
  await page.getByRole('list', { name: '从头到现在' }).getByText('下午再打一次电话').waitFor();
  await leave(page);
});

it('who decides on what has changed meanwhile is told so and keeps what they wrote', async () => {
  const reference = await house.desks.takeDown('想学电焊，听说有免费的班');
  const first = await house.desks.of('surina', '/desk/work');
  await openOne(first, reference);
  await beginCorrecting(first, '电话里问清楚了');

  const other = await house.desks.of('chenxiaojing', '/desk/work');
  await openOne(other, reference);
  await beginCorrecting(other, '先放在这里');
  await correctTo(other, '找工作');
  await leave(other);

  await first.getByRole('alert').getByText('您打开之后，这件事有了变化').waitFor();
  await goOn(first, '电话里问清楚了', '技能培训');
  await leave(first);
});

it('what a colleague does shows by itself, and a lost line is told', async () => {
  const page = await house.desks.of('surina', '/desk/work');
  await page.getByRole('heading', { name: '我的工作' }).waitFor();
  const reference = await house.desks.takeDown('楼道灯坏了半个月，一直没有人来修');
  await page.locator('tr', { hasText: reference }).waitFor({ timeout: 5000 });
  await house.server.kill();
  await page.getByText('现在没有连上').waitFor();
  await house.server.restart();
  await page.getByText('现在没有连上').waitFor({ state: 'detached', timeout: 40_000 });
  await page.locator('tr', { hasText: reference }).waitFor();
  await leave(page);
});

it('two staff on one need see each other, and the slower one sends on what the faster one did', async () => {
  // Nothing near a danger: what is learned on the way may tip that, and the counter then asks for a safe way.
  const reference = await house.desks.takeDown('楼上装修整天吵，孩子没法写作业');
  const first = await house.desks.of('surina', '/desk/work');
  await openOne(first, reference);
  await beginCorrecting(first, '是邻里的事');

  const other = await house.desks.of('chenxiaojing', '/desk/work');
  await openOne(other, reference);
  // Whoever comes later sees it at once, whoever was there first within 20 seconds.
  await other.getByText(/苏日娜.?（正在写）/).waitFor();
  await first.getByText(/现在也开着这件事的：.*陈晓静/).waitFor({ timeout: 25_000 });
  await beginCorrecting(other, '先放在这里');
  await correctTo(other, '找工作');

  const changes = first.getByRole('list', { name: '变了什么' });
  await changes.getByText('先放在这里').waitFor();
  expect(await changes.innerText()).toContain('陈晓静');
  expect(await axeFindings(first)).toEqual([]);
  await goOn(first, '是邻里的事', '婚姻');
  await leave(other);
  await leave(first);
});
