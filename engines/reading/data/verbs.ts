const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What an instruction asks to do. */
export const taskVerbs = words(`
建立健全 建立 建成 建设 构建 组建 创建 成立 设立 搭建 打造 形成 健全 完善 优化 规范 统筹 整合 统一 集中
加强 强化 加大 加快 深化 推进 推动 推广 推行 推出 促进 提升 提高 增强 拓展 拓宽 扩大 延伸 巩固 夯实 筑牢 补齐 壮大
开展 举办 组织 召开 实施 落实 执行 贯彻 贯彻落实 贯彻执行 抓好 抓实 抓住 做好 做实 做到 办好 办 做 搞好 用好 管好 当好 讲好 守好
制定 出台 编制 印发 制订 修订 明确 确定 确立 细化 分解落实 分解 压实 履行 承担 完成 实现 达到 覆盖 新增 配强 配齐 选优配强 选派 招募 引进 引入 吸纳 吸引 培育 培养选拔 培养 培训 选树 储备
服务 联系 帮助 帮扶 救助 资助 慰问 走访 关爱 关心 支持 提供 解决 多解决 多办 协调解决 研究解决 化解 调解 处置 回应 反映 办理 受理 发放 给予 满足 保障 维护 保护 畅通 打通 打好 
宣传 引导 教育 动员和引导 动员 引领 凝聚 团结和带领 团结 带领 激发 调动 营造 弘扬 践行 培树 倡导 普及 传播 发布 开设 树立 牢记
坚持 保持 把握 严守 遵守 接受 突出 注重 找准 认识 分析 适应 创新 探索 研究 运用 利用 发挥 改进 加强和改进 转变 纠治 整治 纠正
摸清 掌握 排查 核实 调度 监测 评估 考核 督促 通报 报送 上报 报 填报 提交 送 纳入 列入 安排 召集 通知 检查 公示 公开 处理好 处理 争当 争创 参与 配合 协调 牵头 负责 拿出 发 看 有 进行 制定好 争取 对接 倾斜 转化 防范 严格 签订 建好 落细
`);

/** Before the verb: how, not what. */
export const manners = words(`
进一步 切实 不断 积极 大力 充分 牢牢 始终 着力 深入 广泛 全面 扎实 认真 努力 主动 自觉 继续 有效 持续 及时 定期 依法 精准 严格 严格地 真诚 真正 更加 更好 更 坚决 毫不动摇 不折不扣 坚定不移 全力 尽快 逐步 逐户 逐项 逐级 按月 务必 务必要 必须 一定要 一定 善于 特别是 尤其 同时 深刻 并 也 都 还 就 又 再 先 共同 密切 科学 准确 正确 坚持不懈地 有针对性地 有针对性 力争 确保 鼓励 注意 最大限度地 重点 稳妥 联合 或 和 要 好 地 能 应 应当 须 需 需要 得 请 希望 希望大家 使 以 来 去 必 向 进而 从而 全年 切实有效 实实在在地 结合各自实际 结合实际 年内 年底前 按时 准时 于 在
`);

/** Before these words stands who is asked to do it. */
export const asking =
  /(?<![重主必纪摘概首只简紧次])要(?![求素点闻是么件务领紧害塞])|应当|应该|必须|务必|须(?!知)/u;
/** Who answers for it, told apart: 由市妇联负责. */
export const responsible = /由([^，。；、由]{2,20}?)(?:牵头|负责|承办|组织实施)/u;
export const deadline =
  /(?:于|在)?(?:(?:20\d\d年|今年|明年)?\d{1,2}月(?:\d{1,2}日|底|末|上旬|中旬|下旬|份)?(?:之?前|以前)|每(?:年|月|季度?|周|半年)\d{0,2}(?:日|号|月)?(?:底|末)?(?:之?前)?|(?:今年|明年|本)?年?底前|年底之前|年内|(?:下|本|这)?周[一二三四五六日](?:下班)?(?:之?前)?|下周[一二三四五六日]|(?:本|下)月底?前?|会后[一二三两\d]{1,2}(?:周|天|日|个工作日)内?|季度末前?|到20\d\d年(?:底)?|到“[一二三四五六七八九十]{2,3}五”末)/u;

/** Until when, before what is to be done: 在12月20日前走访. */
export const deadlineAhead = new RegExp(`^(?:${deadline.source})`, 'u');

