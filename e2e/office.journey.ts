import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addDays, weekdayOf } from '../base/time.ts';
import { monthAfter } from '../engines/indicators/periods.ts';
import { formTitles, type Worker, workers } from '../modules/returns/returns.fixtures.ts';
import { readDocument } from '../platform/documents-in/read-document.ts';
import { readSheet } from '../platform/sheets/read-sheet.ts';
import { sheetBytes } from '../platform/sheets/write-sheet.ts';
import { openPage, phone } from './browser.ts';
import { leave } from './desks.ts';
import { openHouse } from './house.ts';
import { tuesday } from './prepared.ts';
import { staffCaller } from './staff.ts';

const house = openHouse();

/** What people told at the counter about one employer of the demo city; gives the references. */
async function toldAtCounter(people: readonly Worker[]): Promise<string[]> {
  const { call } = await staffCaller(house.server.url, 'chenxiaojing');
  const search = encodeURIComponent('恒达');
  const { employers } = await call<{ employers: { id: string }[] }>('GET', `/api/employers?search=${search}`);
  const { areas } = await call<{ areas: { id: string; name: string }[] }>('GET', '/api/areas');
  const areaId = areas.find(({ name }) => name === '云河旗')?.id;
  const about = { via: 'counter', areaId, legs: [], employerId: employers[0]?.id };
  const taken = people.map(({ words, ...contact }) =>
    call<{ reference: string }>('POST', '/api/counter/needs', { ...about, words, contact }),
  );
  return (await Promise.all(taken)).map(({ reference }) => reference);
}

/** What an office asked of those below, and what each of two others finds to do of a leader's notes. */
async function askedOfOthers(office: string): Promise<readonly number[]> {
  const { call } = await staffCaller(house.server.url, office);
  const { asked } = await call<{ asked: unknown[] }>('GET', '/api/return-passings');
  const found = [asked.length];
  for (const login of ['bateer', 'heyumei']) {
    const other = await staffCaller(house.server.url, login);
    found.push((await other.call<{ total: number }>('GET', '/api/paper-items')).total);
  }
  return found;
}

async function downloaded(page: Page, press: Locator): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return readFile(await file.path());
}

it('a leader’s note is pasted and taken with two keys: its day, the employer, and what is open about it', async () => {
  const [reference = ''] = await toldAtCounter(workers(1));
  const before = await askedOfOthers('surina');
  const page = await house.desks.of('surina', '/desk/papers/items');
  await page.getByRole('textbox', { name: '记一条批示' }).focus();
  const began = Date.now();
  await page.keyboard.insertText('请联席办了解恒达门窗厂欠薪，周五前报我');
  await page.keyboard.press('Enter');
  await page.getByText('看看对不对，回车记下').waitFor();
  const friday = addDays(tuesday, (12 - weekdayOf(tuesday)) % 7);
  expect(await page.getByRole('textbox', { name: '什么时候要' }).inputValue()).toBe(friday);
  await page.keyboard.press('Enter');
  await page.getByText('记下了。没有通知任何人').waitFor();
  console.info(`a leader’s note pasted and taken: ${String(Date.now() - began)} ms`);
  await page.getByRole('button', { name: '请联席办了解恒达门窗厂欠薪，周五前报我' }).first().click();
  const panel = page.getByRole('region', { name: '请联席办了解恒达门窗厂欠薪，周五前报我' });
  await panel.getByText('晴川恒达门窗厂').first().waitFor();
  await panel.getByRole('link', { name: reference }).waitFor();
  // Nobody below is asked for anything by it, and no other body finds it among its own.
  expect(await askedOfOthers('surina')).toEqual(before);
  await leave(page);
});

