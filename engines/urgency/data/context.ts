/** What stands around a signal in its sentence and changes what it is worth. */

/** Told by others. */
export const hearsay =
  /听(?:说|人说|别人说|邻居说|讲)|据说|传(?:言|闻)|网上(?:说|看到|有人)|新闻(?:里|上|说)|电视(?:里|上)|群里(?:说|有人说|传)|[婶嫂姨姑妈姐妹]子?说(?:她|我|他)[^，。]{0,3}(?:男人|老公|婶|姐夫|妹夫)|邻居说/u;
/** Read on a screen, which is where somebody may also say farewell: it lessens only what is not firm. */
export const shown = /抖音|快手|短视频|朋友圈(?!发)|微信群里?(?:说|看)/u;
/** Over, as far as it is told. */
export const past =
  /以前|过去(?!了)|从前|曾经|当年|去年|前年|早年|小时候|年轻(?:的)?时候?|多年前|[几十两二三四五六七八九\d]+年前|上半年|前些年|那时候|那年|前几年|年(?:了)?前|(?:去世|走了|过世|没了)[^，。]{0,3}(?:年|月)|离婚以?前|结婚前|给了[^，。]{0,4}[千万块元]|得过|有过|(?:走丢|走失|摔|晕倒?|昏倒|犯|住院|发作|丢|着)过|(?:一|两|几)回，/u;
/** Ended well, or after it: accidents only. */
export const survived =
  /(?:已经|早就?|都|后来)[^，。！？；\n]{0,4}(?:离|和好|解决|处理|出院|好了|找到|扑灭|熄灭|救|修好|恢复|安置)|(?:找到|回来|灭|扑灭|抢救过来|脱险|脱离危险|出院)了|手没事|没(?:啥|什么)?(?:大)?事(?:了)?(?:，|。|$)|原来是误会|自己(?:骑车)?摔/u;
/** Papers and money around an accident: it is being settled. */
export const inWriting =
  /药费|医药费|(?:该|算)谁|谁(?:掏|出|管赔)|社保|灵活就业|误工|补贴|报销|理赔|保险|赔偿|怎么赔|赔多少|津贴|待遇|评残|鉴定|残疾证|发票|要什么材料|手续|后遗症|康复|轮椅|拐杖|扶手|呼叫器|手环|定损|收费|费用|标准|互助金|救助金|工伤(?:认定|算|吗|怎么)|换新|旧换新|打听|在哪(?:里|儿)?(?:报|办|开|交|领|看)|门诊|日间照料|能.{0,4}吗$/u;
/** Feared or set as a case, not so: accidents only. */
export const supposed =
  /万一|要是|如果|假如|怕(?!是|他|她)[^，。]{0,8}(?:丢|摔|火|掉|淹|塌|电着)|着火都|容易|防止|避免|以防|有没有隐患|隐患/u;
/** Taught, acted, asked about in general. */
export const studied =
  /讲座|培训|课程?(?!堂|间)|论文|作业要写|采访|宣传|拍摄|剧本|小说|写作|游戏里|电视剧|电影|短剧|普法|演习|演练|志愿者|展览|怎么判|构成|教材|手册|海报|问卷|调研|防骗|反诈|预防|杀猪盘|义工|条例|的?法律规定|学(?:急救|海姆立克|心肺复苏)|看了个/u;
/** It happens to the writer or to one of theirs, whatever is asked besides. */
export const myself =
  /(?:打|骂|揍|踢|杀|逼|欺负|威胁|骚扰|摸|锁|关|救)(?:着|了|过)?(?:我|俺)|我(?:又|现在|就)?(?:被|遭|挨|不想活|想死)|救命/u;
/** It goes on. */
export const acute =
  /(?<!不)正在|现在|刚刚?|刚才|这会儿|眼下|马上|还在|今天|今晚|今早|昨晚|昨夜|半夜|到现在|叫不醒|没反应|不动了|止不住|救命|快来|怎么办[！!]|又(?:犯|发|晕|昏|着|漏)|突然|急|被困|困在|出不来|没回/u;
