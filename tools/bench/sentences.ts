const who = ['我', '我妈', '我男人', '隔壁大姐', '我们班组七个人', '我爸', '我闺女', '村里的老李'];
const wages = [
  '在砖厂干了三个月，工资一分没发，老板电话也不接',
  '在工地绑钢筋，包工头跑了，工钱没人认',
  '在饭店端盘子，老板说生意不好，扣着两个月工资不给',
  '在物流园搬货，说好月结，拖到现在没见着钱',
  '在服装厂计件，年底结账少算了一半',
];
const other = [
  '孩子上学的钱凑不齐，想问问有没有助学金',
  '摔了一跤之后走不了路，想申请个轮椅',
  '被家里人打了，晚上不敢回去',
  '刚生完孩子，想查一下妇科，听说有免费的',
  '想学个手艺，听说有免费的家政培训',
  '开小店要贷款，不知道有没有贴息',
  '一个人住，想有人来陪着说说话',
  '跟邻居因为院墙闹了两年，想找人调解',
];
const where = ['云河旗', '南关街道', '城东', '镇上', '苏木里', '开发区', '老城'];
const more = ['家里还有老人要吃药', '实在没办法了', '不知道该找谁', '希望快一点', '身份证和记工本都在'];

function one<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

/** A need as somebody would say it; a different one for nearly every number. */
export function sentence(number: number): string {
  const what = number % 3 === 0 ? one(wages, number / 3) : one(other, number);
  const tail = `${one(more, number * 7)}，${one(where, number * 3)}，已经${String((number % 89) + 2)}天了`;
  return `${one(who, number)}${what}。${tail}。`;
}

/** As {@link sentence}, about wages only: the menu proposes the same union for all of them. */
export function aboutWages(number: number): string {
  return `${one(who, number)}${one(wages, number)}。${one(more, number)}，已经${String((number % 89) + 2)}天了。`;
}
