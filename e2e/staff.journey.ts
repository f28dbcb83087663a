import { expect, it } from 'vitest';
import { axeFindings, laptop, openPage, phone } from './browser.ts';
import { choose, leave, openOne, signInOn } from './desks.ts';
import { openHouse } from './house.ts';

const house = openHouse();
const said = '电子厂压着两个月工钱不发，组长说没钱，我们宿舍六个人都没领到';

it('a wrong password is told, the right one leads to where one wanted to go', async () => {
  const page = await openPage(house.browser, { size: laptop, baseURL: house.server.url });
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
  const page = await house.desks.of('chenxiaojing');
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
  const page = await house.desks.of('baiyinna', '/desk/counter');
  await page.getByLabel('来的人说了什么').fill('老人一个人住，想找人隔几天去看看');
  await page.reload();
  await page.getByText('上次没有交的内容还在').waitFor();
  expect(await page.getByLabel('来的人说了什么').inputValue()).toBe('老人一个人住，想找人隔几天去看看');
  await leave(page);
});

it('a coordinator dispatches to a lead and an assisting organisation, both handlers take it on and answer', async () => {
  const reference = await house.desks.takeDown(said);

  const coordinator = await house.desks.of('surina', '/desk/work');
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
    const handler = await house.desks.of(login, '/desk/work');
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

  const later = await house.desks.of('surina', '/desk/organisation');
  await openOne(later, reference);
  await later.getByRole('article').getByText('已答复，等本人回话').first().waitFor();
  await leave(later);
});

it('a clerk moves through a queue with j and k, opens with Enter and closes with Escape', async () => {
  const page = await house.desks.of('chenxiaojing', '/desk/organisation');
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

it('settings are kept without the mouse: Escape closes a panel or a question and gives the focus back', async () => {
  const page = await house.desks.of('qiming', '/desk/settings/organisations');
  const one = page.getByRole('button', { name: '云河旗总工会', exact: true });
  await one.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: '云河旗总工会' });
  await panel.getByRole('textbox').first().focus();
  await page.keyboard.press('Escape');
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await one.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.goto('/desk/settings/help-lines');
  const remove = page.getByRole('button', { name: /^删去“/ }).first();
  await remove.focus();
  await page.keyboard.press('Enter');
  const harmless = page.getByRole('tooltip').getByRole('button').first();
  await expect.poll(() => harmless.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await harmless.waitFor({ state: 'hidden' });
  expect(await remove.evaluate((element) => element === document.activeElement)).toBe(true);
  await leave(page);
});

/** Records of a figure shown at once. */
const onePage = 50;

it('a leader opens a figure down to one need and never sees what was said', async () => {
  const page = await house.desks.of('gaojun', '/desk');
  await page.getByRole('region', { name: '今年服务多少' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: '本月', exact: true }).click();
  await page.waitForURL(/\/desk\/month\/20\d\d-\d\d$/);
  await page.getByText('驿站歇脚不统计').waitFor();
  const figure = page.getByRole('link', { name: /^受理 \d+ 件/ });
  const count = Number(/\d+/.exec(await figure.innerText())?.[0]);
  expect(count).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
  await figure.click();
  await page.getByText('群众原话不在这里显示').waitFor();
  const rows = page.locator('tbody a');
  await expect.poll(() => rows.count()).toBeGreaterThan(0);
  const apart = await page.getByText(/^另有受保护事项 \d+ 件/).allInnerTexts();
  const hidden = Number(/\d+/.exec(apart[0] ?? '0')?.[0]);
  // All of the figure are there: listed, or told as a number.
  expect(await rows.count()).toBe(Math.min(onePage, count - hidden));
  expect(await axeFindings(page)).toEqual([]);
  await rows.first().click();
  await page.getByRole('list', { name: '从头到现在' }).waitFor();
  await page.getByText('群众原话不在这里显示').waitFor();
  const text = await page.locator('main').innerText();
  expect(text).not.toContain('工钱');
  expect(text).not.toContain('周五前补发');
  expect(await page.getByRole('button', { name: /查看电话|派单|留言/ }).count()).toBe(0);
  await leave(page);
});

it('the desk holds together on a phone, and speaks English', async () => {
  const page = await house.desks.of('surina', '/desk/organisation', phone);
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
