import type { Segmenter } from '../text/segmenter.ts';
import { isEmptyWord, isFunctionCharacter, isKinWord } from '../text/stop-words.ts';

/** The places a text names, as its words give them. */
export interface PlaceNames {
  /** Estates, roads, schools, companies, villages: the name with its kind (丽水新城小区). */
  readonly named: readonly string[];
  /** Towns and streets of a city, in which much else lies. */
  readonly towns: readonly string[];
  /** Cities and districts under a mask (a市, a2区), lower case. */
  readonly masked: readonly string[];
}

/** What names end with. Longest first where one holds another. */
const kinds = `
小区 花园 家园 新城 新村 新区 公寓 华府 公馆 名都 名城 名邸 国际城 国际 水岸 港湾 半岛 山庄 庄园 佳苑 雅苑 嘉苑 花苑 学府 庭院 人家 之城 之家 时代 世家 豪庭 嘉园 佳园 广场 大厦 中心 工业园 产业园 科技园 开发区 园区 楼盘 商业街
大道 大街 马路 公路 高速 大桥 立交桥 立交 隧道 路口 路段 路 街 巷 胡同 桥
小学 中学 一中 二中 三中 四中 五中 高中 初中 学校 幼儿园 大学 学院 职校 技校 职院 分校
医院 卫生院 公司 集团 工厂 水泥厂 砖厂 化工厂 采石场 养殖场 屠宰场 市场 超市 商场 车站 火车站 驾校 银行 酒店 饭店 健身房 热力站 电厂 污水厂 公园 水库
社区 街道 村 镇 乡 嘎查 苏木 屯 湾 苑 府 郡 城 园 庭 邸 轩 厂 里 河 湖
`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));

const kindsByEnd = Map.groupBy(kinds, (kind) => kind.at(-1) ?? '');

function kindOf(word: string): string | undefined {
  return kindsByEnd.get(word.at(-1) ?? '')?.find((kind) => word.endsWith(kind));
}

/** Words that end like a name and are none, or stand beside one and do not belong to it. */
const noName = new Set(
  `马路 道路 公路 铁路 高速公路 高速 线路 电路 套路 网路 走路 修路 一路 半路 迷路 后路 出路 路段 路口 政府 县政府 市政府 区政府 镇政府 乡政府 县城 全城 城 商城 旧城 老城 农村 乡村 新农村 全村 我村 本村 村村 工厂 公园 校园 幼儿园 花园 家庭 法庭 大街 步行街 街 一条街 上街 街道 社区 小区 楼盘 公寓 学校 小学 中学 大学 学院 高中 初中 医院 公司 集团 超市 商场 市场 车站 银行 酒店 饭店 村 镇 乡 乡镇 村镇 里 家里 心里 这里 那里 哪里 夜里 屋里 手里 公里 城里 村里 厂里 校里 厂 园 河 湖 江河 黄河 河 湾 港湾 府 庭 桥 天桥 立交桥 大桥 巷 开发区 工业园 工业园区 园区 中心 市中心 服务中心 广场 大厦 国际 时代 新时代 山庄 加油站 搅拌站 垃圾站 垃圾场 采石场 砖厂 水泥厂 化工厂 养殖场 屠宰场 污水厂 污水处理厂 电厂 火车站 高铁站 汽车站 驾校 健身房 人家 别人家 胡同 新城 新区 新村 之家 之城 水库 学府 政务中心 行政中心 城乡 房地产公司 物业公司 开发商 有限公司 有限责任公司 分公司 热力公司 自来水公司 公交公司 燃气公司 供电公司`.split(
    ' ',
  ),
);
const beside = new Set(
  `附近 旁边 旁 对面 隔壁 周边 周围 门口 门前 楼下 楼上 位于 地处 关于 投诉 举报 反映 请求 建议 咨询 恳请 强烈 要求 希望 严查 请问 呼吁 求助 整治 解决 关注 查处 取缔 尽快 加快 何时 什么 怎么 为何 为什么 居民 业主 村民 市民 住户 学生 家长 开发商 物业 政府 领导 书记 市长 县长 区长 局长 严重 违规 违法 非法 无证 一个 多个 各个 整个 全体 广大 我们 你们 他们 本人 老旧 新建 在建 高档 普通 私立 公立 民办 公办 农村 城市 城区 郊区 建设 修建 拓宽 延伸 开通 增设 取消 规划 配套 强制 拖欠 关停 搬迁 拆除 保护 拯救 住 在 到 从 于 向 对 是 由 和 与 及 及其 或 等 离 靠近 属于 购买 买 租 去 回 经过 通往 至 希 请 求 望 让 叫 把 被 给 的 了 有 没有 因 因为 就 也 都 很 太 不 没 还 又 再 最 更 比 跟 同 当 但 而 且 则 若 如 如果 以 为 之 其 此 该 本 这 那 哪 每 各 某 我 你 您 他 她 它 咱 谁 几 多 两 一 现在 目前 今天 昨天 今年 去年 近期 近日 最近 长期 一直 经常 每天 天天 上午 下午 晚上 凌晨 半夜 夜间 早上 白天 现 原 老 新 大 小 全 家住 居住 混凝土 水泥 搅拌 违建 建筑 露天 大型 小型 化工 农贸 菜 出租车 进城 路过 走 骑车 上班 下班 修复 维修 整修 夜班 回家 骑 开车 坐车 乘坐 开往 前往 进出 来到 搬到 搬进 搬离 送 接 治理 清理 改造 扩建 新开 开办 成立 支持 反对 抵制 感谢 表扬 空气 没有 承包 打击 规范 加强 完善 查查 查 查一查 管管 管 救救 帮帮 看看 问问 想问 请问 为何 求 又 仍 竟 竟然 居然 强迫 强制 被迫 我家 家 位于`.split(
    ' ',
  ),
);
/** What every district has one of: a name only with its district before it. */
const everywhere =
  /^(?:市|县|区|旗|城|第)?(?:人民|中心|中医|妇幼保健|实验|中心城|第?[一二三四五六七八九十]+|职业|职业技术|技工|职工|住房公积金|公积金|管理|社会保障|社保|政务|文化|火车|汽车|农民|老年|党校|师范|机关|中央|滨河|解放|建设|新华|步行|商业|国有|有限|责任|股份|分)+$/u;