it('a sheet of 43 is dropped in and taken out filled; what nobody told goes back as not collected', async () => {
  const people = workers(43);
  await toldAtCounter(people);
  const before = await askedOfOthers('chenxiaojing');
  const rows = people.map(({ name, idNumber }, at) =>
    formTitles.map((_, place) => [at + 1, name, idNumber][place] ?? null),
  );
  const sheet = { kind: 'xlsx', title: '表', titleRow: 3 } as const;
  const buffer = await sheetBytes(sheet, [['困难职工季度情况统计表'], [], formTitles, ...rows]);
  const page = await house.desks.of('chenxiaojing', '/desk/returns');
  const file = { name: '困难职工季度情况统计表.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.getByLabel('把表拖到这里，或者选文件').setInputFiles(file);
  await page
    .getByText('43 人，认出 43 人；12 列里 10 列齐全，1 列不全，1 列未收集。')
    .waitFor({ timeout: 60_000 });
  const grades = page.getByRole('row', { name: /子女就读年级/ });
  expect(await grades.getByRole('cell').allInnerTexts()).toEqual(expect.arrayContaining(['9', '34']));
  await page.getByLabel('报给哪个单位').fill('市总工会');
  await page.getByLabel('用途（本人看得到）').fill('报送季度统计');
  const bytes = await downloaded(page, page.getByRole('button', { name: '登记并下载（XLSX）' }));
  await page.getByText(/向下再要 0 项/).waitFor();
  expect(await askedOfOthers('chenxiaojing')).toEqual(before);
  const [first] = (await readSheet(bytes)).filter(({ cells }) => cells[2] === people[0]?.idNumber);
  expect(first?.cells.slice(8, 10)).toEqual(['一年级', '未收集']);
  await leave(page);
});

it('a leader opens the figure of a year down to who counted, and a small one is told as fewer than five', async () => {
  const page = await house.desks.of('gaojun', '/desk/month');
  await page.getByRole('link', { name: '指标', exact: true }).click();
  await page.getByRole('button', { name: '今年' }).click();
  const to = tuesday.slice(0, 7);
  await page.waitForURL(new RegExp(`from=${to.slice(0, 4)}-01&to=${to}`));
  // Twelve months, so that a January has something to tell.
  await page.goto(`/desk/indicators?from=${monthAfter(to, -11)}&to=${to}`);
  await page.getByText('少于 5', { exact: true }).first().waitFor();
  await page.getByRole('link', { name: '服务总人次（含活动和培训）' }).click();
  const numberIn = async (text: Locator) =>
    Number(/[\d,]+/.exec(await text.innerText())?.[0]?.replace(',', ''));
  const spot = page.getByRole('link', { name: /^现场清点数 / });
  const sum = (await numberIn(page.getByRole('link', { name: /^台账数 / }))) + (await numberIn(spot));
  expect(await numberIn(page.locator('.indicator-value strong'))).toBe(sum);
  const counts = Number(/（(\d+) 次清点）/.exec(await spot.innerText())?.[1]);
  await spot.click();
  await page.getByText('群众原话不在这里显示').waitFor();
  expect(await page.locator('tbody tr').count()).toBe(counts);
  await leave(page);
});

it('how many stations are open is one figure up to the end of the month, and opens onto their names', async () => {
  const page = await house.desks.of('surina', '/desk/indicators/stations?range=city');
  await page
    .getByText(/截至 2026 年 11 月/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: '打开记录' }).first().click();
  const row = page.getByRole('row', { name: /火车站驿站/ });
  await row.waitFor();
  // A station has no page of its own for whoever reads figures.
  expect(await row.getByRole('link').count()).toBe(0);
  await leave(page);
});

