const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What writers put where a number or a name is to come. */
export const masks =
  /[*＊]{1,8}|(?<![A-Za-z0-9])[Xx]{1,6}(?![A-Za-z0-9])|×{1,6}|＿{1,20}|_{1,40}|[□○◯]{1,8}|(?<=[\p{Script=Han}])（[\s\u3000]{1,12}）(?=[\p{Script=Han}%])/gu;

/** After a mask with 次 these tell of an ordinal (第x次党代会). */
export const ordinalNouns = /^次(?:党代会|代表大会|全会|全体会议|会议|党员|常委会)/u;
/** A year, month or day left blank is a date, unless how long is told. */
export const calendar = /^[年月日号]/u;
export const lasting = /(?:连续|持续|累计|近|过去|已|历时|任期|满)$/u;
/** 以…同志为核心: the name was struck out. */
export const strickenNames = /(?<=以)(?=同志为核心)/gu;

/** Units that stand alone at the end of a clause where their number was struck out. */
export const orphanUnits = words(`
个 家 次 场 期 项 条 件 名 人 户 份 篇 册 部 例 支 笔 起 间 类 亩 套 辆 台 批 站 公里 平方米 人次 场次 元 小时 分钟 天 课时 学时
`);
/** Words that end like a unit and are whole. */
export const wholeWords = new Set(
  words(`
国家 大家 专家 企业家 画家 作家 居家 全家 人家 娘家 厂家 商家 科学家 层次 档次 名次 首次 多次 再次 依次 其次 批次 场次 市场 立场 现场 广场 林场 农场 商场 会场 职场 工期 假期 学期 周期 长期 近期 前期 后期 定期 时期 机遇期 攻坚期 关键期 初期 中期 末期 任期 届期 日期 暑期 事项 各项 专项 款项 奖项 强项 选项 链条 信条 面条 条件 文件 事件 软件 硬件 邮件 案件 零件 证件 信件 稿件 附件 要件 组件
姓名 著名 报名 署名 签名 实名 知名 排名 评名 工人 老人 主人 残疾人 他人 别人 个人 众人 青年人 负责人 责任人 主持人 带头人 联系人 法人 代言人 继承人 当事人 申请人 客户 用户 门户 农户 商户 账户 住户 落户 入户 窗户 个体户 贫困户 困难户 养殖户 分类 种类 人类 各类 同类 月份 身份 年份 省份 股份 部分 条例 案例 比例 范例 先例 病例 手册 注册 名册 全部 支部 干部 内部 总部 分支 收支 一起 发起 引起 掀起 民间 期间 时间 空间 房间 中间 之间 车间 夜间 一类 分批 审批 报批 单元 多元 公元 车站 网站 本站 全套 配套 平台 窗台 舞台 前台 春天 今天 每天 当天 明天 昨天 聊天 各个 每个 整个 这个 那个 某个 多个 几个 数个 一个 两个
`),
);
/** Before a unit these take the place of a number. */
export const countWords = /[\d一二三四五六七八九十百千万亿两几数每各这那该多半整某首末上下余来单第零〇点%*＊XxＸ×_＿□○.]$/u;
/** A unit here is spoken of and not counted with. */
export const spokenOf = /(?:按|以|单位[：:]?|统计|计算|记录|折合成|换算为)$/u;
/** 万元 and 亿元 that are words of their own. */
export const scaledWords = /^(?:万元户|亿元(?:村|镇|乡)|万人(?:空巷|大会|大关)|万人次大关|亿元大关)/u;
