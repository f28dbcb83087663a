import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, laptop, launchBrowser, openPage, phone } from './browser.ts';
import { type RunningServer, startServer } from './server.ts';

let server: RunningServer;
let browser: Browser;
const said = '电子厂压着两个月工钱不发，组长说没钱，我们宿舍六个人都没领到';

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function signInOn(page: Page, login: string, password = 'lianxin-demo'): Promise<void> {
  await page.getByLabel('账号').fill(login);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

async function deskOf(
  login: string,
  path = '/desk/',
  size: typeof laptop | typeof phone = laptop,
): Promise<Page> {
  const page = await openPage(browser, { size, baseURL: server.url });
  await page.goto(path);
  await signInOn(page, login);
  await page.getByRole('navigation', { name: '工作台' }).waitFor();
  return page;
}

/** What cannot be found by its name is no help to anybody, so a page is clean before it is left. */
async function leave(page: Page): Promise<void> {
  // Half-way through a fade nothing has its own colour.
  await page.waitForFunction(() => !document.getAnimations().some((one) => one instanceof CSSTransition));
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
}

/** Takes down what somebody says at the counter; nobody is chosen yet. */
async function takeDown(words: string): Promise<string> {
  const page = await deskOf('chenxiaojing', '/desk/counter');
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

async function openOne(page: Page, reference: string): Promise<void> {
  await page.getByLabel('找一件事').fill(reference);
  await page.locator('tr', { hasText: reference }).getByRole('link').click();
  await page.getByRole('region', { name: '这件事的详情' }).getByText(reference).waitFor();
}

async function choose(page: Page, service: string, part: '牵头' | '配合'): Promise<void> {
  await page.getByLabel('在整个服务菜单里找').fill(service);
  await page
    .getByRole('button', { name: new RegExp(`${part}：${service}`) })
    .last()
    .click();
}

it('a wrong password is told, the right one leads to where one wanted to go', async () => {
  const page = await openPage(browser, { size: laptop, baseURL: server.url });
  await page.goto('/desk/organisation?state=taken_on');
  await page.waitForURL('**/desk/sign-in?**');
  expect(await axeFindings(page)).toEqual([]);
  await signInOn(page, 'liuhaidong', 'not-it');
  await page.getByRole('alert').getByText('账号或密码不对').waitFor();
  expect(await page.getByLabel('账号').inputValue()).toBe('liuhaidong');
  expect(await page.getByLabel('密码').inputValue()).toBe('');
  await page.getByLabel('密码').fill('lianxin-demo');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk/organisation?state=taken_on');
  await page.getByRole('heading', { name: '本单位' }).waitFor();
  await leave(page);
});

it('a clerk answers on the spot without the mouse, and what was typed is gone afterwards', async () => {
  const page = await deskOf('chenxiaojing');
  await page.waitForURL('**/desk/counter');
  await page.getByLabel('来的人说了什么').waitFor();
  await page.keyboard.type('送外卖的能不能进工会');
  await page
    .getByRole('button', { name: /写进答复/ })
    .first()
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  const answer = page.getByLabel('您当面怎么答复的');
  await expect.poll(() => answer.inputValue()).toMatch(/电话/);
  await page.keyboard.press('Control+Enter');
  await page.getByText(/当面答复，到此办结/).waitFor();
  expect(await page.getByLabel('来的人说了什么').inputValue()).toBe('');
  expect(await page.getByLabel('来的人说了什么').evaluate((line) => line === document.activeElement)).toBe(
    true,
  );
  const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  expect(kept).not.toContain('外卖');
  await leave(page);
});

it('what a clerk typed survives a reload', async () => {
  const page = await deskOf('baiyinna', '/desk/counter');
  await page.getByLabel('来的人说了什么').fill('老人一个人住，想找人隔几天去看看');
  await page.reload();
  await page.getByText('上次没有交的内容还在').waitFor();
  expect(await page.getByLabel('来的人说了什么').inputValue()).toBe('老人一个人住，想找人隔几天去看看');
  await leave(page);
});

it('a coordinator dispatches to a lead and an assisting organisation, both handlers take it on and answer', async () => {
  const reference = await takeDown(said);

  const coordinator = await deskOf('surina', '/desk/work');
  await openOne(coordinator, reference);
  await coordinator.getByRole('button', { name: '派单', exact: true }).click();
  await choose(coordinator, '讨薪帮办', '牵头');
  await choose(coordinator, '讨薪和工伤法律援助', '配合');
  await coordinator.getByRole('button', { name: '派出去' }).click();
  await coordinator.getByRole('alert').getByText('请选凭什么告诉旗总工会').waitFor();
  await coordinator.getByText(/把您说的这件事告诉旗总工会，用来/).waitFor();
  const basis = (name: string) => coordinator.getByRole('group', { name: `凭什么把这件事告诉${name}` });
  await basis('旗总工会').getByLabel('本人当面同意').check();
  await basis('法律援助中心').getByLabel('本人电话里同意').check();
  expect(await axeFindings(coordinator)).toEqual([]);
  await coordinator.getByRole('button', { name: '派出去' }).click();
  await coordinator.getByText(/派出去了：旗总工会, 法律援助中心/).waitFor();
  await leave(coordinator);

  for (const [login, answer] of [
    ['liuhaidong', '厂方答应周五前补发两个月工资，您领到了请说一声。'],
    ['linlan', '材料先替您备好了，周五没有发，我们就去仲裁，不收钱。'],
  ] as const) {
    const handler = await deskOf(login, '/desk/work');
    await openOne(handler, reference);
    await handler.getByRole('button', { name: '接单', exact: true }).click();
    await handler.getByText(/接下了。请在 .* 前答复/).waitFor();
    await handler.getByRole('button', { name: '答复', exact: true }).click();
    await handler.getByRole('button', { name: '发出答复' }).click();
    await handler.getByText('请选办得怎么样。').waitFor();
    await handler.getByRole('radio', { name: '已解决' }).check();
    await handler.getByLabel('答复的话').fill(answer);
    await handler.getByLabel('答复的话').press('Control+Enter');
    await handler.getByText(/^答复发出了/).waitFor();
    await handler.getByRole('list', { name: '从头到现在' }).getByText(answer).waitFor();
    await leave(handler);
  }

  const later = await deskOf('surina', '/desk/organisation');
  await openOne(later, reference);
  await later.getByRole('article').getByText('已答复，等本人回话').first().waitFor();
  await leave(later);
});

it('a clerk moves through a queue with j and k, opens with Enter and closes with Escape', async () => {
  const page = await deskOf('chenxiaojing', '/desk/organisation');
  const rows = page.locator('tbody a');
  await rows.nth(1).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-need'));
  const ids = await rows.evaluateAll((links) => links.map((link) => link.getAttribute('data-need')));
  await page.keyboard.press('j');
  expect(await focused()).toBe(ids[0]);
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await page.keyboard.press('j');
  expect(await focused()).toBe(ids[1]);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: '这件事的详情' });
  await panel.getByRole('list', { name: '从头到现在' }).waitFor();
  expect(page.url()).toContain(`open=${ids[1]}`);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await focused()).toBe(ids[1]);
  await page.keyboard.press('/');
  await page.keyboard.type('没有这样的话');
  await page.getByRole('heading', { name: '没有符合的' }).waitFor();
  expect(page.url()).toContain('q=');
  await leave(page);
});

