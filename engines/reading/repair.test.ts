import { expect, test } from 'vitest';
import { headingsOf, outline } from './outline.ts';
import { repair } from './repair.ts';

const long =
  '全市各级群团组织围绕中心、服务大局，办了不少实事，也有一些地方做得还不够，要在今年的工作里一件一件补上';

test('traditional characters and their readings become plain text, and 著 is told apart', () => {
  const { text, repairs } = repair(
    '全市群團(tuán)工作會議(yì)，聯(lián)系服務(wù)群眾，成績顯著，著力幫扶。',
  );
  expect(text).toBe('全市群团工作会议，联系服务群众，成绩显著，着力帮扶。');
  expect(repairs).toMatchObject({ simplified: true, glosses: 4 });
  expect(repair('成效显著，著名专家。').text).toBe('成效显著，著名专家。');
});

test('page numbers in mid-sentence go, also between a number and its unit; a list keeps its own', () => {
  const pages = [`1、${long}`, `2、。培训妇女123人`, `3、，收入达到2.6`, `4、万元。${long}`];
  expect(repair(pages.join('\n')).text).toBe(`${long}。培训妇女123人，收入达到2.6万元。${long}`);
  const list = '请带：\n1、身份证。\n2、社保卡。\n3、照片。';
  expect(repair(list).text).toBe(list);
  expect(repair(`${long}服务职\n- 3 -\n工三百人。\n完。\n好。`).text).toContain('服务职工三百人');
});

test('a site around the text goes, the day it was put up stays', () => {
  const { text, published, repairs } = repair(
    `在全县妇联工作会议上的讲话\n发布时间：2025-03-08 来源：妇联 点击：\n同志们：\n${long}。\n下载文档\n免责声明：文稿来自网络，版权归原作者。\n热点文章`,
  );
  expect(text).toBe(`在全县妇联工作会议上的讲话\n同志们：\n${long}。`);
  expect(published).toBe('2025-03-08');
  expect(repairs.noiseLines).toBe(4);
});

test('a title said twice, run together with the salutation, stands once on its own line', () => {
  const title = '在全区科协工作会议上的讲话';
  expect(repair(`${title}${title}同志们：${long}。`).text).toBe(`${title}\n同志们：\n${long}。`);
});

test('width: digits and letters narrow, marks beside Chinese wide, numbers as they are', () => {
  expect(repair('服务１２人次,比重13:59:28;(一)报名1,260人').text).toBe(
    '服务12人次，比重13:59:28；\n（一）报名1,260人',
  );
});

test('headings that ran into the text get lines of their own and make a tree', () => {
  const { text } = repair(
    `在全县工作会议上的讲话 同志们: ${long}。 一、回顾工作,切实增强做好新时代群团工作的责任感我们去年做了很多。一是抓学习。大家学得好。二是抓服务。二、明确任务,抓好落实 (一)建好阵地。第一,要选好点。第二,要配好人。(二)配强队伍。`,
  );
  const tree = outline(text);
  expect(tree).toMatchObject({
    title: '在全县工作会议上的讲话',
    occasion: '全县工作会议',
    salutation: '同志们',
  });
  expect(
    headingsOf(tree.headings).map(({ level, mark, title }) => `${String(level)} ${mark} ${title}`),
  ).toEqual([
    '1 一、 回顾工作，切实增强做好新时代群团工作的责任感',
    '2 一是 抓学习',
    '2 二是 抓服务',
    '1 二、 明确任务，抓好落实',
    '2 （一） 建好阵地',
    '3 第一 要选好点',
    '3 第二 要配好人',
    '2 （二） 配强队伍',
  ]);
});

test('date and speaker are told where the head tells them', () => {
  const head =
    '在全旗工会工作会议上的讲话\n旗总工会主席 高某\n（2026年3月2日）\n同志们：\n今天开会。我代表旗委、政府，向大家表示感谢。';
  expect(outline(repair(head).text)).toMatchObject({
    speaker: '旗总工会主席 高某',
    date: '2026-03-02',
    speaksFor: '旗委、政府',
  });
});

test('nothing, one character, only numbers, odd bytes', () => {
  for (const source of ['', '一', '1', '\ufeff', '\u0000\uffff', '123456', '\n\n \n']) {
    expect(outline(repair(source).text).headings).toEqual([]);
  }
});
