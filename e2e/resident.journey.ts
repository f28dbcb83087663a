import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, laptop, misfits, openPage, phone } from './browser.ts';
import { openHouse } from './house.ts';
import { answerAsStaff, reasonOf } from './staff.ts';

const wages = '厂里三个月没发工资了，老板电话也不接，家里老人还在住院';

const house = openHouse();

function onPhone(javaScript: boolean): Promise<Page> {
  return openPage(house.browser, { size: phone, javaScript, baseURL: house.server.url });
}

const box = (page: Page) => page.getByLabel('您遇到的事');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

/** Without the marks of direction around what somebody wrote. */
const withoutMarks = (text: string | null) => (text ?? '').replaceAll(/[\u2068\u2069]/g, '');

/** Writes a need and sends it; the address of its page. */
async function sayIt(page: Page, words: string): Promise<string> {
  await page.goto('/');
  await box(page).fill(words);
  await button(page, '看看谁能帮').click();
  await page.waitForURL(/\/n\//);
  return new URL(page.url()).pathname;
}

/** Lets 旗总工会 lead and 法律援助中心 help. */
async function handOver(page: Page): Promise<void> {
  await link(page, '请旗总工会来办').click();
  await page.getByLabel(/法律援助中心/).check();
  await page.getByLabel('电话（可以不填）').fill('199 0000 1234');
  await button(page, '行，交给他们').click();
  await page.getByRole('heading', { level: 1, name: /交给旗总工会了/ }).waitFor();
}

describe.each([
  ['with JavaScript off', false],
  ['with JavaScript on', true],
])('a resident %s', (_, javaScript) => {
  it('says it, sees why who can help, agrees, reads the answers, says no once and then yes', async () => {
    const page = await onPhone(javaScript);
    const words = `${wages}。${reasonOf(javaScript)}`;
    const here = await sayIt(page, words);
    const card = page.getByRole('article').filter({ hasText: '云河旗总工会' }).first();
    expect(withoutMarks(await card.textContent())).toContain('因为您写了“三个月没发工资”');
    expect(await card.textContent()).toContain('最迟 5 个工作日答复');
    await link(page, '请旗总工会来办').click();
    expect(await page.locator('main').textContent()).toContain('告诉旗总工会，用来同厂方谈工资的事');
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await link(page, '先不交，回去看看').click();
    await handOver(page);

    await answerAsStaff(
      house.server.url,
      words,
      ['liuhaidong', 'linlan'],
      '工资分两次给，第一笔本周五到账。',
    );
    await page.goto(here);
    expect(await page.locator('main').textContent()).toContain('第一笔本周五到账');
    await link(page, '没有解决').click();
    await page.getByLabel(/您想说的/).fill('第一笔只到了一半');
    await button(page, '没有解决，请接着办').click();
    await page.getByRole('heading', { level: 1, name: /旗总工会在办/ }).waitFor();
    expect(await page.locator('.steps').textContent()).toContain('第一笔只到了一半');

    await answerAsStaff(house.server.url, words, ['liuhaidong', 'linlan'], '剩下的补齐了。');
    await page.goto(here);
    await button(page, '解决了').click();
    await page.getByRole('heading', { level: 1, name: /您说解决了/ }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  it('who does not know whom to choose lets the office find one', async () => {
    const page = await onPhone(javaScript);
    await sayIt(page, '隔壁总把垃圾堆在我家门口，说了几回都不听');
    await link(page, '请帮我转办').click();
    await button(page, '行，请帮我转办').click();
    await page.getByRole('heading', { level: 1, name: /群团服务中心收到了/ }).waitFor();
    await page.getByLabel('您想说的').fill('家里有老人，走路不方便');
    await button(page, '交上去').click();
    await page.locator('.steps', { hasText: '家里有老人' }).waitFor();
    await page.context().close();
  });

  it('finds the need again by the code, and a forged code shows nothing', async () => {
    const page = await onPhone(javaScript);
    await sayIt(page, wages);
    const code = (await page.locator('.code').textContent()) ?? '';
    await page.context().clearCookies();
    await page.goto('/progress');
    await page.getByLabel('查询码').fill(code.toLowerCase());
    await button(page, '看看办到哪一步').click();
    await page.getByText(wages).first().waitFor();
    const forged = code.startsWith('A') ? code.replace('A', 'C') : code.replace(/./, 'A');
    await page.goto('/progress');
    await page.getByLabel('查询码').fill(forged);
    await button(page, '看看办到哪一步').click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('查询码').inputValue()).toBe(forged);
    expect(await page.locator('main').textContent()).not.toContain('三个月');
    await page.context().close();
  });

  it('is shown an empty or far too long text again, whole, with what to do', async () => {
    const page = await onPhone(javaScript);
    await page.goto('/');
    await button(page, '看看谁能帮').click();
    await page.getByRole('alert').getByText('还没有写').waitFor();
    const long = '说'.repeat(6000);
    await box(page).fill(long);
    await button(page, '看看谁能帮').click();
    await page.getByRole('alert').getByText('您写了 6,000 个字').waitFor();
    expect(await box(page).inputValue()).toBe(long);
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a half-written text', () => {
  it('survives a reload, a failed submit and a killed server, and is wiped once it has arrived', async () => {
    const page = await onPhone(true);
    await page.goto('/');
    // Only a page that has its worker can say that there is no network.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await box(page).fill(wages);
    await page.reload();
    expect(await box(page).inputValue()).toBe(wages);
    await house.server.kill();
    await button(page, '看看谁能帮').click();
    await page.getByRole('heading', { level: 1, name: '现在没有网络' }).waitFor();
    expect(await box(page).inputValue()).toBe(wages);
    await house.server.restart();
    await page.goto('/');
    expect(await box(page).inputValue()).toBe(wages);
    await button(page, '看看谁能帮').click();
    await page.waitForURL(/\/n\//);
    await page.goto('/');
    expect(await box(page).inputValue()).toBe('');
    await page.context().close();
  });

  it('is never kept at a station’s machine, where one button clears everything', async () => {
    const page = await onPhone(true);
    await page.goto('/?station=on');
    await box(page).fill(wages);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.reload();
    expect(await box(page).inputValue()).toBe('');
    await button(page, '用完了，清空').click();
    await page.waitForURL(`${house.server.url}/`);
    await page.context().close();
  });

  it('pressed many times makes one need', async () => {
    const page = await openPage(house.browser, { size: phone, baseURL: house.server.url, worker: false });
    await page.goto('/');
    await box(page).fill(wages);
    const sent: string[] = [];
    await page.route('**/say', async (route) => {
      sent.push(route.request().url());
      await wait(800);
      await route.continue().catch(() => undefined);
    });
    await page.evaluate(() => {
      const pressed = document.querySelector<HTMLButtonElement>('.big button');
      for (let count = 0; count < 10; count += 1) setTimeout(() => pressed?.click(), count * 50);
    });
    await page.waitForURL(/\/n\//);
    expect(sent).toHaveLength(1);
    await page.context().close();
  });
});

describe('every page', () => {
  const paths = [
    '/',
    '/services',
    '/services?search=zzz',
    '/stations',
    '/progress',
    '/help-lines',
    '/privacy',
    '/nowhere',
    '/n/forged',
  ];

  async function pagesOf(page: Page): Promise<string[]> {
    const said = await sayIt(page, `${wages} ${'a'.repeat(200)}`);
    const choose = await link(page, '请旗总工会来办').getAttribute('href');
    const handed = await sayIt(page, wages);
    await handOver(page);
    await page.goto('/services');
    const service = await page.locator('.rows a').first().getAttribute('href');
    return [...paths, said, choose ?? '', handed, service ?? ''];
  }

  it('is clean by axe on a phone and a laptop, in Chinese and English', async () => {
    const page = await onPhone(true);
    const all = await pagesOf(page);
    for (const language of ['English', '简体']) {
      await page.goto('/');
      await button(page, language).click();
      for (const size of language === 'English' ? [phone] : [phone, laptop]) {
        await page.setViewportSize(size);
        for (const path of all) {
          await page.goto(path);
          expect(await axeFindings(page), `${path} ${language} ${size.width}`).toEqual([]);
          expect(await page.locator('h1').count(), path).toBe(1);
        }
      }
    }
    await page.context().close();
  });

  it('fits a phone in normal and large print, nothing cut, every target large enough to touch', async () => {
    const page = await onPhone(true);
    const all = await pagesOf(page);
    for (const name of ['长辈版', '标准字']) {
      await page.goto('/');
      await button(page, name).click();
      for (const path of all) {
        await page.goto(path);
        expect(await page.evaluate(misfits), `${path} ${name}`).toEqual([]);
      }
    }
    await page.context().close();
  });
});
