import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addDays } from '../base/time.ts';
import { dayText } from '../platform/i18n/dates.ts';
import { phone } from './browser.ts';
import { leave } from './desks.ts';
import { openHouse } from './house.ts';
import { tuesday } from './prepared.ts';
import { staffCaller } from './staff.ts';

const house = openHouse();

/** Takes the first that fits what is typed, in a list of one or of several. */
async function pick(page: Page, label: string, text: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.fill(text);
  await page.locator('.ant-select-item-option', { hasText: text }).first().click();
  await box.press('Escape');
}

const soon = { timeout: 10_000 };

it('at a meeting an item is kept with one key, who came is noted, and what a body contests is changed', async () => {
  const { call, organisationId: officeId } = await staffCaller(house.server.url, 'surina');
  const times = { day: tuesday, from: '14:30', to: '16:00', place: '旗委三楼会议室' };
  const { id } = await call<{ id: string }>('POST', '/api/joint-meetings', {
    ...{ officeId, title: '云河旗群团联席会议临时会议', ...times },
  });
  const page = await house.desks.of('surina', `/desk/meetings/${id}`);
  const section = (name: string) =>
    page.locator('section', { has: page.getByRole('heading', { name, exact: true }) });
  const first = section('推荐议题').getByRole('listitem').first();
  await first.waitFor();
  expect(await section('推荐议题').getByRole('listitem').count()).toBeLessThanOrEqual(7);
  await page.keyboard.press('1');
  await section('议题').getByRole('button', { name: '去掉' }).first().waitFor();
  await page.getByRole('button', { name: '记一个议定事项' }).click();
  await page.getByLabel('议定什么').fill('寒假前把看护班的活动室定下来');
  await pick(page, '牵头', '旗妇联');
  await pick(page, '配合', '旗残联');
  // A Saturday: the working day before it is taken with one press, and saved.
  await page.getByLabel('期限', { exact: true }).fill(addDays(tuesday, 18));
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText(/是休息日。改到工作日/).waitFor();
  await page
    .getByRole('button', { name: `改到 ${dayText(addDays(tuesday, 17), 'zh', '0000-01-01')}` })
    .click();
  const item = page.getByRole('listitem').filter({ hasText: '寒假前把看护班的活动室定下来' }).first();
  await item.getByRole('button', { name: '有不同意见' }).last().click();
  await item.getByLabel('原因').fill('年底才有空房');
  await item.getByLabel('谁说的').fill('赵立军');
  await item.getByRole('button', { name: '保存' }).click();
  await item.getByText(/对⁨?期限⁩?有不同意见/).waitFor();
  await item.getByRole('button', { name: '改事项' }).click();
  await item.getByLabel('期限', { exact: true }).fill(addDays(tuesday, 42));
  await item.getByLabel('为什么改').fill('旗残联年底才有空房');
  await item.getByRole('button', { name: '保存' }).click();
  await item.getByText('改过 1 次').waitFor();
  for (const name of ['旗妇联', '旗残联']) {
    await item.getByRole('button', { name: '接受' }).first().click();
    await expect
      .poll(() => item.getByText('接受', { exact: true }).count(), { message: name, ...soon })
      .toBeGreaterThan(0);
  }
  expect(await page.getByRole('button', { name: /表决|投票|赞成|反对/ }).count()).toBe(0);
  const seats = section('到会');
  while ((await seats.getByRole('button', { name: '到会', exact: true }).count()) > 0) {
    const left = await seats.getByRole('button', { name: '到会', exact: true }).count();
    await seats.getByRole('button', { name: '到会', exact: true }).first().click();
    await expect
      .poll(() => seats.getByRole('button', { name: '到会', exact: true }).count(), soon)
      .toBe(left - 1);
  }
  await page.getByRole('button', { name: '会已开' }).click();
  await page.getByRole('button', { name: '起草纪要' }).click();
  await page.waitForURL(/\/desk\/documents\//);
  expect(await page.getByLabel('正文').inputValue()).toContain('寒假前把看护班的活动室定下来');
  await leave(page);
});

it('a matter the meeting agreed on is ordered, answered in a body’s own words, and struck off by the office', async () => {
  const office = await house.desks.of('surina', '/desk/supervision');
  await office.getByRole('button', { name: '登记督办' }).click();
  const matter = '寒假前把两个社区看护班的场地和老师定下来';
  await office
    .getByRole('listitem')
    .filter({ hasText: matter })
    .getByRole('button', { name: '登记', exact: true })
    .click();
  await office.getByRole('button', { name: matter }).first().click();
  await office.getByRole('button', { name: '交办', exact: true }).click();
  await office.getByRole('button', { name: '保存' }).click();
  await office.getByText('已交办').first().waitFor();
  const women = await house.desks.of('heyumei', '/desk/supervision');
  await women.getByRole('button', { name: matter }).first().click();
  await women.getByRole('button', { name: '答复', exact: true }).click();
  await women.getByLabel('办得怎样，用自己的话').fill('两个社区的活动室都定了，老师各两位');
  await women.getByRole('button', { name: '保存' }).click();
  await women.getByText('已答复').first().waitFor();
  expect(await women.getByRole('button', { name: '销号' }).count()).toBe(0);
  await leave(women);
  await office.reload();
  await office.getByRole('button', { name: matter }).first().click();
  await office.getByRole('button', { name: '销号', exact: true }).click();
  await office.getByRole('button', { name: '保存' }).click();
  await office.getByText('已销号').first().waitFor();
  await leave(office);
});

it('two write in one task table at once, and nothing of either is lost', async () => {
  const [office, union] = [
    await house.desks.of('surina', '/desk/tasks'),
    await house.desks.of('liuhaidong', '/desk/tasks'),
  ];
  const cell = (page: Page, column: number) =>
    page
      .getByRole('row', { name: /走访在档困难职工/ })
      .locator('td')
      .nth(column);
  const write = async (page: Page, column: number, text: string) => {
    await cell(page, column).click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const measure = '每户当面问四件事';
  const november = '西片先走十户';
  await Promise.all([write(office, 1, measure), write(union, 12, november)]);
  for (const page of [office, union]) {
    await page.getByText('都保存了').waitFor();
    await page.reload();
    await cell(page, 1).waitFor();
    expect(await cell(page, 1).innerText()).toBe(measure);
    expect(await cell(page, 12).innerText()).toBe(november);
    await leave(page);
  }
});

it('a leader reads one page on the phone, and opens the year’s figure onto its records with two presses', async () => {
  const page = await house.desks.of('gaojun', '/desk/', phone);
  await page.getByRole('heading', { name: '等您过问' }).waitFor();
  expect(await page.locator('.overview-lines > li').count()).toBeLessThanOrEqual(5);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
  const served = page.getByRole('region', { name: '今年服务多少' });
  await served.getByRole('link').click();
  await page.getByRole('link', { name: /^台账数 / }).click();
  await page.getByText('群众原话不在这里显示').waitFor();
  await leave(page);
});

it('on the phone the menu shows where one is, however far to the right that stands', async () => {
  const page = await house.desks.of('surina', '/desk/reports', phone);
  const here = page.getByRole('navigation', { name: '工作台' }).locator('[aria-current="page"]');
  await here.filter({ hasText: '报告' }).waitFor();
  const seen = async () => {
    const box = await here.boundingBox();
    return box !== null && box.x >= 0 && box.x + box.width <= phone.width;
  };
  await expect.poll(seen, soon).toBe(true);
  await page.getByRole('link', { name: '报告模板' }).click();
  await page.waitForURL(/reports\/templates/);
  await expect.poll(seen, soon).toBe(true);
  await leave(page);
});
