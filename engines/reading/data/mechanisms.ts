import type { MechanismKind } from '../interface.ts';

/** What a name ends with, or is followed by, and what kind of thing it then is. The first that fits wins. */
export const kinds: readonly (readonly [MechanismKind, RegExp])[] = [
  ['meeting', /^(?:联席会议|例会|协调会|恳谈会|座谈会|议事会|会议制度)/u],
  ['fund', /^(?:专项资金|基金|资金池|贷款|贴息)/u],
  ['platform', /^(?:平台|小程序|系统|热线|专栏|资源库|共享库|人才库|课堂|商城|新媒体)/u],
  ['method', /^(?:工作法|模式|机制|思路|工作模式|服务模式|联动机制|做法|布局|工作格局|新格局|工作|要求)/u],
  ['place', /^(?:驿站|综合体|中心|室|站|调解室|之家|服务圈|基地|书屋|岗|合议庭)/u],
  ['rule', /^(?:制度|办法|细则|规定|清单|指引)/u],
  ['programme', /^(?:活动|行动|工程|计划|项目|大赛|竞赛|宣传月|宣传周|服务月|主题活动|创建|等(?:系列)?(?:创建)?活动|等?创新活动|等.{0,8}工程)/u],
  ['brand', /^(?:品牌|称号|杯|等.{0,6}品牌|等服务品牌|等特色品牌)/u],
];

/** Before a quoted name: it is one that is made, kept or taken part in. */
export const makes =
  /(?:打造|开展|建立|实施|创建|成立|通过|围绕|推行|推进|推动|深化|参与|完善|培育|建设|搭建|以|等|创新开展|抓|深入开展|构建|和|、|”|的|为|申请|荣膺|全国|省市|优势)$/u;

/** Names without quotation marks that end so. */
export const plainEnds =
  /(?:联席会议制度|轮值制度|专项资金|发展基金|共享平台|联席会议|服务驿站|服务综合体|合议庭|区域联盟|工作专班)/gu;
/** What stands before such a name and is no part of it. */
export const notOfName = /^(?:.*(?:建立|打造|设立|开设|建设|完善|优化|进一步|成立|健全|召开|定期|建成|通过|的|了|和|与|在|等地|等|为|亿元|万元|元))/u;
/** Quoted words that are slogans or turns of speech, not names. */
export const slogans = /^十[一二三四五六]五$|^三八$|^[一二三四五六七八九十]个|^.$|.和.|.与.|意识|自信|维护|新|软|硬|虚|实|娘家人|知心人|贴心人|桥梁|纽带|一盘棋|引擎|压舱石|半边天|闯劲|稳劲|草根|会所|雪中送炭|[，。！？]/u;