it('a text with blanks becomes a report, which a typed number stops until it is struck out', async () => {
  const page = await house.desks.of('surina', '/desk/reports/templates');
  await page.getByRole('button', { name: '新建模板' }).click();
  await page
    .getByLabel('粘贴文字')
    .fill('群团服务季度小结\n本季度受理诉求**件，服务群众__人次。\n骑手入会的事接着办。');
  await page.getByRole('button', { name: '找空白' }).click();
  for (const [nth, proposed] of ['受理诉求 · 件', '服务群众人次 · 人次'].entries()) {
    await page.getByRole('heading', { name: `第 ${nth + 1} 处空白` }).waitFor();
    await page.getByRole('button', { name: proposed }).click();
  }
  await page.getByText('已定 2 / 2').waitFor();
  await page.getByRole('button', { name: '用它做报告' }).click();
  await page.getByRole('button', { name: '上个季度' }).click();
  await page.getByRole('button', { name: '做出来' }).click();
  const text = page.getByLabel('正文');
  await text.press('Control+End');
  await text.pressSequentially('\n全年帮扶困难职工 320 人。');
  await page.keyboard.press('Control+Enter');
  await page.getByText('手写的数，没有来源').waitFor();
  const issue = page.getByRole('button', { name: '发出', exact: true });
  expect(await issue.isDisabled()).toBe(true);
  await page
    .getByRole('listitem')
    .filter({ hasText: '320' })
    .getByRole('button', { name: '划掉这一句' })
    .click();
  await page.getByRole('button', { name: '存下' }).click();
  await page.getByText('每个数都有来源，可以发出。').waitFor();
  await issue.click();
  await page.getByRole('tooltip').getByRole('button', { name: '发出' }).click();
  await page.getByText('已发', { exact: true }).waitFor();
  expect(await page.getByRole('article').innerText()).not.toContain('320');
  await page.getByRole('article').getByRole('link').first().click();
  await page.getByRole('heading', { name: '受理诉求' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: '转为公文·报告' }).click();
  // As every document of the office begins: with the code it used last.
  await expect.poll(() => page.getByRole('combobox', { name: '机关代字' }).inputValue()).toBe('云群联办发');
  await leave(page);
});

it('minutes that demand reports from below are not sent; mended they are signed, numbered and taken as DOCX', async () => {
  const page = await house.desks.of('surina', '/desk/documents/new');
  const kept = '会议商定，由旗残联牵头、团旗委配合，年底前排好接送名单。';
  await page.getByLabel('标题').fill('关于老人就医接送的通知');
  await page.getByLabel('主送').fill('旗残联、团旗委');
  const body = page.getByLabel('正文');
  await body.fill(`${kept}\n请各苏木镇党委、政府30日前报送落实情况。`);
  await page.getByText('§1.1、§1.3').waitFor();
  await page.getByText(/由⁨?旗残联、团旗委⁩?按系统落实，进展从台账取/).waitFor();
  await body.fill(kept);
  await page.getByText('没有发现问题。').waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('button', { name: '送审' }).click();
  await page.getByText('审核中', { exact: true }).waitFor();
  const leader = await house.desks.of('gaojun', new URL(page.url()).pathname);
  await leader.getByRole('button', { name: '签发' }).click();
  await leader.getByRole('tooltip').getByRole('button', { name: '签发' }).click();
  await leader.getByText('已签发，待印发', { exact: true }).waitFor();
  await leave(leader);
  await page.reload();
  await page.getByRole('button', { name: '印发并编号' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '印发并编号' }).click();
  await page.getByText('已印发', { exact: true }).waitFor();
  const text = await readDocument(await downloaded(page, page.getByRole('link', { name: '下载 DOCX' })));
  expect(text).toContain(kept);
  expect(text).toMatch(/〔20\d\d〕\d+号/);
  await leave(page);
});

it('what staff put in the library is found by residents in traditional characters and in pinyin', async () => {
  const page = await house.desks.of('surina', '/desk/library/new');
  await page.getByLabel('题名').fill('残疾人辅具租借办法');
  await page.getByLabel('正文').fill('轮椅、助行器可以借用三个月，不收押金。');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '残疾人辅具租借办法' }).waitFor();
  await leave(page);
  const resident = await openPage(house.browser, {
    size: phone,
    javaScript: false,
    baseURL: house.server.url,
  });
  for (const search of ['輔具租借', 'fujuzujie']) {
    await resident.goto('/library');
    await resident.getByLabel('找什么').fill(search);
    await resident.getByRole('button', { name: '查找' }).click();
    await resident
      .locator('main')
      .getByRole('link', { name: /残疾人辅具租借办法/ })
      .waitFor();
    await resident.locator('main mark').first().waitFor();
  }
  await leave(resident);
});
