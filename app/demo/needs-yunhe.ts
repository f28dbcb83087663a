import type { DemoNeed } from './shape.ts';
import { fresh, working } from './tell.ts';

/** What lies open these days on the desks of 云河旗, so that whoever signs in there finds work. */
export const yunheNeeds: DemoNeed[] = [
  working(
    'pei-dong',
    12,
    ['wage-help', 'legal-aid-wages'],
    '装修队干了两个月，活早完了，工头一天推一天，说业主没结账，我们四个人一分没见着',
    '工头的电话通了，说月底给。让他写了欠条拍照发来，四个人的数都在上面。',
  ),
  working(
    'tian-mei',
    9,
    ['wage-help'],
    '饭店换老板了，老老板欠我一个月工资说找新老板，新老板说跟他没关系，我到底该找谁',
    '工商登记查了，名字没换，还是原来的公司。下午去店里找他谈。',
  ),
  working(
    'chen-lei',
    8,
    ['hardship-aid'],
    '我爸下岗又查出肾病，我刚上大专，家里就我妈打零工，工会能不能帮一把',
  ),
  fresh('yan-hui', 3, ['wage-help', 'labour-wages-report'], '木材厂扣着我们最后一个月工资不放，说谁走扣谁的'),
  fresh(
    'suyila',
    2,
    ['union-lawyer'],
    '公司让我签个自愿离职，签了给一个月工资，不签就调我去嘎查收奶站，能签吗',
  ),
  fresh('wuren', 1, ['hardship-aid'], '厂子停了半年没发生活费，低保说我有工作不给办，冬天煤都没买'),
  working(
    'baozhu',
    7,
    ['labour-contract-report'],
    '在旗里奶站干三年了没合同没社保，问就说临时工都这样',
    '奶站的用工名册调来了，一共十一个人都没签，一块儿查。',
  ),
  fresh('geri', 2, ['labour-wages-report'], '修路队的钩机师傅，跑了一夏天，现在项目部说账在总包那儿'),
  working(
    'li-changshun',
    7,
    ['labour-wages-report'],
    '我姓李，在物流园平整场地开铲车，五个月没结过账，老板先说等甲方，后来电话也不接了',
    '项目部承认欠着，说月底前付一半。约了周四去现场对台班。',
  ),
  working('qi-qige', 6, ['family-mediation'], '公婆要跟我们分家，羊怎么分谈了三回谈崩三回，孩子都吓着了'),
  fresh('lian-shufen', 2, ['family-mediation'], '闺女儿子都说忙，轮到谁家都嫌我，想有个人给他们开个会'),
  fresh('sunbu', 3, ['yunhe-access'], '门口三个台阶，轮椅下不去，一冬天没出过屋了'),
  working('bayin', 10, ['yunhe-certificate'], '左手机器绞了三个指头，办残疾证去医院问了两回都说没到日子'),
  fresh('tana', 2, ['return-home'], '学兽医的今年毕业，想回旗里干，家里这边有没有要人的地方'),
  working('guo-lanying', 5, ['youth-hands'], '水缸冻住了，炉子也不好烧，老头子腿疼，找个年轻人给通一通行不'),
];
