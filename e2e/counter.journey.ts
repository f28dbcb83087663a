import { expect, it } from 'vitest';
import { leave } from './desks.ts';
import { openHouse } from './house.ts';

const house = openHouse();

it('one line, Enter, Enter: a card is the answer, saved and finished', async () => {
  const page = await house.desks.of('chenxiaojing', '/desk/counter');
  const line = page.getByLabel('来的人说了什么');
  await line.waitFor();
  const began = Date.now();
  await page.keyboard.type('骑手入会');
  // Before anything is on the screen: nobody at a counter waits for it.
  await page.keyboard.press('Enter');
  // A busy machine answers late.
  await expect
    .poll(() => page.getByLabel('您当面怎么答复的').inputValue(), { timeout: 15_000 })
    .toMatch(/都可以入会/);
  await page.keyboard.press('Enter');
  await page.getByText(/当面答复，到此办结/).waitFor();
  console.info(`a card as the answer at the counter: ${String(Date.now() - began)} ms`);
  expect(await line.inputValue()).toBe('');
  expect(await line.evaluate((box) => box === document.activeElement)).toBe(true);
  await leave(page);
});

it('a dispatch by keys: proposed, the sentence read for whoever is concerned, one key for the answer', async () => {
  const page = await house.desks.of('chenxiaojing', '/desk/counter');
  await page.getByLabel('来的人说了什么').waitFor();
  const began = Date.now();
  await page.keyboard.type('白音嘎查王桂兰63，老伴李有福两只眼看不清，有没有免费做白内障的，车费也愁');
  await page.keyboard.press('Alt+Enter');
  // Her name is known from the words, her telephone is not.
  const phone = page.getByLabel(/联系电话/);
  await expect.poll(() => phone.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type('19900001001');
  await page.keyboard.press('Enter');
  const asking = page.getByRole('group', { name: '请照着念，等回答' });
  await asking.getByText(/把.?李有福.?看眼睛的事告诉旗残联/).waitFor();
  await expect.poll(() => asking.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('y');
  const slip = page.getByRole('region', { name: '受理了，请把这张纸条交给本人' });
  await slip.getByText(/云河旗残疾人联合会打给您/).waitFor();
  console.info(`a need dispatched at the counter by keys: ${String(Date.now() - began)} ms`);
  await leave(page);
});

it('answers entered without a network wait, are counted, and go out once by themselves', async () => {
  const page = await house.desks.of('chenxiaojing', '/desk/counter');
  const line = page.getByLabel('来的人说了什么');
  await line.waitFor();
  const answers: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('/api/counter/answers') && response.ok()) {
      answers.push(response.request().headers()['idempotency-key'] ?? '');
    }
  });
  await page.context().setOffline(true);
  for (const words of ['断网第一件', '断网第二件', '断网第三件']) {
    await line.fill(words);
    await page.getByLabel('您当面怎么答复的').fill(`${words}，当面说清楚了`);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => line.inputValue()).toBe('');
  }
  await page.getByText(/3 条答复在等网络/).waitFor();
  // A browser that was closed meanwhile loses nothing either.
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('断网第二件');
  await page.context().setOffline(false);
  await page.getByText('等网络的 3 条答复都交上去了。').waitFor();
  await page.waitForTimeout(6_000);
  expect(new Set(answers).size).toBe(3);
  expect(answers).toHaveLength(3);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('断网');
  await leave(page);
});
