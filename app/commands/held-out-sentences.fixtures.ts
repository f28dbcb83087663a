/** Written before lexicon and engine were tuned, and never looked at while tuning: `categories | sentence`. */
const lines = `
labour-wages | 干了一个夏天，包工头到现在没给结账
labour-wages law-aid | 老板欠我八千块工钱，微信把我拉黑了
labour-wages | 餐馆关门了，我端盘子的钱还没给
labour-wages | 老闆拖欠我兩個月薪水
labour-contract | 上班大半年了，单位没跟我签过合同
labour-contract | 厂里说不给缴养老保险，让我自己交
labour-contract | 公司让我下周别来了，一分补偿没有
labour-contract | 怀孕五个月，单位要把我调去仓库
labour-contract | 换了城市，以前交的社保怎么转过来
labour-injury law-aid | 在车间把手指头压了，这算工伤不
labour-injury | 下班回家路上被电动车碰了，能认工伤吗
labour-union | 我跑外卖的，能进工会吗
labour-union | 我们公司没有工会，想成立一个
labour-union | 送快递的中午想找个地方歇脚喝口水
law-advice | 想找个懂法律的问问借条的事
law-advice law-aid | 没钱请律师咋整
law-aid | 我妈七十八了，想告儿子不赡养
law-mediation | 两家为了地埂子闹得不可开交
law-mediation | 草场的围栏被邻居往里挪了十几米
law-court | 想去法院起诉，不知道材料怎么写
family-violence | 男人喝完酒回来就打我
family-violence | 想让法院不准前夫再靠近我
family-dispute | 跟老公过不到一块去，想找人劝劝
family-dispute | 兒媳婦跟我合不來，天天吵
family-dispute | 孩子上初二了，说啥都不听，当爹的没辙
family-matchmaking | 儿子三十好几了还没对象
family-matchmaking | 我二十八，单身，想多认识些人
family-birth | 准备要孩子，想先查一查
family-birth | 头一回当妈，不知道怎么带月子里的娃
health-screening | 老娘眼睛蒙了一层东西，看人都是花的
health-screening | 妇女查宫颈的那个免费的还有没有
health-screening | 老人看病没人领着，楼上楼下找不着科室
health-screening | 村里啥时候再有大夫来给看看
health-transport | 每礼拜去市里透析，车票都花不起
health-costs | 得了重病，花了二十多万，实在扛不住了
health-costs | 孩子白血病，没钱治
health-costs | 在外地住的院，回来能报不
health-costs | 高血压拿药，想办个慢性病本
health-costs | 新农合今年在哪里缴费
health-first-aid | 想学人工呼吸，关键时候能救人
disability-devices | 我爸腿脚不利索，想借个轮椅使使
disability-devices | 耳朵听不见，想配个助听器
disability-certificate | 胳膊断了一直没好，能不能评个残
disability-certificate | 残疾证到期了怎么换
disability-access | 家门口有台阶，坐轮椅出不去
disability-access | 聋哑人去医院，有人帮着打手势不
disability-rehab | 老伴中风后一边身子不好使，怎么锻炼
disability-rehab | 孙子四岁了还不会说话，医生说是自闭症
disability-rehab | 智力有残疾的弟弟白天没人照看
hardship-living | 厂子停产，家里连买菜钱都没了
hardship-living | 天冷了没有厚被子
hardship-living | 房顶漏得厉害，我腿残了修不了
hardship-study | 娃考上大学了，凑不齐学费
hardship-study | 高中生家里穷，能申请补助不
hardship-single-mother | 离婚自己拉扯俩孩子，日子难
hardship-relief | 家里没有劳力，想吃低保
hardship-relief | 八十岁以上老人是不是有钱发
hardship-relief | 家里突然出了大事，急用钱
work-jobs | 四十多岁的女人，哪儿要人
work-jobs | 失业了，失业金咋领
work-jobs | 大学毕业半年了一直没着落
work-jobs | 家裡有小孩，想找點在家能做的手工
work-jobs | 在外头打工多年，想回老家做点事
work-training | 想学个电焊的手艺
work-training | 想去当月嫂，有没有教的
work-loan | 想养二十头牛，手头差几万
work-loan | 開個小店，哪裡能貸款
work-disabled | 腿有残疾，想找个坐着干的活
care-child | 爸妈都在外地，孩子跟着爷爷奶奶，没人辅导
care-child | 小学三点多就放学，我五点半才下班
care-child | 暑假两个月，孩子往哪送
care-elder | 我爸一个人在村里，想有人常去瞧瞧
care-elder | 老两口懒得做饭，附近有没有食堂
care-elder | 伺候瘫痪的婆婆三年了，想歇几天
care-elder | 独生儿子没了，老两口没着没落
care-counselling | 心里憋得慌，想找个人说说话
care-counselling | 孩子在学校没朋友，老闷着
care-counselling | 酒戒不掉，想找人帮
care-counselling | 刚从里面出来，想重新做人
care-hands | 买了个大衣柜，搬不上五楼
learning-digital | 老妈不会用微信交电费，谁能教教
learning-digital | 总有人打电话说我中奖了，怎么分辨真假
learning-farming | 羊羔老拉肚子
learning-farming | 苞米地该上多少肥
learning-farming | 大棚里的黄瓜叶子发黄
learning-school | 跟着打工的父母来的，娃怎么进学校
culture-class | 想學馬頭琴
culture-class | 退休了想练练毛笔字
culture-show | 我们嘎查想请文艺队来演一场
culture-volunteer | 周末有空，想去敬老院做好事
culture-volunteer | 献血要啥条件
business-policy | 开厂的，听说有减税，不知道够不够条件
business-policy | 我店里缺人手，招不来
business-dispute | 供货的收了定金不发货
business-sales | 地里的土豆堆着没人收
overseas-papers | 我爷爷是印尼回来的，侨眷怎么认定
overseas-kin | 大伯解放前去了南洋，想找找他的后人
none | 今天天气真好
none | 楼下路灯不亮
none | 公交车几点末班
none | 不是要贷款，就是来谢谢你们
none | 不用找工作了，已经上班了
none | 小区停车位太少
none | 网速太慢
none | 哈哈哈哈
none | 公园什么时候开门
none | 没有人打我，也不用律师
`;

export interface HeldOutSentence {
  readonly text: string;
  /** Any service of one of these is right; none: nothing should be found. */
  readonly categories: readonly string[];
}

export const heldOutSentences: readonly HeldOutSentence[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [codes = '', text = ''] = line.split(' | ');
    return { text, categories: codes === 'none' ? [] : codes.split(' ') };
  });
