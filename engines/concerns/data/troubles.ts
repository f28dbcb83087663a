import type { PhraseGroup } from '../../text/phrases.ts';

/**
 * What many people of one place complain about, each line one meaning whichever way it is said: what the lexicon of
 * services need not know. Data, to be extended freely; written as `normalise` leaves it. `…` is a gap.
 */
const lines = `
noise: 噪音 噪声 扰民 吵得 太吵 吵死 吵闹 轰鸣 轰隆 隆隆 睡不着 睡不了觉 无法入睡 无法休息 不能休息 没法休息 没法睡 影响休息 影响睡眠 夜间施工 半夜施工 通宵施工 深夜施工 彻夜 低频 震动 嗡嗡
night-work: 夜间施工 半夜施工 通宵施工 深夜施工 晚上施工 凌晨施工 施工…凌晨 施工…半夜 施工…通宵 施工…深夜 晚上…施工 夜里…施工 半夜…施工
dance: 广场舞 跳舞 大音响 音响 喇叭 高音喇叭
smell: 熏人 臭味 恶臭 异味 臭气 刺鼻 难闻 臭死 臭得 熏天 熏死 熏得 怪味 臭不可闻 很臭 太臭 发臭 气味…大 味道…大
dust: 扬尘 灰尘 粉尘 尘土 满天灰 漫天灰 灰蒙蒙 一层灰 渣土 不洒水 尘土飞扬 雾霾
concrete-plant: 搅拌站 混凝土 搅拌厂 拌和站 水泥厂
oil-smoke: 油烟 烧烤…烟 饭店…烟 排烟 烟道 夜宵摊 烧烤摊
dirty-water: 发黑 变黑 死鱼 鱼死 鱼…死 偷排 直排 水…黑 水…臭 污水 废水 黑水 臭水 排污 黑臭 下水道 沟渠 水沟 污染…河 河…污染 化粪池 粪水
rubbish: 垃圾 没人清运 不清运 垃圾站 垃圾桶 脏乱差 脏乱 环境卫生
water-supply: 吃水 饮水 喝水 水井 机井 拉水 提水 挑水 用水 停水 断水 没水 水压 自来水 水龙头 供水 用水难 吃水难 水质 水…浑 水…黄 水…异味
power-supply: 停电 断电 没电 跳闸 电压 限电 电力 电费
heating: 上暖 取暖 暖气 供暖 供热 集中供暖 不热 暖气片 屋里…冷 室温 温度…不够 冻得 家里…冷
gas: 燃气 天然气 煤气 通气 开户费
lift: 电梯 困人 被困 坠落 停运 爬楼
old-lift: 加装电梯 加电梯 装电梯
property: 物业 物管 物业费 物业公司 业委会 业主委员会 前期物业 换物业
parking: 停车 车位 车库 停车场 停车位 停车难 停车费 乱停 违停 没处停车 没地方停
bundled-parking: 捆绑 强制购买车位 必须买车位 车位捆绑 捆绑销售 捆绑车位 强买…车位 车位…强 绑定车位 才能买房 买房…车位
delayed-house: 复工 交楼 延期交房 逾期交房 不交房 没交房 烂尾 停工 交不了房 交房…遥遥 何时交房 什么时候交房 推迟交房 迟迟不交房 晚交房
deed: 房产证 不动产证 房本 产权证 办不了证 办证 不动产登记 国土证 两证
house-quality: 漏水 渗水 裂缝 开裂 墙皮 质量问题 偷工减料 货不对板 虚假宣传 减配
rebuild: 拆迁 棚改 棚户区 旧城改造 老旧小区改造 安置房 安置 回迁 征收 征地 补偿款 过渡费 提质改造
illegal-build: 违建 违章建筑 违法建筑 乱搭乱建 私搭乱建 违规建 加建 搭建
road-damage: 坑洼 坑坑洼洼 破损 路面…坏 路面…坑 路面…烂 烂路 路…烂 塌陷 路…难走 路面 全是坑 是坑 的坑 坑坑 泥泞 没修 修路 年久失修 断头路 大坑
street-light: 没灯 路灯 不亮 没有灯 黑灯瞎火 摸黑 没路灯 漆黑
jam: 堵车 拥堵 堵死 堵得 红绿灯 信号灯 交通堵塞 堵塞 斑马线 过街 天桥 人行道
bus: 公交 公交车 班车 班次 线路 站点 末班车 等车 不停靠 改线
metro: 地铁 轻轨 地铁口 号线
taxi: 出租车 打表 的士 网约车 宰客 拒载 黑车
school-seat: 学位 学区 划片 入学 就读 上学难 配套学校 配套入学 对口 没学上
school-fee: 乱收费 违规收费 收费 补课 补课费 资料费 校服 强制消费 自愿…收费
internship: 实习 强制实习 强制学生 强迫学生 不实习 毕业证 实习单位
teacher-pay: 绩效 教师…待遇 教师…工资 代课 老师…待遇 编制 职称
canteen: 食堂 饭菜 配餐 午餐 食品安全 拉肚子 变质 发霉
medical: 医院 医生 看病 误诊 住院 药费 挂号 医疗事故
medical-insurance: 医保 新农合 报销 社保卡 参保
pension-pay: 退休金 养老金 退休…待遇 养老保险 社保…补缴 断缴
unpaid: 工资 拖欠 欠薪 血汗钱 不发钱 工钱 没发
talent-subsidy: 人才…补贴 购房补贴 租房补贴 人才新政 生活补贴
fund: 公积金
loan-fraud: 诈骗 抵押贷款 拖车 拖走 套路贷 车贷 理财 非法集资 爆雷 诈骗 涉案 跑路 集资 传销 退款 退费 退钱 不退
gym: 健身 年卡 私教 会员 美容卡 办卡 闭店 预付卡 会员卡 充值
quarry: 采石 石场 开山 炸石 打钻 震裂 采石场 矿山 开采 放炮 爆破 砂场 洗砂
brick: 砖厂 窑 黑烟 浓烟 冒烟 烟囱 焚烧 焚烧炉
mobile: 基站 信号…塔 信号塔 辐射 机房 没信号 信号差 网速
high-voltage: 高压 铁塔 辐射 高压线 变电站 配电房 变压器
dog: 狗 遛狗 流浪狗 咬人 犬 狗叫 狗屎
stairs-charging: 飞线 充电桩 电动车…充电 电瓶车 楼道…充电
fire-lane: 消防通道 消防 消火栓 堵…通道 安全隐患 灭火器
courier: 骑手 外卖 外卖员 快递员 送餐 跑单 歇脚
trees: 绿化 树…砍 砍树 树枝 修剪 草坪
market: 占道 流动摊 摆摊 马路市场 菜市场 农贸市场 夜市
karaoke: 唱歌 娱乐场所 ktv 酒吧 麻将馆 棋牌室 歌厅
lorry: 大货车 渣土车 重型车 超载 大车
flood: 积水 内涝 淹水 进水 排水 下雨…淹 一下雨
`;

/** Meanings of the troubles of a place. */
export const troubles: readonly PhraseGroup[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const colon = line.indexOf(':');
    return {
      id: line.slice(0, colon),
      ways: line
        .slice(colon + 1)
        .split(' ')
        .filter((way) => way !== ''),
    };
  });
