import { idCheckLetter } from '../../base/id-card.ts';

/** A person of a made-up roster; nobody real. */
export interface Worker {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  readonly words: string;
}

const families = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const given = [
  '春梅',
  '建国',
  '淑芬',
  '志强',
  '玉兰',
  '海生',
  '秀英',
  '大勇',
  '桂花',
  '铁柱',
  '小红',
  '永福',
];
const grades = ['一年级', '三年级', '初二', '六年级', '高一', '五年级', '初三', '二年级', '高三'];

/** So many workers in hardship; the first nine told which grade a child is in, all how many they are at home. */
export function workers(count: number): Worker[] {
  return Array.from({ length: count }, (_, at) => {
    const born = `19${String(60 + (at % 35))}${String((at % 12) + 1).padStart(2, '0')}${String((at % 28) + 1).padStart(2, '0')}`;
    const body = `150921${born}${String(101 + at).padStart(3, '0')}`;
    const grade = grades[at];
    const child = grade === undefined ? '' : `，孩子上${grade}`;
    return {
      name: `${families[at % families.length]}${given[at % given.length]}`,
      idNumber: `${body}${idCheckLetter(body)}`,
      phone: `139${String(40_000_000 + at * 7919)}`,
      words: `厂里几个月没发工资，家里${(at % 4) + 2}口人${child}，日子过不下去了`,
    };
  });
}

/** As upper offices head such a form: its name above, what unit floor space is in, and ways to say a column. */
export const formTitles = [
  ...['序号', '姓名', '身份证号码', '性别', '年龄', '联系方式', '单位名称', '家庭人口数'],
  ...['子女就读年级', '住房建筑面积（㎡）', '主要致困原因', '本季度帮扶情况'],
];

/** The form with names and identity numbers, everything else blank; CSV in base64. */
export function formOf(people: readonly Pick<Worker, 'name' | 'idNumber'>[], titles = formTitles): string {
  const row = ({ name, idNumber }: Pick<Worker, 'name' | 'idNumber'>, at: number) =>
    titles.map((title) =>
      title === '序号' ? at + 1 : title === '姓名' ? name : title === '身份证号码' ? idNumber : '',
    );
  const lines = [['困难职工季度情况统计表'], [], titles, ...people.map(row)];
  return Buffer.from(lines.map((line) => line.join(',')).join('\r\n')).toString('base64');
}
