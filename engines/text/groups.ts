import { normaliseWithSource } from './normalise.ts';
import { createPhraseFinder } from './phrases.ts';
import { simplifiedUnits } from './simplified-units.ts';

/** Population groups in their fixed order; the codes stand in the database and in the contracts. */
export const GROUPS = [
  'worker',
  'migrant-worker',
  'new-form-worker',
  'hardship-worker',
  'job-seeker',
  'entrepreneur',
  'farmer-herder',
  'woman',
  'single-mother',
  'left-behind-woman',
  'child',
  'left-behind-child',
  'student',
  'young-person',
  'elder',
  'left-behind-elder',
  'disabled',
  'patient',
  'low-income',
  'volunteer',
  'returned-overseas',
  'veteran',
] as const;
export type Group = (typeof GROUPS)[number];

/** A group a text speaks of, and the words that decided it, as written. */
export interface GroupFound {
  readonly group: Group;
  readonly words: readonly string[];
}

/** Longer texts are read up to here; who is spoken of stands at the beginning. */
const longestRead = 4000;

const ways: Record<Group, string> = {
  worker: '职工 工人 员工 厂里 工友 工会会员 上班族 车间 女工 矿工 我们厂 公司…工资',
  'migrant-worker':
    '农民工 打工的 打工人 进城务工 务工 外出打工 出来打工 在外打工 工地 包工头 民工 外来工 厂里…工资 / 工地噪音 工地施工 工地扬尘 工地扰民 施工工地 建筑工地噪',
  'new-form-worker':
    '骑手 外卖员 外卖小哥 送外卖 跑外卖 送餐 快递小哥 快递员 送快递 网约车司机 网约车驾驶员 货车司机 卡车司机 跑滴滴 开滴滴 代驾 新就业形态 新业态 环卫工 主播 家政工',
  'hardship-worker': '困难职工 特困职工',
  'job-seeker': '找工作 找活 没工作 没活干 失业 下岗 待业 求职 零就业 想上班 被裁 被辞退 找不到工作',
  entrepreneur:
    '创业 开店 开个店 开小店 开个小 做生意 做小生意 个体户 我的厂 小微企业 民营企业 企业主 摆摊 开面馆 想办厂 / 占道摆摊 乱摆摊',
  'farmer-herder': '种地 牧民 农民 农户 养羊 养牛 牧户 庄稼 我家羊 我家牛 羊圈 接羔 草场 农牧民 / 农民工',
  woman:
    '妇女 女职工 孕妇 怀孕 产妇 宝妈 妻子 媳妇 女工 婆婆…我 老公…我 我老公 我丈夫 丈夫…我 儿媳 姐妹 女性 妈妈带',
  'single-mother':
    '单亲妈妈 单亲母亲 离婚带 离异带 一个人带孩子 一个人带着孩子 独自带孩子 一个人带…娃 一个人拉扯 独自抚养 丧偶',
  'left-behind-woman': '留守妇女 丈夫在外打工 老公在外打工 男人在外打工',
  child: '孩子 小孩 儿童 娃 女儿 儿子上 小学 幼儿园 宝宝 婴儿 未成年 孙子 孙女 初中 / 孩子他爸 女儿红',
  'left-behind-child':
    '留守儿童 爸妈在外 父母在外 爸妈…打工 父母…打工 奶奶带 爷爷带 跟着爷爷 跟着奶奶 跟奶奶过 跟爷爷过 爷爷奶奶带',
  student:
    '学生 上大学 考上大学 考上…大学 大学生 高中 初中 小学生 中学 上学 念书 读书 录取通知书 学费 / 学生家长会',
  'young-person': '青年 年轻人 毕业生 应届 刚毕业 小伙 大学毕业',
  elder:
    '老人 老年人 老伴 老头 老太太 老两口 爷爷 奶奶 老爸 老妈 老母亲 老父亲 养老 高龄 老爹 岁数大 退休 姥姥 姥爷 老汉',
  'left-behind-elder':
    '留守老人 空巢老人 独居老人 空巢 儿女不在身边 子女不在身边 儿子在外 儿女在外 子女在外 儿子在…打工 孩子都在外 老人一个人',
  disabled:
    '残疾 残疾人 残障 轮椅 瘫痪 盲人 聋哑 聋人 失明 截肢 脑瘫 自闭症 孤独症 智力障碍 肢体 双目 偏瘫 评残 残疾证',
  patient:
    '住院 生病 病人 患者 癌 肿瘤 白血病 尿毒症 透析 化疗 看病 重病 大病 手术 白内障 看不清 得病 得了病 病倒 / 看不清路牌 看不清标线 看病难停车',
  'low-income':
    '低保 低收入 特困 贫困 困难家庭 家庭困难 生活困难 家里穷 揭不开锅 没收入 没有收入 五保 脱贫户 交不起 供不起 上不起 看不起病',
  volunteer: '志愿者 志愿服务 做义工 当志愿',
  'returned-overseas': '归侨 侨眷 华侨 海归 留学回来 留学归来 海外亲属 国外亲戚 侨胞 / 华侨城 华侨路',
  veteran: '退役军人 退伍 老兵 军属 转业 复员',
};