const towns = /(?:街道|镇|乡|苏木)$/u;
/** Kinds of which a word of everyday writing names no one in particular. */
const ofMany = /(?:厂|公司|集团|市场|超市|商场|医院|学院|大学|酒店|饭店|银行)$/u;
/** What the segmenter says of a word that everyday writing does not hold. */
const unknown = 0.8;
const han = /^\p{Script=Han}+$/u;
const masks = /(?<![a-z0-9])[a-z]\d{0,2}[省市区县州旗镇乡]/gu;
const lines = /(?:地铁|轻轨|公交)?(\d{1,3})(号线|路(?=公交|车|司机|改线|班车))/gu;
/** Schools and hospitals by their number, which only their district makes a name. */
const numbered =
  /(?:[a-z]\d{0,2}|\p{Script=Han}{2,3}?)[市县区旗]第?([一二三四五六七八九十]+)(中|小|医院|幼儿园|小学|人民医院)(?:学)?/gu;
const longest = 9;
const most = 12;
/** Below it a word is so common in writing that it rather stands beside a name than in one. */
const commonWord = 0.42;

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Reads the names a normalised text gives to places, in its order. Pure; never throws. */
export function readPlaceNames(text: string, segmenter: Segmenter): PlaceNames {
  const masked = new Set<string>();
  for (const [code] of text.matchAll(masks)) masked.add(code);
  const named = new Set<string>();
  const inTowns = new Set<string>();
  for (const [whole] of text.matchAll(numbered)) named.add(whole.replace('第', '').replace(/中学$/u, '中'));
  for (const [whole] of text.matchAll(lines)) named.add(whole.replace(/^(?:公交|地铁|轻轨)/u, ''));
  let mask = '';
  for (const stretch of text
    .replaceAll(masks, (found) => `。${found}。`)
    .split(/[^\p{Script=Han}a-z0-9]+/u)) {
    const before = mask;
    mask = masked.has(stretch) ? stretch : '';
    if (stretch.length < 3 || mask !== '') continue;
    for (const name of namesOf(stretch, segmenter)) {
      if (named.size + inTowns.size >= most) break;
      if (towns.test(name)) inTowns.add(name);
      else if (!isEverywhere(name)) named.add(name);
      else if (before !== '' && stretch.startsWith(name)) named.add(`${before}${name}`);
    }
  }
  return { named: [...named], towns: [...inTowns], masked: [...masked] };
}

function isEverywhere(name: string): boolean {
  const kind = kindOf(name);
  return kind !== undefined && everywhere.test(name.slice(0, -kind.length));
}

function namesOf(stretch: string, segmenter: Segmenter): string[] {
  let at = 0;
  const pieces: Piece[] = joined(segmenter.cut(stretch)).map((text) => {
    const piece = { text, start: at };
    at += text.length;
    return piece;
  });
  const found: string[] = [];
  pieces.forEach((piece, index) => {
    const kind = kindOf(piece.text);
    if (kind === undefined || !han.test(piece.text)) return;
    if (noName.has(piece.text) && !isWholeKind(piece.text)) return;
    const from = startOf(pieces, index, segmenter);
    // 纺织厂 alone is any of its kind.
    if (from === index && ofMany.test(piece.text) && segmenter.telling(piece.text) !== unknown) return;
    const name = pieces
      .slice(from, index + 1)
      .map(({ text }) => text)
      .join('');
    if (name.length - kind.length < 2 || name.length > longest + 3) return;
    found.push(name);
  });
  return found;
}

/** 之城 and 之家 end a name as one. */
function joined(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    if (found.at(-1) === '之' && (word === '城' || word === '家')) found.splice(-1, 1, `之${word}`);
    else found.push(word);
  }
  return found;
}

/** 小区, 路: a kind by itself, which needs a name before it. */
function isWholeKind(word: string): boolean {
  return kinds.includes(word);
}

/** Goes back from the kind as long as what stands there may belong to its name. */
function startOf(pieces: readonly Piece[], end: number, segmenter: Segmenter): number {
  let from = end;
  let length = 0;
  while (from > 0) {
    const before = pieces[from - 1]?.text ?? '';
    // 天和家园: a joint between two single characters joins a name.
    const inside = before === '和' && from === end && pieces[from - 2]?.text.length === 1;
    if (length + before.length > longest - 2) break;
    if (!inside && !belongs(before, from === end, segmenter)) break;
    from -= 1;
    length += before.length;
  }
  return from;
}

function belongs(word: string, next: boolean, segmenter: Segmenter): boolean {
  if (beside.has(word) || (word.length > 1 && noName.has(word))) return false;
  if (word.length === 1) return !isFunctionCharacter(word) || next;
  if (isEmptyWord(word) || isKinWord(word)) return false;
  // 城市管理 stands beside a name; 阳光 right before 花园 belongs to it.
  return segmenter.telling(word) >= (next ? 0.1 : commonWord);
}