it('what was typed while the line was down is filed once, when it is up again', async () => {
  const page = await deskOf('baiyinna', '/desk/counter');
  const words = '毛毯洗了往哪儿晾，楼下不让';
  await page.getByLabel('来的人说了什么').fill(words);
  await page.getByLabel('您当面怎么答复的').fill('驿站后院有晾衣架，白天都能用。');
  await server.kill();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').getByText('您写的都还在').waitFor();
  await server.restart();
  await page.keyboard.press('Control+Enter');
  await page.getByText(/当面答复，到此办结/).waitFor();
  await page.goto(`/desk/organisation/ended?q=${encodeURIComponent('毛毯')}`);
  await page.getByText('共 1 件').waitFor();
  await leave(page);
});

it('a leader opens a figure down to one need and never sees what was said', async () => {
  const page = await deskOf('gaojun', '/desk');
  await page.waitForURL(/\/desk\/month\/20\d\d-\d\d$/);
  await page.getByText('驿站歇脚不统计').waitFor();
  const figure = page.getByRole('link', { name: /^受理 \d+ 件/ });
  const count = Number(/\d+/.exec((await figure.getAttribute('aria-label')) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await figure.click();
  await page.getByText('群众原话不在这里显示').waitFor();
  const rows = page.locator('tbody a');
  await expect.poll(() => rows.count()).toBe(count);
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('tr', { hasText: '拖欠工资' }).getByRole('link').first().click();
  await page.getByRole('list', { name: '从头到现在' }).waitFor();
  await page.getByText('群众原话不在这里显示').waitFor();
  const text = await page.locator('main').innerText();
  expect(text).not.toContain('工钱');
  expect(text).not.toContain('周五前补发');
  expect(await page.getByRole('button', { name: /查看电话|派单|留言/ }).count()).toBe(0);
  await leave(page);
});

it('when the session ends half-way through a sentence, the sentence is still there after signing in', async () => {
  const reference = await takeDown('腿摔了，想借个轮椅用一个月');
  const page = await deskOf('surina', '/desk/work');
  await openOne(page, reference);
  await page.getByRole('button', { name: '留言' }).click();
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
  const reference = await takeDown('想学电焊，听说有免费的班');
  const first = await deskOf('surina', '/desk/work');
  await openOne(first, reference);
  await first.getByRole('button', { name: '改类别' }).click();
  await first.getByLabel('为什么改').fill('电话里问清楚了');

  const other = await deskOf('chenxiaojing', '/desk/work');
  await openOne(other, reference);
  await other.getByRole('button', { name: '改类别' }).click();
  await other.getByLabel('改成').click();
  await other.keyboard.type('找工作');
  await other.keyboard.press('Enter');
  await other.getByLabel('为什么改').fill('先放在这里');
  await other.getByRole('button', { name: '改', exact: true }).click();
  await other.getByText('类别改好了').waitFor();
  await leave(other);

  await first.getByRole('alert').getByText('您打开之后，这件事有了变化').waitFor();
  expect(await first.getByLabel('为什么改').inputValue()).toBe('电话里问清楚了');
  await first.getByRole('button', { name: '看过了，接着做' }).click();
  await first.getByLabel('改成').click();
  await first.keyboard.type('技能培训');
  await first.keyboard.press('Enter');
  await first.getByRole('button', { name: '改', exact: true }).click();
  await first.getByText('类别改好了').waitFor();
  await leave(first);
});

it('what a colleague does shows by itself, and a lost line is told', async () => {
  const page = await deskOf('surina', '/desk/work');
  await page.getByRole('heading', { name: '我的工作' }).waitFor();
  const reference = await takeDown('楼道灯坏了半个月，老人晚上不敢下楼');
  await page.locator('tr', { hasText: reference }).waitFor({ timeout: 5000 });
  await server.kill();
  await page.getByText('现在没有连上').waitFor();
  await server.restart();
  await page.getByText('现在没有连上').waitFor({ state: 'detached', timeout: 40_000 });
  await page.locator('tr', { hasText: reference }).waitFor();
  await leave(page);
});

it('the desk holds together on a phone, and speaks English', async () => {
  const page = await deskOf('surina', '/desk/organisation', phone);
  await page.locator('tbody a').first().click();
  await page.getByRole('list', { name: '从头到现在' }).waitFor();
  for (const path of ['/desk/organisation', '/desk/counter', '/desk/month', '/desk/no-such-page']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ path, wide }).toEqual({ path, wide: 0 });
    expect(await axeFindings(page)).toEqual([]);
  }
  await page.getByRole('button', { name: /苏日娜/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('link', { name: 'My work', exact: true }).click();
  await page.getByRole('heading', { name: 'My work' }).waitFor();
  await leave(page);
});
