import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFindings, misfits, phone } from './browser.ts';
import { openHouse } from './house.ts';

const wages = '厂里三个月没发工资了，老板电话也不接，家里老人还在住院';
const paths = ['/', '/services', '/stations', '/progress', '/help-lines', '/privacy', '/offline', '/nowhere'];

const house = openHouse();

type Options = Parameters<Browser['newContext']>[0];

async function visitor(options: Options = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await house.browser.newContext({
    viewport: phone,
    baseURL: house.server.url,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return { context, page };
}

describe('the language of the portal', () => {
  it('is the browser’s, or what the reader chose, with JavaScript off too', async () => {
    const { context, page } = await visitor({ locale: 'zh-TW', javaScriptEnabled: false });
    await page.goto('/');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    await page.getByRole('heading', { level: 1, name: '說說您遇到的事' }).waitFor();
    await page.getByLabel('您遇到的事').fill(`${wages}，后面理发店的头发`);
    await page.getByRole('button', { name: '看看誰能幫' }).click();
    await page.waitForURL(/\/n\//);
    expect(await page.locator('[data-said]').textContent()).toBe(`${wages}，后面理发店的头发`);
    expect(await page.getByRole('article').first().textContent()).toMatch(/工傷|總工會/);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto('/services?lang=zh');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('heading', { level: 1, name: '服务菜单' }).waitFor();
    await context.close();
  });

  it('is clean by axe in traditional characters and in high contrast', async () => {
    const { context, page } = await visitor({ locale: 'zh-HK' });
    await page.goto('/');
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const path of paths) {
        await page.goto(path);
        expect(await axeFindings(page), `${path} ${scheme}`).toEqual([]);
      }
      if (scheme === 'light') {
        await page.goto('/');
        await page.getByRole('button', { name: '高對比' }).click();
      }
    }
    await context.close();
  });
});

describe('the first page', () => {
  it('asks for at most 50 KB and asks nobody else', async () => {
    const { context, page } = await visitor();
    let bytes = 0;
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    context.on('requestfinished', (request) => {
      void request.sizes().then((sizes) => {
        bytes += sizes.responseBodySize + sizes.responseHeadersSize;
      });
    });
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => !url.startsWith(house.server.url))).toEqual([]);
    expect(asked.some((url) => url.endsWith('.css'))).toBe(true);
    expect(bytes).toBeGreaterThan(5000);
    expect(bytes).toBeLessThanOrEqual(50 * 1024);
    console.log(`first page: ${bytes} bytes in ${asked.length} requests`);
    await context.close();
  });

  it('shows the number of the nearest station larger than anything but the title', async () => {
    const { context, page } = await visitor();
    const sizes = async () => {
      await page.goto('/');
      return page.evaluate(() => {
        const all = Array.from(document.body.querySelectorAll<HTMLElement>('*')).filter((one) =>
          Array.from(one.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()),
        );
        const sorted = all
          .map((one) => [Number.parseFloat(getComputedStyle(one).fontSize), one.textContent ?? ''] as const)
          .sort(([a], [b]) => b - a);
        return [...new Map(sorted).entries()].slice(0, 2);
      });
    };
    const [first, second] = await sizes();
    expect(first?.[1]).toBe('说说您遇到的事');
    expect(second?.[1]).toMatch(/^\d{5,}$/);
    await page.goto('/stations');
    await page.getByLabel('您在哪里').selectOption({ label: '东岭区' });
    await page.getByRole('button', { name: '看这里的' }).click();
    await page.waitForURL('**/stations?area=*');
    const there = await page.locator('.card .phone').allTextContents();
    const [, near] = await sizes();
    expect([...there, '12345']).toContain(near?.[1]);
    await context.close();
  });

  it('is reached by keyboard in the order it is read, the skip link first, with a ring to see', async () => {
    const { context, page } = await visitor();
    await page.goto('/');
    const reached: string[] = [];
    for (let count = 0; count < 10; count += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
      const ring = await page.evaluate(() => {
        const one = document.activeElement;
        return one ? getComputedStyle(one).outlineStyle : 'none';
      });
      expect(ring, reached.at(-1)).not.toBe('none');
    }
    expect(reached[0]).toBe('直接看正文');
    expect(reached.slice(2, 8)).toEqual(['简体', '繁體', 'English', '长辈版', '高对比', '']);
    expect(reached[9]).toBe('看看谁能帮');
    await context.close();
  });
});

describe('in a browser like WeChat’s with text at 1.4', () => {
  it('nothing is cut and nothing sticks out, in every language and in large print', async () => {
    const { context, page } = await visitor({
      viewport: { width: 360, height: 540 },
      isMobile: true,
      userAgent:
        'Mozilla/5.0 (Linux; Android 13; V2183A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/107.0.5304.141 Mobile Safari/537.36 MicroMessenger/8.0.42.2460(0x28002A35) WeChat/arm64 NetType/4G Language/zh_CN',
    });
    for (const language of ['zh', 'zh-Hant', 'en']) {
      await page.goto(`/?lang=${language}`);
      for (const path of paths) {
        await page.goto(path);
        await page.addStyleTag({ content: 'html { font-size: 25px !important; }' });
        expect(await page.evaluate(misfits), `${path} ${language}`).toEqual([]);
      }
    }
    await context.close();
  });
});

describe('without a network', () => {
  it('a page says so, keeps the draft, and comes back by itself', async () => {
    const { context, page } = await visitor();
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.reload();
    await page.getByLabel('您遇到的事').fill(wages);
    await context.setOffline(true);
    await page.getByRole('button', { name: '看看谁能帮' }).click();
    await page.getByRole('heading', { level: 1, name: '现在没有网络' }).waitFor();
    expect(await page.getByLabel('您遇到的事').inputValue()).toBe(wages);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('您遇到的事').fill(`${wages}，请快一点`);
    await context.setOffline(false);
    await page.getByRole('heading', { level: 1, name: '说说您遇到的事' }).waitFor();
    expect(await page.getByLabel('您遇到的事').inputValue()).toBe(`${wages}，请快一点`);
    await page.getByRole('button', { name: '看看谁能帮' }).click();
    await page.waitForURL(/\/n\//);
    const kept = await page.evaluate(async () => {
      const found: string[] = [];
      for (const name of await caches.keys()) {
        for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
      }
      return found;
    });
    expect(kept).toContain('/offline');
    expect(kept.filter((path) => path !== '/offline' && !path.startsWith('/assets/'))).toEqual([]);
    await context.close();
  });
});
