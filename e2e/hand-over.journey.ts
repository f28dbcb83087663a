import { expect, it } from 'vitest';
import { leave } from './desks.ts';
import { openHouse } from './house.ts';
import { opens } from './opens.ts';

/** The first of January: the two months of 旗妇联 are over. */
const house = openHouse('2027-01-01T09:00:00+08:00');

it('on the first of January 巴特尔 is in the chair and finds open items, money and promises in one list', async () => {
  const page = await house.desks.of('bateer', '/desk/meetings/hand-over');
  await page.getByText(/交：.?团旗委.*2.?月.?28.?日/).waitFor();
  const part = (name: RegExp) =>
    page.locator('section', { has: page.getByRole('heading', { level: 2, name }) });
  const items = part(/^在办的议定事项（.?2.? 项/).locator('.meeting-list > li');
  expect(await items.count()).toBe(2);
  const money = part(/^答应的钱（共 .?3,000.? 元）/);
  await money.getByText(/旗红十字会.?出 .?3,000.? 元/).waitFor();
  await part(/^答应放到会上的议题/)
    .getByText('寒假看护班缺一间活动室')
    .waitFor();
  for (const item of await items.all()) await opens(page, item.getByRole('link').first());
  await opens(
    page,
    part(/^已安排的会议/)
      .getByRole('link')
      .first(),
  );
  await leave(page);
});
