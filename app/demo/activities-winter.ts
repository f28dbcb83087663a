import { event } from './activities-listed.ts';
import type { DemoActivity } from './shape.ts';

/** An activity on a day of every year. */
export interface YearlyActivity extends Omit<DemoActivity, 'daysAgo'> {
  /** `03-08` */
  readonly day: string;
}

const held = (
  day: string,
  title: string,
  area: string,
  lead: string,
  by: string,
  attendance: number,
  more: Partial<YearlyActivity> = {},
): YearlyActivity => ({ day, ...event(title, area, lead, by, attendance, more) });

/** From December to April, of which this year's half a year tells nothing. */
export const winterActivities: readonly YearlyActivity[] = [
  held('01-10', '节前送温暖', 'yunhe', 'yunhe-union', 'liu-haidong', 486, { group: 'hardship-worker' }),
  held('01-14', '工会年货大集', 'yunhe-zhen', 'yunhe-union', 'meng-fei', 620),
  held('01-17', '写春联送祝福', 'heyan', 'yunhe-arts', 'wuyun', 540),
  held('01-22', '返乡青年座谈', 'yunhe-zhen', 'yunhe-youth', 'bateer', 96, { group: 'young-person' }),
  held('02-11', '正月里的乌力格尔', 'yunhe-zhen', 'yunhe-arts', 'wuyun', 460),
  held('02-20', '春风行动招聘会', 'yunhe-zhen', 'yunhe-union', 'meng-fei', 735, {
    ...{ group: 'job-seeker', partners: ['yunhe-commerce', 'yunhe-youth'] },
  }),
  held('03-05', '学雷锋便民一条街', 'zhanqian', 'yunhe-youth', 'bateer', 410),
  held('03-08', '妇女维权周宣讲', 'yunhe-zhen', 'yunhe-women', 'bao-li', 380, { group: 'woman' }),
  held('03-20', '春耕技术赶大集', 'liutiaogou', 'yunhe-science', 'a-rong', 455, { group: 'farmer-herder' }),
  held('03-27', '接羔保育课', 'qinggeer', 'yunhe-science', 'a-rong', 178, { group: 'farmer-herder' }),
  held('04-10', '职工健步走', 'yunhe-zhen', 'yunhe-union', 'meng-fei', 860, { group: 'worker' }),
  held('04-16', '辅具适配下乡', 'chagan', 'yunhe-disabled', 'zhao-lijun', 124, { group: 'disabled' }),
  held('04-23', '草原书屋读书日', 'heyan', 'yunhe-youth', 'bateer', 205),
  held('12-04', '宪法日法律赶集', 'zhanqian', 'yunhe-union', 'liu-haidong', 340),
  held('12-09', '冬季急救进学校', 'yunhe-zhen', 'yunhe-red-cross', 'sa-ren', 512, { group: 'student' }),
  held('12-18', '牧区冬日影院', 'harinuoer', 'yunhe-arts', 'wuyun', 268, { group: 'farmer-herder' }),
];
