import type { DemoActivity } from './shape.ts';

/** An event that those who came signed for, without its day. */
export const event = (
  title: string,
  area: string,
  lead: string,
  by: string,
  attendance: number,
  more: Partial<DemoActivity> = {},
): Omit<DemoActivity, 'daysAgo'> => ({
  ...{ kind: 'event', title, area, place: '', lead, partners: [], by, attendance },
  ...{ countedHow: 'list', ...more },
});

const listed = (
  title: string,
  daysAgo: number,
  area: string,
  lead: string,
  by: string,
  attendance: number,
  more: Partial<DemoActivity> = {},
): DemoActivity => ({ daysAgo, ...event(title, area, lead, by, attendance, more) });

/** A class of so many people, each time of which is a person-time. */
const course = (
  title: string,
  daysAgo: number,
  days: number,
  area: string,
  lead: string,
  by: string,
  [sessions, people]: [number, number],
  more: Partial<DemoActivity> = {},
): DemoActivity =>
  listed(title, daysAgo, area, lead, by, sessions * people, { kind: 'class', days, sessions, ...more });

const yuan = 100;

/** With a list of who came or who was given something. */
export const listedActivities: DemoActivity[] = [
  course('牧区妇女手工皮艺班', 12, 5, 'qinggeer', 'yunhe-women', 'bao-li', [5, 26], { group: 'woman' }),
  course('电工上岗培训班', 20, 10, 'yunhe-zhen', 'yunhe-union', 'meng-fei', [10, 42], {
    group: 'job-seeker',
    partners: ['yunhe-labour'],
  }),
  course('短视频带货班', 37, 6, 'yunhe-zhen', 'yunhe-youth', 'bateer', [6, 38], {
    group: 'entrepreneur',
    partners: ['yunhe-commerce'],
  }),
  course('家政月嫂班', 52, 12, 'yunhe-zhen', 'yunhe-women', 'bao-li', [12, 31], { group: 'woman' }),
  course('盲人按摩提高班', 66, 8, 'yunhe-zhen', 'yunhe-disabled', 'zhao-lijun', [8, 14], {
    group: 'disabled',
  }),
  course('草原防火员培训班', 84, 3, 'chagan', 'yunhe-science', 'a-rong', [3, 65], {
    group: 'farmer-herder',
    brand: '草原科普车',
  }),
  course('救护员取证班', 99, 4, 'yunhe-zhen', 'yunhe-red-cross', 'sa-ren', [4, 48]),
  course('民营企业财税班', 117, 2, 'yunhe-zhen', 'yunhe-commerce', 'nari-su', [2, 56], {
    group: 'entrepreneur',
  }),
  course('叉车司机培训班', 134, 9, 'yunhe-zhen', 'yunhe-union', 'meng-fei', [9, 36], {
    group: 'migrant-worker',
  }),
  course('四胡传习班', 150, 20, 'yunhe-zhen', 'yunhe-arts', 'wuyun', [20, 18], { group: 'young-person' }),
  listed('秋凉慰问困难职工', 24, 'yunhe', 'yunhe-union', 'liu-haidong', 212, {
    group: 'hardship-worker',
    households: 212,
    money: [212 * 600 * yuan, '旗总工会送温暖资金'],
  }),
  listed('金秋助学发放', 92, 'yunhe', 'yunhe-union', 'meng-fei', 84, {
    group: 'student',
    partners: ['yunhe-youth'],
    money: [84 * 3000 * yuan, '金秋助学资金、希望工程捐款'],
  }),
  listed('博爱送万家物资发放', 60, 'qinggeer', 'yunhe-red-cross', 'sa-ren', 326, {
    households: 163,
    goods: [163 * 310 * yuan, '面粉、棉被', '采购发票'],
  }),
  listed('助行器发放', 44, 'yunhe', 'yunhe-disabled', 'zhao-lijun', 57, {
    group: 'disabled',
    goods: [57 * 860 * yuan, '轮椅、拐杖、助听器', '中标价'],
  }),
  listed('职工夏季送清凉', 110, 'yunhe', 'yunhe-union', 'liu-haidong', 1240, {
    group: 'worker',
    partners: ['yunhe-commerce'],
    goods: [1240 * 45 * yuan, '饮料、毛巾', '采购发票'],
  }),
  listed('工会会员看电影', 46, 'yunhe-zhen', 'yunhe-union', 'meng-fei', 2012, { group: 'worker' }),
  listed('两癌筛查', 75, 'yunhe', 'yunhe-women', 'bao-li', 1433, { group: 'woman', partners: ['mengyi'] }),
  listed('青少年心理团体辅导', 31, 'yunhe-zhen', 'yunhe-youth', 'bateer', 274, {
    group: 'student',
    partners: ['yunhe-women'],
  }),
  listed('老年人防诈骗讲座巡回', 68, 'yunhe', 'yunhe-science', 'a-rong', 980, {
    group: 'elder',
    partners: ['yunhe-justice'],
  }),
  listed('乡村学校美术课', 29, 'yunhe', 'yunhe-arts', 'wuyun', 388, { group: 'student' }),
  listed('新就业劳动者体检', 125, 'yunhe-zhen', 'yunhe-union', 'liu-haidong', 305, {
    group: 'new-form-worker',
    partners: ['mengyi'],
  }),
  course('社区网格员心理班', 40, 3, 'songlin', 'dongling-women', 'fang-ting', [3, 44]),
  course('返乡青年电商班', 80, 7, 'liuyuan-zhen', 'liuyuan-youth', 'xia-tian', [7, 29], {
    group: 'young-person',
  }),
  course('林下种植技术班', 61, 4, 'baihua', 'shaling-women', 'jiang-hua', [4, 33], {
    group: 'farmer-herder',
  }),
  listed('区残联康复器材发放', 49, 'dongling', 'dongling-disabled', 'pei-juan', 73, {
    group: 'disabled',
    goods: [73 * 540 * yuan, '康复器材', '中标价'],
  }),
  listed('柳原县困难职工慰问', 33, 'liuyuan', 'liuyuan-union', 'cui-gang', 96, {
    group: 'hardship-worker',
    households: 96,
    money: [96 * 500 * yuan, '县总工会送温暖资金'],
  }),
];
