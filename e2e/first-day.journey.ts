import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, phone } from './browser.ts';
import { leave } from './desks.ts';
import { openHouse } from './house.ts';
import { madeAt } from './prepared.ts';

const words =
  '白音嘎查王桂兰63，老伴李有福两只眼看不清，灶台都摸不着，儿子在苏州，去不了旗里医院，有没有免费做白内障的，车费也愁';

// A working morning: who is told now of a call is rung today.
const house = openHouse(madeAt);

/** What the demo would have sent, the newest first. */
async function outbox(): Promise<string> {
  const page = await openPage(house.browser, { size: phone, javaScript: false, baseURL: house.server.url });
  await page.goto('/outbox');
  const text = await page.getByRole('main').innerText();
  await page.context().close();
  return text;
}

/** The relative, on a telephone that runs no JavaScript, with the six digits that came to it. */
async function lookIn(number: string): Promise<Page> {
  const page = await openPage(house.browser, { size: phone, javaScript: false, baseURL: house.server.url });
  await page.goto('/progress');
  await page.getByLabel('手机号').fill(number);
  await page.getByRole('button', { name: '发验证码' }).click();
  let code: string | undefined;
  await expect
    .poll(
      async () => {
        code = /验证码 (\d{6})/.exec(await outbox())?.[1];
        return code;
      },
      { timeout: 20_000 },
    )
    .toBeDefined();
  await page.getByLabel('6 位验证码').fill(code ?? '');
  await page.getByRole('button', { name: '看我的事' }).click();
  return page;
}

it('who rings is read one sentence and told in one text who rings today; the son looks with his own number and asks the lead alone, until she takes it back', async () => {
  const desk = await house.desks.of('chenxiaojing', '/desk/counter');
  await desk.getByLabel('来的人说了什么').waitFor();
  await desk.getByRole('radio', { name: '电话' }).check();
  await desk.getByLabel('来的人说了什么').focus();
  await desk.keyboard.type(words);
  await desk.keyboard.press('Alt+Enter');
  await desk.getByLabel(/联系电话/).fill('19900001001');
  await desk.getByLabel(/联系电话/).press('Enter');
  const asking = desk.getByRole('group', { name: '请照着念，等回答' });
  // What stands there instead is told where it fails.
  await expect
    .poll(() => asking.innerText(), { timeout: 15_000 })
    .toMatch(/把.?李有福.?看眼睛的事告诉旗残联和旗红十字会，用来约筛查和安排车，行吗/);
  // Where she lives is no other party.
  expect(await desk.getByText('青格尔苏木白音嘎查村民委员会').count()).toBe(0);
  await expect.poll(() => asking.evaluate((box) => box === document.activeElement)).toBe(true);
  await desk.keyboard.press('y');
  await desk.getByRole('region', { name: '受理了，请把这张纸条交给本人' }).waitFor();
  await expect
    .poll(outbox, { timeout: 20_000 })
    .toContain(
      '【晴川市群团】王桂兰您好，老伴看眼睛的事记下了。旗残联赵立军今天下班前给您打电话。不收钱，不要验证码。有事打8110351。',
    );

  await desk.getByText('看这件事').first().click();
  const family = desk.getByRole('region', { name: '家里人看' });
  await family.getByText('让家里人也能看').click();
  await family.getByLabel(/本人怎么叫他/).fill('儿子');
  await family.getByLabel('他的手机号').fill('19900001075');
  await family.getByRole('button', { name: '记下' }).click();
  await family.getByText('还没有看过').waitFor();

  const son = await lookIn('19900001075');
  await son.getByRole('link', { name: /编号/ }).click();
  await son.getByText('交给了旗残联、旗红十字会').waitFor();
  expect(await son.getByRole('main').innerText()).not.toMatch(/199\*|李\*|王\*|两只眼/);
  expect(await son.getByRole('button', { name: /解决|好了/ }).count()).toBe(0);
  await son.getByLabel('想问什么').fill('我爸血压高能做吗');
  await son.getByRole('button', { name: '问一句' }).click();
  await son.getByText('您问旗残联').waitFor();

  const [lead, assisting] = [await house.desks.of('zhaolijun'), await house.desks.of('saren')];
  for (const [page, reads] of [
    [lead, true],
    [assisting, false],
  ] as const) {
    const row = page.locator('tr', { hasText: '两只眼看不清' });
    if (reads) await row.getByText('今天回电').waitFor();
    await row.getByRole('link').click();
    const detail = page.getByRole('region', { name: '这件事的详情' });
    await detail.getByText('旗残联（牵头）').waitFor();
    expect(await detail.getByText('我爸血压高能做吗').count()).toBe(reads ? 1 : 0);
  }
  await lead.keyboard.press('1');
  await lead.getByText('记下了：打通。').waitFor();
  await leave(assisting);
  await leave(lead);

  await family.getByRole('button', { name: /不给.?儿子.?看了/ }).click();
  await family.getByRole('button', { name: '不给看了', exact: true }).click();
  await expect.poll(() => family.getByText('199****1075').count()).toBe(0);
  await son.reload();
  expect(await son.getByText('旗残联').count()).toBe(0);
  await son.context().close();
  await leave(desk);
}, 180_000);
