const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What is counted or measured in, without scales. */
export const units = words(`
人次 场次 针次 户次 班次 车次 频次 批次 人 名 位 户
个百分点 个月 个小时 个 家 期 次 场 例 件 项 条 份 篇 册 本 部 支 批 起 笔 间 张 台 辆 棵 株 头 只 副 套 块 处 座 所 门 节 堂
轮 对 组 类 种 幅 首 宗 课时 学时 小时 分钟 天 年 % ‰
元 美元 港元 欧元 亩 公里 千米 米 平方米 平方公里 公顷 吨 公斤 斤 毫升 升 千瓦时 千瓦 兆瓦 倍 人份
`);

/** Units that hardly stand without a number. */
export const strongUnits = new Set(words('人次 场次 针次 户次 % ‰ 个百分点'));

/** With a scale before them these are money or people even where no number stands. */
export const scaledUnits = new Set(words('人次 元 人 户 名 次 亩 份 条'));

/** What a unit begins that is no unit: 人民, 家庭, 个人. */
export const unitLookAlikes: Readonly<Record<string, string>> = {
  人: '民社大员才力口事数们家为心民均',
  家: '庭长属园教风政访乡具',
  个: '人别性体月',
  户: '外籍口主均',
  条: '件例款文',
  场: '所景馆地面站长',
  件: '件均',
  名: '单额称义列誉家优胜',
  次: '要日数年序',
  期: '间望末待限盼',
  项: '目',
  类: '型似别',
  元: '旦素宵分结化论',
  天: '津天然',
  起: '来到步',
  部: '门分署队委',
  支: '部持撑出援委队书',
  级: '',
  对: '于接口标照待象',
  组: '织建成合长',
  种: '植养子业',
  处: '理长置室于',
  所: '有以属在长需',
  门: '户诊口',
  节: '约日目能点省',
  位: '置于',
  头: '条',
  只: '有要是',
  本: '市县旗区级次人年月',
  台: '账湾',
  张: '贴',
  批: '准评示复',
  份: '额',
  首: '次先要批届',
  斤: '',
  米: '',
  度: '',
  年: '度代份',
  间: '',
  轮: '值换训',
  倍: '',
};

export const scales: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  万亿: 1_000_000_000_000,
};

/** People counted without a word for counting: 5万多农民. */
export const people = words(`
农民 牧民 农牧民 职工 工人 青年 妇女 儿童 学生 群众 居民 会员 党员 团员 干部 残疾人 老人 老年人 人民 侨胞 侨眷 侨属 归侨 骑手 志愿者 农民工 女性
`);

/** A few bodies or places, written out: 八个部门. Small numerals before other words are mostly figures of speech. */
export const countedBodies = words(`
部门 单位 乡镇 街道 社区 旗县 县区 区县 苏木 嘎查 镇 乡 村 企业 机构 代表队 工作组 小组 专班 学校 医院 组织
`);

/** Small numerals written out count before these. */
export const telling = new Set(words('人次 场次 户 名 例 亩 公里 期 元 小时 分钟 间 套 吨'));

/** Words the rules name one by one. */
export const word = { year: '年', piece: '个', person: '人', ratio: '比', one: '一', } as const;
