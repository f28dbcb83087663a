import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFindings } from './browser.ts';
import { leave } from './desks.ts';
import { openHouse } from './house.ts';

const house = openHouse();

async function atCounter(): Promise<Page> {
  const page = await house.desks.of('chenxiaojing', '/desk/counter');
  await page.getByLabel('来的人说了什么').waitFor();
  return page;
}

/** A busy machine answers late. */
const patient = { timeout: 15_000 };

/** The name of what the next key goes to. */
const cursor = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const labels = at instanceof HTMLInputElement ? at.labels?.[0]?.innerText : undefined;
    return (labels ?? at?.textContent ?? '').trim();
  });

/** What of the page would be on paper. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: 'screen' });
  return text;
}

it('what is not ours leaves by Enter, Enter, with a slip that has nothing of anybody on it', async () => {
  const page = await atCounter();
  await page.keyboard.type('邻居违建今天必须拆');
  await page.keyboard.press('Enter');
  await expect.poll(() => cursor(page), patient).toBe('告知渠道，记一笔');
  await page.keyboard.press('Enter');
  const slip = page.getByRole('region', { name: '您的事请到这里办' });
  await slip.getByText(/综合执法/).waitFor();
  const paper = await onPaper(page);
  expect(paper).toContain('12345');
  expect(paper).not.toMatch(/违建|来的人说了什么|打印/);
  await leave(page);
});

it('an accusation leaves for 12388 without a question, and no word of it stays in the browser or an address', async () => {
  const page = await atCounter();
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
  await page.keyboard.type('举报某局王科长收礼');
  await page.keyboard.press('Enter');
  await expect.poll(() => cursor(page), patient).toBe('告知渠道，记一笔');
  await page.keyboard.press('Enter');
  await page
    .getByRole('region', { name: '您的事请到这里办' })
    .getByText('打 12388', { exact: false })
    .waitFor();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toMatch(/王科长|收礼/);
  expect(addresses.join('\n')).not.toMatch(/王科长|收礼/);
  expect(await onPaper(page)).not.toMatch(/王科长|收礼/);
  await leave(page);
});

it('whoever types faster than the screen loses no employer', async () => {
  const page = await atCounter();
  await page.keyboard.type('恒达门窗厂三个月没发工资，我们十一个人');
  await page.keyboard.press('Alt+Enter');
  await page.getByText('晴川恒达门窗厂', { exact: true }).waitFor();
  const lines = async () => (await page.locator('.urgent a').allInnerTexts()).map((line) => line.trim());
  await expect.poll(lines, patient).toEqual(['12333', '12348', '12351']);
  await page.getByRole('radio', { name: /当面答复/ }).check();
  await page.getByRole('region', { name: '答复卡' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('来的人说了什么').fill('');
  await leave(page);
});

it('a number in the line is looked up once, whatever happens in the city meanwhile', async () => {
  const page = await atCounter();
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/api/counter/earlier') && request.postData()?.includes('19900001001'))
      asked++;
  });
  const found = page.waitForResponse('**/api/counter/earlier');
  await page.keyboard.type('19900001001');
  await found;
  // The look-up is itself a happening that every open desk hears of.
  await page.waitForTimeout(2000);
  expect(asked).toBe(1);
  await page.getByLabel('来的人说了什么').fill('');
  await leave(page);
});

it('violence by words: the safe way is asked first, nothing is printed, the own list says only how many', async () => {
  const page = await atCounter();
  const { protected: before } = await page.evaluate(
    async () =>
      (await (await fetch('/api/needs?show=organisation&mine=true')).json()) as { protected: number },
  );
  await page.keyboard.type('婆婆天天骂我，老公也推我');
  await page.keyboard.press('Alt+Enter');
  await expect.poll(() => cursor(page), patient).toBe('打安全的电话');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('13900004444');
  await page.keyboard.press('Tab');
  await page.keyboard.type('下午四点前');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => cursor(page), patient).toMatch(/本人同意吗/);
  await page.keyboard.press('y');
  await page.getByText(/已叫值守：包丽/).waitFor();
  expect(await onPaper(page)).not.toMatch(/受保护|编号|包丽/);
  await page.goto('/desk/organisation?mine=true');
  await page.getByText(`受保护事项 ${before + 1}`, { exact: true }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('婆婆');
  await leave(page);
});