/** A sentence that tells of others or of what was. */
export const example = /^(?:例如|比如|再比如|譬如|如[，：]|举个例子|正是|习近平总书记|总书记)/u;
/** Sections that look back. */
export const lookingBack = /(?:做|办|干|完成)了|成效|成绩|回顾|取得|过去|一年来|存在的?问题|形势|机遇|亮点纷呈|实绩|不断完善|显著|总结/u;
/** These say so whatever else a heading says. */
export const surelyAhead = /下一步|打算|明年|工作安排|工作要求/u;
/** Texts that ask from their first line to their last. */
export const askingTitles = /(?:通知|方案|意见|要点|计划|倡议书|安排)$/u;
/** Texts whose year is the one they tell of; a speech mostly tells of the year before. */
export const accountTitles = /(?:总结|报告|通报|通知|方案|计划|要点|安排|汇报|简报|专报)$/u;
/** Sections that look ahead. */
export const lookingAhead = /任务|下一步|今年|重点|措施|要求|打算|安排|计划|加强|强化|深化|推动|切实|充分发挥|处理好/u;
/** Words after which a sentence speaks of what was. */
export const wasDone =
  /了(?!解)|已经?|累计|去年|过去|取得|近年来|一年来|以来|荣获|现在看|之前|曾|刚才|前不久|涌现|得到/u;

/** Verbs that stand before a count in reports. */
export const countVerbs = words(`
召开 开展 举办 组织 建成 建设 建立 新建 引入 引进 选树 发布 调解 调处 成立 办理 整合 解决 培训 获得 受理 发放 协调 服务 惠及 吸引 救助 资助 慰问 走访 设立 提供 节省 节约 节俭 下降 增长 突破 投入 争取 研究 选派 对接 推广 招募 结对 形成 完成 实现 帮助 帮扶 覆盖 参与 接待 打造 化解 宣讲 编印 印发 制作 募集 筹集 融资 追回 挽回 评选 表彰 推荐 新增 发展 现有 共有 持证 安置 带动 达到 达 率 价值 折合 提升 储备 吸纳 创建 检查 征集 采纳 落实 挂牌 安排 改造 捐赠 捐献
`);

/** Verbs that are hardly anything else: found within a clause too, where nouns like 服务 or 组织 would mislead. */
export const plainVerbs = words(`
建立健全 建立 建成 成立 设立 打造 搭建 构建 组建 提供 开展 举办 召开 制定 出台 印发 编制 完成 实现 形成 给予 发放 报送 上报 提交 纳入 列入 落实 抓好 做好 做实 办好 加强 强化 完善 健全 优化 推进 深化 解决 增强 提高 提升 加大 加快 扩大 拓展 拓宽 进行 选派 招募 覆盖 发布 开设 办理 化解 维护 确定 明确 夯实 营造 凝聚 调动 保持 保护 新增 培育 新建 拿出 搞好 争当 畅通 打通 讲好 壮大 巩固 破解 整合 履行 承担
`);

/** 把…纳入…, 将…报…: what is done with something named before. */
export const turningVerbs = words(`
纳入 列入 转化 倾斜 延伸 引导 分解落实 落实到位 落实到 作为 体现 融入 贯穿 放在 摆在 打造成 建成 变成 抓实 做实 干实 做好 报送 上报 报 送 发 提交 转变
`);
/** 利用新媒体开展活动: by what means, and then what. */
export const meansVerbs = new Set(words('利用 运用 组织 统筹 围绕 依托 借助 发挥'));
/** A verb of one character asks only right behind such a word. */
export const firm = /(?:要|请|必须|务必|努力|切实|积极|多|尽快|认真|会|应当|应该)$/u;
/** What cannot begin the object of an order. */
export const noObject = /^(?:[的度者员性力、，和与及]|效|关|利|所(?!有)|是|要|也|作为|起来|义|过程)/u;
/** These lead to what is done (组织开展, 探索成立); behind others a second verb mostly is a noun (加强宣传). */
export const leadVerbs = new Set(words('组织 探索 推动 牵头 参与 研究 协调 注重 加快 坚持 实现 培养 推进 抓好'));

/** Verbs of what everybody is always asked for: alone they set nobody a task. */
export const softVerbs = new Set(
  words(`
注重 增强 坚持 坚持提升 做到 把握 推动 推动落实 推进 加快推进 促进 提升 提高 帮助 联系 有 保持 凝聚 作为 转化 做实 干实 突出 争当 适应 支持
参与 体现 放在 牢记 团结 加快 掌握 树立 践行 关心 找准 抓住 认识 分析 实现 弘扬 激发 引领 遵守 发挥 维护 服务 引导 传播 进行 形成 打造 打造成 创新 保护 落实
`),
);
/** What such verbs are mostly about, and no task either behind a firmer one. */
export const softObject =
  /(?:认识|意识|担当|站位|本领|思想|精神|作风|觉悟|信心|合力|氛围|作用|优势|水平|能力|大局|使命|初心|定位|方向|领导|主动性|积极性|责任感|紧迫感|贡献|保障|上(?:下功夫|见实效|求实效|用力|用狠劲|争当先进))$/u;
