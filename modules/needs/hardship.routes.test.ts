import { expect, test } from 'vitest';
import { aCity } from '../../app/testing/city.ts';
import { aKey } from '../../app/testing/need.fixtures.ts';
import { readSheet } from '../../platform/sheets/read-sheet.ts';
import type { HardshipFile } from './contract/hardship.ts';
import type { Need } from './contract/need.ts';

const idNumber = '110105198001010032';

async function aWorker(words = '恒达门窗厂三个月没发工资，家里老人住院', more: object = {}) {
  const city = await aCity();
  const { id } = await city.ok<{ id: string }>('POST', '/api/counter/needs', {
    ...{ as: 'chen-xiaojing', key: aKey() },
    body: {
      ...{ words, via: 'counter', areaId: city.at.area('yunhe'), legs: [] },
      contact: { name: '赵铁柱', phone: '13900003001', idNumber },
      also: [{ name: '孙二虎', phone: '13900003002' }],
      ...more,
    },
  });
  const take = (as: string, person = 0) =>
    city.call<HardshipFile>('POST', `/api/needs/${id}/hardship-file`, { as, body: { person } });
  return { city, id, take };
}

/** The titles and the one row below them. */
async function rowsOf(content: string): Promise<[string[], string[]]> {
  const [titles, row] = (await readSheet(Buffer.from(content, 'base64'))).map(({ cells }) => [...cells]);
  return [titles ?? [], row ?? []];
}

test('known columns are filled, unknown ones left blank and listed, and it is on record', async () => {
  const { city, id, take } = await aWorker();
  const { status, body } = await take('chen-xiaojing');
  expect(status).toBe(200);
  const [titles, row] = await rowsOf(body.content);
  const file = Object.fromEntries(titles.map((title, at) => [title, row[at] || null]));
  expect(file).toMatchObject({
    ...{ 姓名: '赵铁柱', 身份证号码: idNumber, 性别: '男', 出生日期: '1980-01-01' },
    ...{ 手机号码: '13900003001', 家庭住址: '晴川市云河旗', 住房面积: null, 家庭年可支配收入: null },
  });
  expect(body.missing).toContain('家庭年可支配收入');
  expect([...body.filled, ...body.missing].toSorted()).toEqual(titles.toSorted());
  for (const title of body.missing) expect(file[title]).toBeNull();
  const need = await city.ok<Need>('GET', `/api/needs/${id}`, { as: 'chen-xiaojing' });
  expect(need.may.hardshipFile).toBe(true);
});

test('of another who came along stands what they left, and nobody who is not there', async () => {
  const { take } = await aWorker();
  const { body } = await take('chen-xiaojing', 1);
  const [titles, row] = await rowsOf(body.content);
  expect(row[titles.indexOf('姓名')]).toBe('孙二虎');
  expect(body.missing).toEqual(expect.arrayContaining(['身份证号码', '家庭住址']));
  expect((await take('chen-xiaojing', 2)).status).toBe(404);
});

test('nobody takes one of a protected matter, or of one they do not see', async () => {
  const { take } = await aWorker('婆婆天天骂我，老公也推我', { safeWay: { way: 'never' } });
  expect((await take('su-rina')).status).toBe(403);
  expect((await take('liu-haidong')).status).toBe(404);
});
