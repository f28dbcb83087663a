/** Who, what and when, of which the ways of saying are put together. All are sources of regular expressions. */

const stop = '，。！？；\\n';

/** Up to so many units of the same breath, without a denial among them. */
export function gap(most: number): string {
  return `(?:(?!没|未|别(?!人)|从不|不(?![动停断敢让准许顺高如分管给]))[^${stop}]){0,${String(most)}}`;
}
/** Up to so many units of the same breath. */
export function breath(most: number): string {
  return `[^${stop}]{0,${String(most)}}`;
}
/** Up to so many units of the same sentence, over commas. */
export function along(most: number): string {
  return `[^。！？；\\n]{0,${String(most)}}`;
}
/** Parts one after the other in one breath, at most so far apart and nothing denied between them. */
export function row(most: number, ...parts: readonly string[]): string {
  return parts.map((part) => `(?:${part})`).join(gap(most));
}

const number = '[一二两三四五六七八九十几半\\d]';
export const days = `(?:好?${number}{1,3}多?个?(?:天|晚上?|夜|宿|顿|周|星期|礼拜))`;

/** Somebody who could hurt: at home, of the family, or who was. */
export const kin =
  '(?:老公|丈夫|爱人|男人|我男的|前夫|前妻|前任|前男友|老婆|媳妇|妻子|(?<![大功工])夫(?=[打骂殴持拿长]|酒)|男友|男朋友|女友|女朋友|对象|婆婆|婆家|公公|公婆|岳父|岳母|儿子|女儿|儿媳妇?|女婿|爸爸?|爹|父亲|妈妈?|娘|母亲|后[爸妈爹娘]|继父|继母|养父|养母|叔叔|舅舅|姑父|姨父|姐夫|妹夫|表哥|堂哥|大伯|伯父|哥哥?|弟弟?|嫂子|家里人|亲戚|那口子|孩子他?[爸妈]|娃他?[爸妈]|[他她][爸妈爹娘哥]|他|她)';
/** Somebody stronger outside the family. */
export const stronger =
  '(?:老师|班主任|教练|校长|宿管|保安|老板|主管|经理|领导|上司|工头|包工头|房东|护工|保姆|月嫂|阿姨|同学|室友|高年级|大孩子|社会上的人|混混|催债的|讨债的|网贷的|拆迁的|邻居|隔壁|对门|司机|陌生人|男的|有人|一群人|[几十]个人|人家)';
export const child =
  '(?:孩子|小孩|娃娃?|宝宝|婴儿|闺女|丫头|女儿|儿子|孙子|孙女|外孙女?|侄女|侄子|外甥女?|弟弟|妹妹|表弟|表妹|学生|小姑娘|女童|男童|儿童|未成年|小朋友|小学生|初中生|女孩|男孩|细路仔?|[三四五六七八九十]岁的?)';
export const elder =
  '(?:老人|老爷子|老头子?|老太太|老太婆|老伴|老两口|老汉|老爹|老娘|爷爷|奶奶|外公|外婆|姥姥|姥爷|阿公|阿婆|阿嫲|大爷|大娘|大妈)';
/** Somebody to whom it may be done. */
export const victim = `(?:我|我们|俺|她|他|人|自己|母亲|父亲|妈妈|爸爸|[他她]?妈|[他她]?爸|妻子?|媳妇|老婆|女人|女的|婆婆|公公|姐姐?|妹妹?|嫂子|大人|邻居|工人|工友|弟弟|哥哥?|${elder}|${child})`;

/** What is done to a body. */
export const blow =
  '(?:殴打|暴打|毒打|打骂|打(?!电话|游戏|工|招呼|听|扫|算|官司)|揍|踢|踹|扇|掐|抡|捶|锤|砍|捅|扎|抽|勒|烫|咬|撞|推搡|推(?=我|她|下|倒|到|了|过|着|搡)|拽|薅|揪|摁|按在地|泼|砸|挠|绑|吊)';
export const done = '(?:了|着|过|起来?|伤|得|断|死|倒|完|破|到|的|一顿|几下|骂|成|[一两几]?巴掌|[一两几]?耳光)*';
/** A weapon or what serves as one. */
export const weapon =
  '(?:菜刀|砍刀|水果刀|匕首|斧头|斧子|刀子?|剪刀|铁锹|铁锨|铁锤|锤子|镰刀|铁棍|棍子?|棒子|钢管|皮带|腰带|衣架|绳子|鞭子|酒瓶子?|啤酒瓶|砖头?|板凳|凳子|椅子|瓶子|石头|花盆|饭碗|擀面杖|烟头|烙铁|开水|热水|热油|汽油|硫酸|枪|锄头|扳手)';
export const deadly = '(?:菜刀|砍刀|水果刀|匕首|斧头|斧子|刀子?|铁锹|铁锨|镰刀|铁棍|钢管|汽油|硫酸|枪)';

/** It is so now or was within a day or two. */
export const now =
  '(?:又|刚刚?|刚才|刚巧|正在|正|在(?=打|揍|踢|掐|砍|捅|砸|扇|抽)|现在|今天|今晚|今早|今儿|今夜|今日|昨晚|昨天|昨夜|昨儿|前天|前晚|这会儿?|马上|还在|眼下|眼看|半夜|夜里|凌晨|这两天|这次|这回|当场|此刻|立刻)';
/** Again and again. */
export const often =
  '(?:天天|每天|每晚|日日|成日|经常|时常|常常|常年|老是|老(?=打|骂|吼|挨|欺|掐|踢|训|嫌)|总是|总|动不动就?|长期|一直|三天两头|隔三差五|没完没了|回回|次次|每次|一[^，。！？；\\n]{0,5}就|喝[^，。！？；\\n]{0,3}酒就?|喝醉就|喝多就?|几乎天天|年年|多年|好几年|[一两三四五六七八九十几\\d]+年)';