const finder = createPhraseFinder(
  GROUPS.map((group) => {
    const [yes = '', no = ''] = ways[group].split(' / ');
    return { id: group, ways: yes.split(' '), not: no.split(' ').filter((word) => word !== '') };
  }),
);

const age = /(\d{1,3})\s?(?:多\s?)?(?:周?岁)/gu;
const eldersFrom = 60;
const adultsFrom = 18;

/** The groups a text speaks of, in the order of {@link GROUPS}, each with the writer's own words. Never throws. */
export function detectGroups(text: string): GroupFound[] {
  const { text: normal, starts, ends } = normaliseWithSource(text.slice(0, longestRead));
  const plain = simplifiedUnits(normal);
  const words = new Map<Group, string[]>();
  const note = (group: Group, start: number, end: number): void => {
    const quoted = text.slice(starts[start] ?? 0, ends[end - 1] ?? 0);
    const list = words.get(group) ?? [];
    if (!list.includes(quoted)) list.push(quoted);
    words.set(group, list);
  };
  for (const hit of finder.find(plain)) {
    const group = GROUPS.find((code) => code === hit.id);
    if (group !== undefined) note(group, hit.start, hit.end);
  }
  for (const found of plain.matchAll(age)) {
    const years = Number(found[1]);
    const end = found.index + found[0].length;
    if (years >= eldersFrom && years < 120) note('elder', found.index, end);
    if (years < adultsFrom) note('child', found.index, end);
  }
  return GROUPS.flatMap((group) => {
    const list = words.get(group);
    return list === undefined ? [] : [{ group, words: list }];
  });
}

/** A group with how sure the reader is that the writer, or the one written for, belongs to it. */
export interface GroupRead extends GroupFound {
  /** From 0 to 1. Not a probability that was measured. */
  readonly confidence: number;
}

/** What the writer says of themselves: that they belong to a group, or that they do not. */
export interface OwnWord {
  readonly is: readonly Group[];
  readonly isNot: readonly Group[];
}

/** Right before the group, in the same breath. */
const iAm =
  /(?:我|我们|咱|咱们|本人)(?:也|都|就)?(?:是|叫|属于)[^，。！？；、]{0,6}$|(?:作为|身为)[^，。！？；]{0,6}$/u;
const iAmNot = /(?:我|我们|咱|咱们|本人|本来)?(?:又|也|并|都)?(?:不是|不算|不属于)[^，。！？；、]{0,4}$/u;
const breathBefore = 12;

/** The groups that the writer says they belong to, or do not. Never throws. */
export function readOwnWord(text: string): OwnWord {
  const plain = simplifiedUnits(normaliseWithSource(text.slice(0, longestRead)).text);
  const is = new Set<Group>();
  const isNot = new Set<Group>();
  for (const { id, start } of finder.find(plain)) {
    const group = GROUPS.find((code) => code === id);
    if (group === undefined) continue;
    const before = plain.slice(Math.max(0, start - breathBefore), start);
    if (iAmNot.test(before)) isNot.add(group);
    else if (iAm.test(before)) is.add(group);
  }
  return { is: [...is], isNot: [...isNot] };
}

const ofOneself = /(?:我是|我们是|本人|我叫|我今年|我家是|作为|身为)/u;
const ofOthers = /(?:邻居|隔壁|听说|朋友|同事|别人|他们村|有的|某)/u;
const saidOnce = 0.65;
const saidMore = 0.15;
const surest = 0.95;

/**
 * The groups a text speaks of, the surest first: surer the more ways it is said, and where the writer says so of
 * oneself; less sure where the text tells of neighbours and hearsay. Pure; never throws, whatever the text.
 */
export function readGroups(text: string): GroupRead[] {
  const read = text.slice(0, longestRead);
  const own = ofOneself.test(read) ? saidMore : 0;
  const others = ofOthers.test(read) ? saidMore : 0;
  return detectGroups(text)
    .map((found) => {
      const sure = saidOnce + saidMore * (found.words.length - 1) + own - others;
      return { ...found, confidence: Math.round(Math.min(surest, sure) * 100) / 100 };
    })
    .toSorted((a, b) => b.confidence - a.confidence || GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
}
