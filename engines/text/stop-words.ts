/** Characters that bind words together and say nothing of the matter. */
const functionCharacters = new Set(
  '的了在是我你您他她它们这那有和与就都也还很不没吗呢吧啊呀哦嘛把被给让对到从向于之为以而及或等着过得地个只又再才将已会能可要想去来上下里外中后前么什谁哪怎几多少大小月年日天号时分请问说跟叫做用',
);

/** Of these what clings to the word before or after it without changing what it says, as 不 or 没 would. */
const joints = new Set('的了在着过得地个也都就又');

/** Words that stand in any message, whatever it is about, and would match anything with anything. */
const emptyWords = new Set(
  `我们 你们 他们 她们 它们 咱们 自己 大家 人家 别人 有人 没人 这个 那个 这些 那些 这里 那里 这样 那样 这么 那么 什么 怎么 怎样 怎么办 怎么样 为什么 哪里 哪儿 哪个 多少 几个 一个
一直 一下 一些 一点 一样 一次 一起 一般 一家 有点 有些 有的 没有 不是 不会 不能 不到 不了 不让 不给 不知 不知道 知道 可以 可是 能否 能不能 是否 是不是 有没有 应该 需要 想要 希望 恳请 请问 请求 求助 求救 谢谢 感谢 您好 你好 领导 政府 有关 部门 相关 单位 咨询 投诉 举报 反映 建议 要求 关于 问题 情况 事情 办理 申请 处理 解决 帮忙 帮助 帮帮 服务 提供 进行 如何 哪些 
现在 今天 明天 昨天 今年 去年 明年 以前 以后 之前 之后 目前 最近 马上 已经 还是 就是 但是 因为 所以 如果 而且 然后 或者 虽然 不过 只是 只有 还有 所有 每天 每月 每年 天天 经常 总是 几天 几年 多年 
时候 时间 地方 附近 旁边 门口 里面 外面 上面 下面 左右 这边 那边 家里 家中 我家 本人 本地 当地 全部 各种 许多 很多 好多 太多 非常 特别 比较 真的 其实 到底 居然 竟然 
三个 两个 四个 五个 六个 十个 个月 元钱 块钱 多元 万元 觉得 认为 听说 看到 看见 发现 告诉 打电话 电话 出来 出去 进来 进去 过来 过去 起来 下来 上去 回来 回去 拿到 找到 得到 收到 遇到 想想 说说 可能 比如 以及 通过 由于 根据 按照 使用 有限公司 公司 厂里 厂子 没人管 管不管 外地 外头 想开 不清 不着 不动 不好 不行 不起 不回 不管 哪家 好像 老板 东西 办法 有效 免费 开展 组织 活动 工作 人员 生活 某某 某人 某地 某村 某镇 某县 某市 某区 某小区 某公司`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Kin and neighbours say who, not what. */
const kinWords = new Set(
  '爸爸 妈妈 爹妈 父亲 母亲 父母 爸妈 爷爷 奶奶 姥姥 姥爷 老爸 老妈 老爹 老娘 老公 老婆 丈夫 妻子 媳妇 老伴 婆婆 公公 儿子 女儿 闺女 孩子 孩子们 小孩 儿女 子女 孙子 孙女 哥哥 弟弟 姐姐 妹妹 兄弟 姐妹 亲戚 朋友 邻居 老人 男人 女人 妇女 学生 工人 工地 包工头 居民 业主 村民 群众 市民 百姓 老百姓'.split(
    ' ',
  ),
);

/** A masked name: A市, k3县, xx镇, ××小区. */
const mask = /^(?:[a-z]\d{0,3}|[x×*]{2,})$/u;

/** 三千, 两只, 四十多岁: a number alone. */
const number =
  /^(?:[\d.]+|[一二三四五六七八九十百千万两几多半好]+(?:[个只条块元岁年月天次口名位家斤]|多[元块岁年天])?)$/u;

/** Whether a single Chinese character is a mere joint between words. */
export function isFunctionCharacter(character: string): boolean {
  return functionCharacters.has(character);
}

/** Whether a character may go from the end of a word that is quoted. */
export function isJoint(character: string): boolean {
  return joints.has(character);
}

/** Whether a word says nothing of the matter. Words are expected as `normalise` leaves them. */
export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word) || number.test(word) || mask.test(word);
}

/** Whether a word only says who is meant; such words alone make no match. */
export function isKinWord(word: string): boolean {
  return kinWords.has(word);
}
