// Learned by npm run generate from the lines in development, tuning and told; not written by hand.
import type { Learned } from '../learned.ts';

export const weights: Learned = {
  urgentFrom: -1.9,
  graveFrom: -1.8,
  rows: `
17 8 他
15 8 她
14 6 都
14 -7 !wages:attend
14 -11 =repeated>blow
13 -1 !abuse:attend
13 -3 !attend
12 7 =several?>shut?
11 14 在打我
11 11 !threat:danger
11 8 =unconscious>deny 天了 往
11 6 锁
11 4 身上
11 3 =partner>terse
11 0 =self>threat
11 -1 我出门
11 -8 !child:attend
11 -14 常打
10 13 不上气
10 11 手里 现在在
10 10 =blow>injured
10 9 =elder>unconscious 吃了
10 8 =self>now =things>trapped 踹
10 7 人在 着
10 6 =weapon?>self
10 4 扇我
10 3 =chief?>sexual? =inLaw>blow? 的人
10 -1 =son>span
10 -2 不敢回
10 -4 =repeated>verbal
10 -8 前打过
10 -13 常打我 经常 经常打
10 -14 最近
10 -16 近
10 -20 总
9 15 =now?>blow
9 13 !danger !sexual:danger
9 12 =graveBlow 不想活
9 11 =missing?>missing 上气 喘不上 嘴 在在 掐我 脸
9 10 =now?>self 想活
9 9 =deny>burnMeans 他把 掉河 昨晚 过去了
9 8 不想 关机 刀在
9 7 =ask>deny =bystander?>child 像 晕倒了 看见 着刀
9 6 +10 于 开着 有点 说不想
9 5 =deny>now? =now?>missing? =self>weapon? 扇 称 那个人 里走
9 4 =partner>shut =repeated?>want 今晚
9 3 =repeated?>want? 我们三
9 2 =fear?>now? =now?>several? =partner>weapon? =repeated?>bystander =self>threat? 着我
9 1 =drunk>blow =repeated?>edge? 子身 很
9 0 =neighbour>partner =self>sexual 余 动不 要我
9 -1 =child>unsafe? =deny>despair =self>verbal
9 -2 !sexual:attend =despair?>self =repeated>blow?
9 -3 道我
9 -4 就打 日
9 -5 =bystander?>fear? 六个
9 -6 =bystander?>span 我吼
9 -7 在离 膊上
9 -8 =son>fear 以前打 前打 天天扇 她就
9 -9 不动就 天扇 天扇我 就扇我 现在离
9 -12 觉得
8 13 揍我
8 12 =farewell?>self 想活了
8 11 !child:danger =child>deathMeans? =repeated?>now 一直 你 又推 流血 过去 里头
8 10 !fire:danger =bleedBirth>things =deny>missing =self>trapped =trapped>things 下去 拿着 药了
8 9 =chief>graveBlow =elder>heartBreath =formalDanger>demanded =now>blow =trapped>blow? 下来了 倒起 倒起不 去的
8 9 又掐我 扇我了
8 8 !missing:danger =dialectDanger =edge?>edge =formalDanger =parent>unconscious? =self>formalDanger
8 8 =sexual>deny 举着 今早 冒 又推我 吸了 在扇 好像 快没 沫 红
8 7 =deny>trapped =gas =graveBlow>parent =self>unsafe? =sibling>child 不见了 刀追我 嘴里 头追 头追我 她家 拎 正在扇 眠药 起 黑了
8 6 =self>mended =sibling>deathMeans? =sibling>missing? 去 又打我 穿 说让
8 5 =partner>edge? =sexual?>things =weapon>self 从里 尿 我出 打我了 折了 星 来的时 给我
8 4 =several?>trapped 不应 十万 记得
8 3 =control?>blow? =injured?>repeated? =leftAlone?>things =neighbour>terse =repeated?>wantsToDie?
8 3 =son>wantsToDie 下面 久 们三 我现 零下
8 2 =inLaw>shut =sexual?>self =works>unsafe 不许 个女 人还 十几 吃一 孩子身 就往 我走 班的 经 膊 袋
8 1 =repeated?>wantsToDie =self>wantsToDie? =son>terse 十余 进屋
8 0 =repeated?>shut =son>control? 其 吼 要是
8 -1 =despair?>land =now?>span 敢回家 最 背上
8 -2 才
8 -3 兴就 敢回 说再
8 -4 =several?>wages? =son>fear? 一不高 全班 大人 妈把 知道我 高兴就
8 -5 =partner>verbal =repeated?>terse? =weapon?>past 天骂我 我没用 活着 离了 骂我没
8 -6 =bystander?>minimise =control>things =inLaw>control =several?>wages 一不 上桌 查我手
8 -7 =blow>repeated =wages>several? 一喝 查我 没钱 洗澡 胳膊上 问他
8 -8 =deny>want? 一喝酒 在离了
8 -9 =inLaw>verbal 动就扇 子身上
8 -10 =child>frail 总有 骂我
8 -11 让我出
7 12 =child>edge?
7 10 !suicide:danger =accident>things =blow?>suppose 又扇我 我今 拿着刀 掉河里 推我了 活了 血 踹我了
7 9 =blow>unconscious =child>deathMeans =deny>leftAlone =flood>elder =frail>injured =now>blow?
7 9 =now?>injured =now?>missing =partner>blow? =self>deathMeans =son>missing? =terse>injured
7 9 =wantsToDie>self =works>poisoned? 今天又 动不了 又揍我 后 吐血了 喘 在扇我 在推 在没回 娃还 我害怕 掐 揍我了 撬 斧头追 河里了 着一 着斧头 称其 起不
7 9 踹我
7 8 =ask>self =elder>bleedBirth =flood?>flood =kill>self =leftAlone?>leftAlone =repeated?>hyperbole?
7 8 =self>edge =sibling>drunk =want?>despair? 三个人 了一瓶 人现在 儿子昨 吃了一 在 在床 在踹 打起来 摔倒起 昨晚揍 正在揍 的两个 着火了 经在 脸都
7 8 被人 边 边上 进来 黑烟
7 7 =deny>fever? =deny>several? =flood?>repeated? =now>self =now>son =repeated?>bleedBirth =self>fear
7 7 =self>graveBlow? =self>want =self>wantsToDie =trapped?>bystander? 下了 个小 举着斧 几个人 压着 喊他 在掐 在里 女孩 来越 皮带
7 7 着一个 着斧 粘 越来 面
7 6 =bystander?>now? =bystander?>trapped =chief>weapon? =deny>unconscious? =farewell =fire?
7 6 =flood>injured? =parent>unsafe? =self>fever? 个人在 刀在门 型说 堵 堵我 大家 娃在 安眠药 往前 我该 房门 有两 有两个 服都没 的门 等我 紫
7 6 酒店
7 5 =allOfUs>self =chief?>shut? =farewell?>deny =self>shut =self>weapon =shut?>shut =span>want
7 5 =stranger>several? =trapped>want 也换 人手 他在 吃一个 后就 呼吸 在阳 她在 始 开始 手腕划 着个 肚
7 4 =accident>stranger =deathMeans?>creature =now?>unconscious =repeated?>weapon =self>suppose
7 4 =several?>leftAlone? =sexual>now? =wantsToDie? 不用 从里面 坐在 好看 岁 拎着 被他 让我走 身 都在
7 3 =chief>sexual =cry>repeated? =elder>formalDanger =parent>wantsToDie =parent>weapon? =sexual?>chief
7 3 =stranger>blow =things>bystander? =unsafe?>fear? =want>repeated? 也 人已 发消息 在里面 护照 止 见他 许 说早 辆 隔壁那
7 2 =accident?>repeated? =bystander?>missing? =child>span =deathMeans?>blow =now?>threat =several?>want?
7 2 么都 吃 喝 孩子从 家人 我现在 碰
7 1 =chief?>sexual =child>step =deathMeans>self =elder>parent =elder>want? =sexual =span>want?
7 1 =threat>child =works>trapped 人在家 他们 六名 冲我 在楼下 工友们 扔了 方下 昨 来找 男 算了 老太 胳膊 门锁
7 0 =drunk?>shut? =edge?>partner =self>neglect =several>several? =several>wages? =unsafe>things
7 0 =verbal>self 两天没 二十多 人昨天 们三十 在学 奶 次都 组十
7 -1 =bystander?>seizure? =deny>want =elder>span =now?>weapon =repeated>shut =repeated?>neglect
7 -1 =several?>lured =weapon>deny 我学校 才十五 整夜 没人
7 -2 =dialectDanger?>self =frail>span =partner>drunk =verbal>fear? =want?>self =work>wages? 三十个 们十 我怕我
7 -2 我爸不 断我 昨天 望 洗澡洗 的女 着没 让我
7 -3 =accident?>wages? =parent>drunk =partner>neglect? =repeated?>unsafe =selfHarm =sexual>self
7 -3 =suppose>self 停药 同学欺 学欺 就喝 我生 挂了 睡在
7 -4 =bystander?>partner =now?>seizure? =repeated>chief? =son>repeated? 个师 们六 们六个 娘的 学欺负 总骂我 我们六 说我是
7 -5 =partner>despair? =repeated>control? =verbal?>blow? 不给我 了酒 头男 得自己 总冲我 我奶奶 我要是 把我的 羞 辱
7 -6 =neglect>span =repeated>bystander? =self>minimise 我才 欠我们 爸总 给他 那家男
7 -7 =ask>control? =blow>minimise =repeated>verbal? =repeated?>minimise =sexual?>child =span>injured? 不出门
7 -7 冲我吼 家男的 很久 得自 我像 每 消失 澡 觉得自 过我现 近老 酒就打
7 -8 =repeated>parent =repeated?>fiction 动不动 赶出
7 -9 =unsafe?>unsafe 动就 十多个 就发 就扇 膊上有
7 -10 !threat:attend =partner>formalDanger? 说再不
6 13 喊
6 11 =now?>fear 又揍 推我 直
6 10 =graveBlow>self =repeated?>dialectDanger =self>terse 今 去了 又踹我 我害 束 汗 着菜刀 色 还有
6 9 =deny>now =frail>missing? =graveBlow>deny =now?>blow? =self>cry =self>deathMeans? =shut?>land
6 9 =wages?>burnMeans 从炕上 倒 冒黑 去的地 又扇 又掐 发黑 喊不 在踹我 声了 往上 快来 晚打 晚揍我 气漏了 没声了 火机 点多 煤气漏 着刀在 结束 见谁 起不来 边有
6 8 =blow>now =burnMeans?>blow? =chief>weapon =chief?>injured =elder>hyperbole? =farewell?>now?
6 8 =lured>deny =lured>now? =neglect?>bystander? =now?>now =parent>bleedBirth =repeated?>accident
6 8 =self>kill =several?>threat =shut?>child =things>edge =things>formalDanger 了一把 冒黑烟 刀了 又踹 吃药了 名字 嘴边
6 8 四楼 在推我 工友从 才推我 挺好看 掐我了 斧头 昨晚打 是血 晚揍 有刀 机关 正在踹 气漏 求救 池 没上来 爬出来 的两 紫了 脖 脖子 脸发 血不止 血流 要杀 该 软 送给 门从 门的女
6 8 雪把 黑
6 7 !held:danger =allOfUs>formalDanger =blow?>burnMeans =blow?>trapped =child>graveBlow
6 7 =creature>missing =deathMeans>now? =despair?>elder =edge =elder>now =fear?>trapped
6 7 =graveBlow>bystander? =graveBlow>now? =graveBlow?>land =inLaw>blow =now>suppose =now?>graveBlow?
6 7 =parent>dialectDanger =partner>blow =partner>kill? =repeated?>graveBlow =several?>accident
6 7 =shut>shut? =stranger>land =trapped>repeated? =trapped?>fear? =unconscious?>things
6 7 =wantsToDie?>child =weapon?>graveBlow? =weapon?>hyperbole 一下一 上跳 下一下 不止 不许我 了从 井盖没 从昨 从这 儿特别 冒火 农药了
6 7 刚才推 刚才踹 勿 吊篮 后倒 和孩子 在你们 子抽 子昨晚 子说不 小女孩 屋里一 开门的 我喝了 手脚 才推 打起 拿枕头 推下 晚打我 机关机 楼窗 火了 然后就 的女人 着刀追 着铁 纸箱子
6 7 脐 血止不 越来越 身上都 都黑 门从里 门口堵 问我 面了 顶塌
6 6 !medical:danger #long4 =accident>chief =ask>now? =blow>chief =blow?>graveBlow? =burnMeans>works
6 6 =burnMeans?>self =chief>control? =deathMeans>deny =deathMeans?>poisoned? =despair?>deny
6 6 =flood>repeated? =formalDanger>things =graveBlow?>blow? =kill =lured>blow? =neighbour>fire?
6 6 =past>unconscious? =several?>shut =son>sexual =terse>partner =things>graveBlow? =trapped>child
6 6 =weapon?>neighbour 一直有 三岁的 上全是 从昨天 他名 他听不 出不去 出去买 刚才揍 删 卖到这 哼 喷出 嘴唇 在喊 在山 处找 子持 安眠 工地 弄死我 往后 房顶塌 手机快
6 6 拿不到 推不开 撕 机快没 正在推 沟里了 淌 爬上 爸的嘴 病了 白酒 盖没了 糖吃 菜刀在 菜刀追 补习 补习班 被锁 见了 起来了 趴 趴在 钱我 锁在 顶在
6 5 =accident>sexual? =blow>unconscious? =burnMeans>work =bystander>blow =child>formalDanger
6 5 =child>graveBlow? =consumer>bystander? =control?>parent =cry>blow =inLaw>injured? =partner>burnMeans
6 5 =repeated?>sexual =repeated?>sexual? =self>now? =self>secret =several?>trapped? =sibling>works
6 5 =span>trapped? =terse>sexual? =threat>now? 一圈 三岁 上了 上来 不疼 不起 业还 人已经 今天要 伸 内 到 到处找 十度 味儿 唔 在地上 在里头
6 5 在阳台 家在 对劲 就让我 库里 很多 我哥 我站在 我能 把自 把自己 抱 服 服都 第二 脖子上 脱 药吃了 说要 说谁 锁了 门被
6 4 +9 =accident>unconscious? =bystander?>despair? =chief>shut =cry?>parent =despair?>weapon?
6 4 =elder>wantsToDie =fiction>now? =flood?>child =injured?>unconscious =lured?>child =neglect>now?
6 4 =parent>things =partner>dialectDanger =partner>weapon =several?>unconscious? =trapped>frail
6 4 =wages?>several? =want>elder =weapon?>mended 不出 个小时 二个 二十万 他一 他还 到他 十五 口一 在下 在眼 在窗口 大雪封 天又打 小姑娘 就让
6 4 我爹 我错 朝 松手 炉子没 的太 的腿 红的 老人一 胳 脱了 药后 被她 说肚 跟着走 里全 里全是 里面 阿
6 3 =accident>fear? =flood?>unsafe =gas? =land>cry? =now>fear? =poisoned?>poisoned =self>blow
6 3 =self>lured =self>lured? =several>deny =several?>fear? =shut>several? =span>unsafe? =step>things
6 3 =suppose>despair? =wantsToDie =weapon>fear 一帮 个老人 了三瓶 人把 他喝 们说 再不给 出气 发消 口 喝了 在窗 对不起 把她 挟 挥 没关 湿了 烫我
6 3 班级 用不上 粮 腕上 药 裤子 见他在 让全 说我想 说死 走 跟我说 雪封 面还 高年级
6 2 =creditors>child =deny>trapped? =formalDanger>deny =mourning>leftAlone? =mourning>trapped
6 2 =parent>deathMeans? =partner>wantsToDie =repeated?>deathMeans? =self>farewell =span>unsafe
6 2 =stranger>control? =stranger>threat =unsafe>poisoned? 上划 下一个 也没 五个人 全是烟 口水 后面有 和我 壁那 太太 好久 姑娘的 子他爸
6 2 子昨 子被高 子里 就不 就剩 平时 拍视频 有针 没穿 熟 班组十 第 继父 肚子疼 肿到 说今天 走得 都说我 高年
6 1 =chief>several? =despair?>blow? =neighbour>fear =now?>shut =repeated>missing? =repeated>weapon?
6 1 =self>fear? =sexual>sexual? =things>treatment =weapon>fear? 个人半 九岁 人三 位置 出门了 发现 在学校 我怕 我要 拧 是烟 木 现在人
6 1 的哭 脸上 见底
6 0 =minimise>blow? =neglect?>past =son>stranger =threat?>several? =unsafe?>injured? 一件 与 举着刀 了耳 人往 什么都
6 0 他的 但 在高 地方下 天就 娃娃 居说 我们十 才十 敢 的男 站在 老太太 说交 里把 钱老 青
6 -1 =bystander?>chief? =drunk>fear =elder>weapon? =missing?>several? =neighbour>shut =parent>fiction
6 -1 =partner>graveBlow? =several?>deathMeans? =sibling>inLaw =things>shut =threat 三天了 下那个 今天说 他们把 以 分钱
6 -1 十多 台边上 嗞嗞 婆家 就 往外 怕我 想活着 我全家 我撑 拿皮 有人打 爸喝 爹说 都是 里把我 黑的
6 -2 =chief>formalDanger =chief>son =child>son =drunk>fear? =self>shut? =several>now? =several?>several
6 -2 =son>weapon? =trapped>creature =unsafe>gas? 不如 去外地 去没 台边 吃的 天被 子说 家楼 岁的 我全 我家楼 摔东 没看见 给饭 自述 还说
6 -3 =blow>blow? =missing>missing? =repeated>injured? =son>shut? =threat?>deny =verbal?>verbal 不高 东头 再不
6 -3 十个人 印子 去他 天天被 天被同 对着 就是滚 我照 房间 拍了 拎刀 拿棍 有人往 校被 爸昨 知道 知道是 精 给我女 逾
6 -4 !suicide:attend =bystander?>minimise? =edge?>wages? =missing?>blow? =now>verbal? =several?>missing?
6 -4 =verbal?>fear 不高兴 个师傅 公以前 六个师 勒 去外 发着 同 天说我 就把我 当着 我夜 我奶 我给他 才能 掉泪 是天天 是滚 来找我 死死的 没给过 爸老 老师打 自己是 见孩
6 -4 饭碗
6 -5 =allOfUs>wages =despair>despair? =injured>minimise =partner>stable =partner>threat
6 -5 =repeated>neighbour =repeated?>despair =self>despair? =services>fear? =several>missing?
6 -5 =verbal>verbal? =verbal?>partner =wages?>want 上次 上的 不吃 了那 仍 件衣 儿都 前同事 十一个 哪天真 多号 天天掉 头男的 家好几 导拿 己摔的
6 -5 总骂 我每天 我洗澡 拜没 摔的 方去 昨天让 是累赘 有辆 看见孩 给过我 羞辱 羞辱我 老人昨 被子里 被我 见孩子 说村东 说毕业 辱我 逼着 钱查 问她她
6 -6 =chief>poisoned =control?>injured? =creditors>fear? =fever?>span =foreseen>threat? =past>self
6 -6 =repeated>partner =repeated>son =span>neglect =want>neighbour 下那 不记 东头男 人也不 他打我 以前 伺候我 全部 她就不 子走了 工半
6 -6 张嘴 得整夜 总查 总查我 想往 我们八 我公 我陪 有伤 木头 男的拿 礼拜没 老往 说你 这两 都不应 问她
6 -7 =blow>threat =blow?>threat =chief>elder =formalDanger?>formalDanger =inLaw>drunk =neighbour>neglect
6 -7 =past>fear =several?>missing =shut?>control? =sibling>elder =son>control =son>repeated =span>cry?
6 -7 =unsafe?>sexual? 上有淤 不交 也跟 书包里 又开始 口又 子见 孩子才 年他 我照片 放出来 最近老 有个同 的天天 老被打 药也 要开 谁叫 谁都不 走我 门上
6 -8 =bystander?>bystander =demanded>repeated? =elder>repeated =repeated?>selfHarm? =stranger>services
6 -8 =wantsToDie>span =work>want 不上了 人天天 发抖 壁男 就打我 总有个 想消 想消失 抑郁很 拜 没怎 现在又 说隔 说隔壁 赶出来 酒就
6 -9 =repeated>self =self>unsafe =sibling>neglect =verbal>deny 也没人 单独 喝酒就 多个 好几天 日未 的身份 身上有
6 -10 =past>blow =repeated?>threat? 瘫着 缩 饭吃
6 -11 说活
5 13 !violence:danger
5 10 =now>now? =now?>edge? =weapon>blow 杀我 胸
5 9 =chief?>blow? =dialectDanger>self =elder>bystander =parent>graveBlow =poisoned?>unconscious 刚才他 吊 在房
5 9 婆现在 得见 才打我 打得流 明 晚推我 现在手 着菜 被打得 面的车 鼻子
5 8 =ask>parent =child>accident =deny>farewell =despair>wantsToDie =drunk>now? =edge?>bystander?
5 8 =formalDanger>several? =frail>missing =graveBlow>blow? =graveBlow?>now? =repeated?>formalDanger
5 8 =self>unconscious =sibling>formalDanger? =sibling>shut =sibling>weapon =threat>land
5 8 =trapped>leftAlone 不让她 了这 人都在 侧 公室 出声 出租屋 刀要砍 别 前走 后爸拿 喝农药 在揍 在揍我 头在 头要 夹着 婆现 得流 得流血 快没电 我发 手还 才扇 把车
5 8 攥着 来了 求家 没电 油 清了 漏了 爬出 用绳 盖没 砸门 纸箱 老周 胶带 衣柜 被蛇 车翻 送医 里有个 钱就
5 7 =accident?>formalDanger =chief?>weapon? =deathMeans>parent =deny>blow? =deny>unconscious
5 7 =farewell?>several? =gas>poisoned? =graveBlow>blow =graveBlow>land =injured?>accident?
5 7 =injured?>unconscious? =land>unconscious =leftAlone?>blow? =lured>partner =neighbour>weapon
5 7 =now?>seizure =now?>trapped? =parent>leftAlone? =partner>suppose =self>stroke =sibling>accident
5 7 =son>accident =stranger>lured? =stranger>shut? =stranger>things =things>burnMeans? =trapped?>things
5 7 =wantsToDie?>deathMeans? =weapon>now? 上不动 下十 下来的 两个 两天了 了半碗 了汽 了门 人举 从 他们不 他要 公昨 到办 到没 办公 办公室 去买 去联
5 7 叠 叫他名 后面 周六 喝农 回我 在吐 在在扇 在手边 在砸 天要 头往 婆拿 子喝 子喝了 子掉河 定位 就等 工头说 已经在 带了 往下跳 往后倒 心口 慢慢 我我害 我的头 我算 我走不
5 7 手机关 手边 打火 打火机 持 整个 方下面 是空的 有煤 有煤气 楼窗户 止不 求你 洁厕 烧炭 爸爸在 牧区 现在眼 瓶安眠 男子 留了 疼了 瘫在 的一直 的地方 直抖 看得见 砸下 窗户
5 7 老师把 脸是 血不 说今晚 跨 车压 软得 还在里 进来的 透 醒了 零下十 顶住
5 6 =accident =accident>blow? =accident>heartBreath? =allOfUs>despair? =ask>unconscious?
5 6 =bleedBirth>deny =blow?>injured? =bystander>fear? =child>farewell =creature>cry =cry?>elder
5 6 =cry?>weapon? =deathMeans>deathMeans? =farewell?>farewell =formalDanger>injured? =frail>now
5 6 =inLaw>weapon =injured>terse =land>unconscious? =lured>shut =neighbour>gas =neighbour>graveBlow
5 6 =neighbour>unconscious? =now>creature =now>several? =now?>graveBlow =partner>bleedBirth
5 6 =partner>edge =partner>unconscious? =repeated?>heartBreath =selfHarm?>bleedBirth =several>stranger
5 6 =sexual?>leftAlone? =sibling>step =sibling>unconscious? =son>step =step>graveBlow =step>suppose
5 6 =stranger>burnMeans =stroke =terse>now =terse>threat =terse>trapped? =want>blow? =want>despair?
5 6 =wantsToDie>farewell =wantsToDie>mended =works>formalDanger 一下的 一个没 一个老 一瓶安 一首 上压 上被人 上面 下了药 下滑 下面了
5 6 不敢打 习班 了一声 了从里 了好多 了拍 人开 人爬上 他名字 他回 以后你 们快 你们快 像刀 公昨晚 写着 删了 到工钱 到时候 前不 压在底 压着人 压线断 去联系 友圈说 友说要 发来 叠好
5 6 口堵我 吊在 吊在房 后你 咙 唇 喉咙 在你 在在打 在屋里 在手 在栏 在栏杆 在河 在里屋 塌方 天又推 夫昨 失去 失去联 头有个 头那 她记 她记性 好放 妇羊水 婆昨 婆昨晚 子不见 子你
5 6 完就不 小李 巷 弄死 弟把 我1 我妈喝 我爸吃 手在 手机一 才扇我 才掐 才掐我 才揍 才揍我 才踹我 把娃 拎着菜 拦不 拧了 拿枕 捂着 敢打 敲了 斧 是青 晚说 晚说要 替我 有股 有血
5 6 来越小 求你们 河 湿透了 点火烧 烧工 烧工地 然后 爸又踹 瘫在床 的在 的地 的皮 着歌 空气 约好 羊水 脐带 脚没 脸都紫 腕划 血止 要杀我 要砍我 觉了 说我要 说要去 起我 躺着个
5 6 边一 透了 都在喊 都紫 都紫了 都黑了 里冒 里有股 门 门他 门的 面包车 鱼缸
5 5 =accident?>blow? =allOfUs>accident =allOfUs>bystander? =bleedBirth =blow>fear =blow>stranger
5 5 =bystander>child =bystander?>deathMeans? =bystander?>shut =chief>accident? =chief?>son
5 5 =creature>bleedBirth =creature>minimise? =cry>partner =deathMeans?>unconscious? =dialectDanger>cry
5 5 =drunk>burnMeans =farewell?>things =fear>blow =fear?>cry =fear?>unconscious =fire>bystander?
5 5 =graveBlow?>things =graveBlow?>work =heartBreath?>heartBreath =inLaw>bleedBirth =inLaw>graveBlow
5 5 =injured?>cry? =land>formalDanger =neglect?>trapped =neighbour>fire =neighbour>hyperbole =now?>cry
5 5 =shut>bystander? =shut>terse =sibling>graveBlow? =stranger>edge =terse>injured? =things>accident
5 5 =threat?>fear? =trapped>now? =wantsToDie?>now? 一男 一起 一辆 一进门 上被 下一 下跳 不到工 不对劲 不来了 个小姑 个没 个没有 五楼 产妇 从炕
5 5 们说下 倒了 公现 公现在 到肚子 发来一 口要 哩 喷出来 在他 地址 坐在我 塌了压 多片 天又 天黑 头在门 子像 小女 小时了 帘 往外冒 我今天 我和孩 我妈瘫 我对 我已 我我 我进
5 5 我错了 把 持械 早起 明天 有人爬 机快 来脸 板一 栽 楼走 正在掐 气池 求助 没过 火烧工 瓶白 瓶白酒 白沫 的三 着人 站到 算过 线断 给表 羽绒 肚子 能看见 菜刀 要砍 许我 说肚子
5 5 赌债 起走 还清 这个村 进门就 醒 里攥 里攥着 锁着 门天 顶塌了 马桶 驾驶室
5 4 !hunger:danger +1 =accident>leftAlone =accident?>accident =ask>blow? =ask>terse =blow?>control?
5 4 =blow?>son =blow?>unconscious =bystander?>flood? =chief>kill? =chief>threat =control?>burnMeans?
5 4 =deny>despair? =flood>bystander? =frail>bystander? =gas?>accident? =neighbour>bystander
5 4 =self>bleedBirth? =sexual?>heartBreath =shut?>formalDanger =shut?>lured =sibling>span
5 4 =span>bystander? =step>sexual? =threat>things =unsafe>neglect =unsafe?>flood =unsafe?>repeated?
5 4 =wages?>land =wantsToDie>deny =works>flood 一群 上有血 下就 不下来 个工友 个村 么都没 了赌 了赌债 产后 人从 他们说 他回来 他把我 他掐 他让
5 4 们娘俩 关 包工头 半边 厂里把 压在 去宾 去宾馆 叫人 哭到 喊她 噎 四十天 在下面 在枕 在超 址 基坑 塔吊了 头 好多 姑 娘俩 小的 就坐 开了 想回家 我听见 我家在 我已经 抱着
5 4 捅伤 撑 是青的 有个姑 有人被 欠了赌 水器洗 没找着 物业还 的吃 着铁棍 睁不开 索 经不 翻我 老鼠 自称被 裤 见她 让车 该去 说要把 说那 躺了 那个小 里 里不敢 里倒 里冒白 铁棍追
5 4 领到 领到钱
5 3 =accident?>several? =blow?>flood? =burnMeans?>several? =bystander>blow? =bystander>fear
5 3 =bystander>repeated? =bystander?>missing =bystander?>terse =bystander?>threat =chief>terse
5 3 =chief?>verbal =cry>now? =deathMeans?>cry? =elder>terse =inLaw>fear =injured?>flood?
5 3 =leftAlone?>trapped =neighbour>trapped =repeated?>formalDanger? =several?>edge
5 3 =several?>formalDanger? =sibling>stranger =threat>self =trapped>cry? =trapped>injured? =wages?>blow
5 3 =want?>several? =wantsToDie?>farewell =work>accident? =work>parent 一个班 万才 三日 三瓶 下车 人砸 全 关了 冰凉 几个女
5 3 分钱没 到钱 剩半 友把 后第 在一 在床上 在高速 塑料袋 大家都 天的 头把 她把 婚他 子疼 子顶 学校门 宁 小姑 屋内 已经不 师拿针 帮人 得站 想多了 想好 我就坐 我想多 所隔 手腕上
5 3 指着 料袋 无 早走 昨天她 有我 欠了 氨 没领到 煤 煤气味 的把 的血 益 益人 着她 睁 睁不 租屋 端水 老板的 脑子里 腿肿 行柜 褥 说下一 跪着 里东西 里好像 门锁了 鞋扔
5 2 +7 =allOfUs>chief =ask>despair? =bystander?>neighbour =deathMeans?>things =drunk>weapon?
5 2 =elder>injured? =elder>leftAlone? =farewell>self =inLaw>stable =injured?>trapped =land>minimise
5 2 =land>several? =partner>kill =poisoned?>want =self>drunk =self>treatment =services>son =several>land
5 2 =several?>cry =sibling>blow? =sibling>stable =sibling>terse =son>want =stranger>threat? =threat>blow
5 2 =threat>several? =threat?>control? 不让人 两日 个小工 二天 人看见 人睡地 他才 们俩 们娘 债 冷库 刚发 到这 到那 去门 后他 后第三 后面的 吐 在被
5 2 外出 多年 天再 天夜 天夜里 女人 尽 师摸 得住 我丈 手往 才十三 把遗 拉一个 拿不 明天就 是社区 杆上 来衣服 用不着 看见他 着往 睡着 级的 组十五 老师拿 药我 虚 被高 被高年
5 2 说在 送走 通风 醒来 银行柜 领走 饮 高的
5 1 =blow?>repeated =control?>blow =despair?>verbal? =edge?>stranger =elder>neglect
5 1 =formalDanger>verbal? =missing>deny =now?>verbal =parent>fear? =partner>dialectDanger?
5 1 =repeated?>stroke =sibling>chief =son>unsafe? =stable>self =things>services =treatment?>deny
5 1 =want>self =wantsToDie?>deny 个人跟 他在外 十五个 变 口没 叫她 后妈 喂 坐他 堵着 天她 姑娘 子前年 子顶着 家里东 师拿 快没了 我十 我单 我是社 我没
5 1 拿皮带 拿针 收到 是社 板的 水器 男友把 男的 男的就 的印 的印子 的把我 睡地上 称同 第二天 粒 表妹 走了 里东
5 0 =bystander =bystander?>graveBlow? =bystander?>injured =child>shut? =child>sibling =deny>kill
5 0 =fear?>parent =neighbour>child =now?>unconscious? =past>fear? =repeated>now? =self>dialectDanger?
5 0 =several?>cost =shut?>cost =son>leftAlone? =son>weapon =span>bystander =stranger>work =terse>lured?
5 0 =things>fear =threat>ask =unsafe =want>frail =weapon?>control? z 一分钱 上几 下好几 个车 住院了 儿子前 友把我 同归 吸 天没人
5 0 她出 嫁人 工棚 带抽 弟被 我们出 我单位 我头 我妈还 我脑 打我妈 拍视 拿 搞项目 摔东西 棍 每次都 照片 皮带抽 第三个 绑在 老师摸 臂 讲话 话都 跪 路边 车间 述 邻居说 门不
5 0 阿婆 鸡蛋
5 -1 =blow>unsafe? =blow?>cry? =child>shut =despair>control? =flood>things =formalDanger>self
5 -1 =neighbour>unsafe =now?>frail =now?>kill =several?>unconscious =son>creature =span>things
5 -1 =stranger>leftAlone? =stranger>verbal? =unconscious>blow? =unsafe?>child 上蹭 不喝 了半个 人昨 从门 从门缝 分手就 十七
5 -1 发给 发给我 嗞 回不 在客 在客厅 头烫 女儿去 妹被 子拿 子脸 字条 客厅 我们娘 我吃 手臂 桥洞 独居 让去 说去 说头 道是 里的人 鼓着
5 -2 =blow>inLaw =bystander?>formalDanger? =cry?>deathMeans? =formalDanger>formalDanger? =leftAlone>land
5 -2 =leftAlone?>now? =now?>farewell? =now?>partner =self>verbal? =sibling>threat =son>farewell?
5 -2 =step>sibling =trapped?>land =verbal>repeated 上几个 不吃不 两个小 人往我 人还在 儿说 兴就骂 吃不喝 坐 天天说 天没 孤立 家里 就往下 就羞辱
5 -2 就骂我 尾随 我身上 护令 有气 洗了 洞底下 理说 看着我 眼睛都 门进来
5 -3 =blow>repeated? =bystander?>heartBreath? =elder>works =land>wages =now?>deathMeans =parent>farewell
5 -3 =partner>neighbour =partner>want? =praise>verbal? =repeated>control =repeated>despair? =shut>cry?
5 -3 =son>whenAtLast =want =want?>child yyz 个人把 主管 了发 出房门 十几个 友以前 多余 天冲 天冲我 夫一不 头就 姐夫 学校被 孩子奶 就冲 就冲我 年报
5 -3 年没给 得死死 打断我 收拾 是天 未 沿 烟头烫 照样 睁眼 肿得 都收 锁屋里
5 -4 =bystander>stranger =chief>sexual? =creditors>threat =creditors>threat? =cry?>unsafe
5 -4 =minimise?>despair? =neighbour>graveBlow? =now?>foreseen =papers>trapped =partner>minimise?
5 -4 =past>repeated =services>neglect =sibling>verbal =span>repeated =span>weapon? =suppose>past
5 -4 =treatment?>weapon? =unsafe>injured? =unsafe?>neighbour =verbal?>blow 一分 一说就 丈夫一 上都 不治 了耳光 他说我 公天
5 -4 兴就冲 分钟就 友总 喝了酒 在又来 多余的 天天冲 天查 天查我 天羞 天醒 就去 己关 己是 师打 得落 总羞 总羞辱 我夜里 我爸昨 推到 方便面 是累 来往 澡洗 烫疤 爸以前 的又 的夜
5 -4 的拿 的条 的烫 着单衣 着工 着烧 衣 说就 说就是 走了我 近老想 这学 连 逢人 都湿 领导拿
5 -5 =blow?>sibling =bystander?>unsafe =chief?>despair =consumer>son =control?>consumer =control?>verbal?
5 -5 =control?>want? =creditors>repeated =deathMeans?>repeated =deny>whenAtLast =drunk>child
5 -5 =injured>minimise? =injured?>threat =minimise =past>weapon =praise>control? =praise>shut
5 -5 =services>fear =several>whenAtLast =threat>kill? =unsafe>span =verbal>neighbour =wages>several
5 -5 =weapon>son =works>want 一天吃 一说 一走了 三天 不签字 不肯去 个学 个学生 个小的 他不让 们八 公以 六个人 几回 别想 前同 半年的 单衣 发着烧 名农民 哥哥总
5 -5 地说 夜坐着 天不让 天都在 夫天 夫总 她笑 如 婆动不 婆说 子吓 子在学 子每 家人都 小雨 就别 就别想 就好 就是一 师打了 得整 总不 总不让 总冲 想一走 我饭 拖累 摸我 整夜坐
5 -5 是破的 每天说 水里 没钱查 瘀 的拿刀 的烫疤 皮上 着两个 着工资 稀的 第四 给我饭 肯去医 腿不 说毕 跑出来 逼着喝 都买不 里零下 钟就
5 -6 =bystander?>neglect =deathMeans?>missing? =drunk>blow? =edge?>several =now?>trapped
5 -6 =partner>demanded =services>threat? =span>sexual? =treatment?>want? =verbal>now? =want?>cost
5 -6 =work>deathMeans? 上有伤 上青 上青一 久不出 也推 书烧 书烧了 人与 他从不 以后不 会看 候我 债的 偷跑 偷跑出 刀吓 分给 同学把 和纸 天天骂 头沉 好几块 始摔东 学把
5 -6 家楼下 家男 就想捂 带着两 弟弟过 弟过 往我 得孩 怀孕了 总说活 想捂 我偷 我每 我连 手都 有个学 有人看 有淤 木头顶 村东 村东头 止痛 每天都 男友以 肯去 膊上划 药断了 被前夫
5 -6 让我陪 说头沉 说她 说楼上 走了之 过我一 那家 里带 里带血 馒头
5 -7 =bystander?>fear =chief>things =chief>unsafe? =chief?>wages? =demanded>elder =deny>poisoned
5 -7 =despair?>despair =edge?>blow? =formalDanger?>blow =frail>injured? =gas>span =neglect?>unconscious?
5 -7 =praise>self =repeated>repeated? =repeated>threat =repeated?>several =self>poisoned =self>selfHarm
5 -7 =several?>poisoned? =span>whenAtLast =things>gas? =things>wages? =trapped?>now? 一道 不记得 两块 个同学 也不吃
5 -7 也跟着 他爹 出房 十四 又来 吃一顿 后不 吓得不 听课 告就 在家好 大伙 天给 女工 始摔 子从家 子才 孩子妈 客户 就是觉 工钱老 带着 带血 弄的 往胳 得不敢 情绪 我几点 我刚 我饭吃
5 -7 打了耳 是觉 月这 有淤青 未见其 没拿 淤青 爸打 男的天 瘦 的药 网恋 能说 腿肿得 让我和 让我拍 说村 郁很 饭也 馒
5 -8 =blow>elder =child>verbal =cost>shut =land>edge? =now?>want? =parent>verbal =treatment?>span 个群 人天
5 -8 儿一 到楼 到楼道 去打 回来就 在要 壁男的 孩总 就我爸 岁的女 弟兄 念头 拍我 放出 日未见 没意 没意思 没钱买 淤 现在要 穿衣服 绪 群里说 耳光 药断 连药都 院说
5 -9 =chief>services =chief>unsafe =chief?>fear =deathMeans?>several? =deny>unsafe =repeated>sexual? 住的 兴
5 -9 卖房 她才 我几 的身 见其 让我女 这两天
5 -10 前任 着没意 谁都
5 -11 =child>neglect 活着没
5 -12 每天
4 11 刀追
4 10 =graveBlow?>self 你们
4 9 =son>missing 我今年
4 8 =elder>heartBreath? =parent>unconscious =seizure?>deny =several?>fever? =step>blow? =step>fear
4 8 =trapped>unconscious 一直在 人举着 刀要 司机把 师把 我妹妹 我躲 提着 柜 没知觉 烧着 的嘴 着刀要 胸口 说别 追我
4 7 =deathMeans?>weapon =land>things =neighbour>cry =parent>suppose =repeated?>burnMeans =self>fire
4 7 =several?>burnMeans? =several?>formalDanger =sexual?>edge? =shut?>blow =shut?>burnMeans?
4 7 =step>sexual =terse>blow? =things>farewell =trapped>deny =trapped?>trapped =unconscious>seizure
4 7 =wantsToDie>past 下二 不清了 了他跑 二十度 今天 他有 他跑 儿特 刚刚 到没人 割 半碗 友今天 后备 味儿特 备箱 夫现在 头说 婴儿 已经 巷子 床底下 我咬 我没有 打得
4 7 把我打 插 晚掐 有人头 机把 机把车 杖打 没人的 爸今天 爸昨晚 瓶安 用绳子 白 直在 直有 着锤子 突然 站都站 翻出 老公疯 追 雪 零下二 顶住了 颜 驶
4 6 +2 +3 +4 =accident?>edge =accident?>fear? =allOfUs>child =blow>cry =chief?>deathMeans? =chief?>land
4 6 =chief?>terse =deathMeans?>deathMeans =drunk>threat? =elder>shut =farewell>farewell?
4 6 =farewell>things =farewell?>allOfUs =farewell?>edge? =farewell?>parent =formalDanger>land
4 6 =graveBlow>injured? =injured>now =injured?>fear? =injured?>formalDanger =land>terse =mended>blow?
4 6 =neighbour>farewell? =now>land =now>sibling =now?>farewell =now?>leftAlone =poisoned?>trapped
4 6 =secret>parent =selfHarm?>ask =services>sexual? =services>works =several?>terse
4 6 =several?>wantsToDie? =sexual?>now =sibling>farewell =sibling>kill? =sibling>weapon? =son>sexual?
4 6 =son>shut =span>leftAlone =step>fear? =step>weapon? =stranger>graveBlow? =terse>things
4 6 =things>neglect? =things>now? =threat>weapon? =threat?>fear =threat?>kill =trapped?>leftAlone
4 6 =unconscious>unconscious? =want?>edge? =wantsToDie>land =works>sibling 上塔吊 上滚 上面包 下二十 两个在 了一口 二点 人下了
4 6 人开门 他听 他睡 传来 倒下 公拿着 公疯 再见 冒血 写到 刚才扇 刚才掐 到办公 到四 到起 割腕 包车 去一个 友从 友拎着 口堵 口疼 叫人把 吃花 后背 哑 哥喝 售 喊不出 嗓子 在在掐
4 6 在在推 在往 在房梁 在抖 在掐我 在话 地上不 境 外冒 外面 天又扇 天又掐 夫今 夫今天 夫昨晚 夫现 头捂 头还 妈喝 始就 姑父 婆拿着 子像刀 子到现 子欠了 安定 实在 实在撑 家中
4 6 就往后 居拿 居拿着 屉 屋睡着 左手还 带到 开始就 快递柜 我不认 我咬了 我躲在 手在抖 才他 才踹 扒光 扒光了 把三 把门 抽屉 挖 捅 揍 揍我我 放学的 断电 无法 昨晚掐 昨晚推
4 6 昨晚踹 是空 晚扇 晚扇我 晚掐我 晚踹 有三个 有个娃 有女 有点困 机都 枕头捂 止不住 没人开 没知 河道 添麻烦 湿 湿透 点了 点困 爬上塔 电人气 电的 男的在 痛 的味 的嘴唇 的都
4 6 直哭 直流 空的 窗 第二个 给表弟 老公昨 脸都黑 腿动 菜刀要 解救 说再见 跑到 跳下去 躺在 车还 进了 递柜 那个了 面还有 面零下 颜色 驶室 鱼的
4 5 =accident>unsafe? =ask>chief =bleedBirth>self =bleedBirth>trapped? =blow>heartBreath? =blow>injured?
4 5 =blow>want =bystander?>edge =bystander?>sexual? =bystander?>unconscious =chief>burnMeans
4 5 =child>blow? =creditors>now? =cry?>shut =cry?>weapon =deathMeans?>now? =deathMeans?>parent
4 5 =demanded>edge =dialectDanger>blow =drunk>inLaw =fire>edge? =fire?>deny =flood?>elder
4 5 =heartBreath?>now =injured?>flood =leftAlone>fear? =leftAlone?>unconscious =lured>several
4 5 =lured>stranger =neglect?>now? =now>parent =now>unconscious =now?>bleedBirth =parent>hyperbole?
4 5 =parent>seizure =partner>trapped? =poisoned>unsafe =repeated?>flood? =self>farewell? =self>graveBlow
4 5 =self>injured? =self>leftAlone =services>weapon =several?>edge? =several?>leftAlone =shut>want?
4 5 =son>graveBlow =step>creature =step>shut =step>weapon =things>despair? =things>lured?
4 5 =threat>control? =trapped>fear? =wages?>accident =weapon?>span =work>kill 一天打 丈夫昨 上塔 下等 下这 不住了 不出声
4 5 个人拿 个在 个瓶 个老汉 么弄 了一截 了喊 了汽油 了还能 了野 人拿着 人气 人看着 人站 人站都 今天早 从三 他看 他让我 他说要 任拿着 儿下 儿子拿 全是 公疯了 六 内有 写信 出
4 5 出去了 到时 友今 友拿着 友昨晚 只手 吃了野 吃花生 吊了 后就不 喉 喝了一 嘴角 噎着 在在踹 在超市 在路边 堤 墙上 天没下 夫举 夫举着 头盔 好了 好多人 妇羊 妈瘫 婿昨 子吃花
4 5 子打得 子拿着 孩子喊 就弄 就没 屋里全 岁的娃 工友 工头不 年的自 得像 我在 我够 我把 手里攥 手里有 打架 把三岁 把我们 拽 拿着铁 捂我 敢出声 敲了半 斧头在 斧头要 无法上 时了
4 5 晚又 楼窗台 氨气 沼气池 流出 流出来 添麻 灰 爸吃 用不 男友昨 的头 的头盔 的护 的照片 的老周 的脸 的自己 盔 直晃 睛看 称被 经把 绒 绒服 给明 给明年 羽 羽绒服 老公现 者服
4 5 脚没知 腿动不 花呗 花生 蘑菇 被人下 被锁在 要不到 要去一 要紧 见不到 话说不 请速 越小 跟丢 跳下 进去了 里一 里头插 里翻 锁在家 门口了 门天天 问要 驾驶
4 4 +0 +5 =accident>accident? =blow?>bleedBirth =bystander>parent =chief>sibling =chief?>bystander
4 4 =chief?>mourning =chief?>wantsToDie =chief?>weapon =control?>several? =deny>graveBlow =deny>shut
4 4 =despair?>now =dialectDanger>cry? =elder>fire =formalDanger>child =frail>fear? =graveBlow?>repeated?
4 4 =heartBreath?>injured? =inLaw>formalDanger =injured?>injured =leftAlone?>bystander? =lured>several?
4 4 =now>injured? =now>terse =now?>heartBreath? =parent>now? =poisoned>deny =poisoned?>unconscious?
4 4 =repeated?>kill =services>weapon? =several>lured =several?>fear =shut>papers =shut?>things
4 4 =sibling>self =sibling>services =son>drunk =stranger>consumer =stranger>fear =terse =terse>poisoned?
4 4 =terse>trapped =things>graveBlow =wages?>burnMeans? =want>want? =wantsToDie?>self =whenAtLast>fear?
4 4 =work>burnMeans? 下去了 不开 不转 个女生 了炭 了野蘑 五个 人在里 人带着 人跟我 他他 他发 他就拿 们快点 倒地 六岁 卡着 卡着个 卧 友拎 吃奶 和 和孩 咬了他 哥拎
4 4 哥拎着 哥拿着 喂饭 嘴里冒 在厕 在枕头 坠 头插 奶噎着 奶奶噎 好好 婆今 婆今天 婆婆拿 嫂子 子坐在 孙女说 对象现 己写信 帽 年痴呆 怎么弄 我老婆 报称 推不 有股味 某工 某工地
4 4 棍在 棍追 棍追我 楼缝 浴 牧 班老 瓶 的照 看着她 眼睛看 着他 砍我 秒 给就 给我穿 维保 翻出去 能一 自救 菜很咸 要生了 见她在 让我跟 说不清 说今 说带 踹我我 那个瓶 都烂
4 4 里一股 铁棍 门就 青的 饭里
4 3 =bleedBirth? =cry?>fear? =deny>edge =deny>farewell? =deny>selfHarm =flood?>bystander? =frail>chief
4 3 =leftAlone>several? =missing?>leftAlone =neighbour>fear? =now>partner =parent>blow? =parent>creature
4 3 =parent>neighbour =parent>threat =services>now? =several?>past =sexual?>repeated? =shut>trapped
4 3 =sibling>control =sibling>missing =stranger>missing? =stranger>wages? =things>burnMeans =trapped
4 3 =wages?>fever? =weapon?>suppose =wish>now? 一个女 一帮人 不玩 不玩了 不给就 不让走 个大 了我妈 人压在 今日 从里头 倒在 初二 包工 厕所隔 厨
4 3 友拿 受益 受益人 叫人来 哥举 哥举着 回是 在天 在底 在底下 在我单 地铁 地铁口 场自 好了这 妈倒 子又 学校说 对不 岁男 岁男童 巾 带 应 弟在 怪 想吐 想回 我在桥 我堵 我妈倒
4 3 拦不住 掉了 教她 是你 有个男 消息说 漏氨 点糊 现 男童 着刀说 短袖 窗帘 站不稳 笔 罐都 网贷的 至 被儿子 让走 这局 里大 铁口 门了 门缝 隔间 鼓
4 2 =blow?>partner =chief>flood? =control>blow =control>shut =control?>works =cost>several? =deny>past
4 2 =despair?>bystander =fear?>deny =flood>flood? =frail>bleedBirth =gas>unsafe =injured>bystander
4 2 =neglect>deny =neglect?>works =neighbour>blow =neighbour>minimise? =neighbour>parent =now>fear
4 2 =papers>fear? =papers>shut =parent>flood? =parent>land =repeated?>drunk? =self>heartBreath?
4 2 =several?>now? =several?>self =shut?>several =sibling>blow =son>bystander =son>drunk?
4 2 =stranger>wages =unsafe?>papers =want>now? =wantsToDie?>mended 三的 下好 个人睡 个女的 中午 也别 了白 人 人把我 人看 今天就
4 2 他的手 们 们谁 动了 号楼 四回 头了 头有 她走 安全 小妹 就剩半 工人 年级的 息说 我丈夫 我妹 我嫂 所隔间 手腕 服务 来人 来的 校说 每周 热水器 爸关 爸爸 物业的 现在走 留
4 2 睡地 等他 群 要断 要钱 谁也别 贷的人 这儿 都用 门外 间里 霜 鼠
4 1 =blow>despair? =blow?>creature =bystander?>elder =chief>formalDanger? =chief>parent =child>now?
4 1 =despair?>unconscious? =fear>want =flood?>cry? =inLaw>verbal? =injured?>treatment =leftAlone>self
4 1 =leftAlone?>want =minimise?>self =neighbour>weapon? =now>deny =parent>sexual? =self>child
4 1 =self>flood? =several?>fever =shut?>trapped =sibling>parent =son>suppose =things>control?
4 1 =threat>fear? =threat?>blow =trapped>want? =unconscious?>self =unsafe?>gas? =wages>works @supposed!
4 1 七号楼 上 下车库 不签 九 了就 了有 人骗去 他在我 们就 份证 住 停在 停暖 兄 又来要 听见她 在路 女儿说 奶粉 她她 娃 子从 学走 守 家里烧 就要 床上 我退 我送 有人在 村口
4 1 桌的 没找 生日 的叫 的时 睡过 纸条 给弟 给弟弟 网友 老头 背 衣服都 袖 裂开 见 说对 说搞 车窗 这盏 都买 都拿 都有 都看 里不 里让 链
4 0 =ask>trapped =blow>span =blow?>fear =chief?>blow =chief?>parent =chief?>self =chief?>threat?
4 0 =control?>now =despair>self =edge>despair? =elder>poisoned =neglect?>repeated? =now?>several
4 0 =repeated?>elder =repeated?>injured? =repeated?>works =services>threat =sexual?>now? =sibling>land
4 0 =sibling>wantsToDie =unsafe?>elder =verbal?>deny =want>span =weapon?>work =works>sexual? @myself! 七号
4 0 不答应 不让去 个工 了不让 于尽 五岁 他从 们出 们把 到处 友们 友说 号 在地 壁小 妈现 妈现在 就打断 我借 我妈现 我妈被 把我送 敢出 爹 现在不 的娃娃 的就 被同学 被逼 见钱
4 0 说搞项 车来 还在 都不 隔壁小
4 -1 =allOfUs>leftAlone? =chief>stranger =consumer>partner =control?>farewell? =deathMeans?>self
4 -1 =fear>parent =formalDanger?>chief? =frail>deny =frail>neglect =gas?>deny =mended>self =minimise>self
4 -1 =neighbour>accident =now?>want =partner>selfHarm? =poisoned>now? =repeated?>dialectDanger?
4 -1 =selfHarm>self =services>self =several?>blow? =several?>elder =shut?>now? =sibling>secret =span>deny
4 -1 =stranger>poisoned? =stranger>unconscious? =threat>blow? =threat?>now? 七个月 下面还 五口 人的 人骗 什 介 十 只能 哥让
4 -1 喘气 头烫我 子还在 就同归 就跟 店 我爸老 抱走 有个女 没人喂 消息 生长期 的消息 着洗 罐子 过去的 追着 院了
4 -2 !held:attend =blow>partner =child>formalDanger? =child>injured? =deathMeans>fear? =despair
4 -2 =drunk?>weapon? =edge?>several? =formalDanger?>verbal =gas?>unsafe =mended>things =now?>leftAlone?
4 -2 =praise>control =self>fiction =selfHarm?>self =several =son>kill? =son>land =wish>want 个犯 了一晚 他上 他用
4 -2 们把我 件 低保 保护令 儿在 儿子一 兴就查 兴就羞 前夫 十八 哥让我 图 在拉 天天查 夫拿 妈 妈打 学生长 家五 就查 就查我 我同 我是 搞项 放了一 服的 来说 澡洗了 经理说 继 被同
4 -2 要回 要还 道的 郁症 钱没 骗去
4 -3 =bystander?>threat? =deny>span =despair>deny =elder>neighbour =fever>child =frail>land
4 -3 =frail>sibling =minimise?>praise =missing?>things =parent>sport =past>threat =repeated?>poisoned
4 -3 =self>control =self>inLaw =several?>chief =son>threat =want>child =weapon?>threat =wish>fear?
4 -3 =work>repeated? yz 一个念 个念 个念头 之 全家 到灶 在这 头就是 婆当 子厂 子奶 子胀 对象一 就是怎 店里 废物 打断 机也 来第 来第一 死死 比 没人管 第一个 给我全
4 -3 肚子胀 觉 证书 话跟 象一 醒来第 饭也不
4 -4 =bystander>consumer =chief?>despair? =control =control>self =despair?>repeated =edge?>cost
4 -4 =fever?>neglect? =inLaw>cost =inLaw>drunk? =land>fear =minimise?>blow? =mourning>repeated
4 -4 =neighbour>injured? =now?>sexual =repeated>minimise =repeated?>foreseen =span>deathMeans?
4 -4 =suppose>papers =treatment?>treatment =verbal =work>child 一天没 上会 不露面 个家 了物 人拍 们八个 们吃 住哪 余的 保能转 儿子说
4 -4 公动不 公天天 前夫一 前夫拿 友一 同一 嗦 在这个 天天来 天天羞 天羞辱 天醒来 天骂 妈把孩 子总 家小孩 就心 居家小 屋里零 工资一 己撞的 己是累 己还 心慌 念头就 成就 我们吃
4 -4 我侄子 我没事 我眼 我要钱 探亲 撞的 文要 是怎 月干 月干到 梯一 椅上 每天醒 没出房 治了 爸以 牲 电子厂 痰里 痰里带 的女儿 知 禁止 第四次 给过 老公天 能坐 自己关 藏在 被前
4 -4 说摔的 资一 车停在 载 迟早 里零 锁屋 问她就 露面 食的
4 -5 3岁 =chief>verbal =control?>minimise =elder>foreseen =fiction>fever? =formalDanger?
4 -5 =formalDanger?>deny =injured>injured? =injured>now? =now?>secret =now?>terse? =parent>despair
4 -5 =repeated>minimise? =sibling>chief? =suppose>mended =things>bystander =things>leftAlone?
4 -5 =treatment>span =unsafe>flood =weapon?>several? =work>bystander? =works>wages 不干就 不治了 不能不 不露 东赶 了之
4 -5 了物业 们都 便面 健品的 兴就不 十六个 去算了 号人 名农 哆 哆嗦 四岁 地上二 复婚 夜坐 天没去 夫一 夫天天 奶也 她爸 婆动 子吓得 店长 弟弟去 我复 房东赶 打老 教官 是怎么 木工
4 -5 水电 班没人 理发的 疼得整 的罚 的罚单 的馒头 着单 矩 穿不上 笑 累赘 经三 自己摔 自己还 要抱 让我吃 该报 说不交 赘 进我 逢 都给了 里吐 面说 骂我是
4 -6 13岁 =accident?>things =allOfUs>several =ask>repeated? =blow?>deathMeans? =chief>partner
4 -6 =consumer>fear? =consumer>repeated =demanded>sport =despair>span =fiction>blow? =fiction>burnMeans?
4 -6 =flood>unsafe =minimise?>minimise =neighbour>burnMeans =papers>repeated =partner>repeated
4 -6 =past>verbal =repeated>elder =repeated?>services =repeated?>verbal =sexual?>bystander? =sexual?>past
4 -6 =span>cost =stranger>whenAtLast =treatment?>now? =verbal?>despair? =verbal?>injured?
4 -6 =wages>repeated? =want>terse? 上那家 不干 不是想 两口又 个女工 个奶 个月这 个死 久不 了也没 了点 从家里 伙十 伙十几 伙计 低保能 像个 十四个 去上学 去听
4 -6 同住 听得 地方住 地方去 坐牢 天就喝 天真 天跟 头的 子妈 孕了 就掉 已经三 带班的 干就 开始摔 怎么打 想上学 想走 手机也 打听 是什 是破 是老 未见 板三 每次吵 活没找 爹妈
4 -6 爹妈都 破的 老想 胁 脚肿 见网 该签 说嫁 说是她 跟踪 车跟 车间里 近总说 还打 道我几 钱老板 长期 频发
4 -7 =allOfUs>services =blow>control? =chief>bystander =chief?>minimise =consumer>threat =cost>injured?
4 -7 =demanded>praise =edge?>repeated =formalDanger>blow =inLaw>repeated =injured?>chief? =neglect>ask
4 -7 =parent>control =parent>selfHarm? =repeated>things =repeated?>control =services>verbal
4 -7 =stable>partner 一个孩 一晚上 下手 不该签 个同 九个人 交上 从家 他奶 他奶说 以后就 借了三 养的 分没 十个 去打工 又开 发我 在又 在村口 在车站 坐到天 夜间 天给我
4 -7 头顶 子逼 完又 就不让 就发抖 居说对 往胳膊 得一 得孩子 把一个 拿到钱 断了两 是什么 是谁 板不给 没拿到 油漆 爸瘫着 牢 的天 的是我 着喝 穿衣 站着 老板三 要回来 见男 见网友
4 -7 谁劝 送回来 郁很久 都冻 都拉 里说隔 面就
4 -8 =bystander?>weapon? =drunk>sibling =inLaw>sibling =land>wages? =now?>unsafe =parent>blow
4 -8 =parent>sibling =partner>bystander? =repeated?>repeated =several>wages =several?>neglect
4 -8 =several?>parent 一晚 上就剩 不给饭 个保 么打 买不起 去没人 又笑 在找 在找我 天拿 她出来 年没拿 很久不 我换 我的身 是觉得 本子 没怎么 活人 独 的工钱 都不想 钱买
4 -8 镜 隔壁男 露
4 -9 =mourning>several? 人的钱 几个小 婆婆说 摔死 没去 相 高兴
4 -10 三万 个不 他妈 说活着
4 -11 =sibling>repeated?
4 -12 手就
3 10 围
3 9 =poisoned?>now? 下来
3 8 =dialectDanger>several? =partner>fear 没声 着锤 要点 这回
3 7 =blow>suppose =despair>farewell? =drunk>parent =drunk?>stranger =frail>terse =injured?>terse?
3 7 =now?>suppose =parent>terse =parent>weapon =partner>graveBlow =partner>hyperbole =past>now
3 7 =shut>things =sibling>lured =step>want? =stranger>weapon =things>self =threat>terse
3 7 =unconscious>terse 人拎 人现 几度 凳 厕 友爬 在小 天又踹 婴 害他 害怕 屋里不 床底 昨晚扇 现在话 站不 绑了 躺 都在吐
3 6 +6 =accident>deny =bystander?>unconscious? =chief>burnMeans? =consumer>weapon? =deny>wantsToDie?
3 6 =despair>now? =drunk>control? =drunk>threat =leftAlone>edge =missing?>leftAlone? =neglect>fear?
3 6 =partner>hyperbole? =several>burnMeans =shut>secret =shut>span =shut?>deathMeans?
3 6 =sibling>deathMeans =things>mourning =unsafe>accident? =want>now =weapon?>selfHarm? =wish>shut 一把
3 6 两个人 个院 个院子 他还在 们不让 任拿 公举着 关在阳 出去 卡在 后备箱 圈说 在撑不 外面零 天又揍 夫拿着 头捂我 子到 寓 屋睡 已 已经把 户外 房里 手机都 拦 换了 插着 撬门 放人
3 6 是真的 是花 晚 晚推 机就 气罐都 水流 没电了 油的 法上 爸今 知觉 筋 老板叫 舅 话里说 进 邻居拿 都烧 都站 里有 里起 钓鱼的 面零 鼻
3 5 +8 2 =accident>formalDanger =allOfUs>farewell? =allOfUs>son =blow>parent =chief>fever? =child>cry
3 5 =control?>accident? =control?>fever? =creature>things =deathMeans?>child =deny>burnMeans?
3 5 =gas>unsafe? =gas?>unsafe? =land>gas? =lured>terse =minimise>several? =now>stroke? =now?>deny
3 5 =now?>dialectDanger =papers>self =parent>graveBlow? =poisoned?>papers =repeated>shut?
3 5 =repeated?>kill? =self>unconscious? =sexual>threat =sibling>dialectDanger =son>chief
3 5 =stranger>weapon? =things>cry =weapon>parent =weapon?>cry =wish>blow 一口 一觉 一进 上看 主任拿 人头 他去 他身上 住户
3 5 儿子欠 公举 六楼 冒白沫 出不 利 到一半 到工 十二点 卖到 去找 友昨 口去 叫他 呗还 哥拿 困 在一个 在在揍 在酒 在酒吧 在项 在项目 地上 多人 天台 天早起 头要砍 女婿拿 婆拎
3 5 婆拎着 婿拿 婿拿着 婿昨晚 子把老 子欠 子被他 安静 就从 岸 工友爬 年痴 开 开了个 怪我 我和我 我弟在 户外面 户都 手伸进 手机要 拐杖 拴在 敢出去 数了 断了一 明年 是单 晚踹我
3 5 服叠 机要 机要上 机还 杖 板叫人 桥 梯维保 械 棍要 楼下等 水也 沟里 滩 点火 然 爬到 用 电梯维 的自 看得 真的 着那 着那个 站都 给自 缝里 老鼠药 胸口疼 脸红 花呗还 蓝 蘑
3 5 要把我 要点火 要生 让她 说送 跨江 车开 这条 进来一 都不让 都站不 野蘑菇 钱有 门口等 高压线 鼠药
3 4 12 =accident?>burnMeans =blow>self =blow>sexual? =bystander?>consumer =chief>wages
3 4 =child>heartBreath? =control>missing? =creature>farewell? =deathMeans?>deny =deathMeans?>shut
3 4 =demanded>cost =edge>ask =elder>missing =elder>unconscious? =farewell?>weapon? =fire>self
3 4 =flood>deny =graveBlow>kill? =graveBlow?>works =heartBreath =heartBreath?>fire
3 4 =heartBreath?>unconscious =hyperbole>kill? =inLaw>hyperbole =kill>burnMeans =land>burnMeans
3 4 =minimise>child =now>graveBlow? =now?>accident =now?>deathMeans? =now?>repeated? =papers>shut?
3 4 =partner>farewell? =poisoned?>self =secret>deny =sibling>partner =son>dialectDanger =son>lured?
3 4 =sport>blow? =things>fever? =things>threat? =things>weapon? =trapped?>works =unsafe?>accident
3 4 =unsafe?>accident? =unsafe?>poisoned? =wantsToDie>several? =weapon>things =weapon?>dialectDanger
3 4 =wish>deathMeans? =work>mended =works>bystander? @acute! s 一直晃 一边 丈夫刚 上交 上全 上岸 不撒 不给工 个人 个人要 么办 了一夜
3 4 了出 人小 人用 人的地 今晚又 他现 他现在 候给 借用 停不 公公现 再 冷库里 到钱有 化粪池 厨房 友举 反锁在 发作 口人 口都 哥喝多 售楼 噎着了 器洗 器绞了 四楼窗 在厕所 在外面
3 4 女婿昨 奶噎 她裤 她裤子 嫁过去 子今 子你们 学校把 定时 定时邮 屋 崴 己写 很咸 怎么办 我女 我床 我敲 我被 手机还 打个 打折 把我堵 掉了两 摔倒 攥 放学 时邮 时邮件 有个
3 4 朋友拿 杀我全 棍在门 棍要砍 楼缝里 汉今 沼 沼气 洗厕 爸举着 爸拎 爸拎着 玩了 生完 用拐杖 眼珠 窗户外 紧急 老婆今 老年痴 老汉今 肚皮 脸红红 菇 菜很 裳 要上交 要把 话打不
3 4 说找 象现 象现在 跟丢了 车多 车往 还有两 还清了 进她 进屋了 那几个 邮件 野蘑 铁棍在 门都 难产 骗来
3 3 =accident?>chief =accident?>injured? =allOfUs>now? =blow>dialectDanger =bystander?>frail
3 3 =child>things =commonHarm>stranger =consumer>parent =creature>dialectDanger =creature>flood?
3 3 =deny>cry =deny>flood? =despair?>bystander? =edge?>sport =elder>injured =fiction>sibling =fire
3 3 =graveBlow?>cry? =inLaw>dialectDanger =kill>papers =kill>works =land>cry =lured>wish =mended>past
3 3 =neighbour>despair? =neighbour>poisoned? =now?>edge =now?>threat? =now?>weapon? =papers>land
3 3 =parent>treatment? =partner>now? =partner>shut? =poisoned>poisoned? =repeated?>wages =secret
3 3 =self>creature =self>past =self>works =services>edge? =shut?>control =shut?>terse =sibling>graveBlow
3 3 =sibling>injured =things>minimise? =threat>office =threat>parent 一名 不停 不出来 不见 了 了不知 了出不 人压 人要不 从楼上
3 3 伸进她 偏 停不停 儿子又 出来 刀说 刀说要 到肚 十二 卡住 友举着 取暖 口等 响了 在电 子掉 学路上 完就 家里好 就剩我 快手 想死 我不玩 我们俩 我在厕 我女儿 我嫂子 我被锁 手伸
3 3 打不通 打这个 把手 把手伸 把老 敢开 旁边 机一 机还有 板娘 某 树以后 气中 汉今早 没上 河里 浑身 煤气 爸妈 牌要 用拐 的枣 的老太 的车 着了 硬 紧 红红 红红的 给钱 绳子
3 3 缝里卡 老人在 老板娘 膊上全 街道 表弟 被儿 被几 说孩子 还开 这 进她裤 通了 都说 酒 里出 里卡 里卡着 钱有人 降糖 面打
3 2 +11 =accident>trapped =ask>leftAlone =blow>formalDanger? =blow?>blow =blow?>land =blow?>verbal?
3 2 =chief?>fear? =cost>edge? =deathMeans?>unsafe =demanded>bystander? =demanded>self =fear?>want =flood
3 2 =gas>self =inLaw>kill? =inLaw>stroke? =injured?>creature =injured?>fear =kill?>self =lured>blow
3 2 =mended>now? =neglect?>blow? =neighbour>leftAlone? =now>repeated? =parent>want? =past>blow?
3 2 =past>several? =poisoned?>repeated? =self>sibling =several?>repeated? =sexual?>graveBlow? =shut
3 2 =sibling>shut? =son>blow? =stranger =things>parent =verbal?>child =weapon?>sexual? =works>things 上起
3 2 不能一 不起来 不跟 人让 人跟 冷库门 到这个 去过 嘴里说 在车 地点 女 女不 女的 婶 子留 子着 就拿 尾 弟 我 手 有 来我 楼下 火车 疯 癫 癫痫 的时候 看见她 粪 组 给工 翻
3 2 被打 裂 说的 身份证 道怎么 都上 里一直 里给我 陌 陌生 陌生人 面有 首
3 1 =blow>work =blow?>leftAlone =child>inLaw =deny>treatment? =elder>blow? =fever =frail>parent
3 1 =gas?>wish =missing?>cry? =parent>injured? =repeated?>stroke? =seizure? =self>hyperbole?
3 1 =self>sexual? =services>missing? =services>repeated? =several?>want =sexual?>consumer
3 1 =things>several =threat>fear =verbal>fear =whenAtLast>deny =works>injured? 个姑 个娃 个班 为我 呼 妈妈亲 守着 家都
3 1 家里有 小学门 弟弟不 张纸 归于尽 我们就 我怀孕 我挣 我爸妈 户 折 拖到 放 月工钱 来衣 气味 河堤 爸 男友拿 痫 着打 脚 药都 被锁了 西 要上 话了 说出去 身份 车库 这盏灯
3 1 那个老 那家人 钥 限制
3 0 #long7 =allOfUs>wish =bystander?>land =bystander?>stranger =bystander?>work =chief?>work
3 0 =child>chief =child>despair =fear?>despair? =frail>creature =graveBlow?>injured =injured?>bystander?
3 0 =leftAlone?>want? =lured>land =neglect>things =neighbour>works =several?>frail =treatment?>weapon
3 0 =unsafe>several? o 一根 不然 不答 东西 人不见 他就 他说 发钱 同宿 同意 同桌的 回家 在大 在走 地方 天抱 女儿在 奶的 婆 子还 宿舍的 小工 就想把 得用 悬 我不想
3 0 断我的 有一个 没出 特别 界 的娃 老婆 腿 话打 话要 谁也 贷的 里烧 里能 隔 高利
3 -1 =chief>cry? =chief?>several? =child>injured =child>several? =creditors>self =despair?>control?
3 -1 =drunk?>blow =drunk?>weapon =injured?>weapon? =neglect?>repeated =now?>child =now?>parent
3 -1 =parent>missing? =repeated?>creature =repeated?>several? =self>blow? =self>several
3 -1 =sibling>wantsToDie? =son>neighbour =span>neighbour =things>injured =things>want =weapon?>cry?
3 -1 =works>deny =works>gas? 一个 不给 了一下 他打 以后 停药了 偷偷 几下 分手 同宿舍 同归于 天没有 她没 就同 弟去 归于 我的腿 我见 控制 洁 的哥 的打 着小 舍的
3 -1 蛋 行卡 表姐 让我见 说一 身上一 遗像
3 -2 =blow>cry? =bystander?>blow =deny>shut? =deny>son =drunk>self =edge?>now? =frail>son
3 -2 =injured>consumer =injured>fear? =now?>bystander? =parent>want =praise>verbal =repeated?>cry?
3 -2 =self>bleedBirth =self>commonHarm =several?>threat? =stranger>sexual? =unsafe>leftAlone? 一家五 三天没 不敢
3 -2 东 了现 了现在 了说 人喂 令 们有 剩 同事 块紫 子倒 家五口 就羞 岁的孙 我走了 戴 把药 抬不起 有一 本 没回 热水 的东西 的他 睛都 胀 被大 装了 跟着 轮椅坏 隔着
3 -3 =ask>creature =ask>want =blow>verbal =child>sexual? =child>trapped =child>verbal? =cry?>suppose
3 -3 =demanded>repeated =elder>cry? =leftAlone>now? =parent>neglect? =repeated?>missing?
3 -3 =sexual?>stranger =shut>now? =stranger>repeated? =wages?>deny =want?>now? =works>injured 了那个 交不 他吃
3 -3 们有没 任 住我 公动 出门 反映邻 发 哥哥让 园霸 大哥 她就说 婆婆当 怀孕 我拉 我拍 我是废 我表 拾 按 推到灶 提离 是废 是废物 晚期 来就 水壶 爸不 班次 电梯一 男友天 男孩
3 -3 的东 第三天 能转 自己撞 见隔壁 视频 说摔 走一 陪着 饭没
3 -4 =accident?>wages =blow>bystander =chief>suppose =control?>son =demanded>blow =elder>trapped?
3 -4 =foreseen>papers =minimise>deny =neighbour>threat? =now?>land =papers>child =papers>stable
3 -4 =partner>repeated? =repeated?>poisoned? =repeated?>threat =span>threat? =threat>past =unsafe>ask
3 -4 =unsafe?>land =verbal?>fear? =verbal?>unconscious? =wages?>whenAtLast yy 上个 上个月 上总 上班路 不怎 业论 业论文 了八万
3 -4 二十一 人坐 人打 会在 偶 几年没 出来的 分到 前夫天 医院说 听说隔 哥总 墙往 子一不 工资不 已经有 底下那 店的 我侄 我是校 我爸出 手骨 手骨折 打了一 打他 提离婚 映某 映邻 是班
3 -4 月的药 期第 期被 桥底下 桥洞底 梁 椅坏 毕业论 没影 洞底 生作文 生每 用木 电子 白班 穿不 米也 米缸 精神 老板电 见隔 记 说怕 象天天 资不 走几 路上总 车票 车站 里一天 长期被
3 -4 雇 顶着
3 -5 =ask>minimise =blow>past =bystander?>several? =control?>unconscious =creditors>wish
3 -5 =deathMeans?>sibling =demanded>fear? =fear>bystander? =fear?>foreseen =fiction>control?
3 -5 =fiction>neglect? =friction>papers =friction>verbal? =injured?>unsafe? =now?>minimise? =parent>inLaw
3 -5 =repeated>cry =repeated?>fever? =shut>partner =span>treatment? =step>verbal? =terse? =threat?>child
3 -5 =trapped?>injured? =unsafe>consumer =unsafe>flood? =verbal>creature =wages>whenAtLast
3 -5 =weapon>repeated? =work>stranger 不成就 不踏实 了酒就 他考 他钱 儿子天 几块 几步 分 前他 卫生间 反映某 在某 外来 多个工 天天不 天摔 奶水 妈最 姐嫁
3 -5 婆天 婆天天 嫁到 子上有 家三口 封条 就停 建材 形 我妈最 我眼睛 把电 拄 换路 是一年 是校 校医 桥底 次来 没有暖 点几 爷子 爸天天 班路 生间 的老头 的馒 看墓 着两 累 经有
3 -5 经有人 罚单 老婆动 考研三 肋 自己报 表现 说账 请假 身上青 连锁
3 -6 =blow?>threat? =bystander?>mourning =bystander?>whenAtLast =demanded>minimise? =edge?>wages
3 -6 =fever?>ask =foreseen>self =foreseen>several? =inLaw>past =partner>control =services>lured?
3 -6 =services>stranger =services>verbal? =several?>praise =several?>suppose =sibling>neglect? =step>past
3 -6 =threat>son =verbal?>self =want>land =work>neglect 三口 上就 下雨就 不踏 九个 九十了 了七个 了婚 以前的 住一 先交 写的是 几天没 到单
3 -6 医院催 去听课 友以 口有 喝了点 外的 大伙十 妈最近 妈有 婚就让 嫁到外 子当 它 家里钱 小时开 就喝了 就把 己没 带班 干了七 开发票 我去外 我爸瘫 扣了我 把一 拍 支了 敢离 敬老
3 -6 方住 次吵 没人会 没人修 法吗 班有 看医 知道要 离了婚 租屋里 紫一 自己没 街坊 见面就 论 证和 谁都能 迁的 送人 送奶工 都能 院催 雨就
3 -7 =blow?>minimise =chief?>fiction =demanded>neighbour =despair>ask =despair?>span =elder>deathMeans?
3 -7 =fear?>fear =land>lured? =mourning>child =papers>blow? =repeated?>deathMeans =sexual?>fiction
3 -7 =things>minimise =threat?>son 个头 个礼拜 交了三 会弄 刀具 合租 国外 在网吧 坐到 多名 婚前 家好 就来 得上 想不 我妈的 我把一 房也 把我照 护 拿到
3 -7 晚上会 最近总 柜员 楼上那 没吃饭 爸瘫 的饭 称邻 经三天 腊月 赔不 车流 里人 钱拖 闻到
3 -8 =bystander?>want? =demanded>son =deny>fear =deny>inLaw =deny>poisoned? =mended>child
3 -8 =neglect?>injured? =past>suppose =self>minimise? =sibling>fiction =son>verbal? =span>creature 一个礼 一见
3 -8 不想上 了三万 人会 人喝 十六 名老 地了 坐了 天也 子夜里 官 岁孩 干到 开不 念叨 思 我别 抓我 捡瓶 撞了 气不 猫摔 能睡 近总 连药 那种 镜子 门骂 顶了
3 -9 =deny>terse? =partner>mourning =self>want? p 侄 扣着 拿回 收走 没敢 里总
3 -10 子没人 才给 礼拜
3 -11 =injured?>blow? 说没事
3 -12 都要
3 -13 印 轻
2 8 =blow>graveBlow? =blow?>things =shut>self =terse>cry 没回家 着东西 钢
2 7 =elder>now? =lured>shut? =shut>deny =want>unconscious? =want?>unconscious? 室 山 我媳 我媳妇 撑不 电池 着东 蛇 锤子
2 6 #long6 =allOfUs>sexual? =child>want? =consumer>bystander =drunk>weapon =lured>repeated?
2 6 =now?>wantsToDie =repeated?>unconscious? =son>edge? =span>terse =terse>cry? =terse>shut
2 6 =things>several? =wages?>neighbour =weapon>now =weapon>verbal 上还 下 今天的 刚才又 后爸今 回还 大爷 天早 屋了 已经到 得跟 替
2 6 板叫 楼上跳 汽 炭 现在就 砸我 站起 站起来 给就从 老婆拿 腿软 血了 锤 面包 麻烦
2 5 =accident>wantsToDie? =bystander?>office =child>creature =cry?>repeated? =deny>mended
2 5 =dialectDanger>kill? =drunk>verbal =fire>repeated? =heartBreath>ask =injured?>child =land>bystander
2 5 =land>stranger =leftAlone>cry? =neighbour>wantsToDie? =now>threat =now?>chief? =papers>partner
2 5 =parent>heartBreath =sexual?>threat =sibling>creature =son>graveBlow? =step>child =unsafe>accident
2 5 =weapon>kill? =weapon?>deny =weapon?>shut 一直没 上跳下 两个老 个是 个游 云 人吃 伸进 值班 公拿 半个 半年不 吞了 呗还清 咽下 喘不 在撑 在集
2 5 堵在 大门 好 好不 子喊 就弄死 左手 我够不 我弟弟 打钱 把我和 拔 捏 搅 撑不下 早上 明年的 来 来年 校服 桌 梯维 清明 用了 的一 的推 的水 给我们 给自己 育老 装进 触 话里
2 5 走不 速 酸 里进贼 钓 铁棍要 饮料
2 4 =accident>works =allOfUs>neighbour =consumer>chief =creature>injured =creature>self =deny>edge?
2 4 =deny>weapon =despair>wish =farewell>deny =fear>now? =fear?>leftAlone =heartBreath>deny
2 4 =injured>cry? =land>child =lured =lured>threat? =lured? =self>burnMeans? =self>things
2 4 =several?>injured? =shut?>stranger =son>services =stranger>accident =threat>shut =threat?>works
2 4 =trapped?>several? =wages?>wantsToDie? =want?>land =weapon>dialectDanger =weapon>hyperbole
2 4 =work>weapon? =works>chief 一只手 一张 三轮的 上撞 上走 个老 主人 也断 了她 产 人们 人刚 人受 人受伤 人当 从早 仓库 他身 位门口 你们这 先 公厕 公寓
2 4 养菌 养菌子 农药 刀 分开 单位门 卫的 压线 厕所的 名 吞 咽 喝的 圈 场了 够 天打不 天晚上 天的菜 头不 女孩子 好睡 子买了 子我 子被打 家电 家里凑 小伙 就从楼 山上 工地的
2 4 店老 府 录了 录了我 想早 想早点 我在酒 我孙 我室友 我穿 所的 手指头 打算 打这 推他 放我 时候给 服叠好 村老 校把 楼的 毒的 气中毒 气泄 气泄漏 江桥护 汽油 没得 洗厕所 流 浑
2 4 烟酒 烟酒店 焊了 爸举 珠 电视里 的窗 睡一 砸我家 祖 站前 童 箱子 绞了 老师一 脑勺 腕 自称 药是 菌子的 表我 袄 说报 说要杀 贼 车就 轮的 轿 还是右 这会儿 进贼 里了 里凑
2 4 间收 面都 麻将的
2 3 !medical:attend =accident?>deny =allOfUs>accident? =blow>accident? =blow>fear? =blow?>child
2 3 =blow?>office =chief>bystander? =chief>dialectDanger =chief>hyperbole =cost>land =deathMeans?
2 3 =edge>things =edge?>fear? =elder>missing? =fear>works =fire>neighbour =frail>past =graveBlow?
2 3 =lured?>repeated? =missing?>trapped? =papers>threat =parent>self =partner>consumer =partner>stranger
2 3 =poisoned?>land =self>dialectDanger =sexual?>lured =shut?>self =things>neglect =things>sexual
2 3 =things>stranger =threat?>self =unconscious =unconscious? =wish>weapon? =work>accident
2 3 =works>accident =works>now? d 三号 三号楼 上一 上车就 下室 个孩子 个男 个要 了压着 了算 五万 交了 人一起 人之 人睡 从楼 儿不 儿被 兄弟 充电的 再说
2 3 别告 剂 包间里 化碳 司机师 吱响 吵着 告牌要 咬得 在国 在家里 在工 地方不 天下午 天的晚 子买 孙子不 就收 属 师在 帽子 底下 店老板 弄 我娘 我想开 我选 才又 打死我 掉水里 敲
2 3 是打 晕倒 有大 朋友昨 本人之 村里给 枣树 桥护 桥护栏 欠的 氧化 氧化碳 没下 没出来 火锅店 炸了 班没 的井 的孩子 的晚霞 的没 的菜很 直叫 直没 睡一觉 碳 窗台上 纸 老婆要 腿上
2 3 菌 菜刀说 血一 表箱 让我自 让我选 起来就 趴着 车撞 过药 都发 酒店老 铁 锅店 问低 问低保 霞 霞真 领着 高速 😭
2 2 =accident>injured? =accident?>work =bystander?>neglect? =bystander?>works =chief>want =child>deny
2 2 =creature>hyperbole =deathMeans =deny>chief =farewell? =fire>papers =flood?>creature
2 2 =graveBlow>dialectDanger =graveBlow>hyperbole =heartBreath?>papers =hyperbole? =land>accident?
2 2 =lured?>now? =neglect?>control? =parent>missing =parent>works =repeated?>now? =seizure =selfHarm?
2 2 =sibling>allOfUs =son>want? =things>fear? =weapon =works>several? 一人 三分钟 业的 个男的 了两口 了社区 人称其 以后他 六十
2 2 到外 到天亮 到现在 剩我 化粪 千块 卫的看 去学校 发出 台上 后头有 呢 圈都 圾站后 外 天亮 夫又 头上 头说要 奶奶 妈亲 孩子把 家为 家为宅 屋里 库 得不 得喘 快 我闺 截 手上
2 2 拼 按什 放在 斧头说 朋 朋友 条命 树以 棍说 棍说要 没有大 液 煤气中 牧区卫 生下来 的枣树 神病 站后头 粪池 罐车 老师在 脑子 腿脚不 衣裳 视里 证据 话都说 语 说孩 起火 跨江桥
2 2 还是不 那个 铁棍说 门没 隔壁 隔着墙
2 1 #ideas6 =accident>whenAtLast =cry?>creature =deny>bystander =deny>neglect =inLaw>things =leftAlone
2 1 =neglect>self =parent>son =partner>creature =partner>fear? =repeated?>graveBlow? =self>demanded
2 1 =self>stranger =sexual? =stranger>works =trapped>bystander? =unsafe>self =weapon?>blow? =work>chief
2 1 =works>services =works>stranger 不同意 不敢出 东西了 个姑娘 个孩 了车 于某 们班组 们看 份 出事 到我 勺 匙 口了 只 可以 吐血 哪种 在半 地 塌了
2 1 孩子被 完孩子 将的 底 想一 想多 我怀 我手机 找着 拖 捂 根管 猫 班 班组 生完孩 电人 着水 睛 股 胎 落 裂了 要 说带我 路上 车过 还 邻居大 里漏 钥匙 间 阳 集 鱼
2 0 =ask>things =bystander? =bystander?>son =child>leftAlone? =creditors>blow? =deathMeans?>fear?
2 0 =despair?>child =elder>sibling =fiction>demanded =injured?>chief =lured?>consumer =lured?>self
2 0 =missing?>deny =now?>neglect? =parent>span =partner>self =partner>sexual? =past>partner
2 0 =repeated?>blow =repeated?>partner =several?>blow =several?>consumer =sibling =sibling>control?
2 0 =span>child =threat? =threat?>things =trapped>several? =unsafe>works =unsafe?>flood? =wages?>self
2 0 =wantsToDie>repeated? =wantsToDie?>papers =weapon?>child =wish>injured? =wish>partner =work>partner
2 0 一块紫 七个 不着了 两个娃 了两个 二楼 人三个 人都 什么 付 利贷 务工 压了 四 在公交 在楼顶 多次 子他 对门 我不敢 摸 月一 气罐 现在 电话打 男的打 票 站在楼 给 能拿 腾 被
2 0 说也 高利贷
2 -1 -2 -3 =allOfUs>land =chief>threat? =chief?>papers =creature>threat? =inLaw>repeated? =kill?>deny
2 -1 =kill?>past =neighbour>ask =now?>neighbour =parent>shut? =partner>injured =partner>minimise
2 -1 =poisoned?>several? =repeated?>neighbour =repeated?>seizure? =repeated?>self =several?>sexual?
2 -1 =several?>stranger =son>elder =span>now? =things>control 上见 也说不 了好 人出 人员 他又 们要 像发给 冰 到天 到晚上 号了 同学 在都
2 -1 失联 女儿被 女被 妈被 宿 工钱 我头发 是一 来都 校园 沉 没开 男友 的老 的那个 看不见 站 管子 说 说不 说出 趁 车了 银行卡
2 -2 =allOfUs>sibling =allOfUs>work =control>deny =control? =creature>injured? =deathMeans?>chief
2 -2 =demanded>formalDanger? =deny>missing? =neglect =neighbour>leftAlone =papers>verbal =praise>suppose
2 -2 =repeated?>weapon? =self>despair =self>kill? =self>seizure? =services>allOfUs =services>sexual
2 -2 =son>blow =son>work =span>weapon =things>works =treatment =unsafe>wish 一百多 一顿 不饿 个月工 书包 了我的 他每 作文里
2 -2 像发 儿子 十几年 十来个 同桌 女生 我学 我腿 打我 抓不 文里 文里写 月都 本人 烧 的哥哥 盏灯 瞎 经理 缸 舅舅 舍 被关 被受 要债的 要带 说不出 那个女 除 顿
2 -3 =blow>sibling =blow?>chief =child>neighbour =consumer>stranger =creature>kill? =deny>verbal
2 -3 =despair>demanded =frail>despair? =kill?>now? =repeated>wish =repeated?>despair?
2 -3 =services>bystander? =several>stable =span>missing? =stranger>span =things>treatment? =unsafe>chief?
2 -3 =unsafe?>cry? =verbal?>fiction =want? =work>threat? 他写 像他 儿去 八万 公一 公平 关着 分不 前 友的 可我 后来 后爸天 园霸凌 地干 己撞
2 -3 弟弟 得厉 得死 恒 恒达门 我们一 我们都 我作 我的 我逼 映邻居 是班主 月子里 机里 板电 板电话 欺凌 烟头 男朋 的养 的养老 粉 能陪 见有 车撞了 霸凌 频
2 -4 =chief?>cost =child>missing? =commonHarm>repeated? =demanded>past =deny>accident? =fiction>self
2 -4 =fiction>verbal? =fiction>want? =gas>chief? =injured>works =office>things =office>work
2 -4 =papers>neglect? =partner>despair =past>weapon? =repeated?>child =services>several? =stable>blow?
2 -4 =stable>span =things>creature =things>elder =unsafe>deny =wages>work =want?>things 一家 丈 上有 上要 不交就
2 -4 不怎么 了东 了以 交两 他写了 他说再 健身教 公公天 卖部 又要 壁小两 天 天到晚 天掉 天说 她不 她买 妈总说 婆婆天 婆说我 孩子夜 幼 得交 得人 微信里 成年 房顶漏 打老婆 拿多少
2 -4 操 是校医 校园霸 样 渗 爸出 班路上 生过 甲店的 瘫 的号码 盼着 知书 研三 研三次 网贷 美甲店 老爷子 能要回 衣服 要拆 论文 走几步 跟物 跟着我 身教 都一 里没钱 里的 钱一
2 -4 门跑路 问怎 问怎么 阳台 院里 非要 骨
2 -5 =bystander?>wish =chief>repeated? =drunk?>services =elder>son =fear>control? =gas>things
2 -5 =minimise?>deny =neighbour>foreseen =partner>control? =repeated>unconscious? =repeated>works
2 -5 =services>wages =suppose>ask =wages?>want? =wantsToDie?>repeated? =work>fire 一床 一通 上写 上班还 下我 个半 了东西
2 -5 了保 了班 以前被 保能 保证 信箱塞 信里 公园长 关门跑 农民工 前被 十二了 卫生院 去算 吃不 吃啥 吃饭我 园长 园长椅 失 夹了 奶工 姐嫁到 子窗 子窗户 寡 对象天 尔 就得 己报
2 -5 建材厂 当妈 我干 找我 接电 是骗 有暖 期的 未成年 材厂 次来都 爸天 班说 生作 生炉 生炉子 生长 疮 盐 看墓地 着看 给一个 聊 至今不 要吃 让去医 让我全 说自 说自己 象天 软件
2 -5 过安 近来 通知书 道该 道该不 里就剩 里还 骗子
2 -6 =accident?>gas =ask>unsafe? =bleedBirth?>deny =bystander?>blow? =chief>self =commonHarm>now?
2 -6 =creature>work =deny>injured? =deny>sexual =despair?>friction =fear?>sexual? =fiction>wish
2 -6 =flood?>consumer =foreseen>deny =formalDanger?>demanded =land>control? =papers>kill? =partner>papers
2 -6 =past>shut? =several?>repeated =sibling>threat? =span>several? =sport>self =stable>now?
2 -6 =stranger>fiction =threat>papers =work>wish 一走 不做 不想醒 丝 个礼 久了 了一回 了两年 他吃饭 伍 保健品 信箱 健品 公交上 出生 办不 半年没
2 -6 友要 回一 回去了 回走 在厂 天都 妈总 威 婆灯开 子不敢 子叫人 子夜 家里人 往里 得很 怎样 总是 恐 想上班 我们去 我借的 我想找 探 时开 是没人 术后 机的 棉衣 橡 死老 每个
2 -6 没影了 没有一 没着落 沾 烧不 独居老 瓦工 用完 电话都 男友要 病三 痰 的证 着三 破产 离婚就 算犯 箱塞 级了 给收 老两口 考上大 肿 表姐嫁 说都这 过的 迈 这几 退休金 道要 都笑
2 -6 里被 长大 门口有
2 -7 =bystander?>demanded =bystander?>self =chief>friction =chief>shut? =cry?>chief? =deny>step
2 -7 =fear?>control? =inLaw>deny =injured>bystander? =minimise? =neighbour>span =papers>son
2 -7 =shut?>demanded =shut?>wish =son>verbal =span>shut? =treatment>deny =work>injured =works>edge? 东有 两次
2 -7 个看 也不是 了也 了他就 人找 人给我 借的 口流 喂了 在村 太想 好几 妇不 威胁 婚照 学校不 就是小 就骂 己摔 想租 我抱 打骂 收保 敬 是十 是小 朋友说 橡皮 焦 爆了 物流 瓦
2 -7 的钱没 结了 结婚照 老板不 行柜员 讲 说想 说楼 路边的 这几天 逗我 里我 长大了 问保险 问谁 集体
2 -8 =blow>stable =chief>chief? =land>services =neighbour>stable =now?>chief =partner>verbal?
2 -8 =several?>control? =son>fiction =step>repeated =things>repeated =threat>deny 一分没 一周 一袋 上好 中介 也快 买不
2 -8 前的 十二岁 去看 叨 屁 屁股 想上 意思 护理 收走了 敬老院 是小事 片p 聊天 菜都 见好 证件 踏 逗 避 郁
2 -9 =cost>shut? =repeated>deny =repeated>fear? =several?>stable =several?>unsafe =shut?>papers
2 -9 =verbal>child =work>edge? @supposed 人能 别的 包里 回去 奶说 妈说 恋 护工 没地方 济 理的
2 -10 =deny>minimise =verbal?>neglect? 看我
2 -11 =things>unsafe 专 总说
2 -12 让我们
2 -13 几天
1 9 =control?>now?
1 8 =deny>kill? =span>blow? 院子
1 7 #long8 =blow>terse =self>leftAlone? 南 大的 妹妹 抽 挺 板
1 6 =graveBlow?>deny =kill?>now =now?>terse =several>self =unsafe>child =wages?>works 一夜 了老板 催收的 半天没 就没再
1 6 经到 象又 这会 追不 里进
1 5 =creature>repeated =deathMeans?>ask =inLaw>weapon? =leftAlone>deny =partner>missing =terse>self
1 5 =things>sexual? =threat?>ask =want?>repeated? =whenAtLast>self =work>land 两人 人刚才 介绍的 会打 凉 区下 口的 喊了
1 5 在就 在问 天电 子一直 室门口 害 山里 床边 我了 救我 来要钱 板凳 没再 清 爸在 着一点 管用 老公又 胶 被窝 要脱 跳 还在外 送我 都拿走 钟
1 4 =burnMeans =burnMeans>papers =bystander?>accident =chief>injured? =chief>land =chief?>things
1 4 =control?>terse =creature>lured? =deny>weapon? =drunk?>papers =inLaw>suppose =land>bystander?
1 4 =land>leftAlone =now>ask =parent>chief =praise>deny =repeated?>terse =secret>land =self>edge?
1 4 =several?>burnMeans =several?>graveBlow =several?>heartBreath? =suppose>now? =things>threat
1 4 =weapon?>parent =work>injured? 三轮 上外 上躺 不能先 也断了 买了三 了一宿 了一边 了气 人哭 会说话 传销窝 位门 体育老 八千块 八岁 冒白 凑 别人的 剩我们
1 4 包间 厢 呀 呗 喝完 园区 在出租 地板 坝 多大事 夫刚 子换 学的 客上车 家人们 家看 对象又 就关 帘拉 得我一 我喝 我大 我老 我这个 把我带 挖机 搏 旅馆 是娃从 最后 木板 柜里
1 4 水库边 滚下 火烧 焊 熄 狗咬 电话里 男的把 的没有 的衣 着呢 着着 离家 组长 终于 绍的 育老师 能先 证也 账单 账户 轿厢 过来 逼我 里去 钓鱼 钱的 顺着 饭量
1 3 #long5 =accident?>works =allOfUs>office =bystander>deny =chief>works =child>office
1 3 =consumer>accident =creature>neighbour =cry?>deny =deathMeans?>shut? =edge?>repeated? =fiction>cry?
1 3 =injured>blow =land>stroke =lured>fear? =lured>things =lured?>cost =lured?>fear? =minimise>accident
1 3 =mourning>self =neighbour>office =now =office>allOfUs =parent>cry =secret>self =several?>deny
1 3 =several?>minimise =sexual?>land =shut>heartBreath? =son>child =terse>blow =terse>neighbour
1 3 =threat?>blow? =treatment?>several? =unsafe?>services =unsafe?>whenAtLast =verbal?>bystander?
1 3 =weapon?>stable =weapon?>works =wish>stranger =work>hyperbole zs 三十岁 上开 上滚下 上车 个玩笑 中毒了 了不 了压 二 人是
1 3 他说离 保单 信访 俩 公公正 凳砸 别告诉 到现 到这会 动我 勇 压药 去两 友 口疼了 吊司机 后头 后脑 告牌 器绞 圈里 在屋 在楼 在水库 坐轮椅 声都 外面等 夫不 套红的 婆在 子被
1 3 安 客上 家里进 就抱着 居大 广告牌 库边 开一 心跳 性不好 我八岁 我婆婆 我孙子 我徒 我找 我老公 我闺女 找了 护的 拿板 拿板凳 换了四 掉水 搬不 收房租 政府 昨天夜 是右 是左
1 3 来上 来上学 板凳砸 枣 枣树以 某公 档 棉袄 没用 涨到 滚下来 炕上 狼 的晚 看见垃 磕了 站在窗 篮 群众 自己写 要死 见垃圾 让报 说敢 说离 课没 谢谢你 身子 车辆 车陷 适合 酒吧
1 3 里的枣 销窝 阳底下 顶上 齐了
1 2 0 =allOfUs>demanded =blow>bleedBirth =blow?>graveBlow =blow?>missing? =blow?>unsafe? =chief?>deny
1 2 =control?>land =creature>trapped? =cry?>whenAtLast =elder>deny =farewell?>consumer =flood?
1 2 =flood?>self =graveBlow>bleedBirth =heartBreath?>ask =heartBreath?>elder =missing? =mourning>ask
1 2 =neglect?>creature =neighbour>now? =now>graveBlow =papers>now? =repeated?>unconscious
1 2 =services>injured =shut? =shut?>ask =stranger>terse =terse>lured =things>child =unsafe?>creature 一氧
1 2 一氧化 一瓶 上跑步 下掉 不回头 两家为 个 个坐 个玩 了一片 了火 了社 候别 到一 北 匙放在 区门口 友正在 后爸又 听不懂 响一 圾站 天下 子全 完 开门 往下掉 想越 我婆 我带 我胳
1 2 打不 把我从 拐 按什么 掉进 放学路 晚霞 有学生 来做 桥上跑 楼顶 毒了 水一 水到 江桥 没有我 滋 灭 环卫的 生员 电表箱 男友正 白色 的孩 着走 睡了 碗 站后 红帽 能看 脏不好
1 2 脚不 脚不好 被扣 被电 要求 见垃 角 还没找 这些 这家 道怎 都没用 都穿 配了 钥匙放 钱就不 销售 闹钟 阳底 隔壁有 面等 颈
1 1 +13 =accident?>sexual? =blow>land =chief? =child>wantsToDie =consumer>now? =deny>deathMeans?
1 1 =elder>cost =elder>leftAlone =fever? =fire>now? =graveBlow?>blow =injured>parent =injured?>trapped?
1 1 =land>accident =land>mended =land>self =leftAlone? =neglect?>despair? =neglect?>edge? =parent>shut
1 1 =partner>inLaw =partner>now =poisoned =poisoned? =repeated?>trapped =self>deny =sexual?>blow?
1 1 =son>past =stroke?>self =things>injured? =things>sport =unsafe>repeated? =wages?>child =weapon?
1 1 =weapon?>blow 三个 不动了 不知 两百 个人三 了七 了名 了名儿 了我 交站 人抬 们班 众 公把我 冷 几个 到窗 十五岁 十分钟 卫生员 厂长 去学 去就 右 名儿 听见 吹
1 1 在电梯 地下 地界 壁有 多 天天在 天花 头都 女儿不 妈还 完孩 家里一 居大爷 年不 库门 库门坏 开个玩 往河 我去 我妈不 我血 扫街 抑郁症 护车 摸了 放在门 旁 栏杆 棚里 灶房 燃气
1 1 玩笑啦 现在有 班主 班主任 生下 的三轮 的工作 的看见 看见了 知道怎 第三 给他们 羊都起 聋哑 舔了 菌子 西了 言语 认账 话就 起了名 跟他 这一 迷糊 都裂 都裂了 都起 都起了 锄头
1 0 #long3 +12 +15 =allOfUs>injured? =bystander?>deny =bystander?>injured? =child>farewell?
1 0 =elder>trapped =fever?>several? =frail>several? =injured?>things =land>commonHarm =now?>control?
1 0 =now?>fear? =parent =past>works =repeated?>trapped? =self =services>blow =sexual?>wish =sibling>deny
1 0 =step>self =unsafe?>bystander? =weapon?>fear 不得 了四 井里了 些 们几个 侬 公公 刮 发紫 回不来 在没 在河边 坑里 她说 妈不 子前 孩子手 封
1 0 封了 想问问 我把房 掉下去 握 方不 条子 来你 来电人 某路段 桥上 次 气 没了 烧了 特 电 电话 疼 的屋 皮 眼睛 给说 药店的 话 躲在 辆车 这是 里好
1 -1 =allOfUs>missing? =allOfUs>stranger =ask>blow =blow>now? =blow?>injured =child>trapped?
1 -1 =demanded>wages? =despair? =drunk =elder>poisoned? =injured?>works =kill?>several? =land>several
1 -1 =mended>deny =mended>land =neighbour>blow? =parent>now =repeated>child =repeated>office =self>parent
1 -1 =several?>partner =sibling>verbal? =span>self =step>parent =things>deny =things>frail
1 -1 =verbal?>repeated =wages =weapon?>office =wish>mended 一 一句 一间 不上 不同 个月没 了电 了路 保险 儿 别紧 十一 可 听着 大雪 夫
1 -1 女儿 学校 孩子没 客车 家十 宿舍 我身 找到 把存 把存折 把房 把汽 指头 放了 早上起 晒 来电 煤气罐 爬 的 盏 着我们 睡得 研 老公打 老婆正 过不去 那 陷 青一 青一块 靠
1 -2 =allOfUs>works =chief>child =child>now =consumer>want =control?>self =cry?>now? =land>fear?
1 -2 =neighbour>elder =repeated? =repeated?>stranger =self>formalDanger? =several>repeated?
1 -2 =several?>creature =sibling>repeated =span =wages?>things @myself 万 不认得 不赔 个月都 了手机 了村里 人说 他快 们在 伙 别找
1 -2 后半夜 和她 块 天没出 子坐 学门口 实 家里就 就好了 我好 我店 我店里 我心 散 昨儿 月没 有水 涂 爬不 的还 矿 禁 窗口 葬 补办吗 要债 还要 高中
1 -3 =commonHarm>services =consumer>suppose =cost>chief? =drunk?>self =leftAlone?>ask =missing?>ask
1 -3 =now?>despair? =parent>cry? =parent>several? =partner>office =repeated>friction =services>land
1 -3 =several?>accident? =things>fire? =unsafe>now? =weapon?>land =wish>despair? =wish>past =work>elder
1 -3 =work>minimise? =work>sibling 一分不 三个月 下班有 下说 不该 二十 人少 出头 回回 坐着 大儿 她男 子要 小卖 弹 形同 恒达 我天 我按 我是班 我男人 我站
1 -3 房顶 抓 是走 松 某中 某中学 次安 没人看 男朋友 着亲戚 端 群里 老婆天 能补办 规矩 让 该不 该不该 跟物业 还倒 这个月 门进 领
1 -4 =allOfUs>cry? =allOfUs>foreseen =ask>chief? =blow>fiction =child>sexual =cost>minimise?
1 -4 =cry?>injured? =demanded>chief? =fear?>partner =injured>work =mourning>verbal =now?>bystander
1 -4 =papers>kill =parent>stranger =partner>ask =past>sexual? =repeated>papers =repeated?>leftAlone
1 -4 =repeated?>leftAlone? =repeated?>things =several>blow? =several?>work =son>frail =sport>chief
1 -4 =stranger>past =verbal>ask =verbal>wish =verbal?>kill? =wages?>demanded =work>several? =work>sexual?
1 -4 =work>wages 一天到 丈夫 丈夫天 不了地 不作为 不敢睡 二了 交就 人信 人出去 仨 们去 八月 剩的 口就 司打 合法吗 吐啥 和坐 咽不下 四十个 在人 壁村 婿天 子叫 孩子发
1 -4 小卖部 年查 往我家 心里空 我天天 打就 打就是 扫把 把我 拉 拿多 挂 有时候 渗水 照 煮 生院 甲店 留下 石头 股烂 至今 舍不得 象 费就 赶 跑出 跟老伴 达门窗 部的 里她 门跑
1 -5 =allOfUs>fear? =ask>suppose =burnMeans?>ask =child>control? =consumer>wages? =cost>want?
1 -5 =creature>papers =cry?>span =drunk?>consumer =flood?>whenAtLast =foreseen>blow? =friction>blow?
1 -5 =inLaw>several? =lured?>wages? =missing?>wages =mourning>cost =neglect?>land =sibling>past
1 -5 =stable>fiction =stranger>creature =terse>stable =things>kill =verbal?>whenAtLast =wages>wages?
1 -5 =works>flood? 下礼 下礼拜 不发 不想去 了以后 了孩 人修 人半 人管 今不 他走 休金 侄女 倒闭 八年了 十六岁 卖部的 吃啥吐 咽不 哥哥天 块紫一 天收 失恋 妈妈总 姑子
1 -5 学生作 孩子总 实也不 家小 家装 就不给 就哭 年前他 当妈的 想申请 我七十 我八十 我吓 我吓得 我爸天 我跟老 打孩 打孩子 接电话 敢睡 有时 服装 死的 每次来 民工 没看 物业说 的打老
1 -5 的问 着四 知道该 神病院 租的房 紫一块 肾病 舍不 舒 要是走 要查 让小 资还 进不去 逼 里装了 钱还没 附近 骨折
1 -6 =accident?>cry? =ask>sexual? =blow>friction =chief>missing =chief?>shut =child>bystander
1 -6 =child>minimise? =child>wantsToDie? =cost>works =despair?>papers =land>despair? =mended>parent
1 -6 =papers>suppose =papers>wantsToDie? =parent>bystander? =past>control? =praise>things
1 -6 =repeated>threat? =services>control? =sexual?>papers =sport>repeated? =suppose>things
1 -6 =unsafe?>consumer 上下 下夜班 不在了 不见好 不让我 个人给 也不 了好几 人做 他每天 他跪 们一 保健 停了两 公婆 卫生 厅 去我 又来了 回了 圆 在了 坐校 墓地 墨
1 -6 墨镜 好几年 婆婆跟 婆灯 婚就 媳妇不 子精 学徒 家父 家里没 就给 居老人 干爹 影了 心里不 总哭 想离婚 想醒来 懒得 我屋 戴墨 房东有 手表下 挨打 救济 早不 朋友天 机里装 每月
1 -6 每次 汗钱 灯开 煤矿 玻 病院 的今 的票 签不 老两 考研 聊天的 肢 能打 能自己 血汗钱 表下 话里总 说也不 账号 足 送奶 都一样 都这样 里来 镯子 问哪 问家 阿婆灯 饭我
1 -7 =ask>span =child>unsafe =cost>verbal? =deny>repeated =deny>several =despair?>mended =elder>frail
1 -7 =friction>fear? =gas>ask =injured?>frail =injured?>minimise? =land>repeated =mended>terse?
1 -7 =neighbour>work =now?>past =papers>span =partner>past =past>work =repeated>consumer
1 -7 =repeated?>neglect? =services>partner =several>chief =several?>chief? =sibling>whenAtLast
1 -7 =terse?>deny =trapped>ask =unsafe?>deny =wish>bystander? em emo 一路 万八 下夜 下学 个一 个四 个手 个月了 买菜 住在 侄子 凌
1 -7 出差 务员 句话 只给 吃饭了 听人 听人说 天让 子大 子往 子精神 子里的 小事 小子 小心 就找 工地上 希望 录取 想醒 我们二 我得 我睡 戴墨镜 房的 托管班 挂号 捡瓶子 放楼 时的
1 -7 月了 期没 死猫 没有想 泪 照片p 狱 的花 算犯法 糖的 老是 老爷 脚指 表下面 说爸 说闹 赔偿 路费 身上没 还老 里装 里钱 镯 问保
1 -8 =ask>fear? =blow>minimise? =bystander?>verbal =chief>neglect? =fiction>past =injured?>sexual?
1 -8 =land>fiction =now?>whenAtLast =son>neglect =son>unconscious? =verbal?>unsafe? 不能要 个保洁 二十六 二岁 几 回十
1 -8 回来的 堆了 子一 子一个 居老 岁孩子 带着孩 校让 活没 给一 能自 脚指头 让我别 说干 那儿 黄
1 -9 =flood?>ask =praise>ask =repeated?>minimise? =treatment?>injured? 了三天 吓得 咳 喝水 查了 楼道口 满了 疤 的学
1 -10 =inLaw>son =neglect?>unsafe? =repeated?>verbal? 保护 关于 挨 闭 骂
1 -11 !hunger:attend 不肯 没地 里没人
1 -12 烂了 老被
1 -13 @hearsay! 礼
0 8 住了
0 7 =despair?>farewell? =want>deny
0 6 =fear>neighbour =heartBreath?>deny =partner>deathMeans? =partner>injured? =poisoned?>blow? 关在 定 宝宝 患
0 6 我真 求
0 5 =frail>things =hyperbole?>self =parent>edge? =partner>things =self>neighbour =span>unconscious
0 5 =threat?>land =wages?>stranger =want?>deny =wantsToDie>now? 个人住 份证也 半斤 去四 哭 在炕 子锁 挺好 柜子 突 等 糖
0 4 =bystander>despair? =cry>deny =deny>partner =despair>works =drunk?>control? =elder>fiction
0 4 =elder>whenAtLast =hyperbole>chief =now?>injured? =partner>threat? =threat?>past =wages?>leftAlone?
0 4 一声 不给钱 东西不 也有 五天 们打 千块买 压 反锁 在出 在炕上 天晚 婿又 子就 子打 室门 宿管 年开 得直 我买 我室 我家玻 我摔 我都 房租的 才会 打死 换 摸着 朋友从 求求 火
0 4 的外 目部 等着 箱里 约 老公拿 脱衣 航 船上 苦 记性 设 进门 门口没 闻着
0 3 =accident>ask =ask>cry? =chief>creature =chief>fear? =chief>praise =child>missing =child>repeated?
0 3 =cost>partner =creature>stable =deathMeans?>works =deny>graveBlow? =deny>hyperbole? =deny>praise
0 3 =edge?>ask =graveBlow?>child =heartBreath? =missing?>span =papers>repeated? =parent>minimise
0 3 =self>burnMeans =services>chief? =shut>unconscious? =sibling>things =step>now? =terse>deny
0 3 =things>formalDanger? =threat>consumer =wantsToDie>works =wish>weapon =work>blow 一个男 一了 一点 三楼 上摔 不会
0 3 不会打 不到钱 两条 两条街 个了 乘 了两回 了个小 介绍 仓 修的 儿了 公交站 前夫又 前夫在 区门 厕所 口气 台阶上 号发 哥说 喝完就 回头 回都 园老师 在广场 地下室 塌 太阳底
0 3 女婿又 奸 娃从 孩子吃 定的 家属 家玻 家玻璃 寿衣 小时 就行 就说 尿病 工头 已经两 强奸 得直叫 我儿子 我徒弟 我抢 我摔了 我说 打不开 摔下 摔下来 撕了 放学没 是娃 是真 晚霞真
0 3 有个孩 机器绞 来要 楼里 欲 歪了 没多 没多大 没往 火锅 烧到 现在没 百二 看到 真的撑 着电 脱衣服 触电 让我签 说一声 说排 越想越 车主 这边 里出不 锅炉 门口 院子里 面裂
0 2 =blow?>self =burnMeans>fear? =creature>elder =deny>accident =deny>parent =edge?>sexual?
0 2 =elder>verbal? =farewell?>repeated? =fear>consumer =hyperbole>self =kill>fear? =land>allOfUs
0 2 =land>now? =lured?>several? =mourning>span =now?>fever? =office>several? =papers>weapon?
0 2 =past>selfHarm? =poisoned?>fire =poisoned?>partner =repeated?>hyperbole =self>missing? =self>partner
0 2 =sibling>sexual? =son>things =span>despair? =span>elder =step>land =suppose>blow =terse>fear?
0 2 =things>leftAlone =things>mended =unsafe?>weapon? =want?>works =work>commonHarm =work>fever?
0 2 =works>office 一家老 一片 上地 上摔下 上门 不稳 中 也没用 了两条 了会 人处 从架 们大厅 公公刚 公刚 再回 分钟 区卫 区卫生 十一年 友在 发烧 叫 叭 司机 后再 后脑勺
0 2 喝茶 在宿 垃圾站 埋 套红 女生把 女说 妈妈 子放学 子睡 子软 导航 局 年的 当场 心脏不 想开 慢 成了 我两个 我儿 我咋 我爸没 我胳膊 找老 把孩子 报警 拘 映一 有救 李 架子上
0 2 桌子 桌的手 没大 流了 班长 电了 留给 的到 的被叫 看不清 磕 租的 秤 绑 给那 老板 胰 胰岛 胰岛素 脏不 被叫 被叫出 要了 要找 谢你们 起来 越 车倒 车里 过了 还给 这么 长会
0 2 门坏了 门缝底 降 面条 面等我 项目 顺
0 1 1 =accident? =ask>papers =blow =blow>neglect? =blow? =blow?>fiction =bystander>self
0 1 =consumer>hyperbole =creature>blow =creature>bystander? =creature>consumer =creature>several?
0 1 =creature>unsafe? =cry =cry>papers =cry? =demanded>trapped? =deny>works =drunk>deny =edge>chief?
0 1 =edge? =injured>things =kill?>cry? =land>fever? =lured?>works =neighbour>lured =now?>kill?
0 1 =now?>sexual? =parent>control? =partner>child =past>mended =praise>edge? =repeated?>whenAtLast
0 1 =self>stable =sexual?>accident? =sexual?>creature =shut>fear? =sibling>hyperbole =son>chief?
0 1 =step>blow =terse>past =things>past =threat?>consumer =wish>whenAtLast @shown 一样 上坐 上装 不掉 主任 举过 了再
0 1 人被 从二 从架子 们别紧 儿子被 儿要 别紧张 前夫正 匙放 吊司 后一 四个 在宿舍 坡上 垛 外面那 多少 多少年 多得 天花板 夫正在 头晕 好的 娘 子放 字 孙子在 学路 孩子睡 小学 归
0 1 我不会 我们班 我要去 房那 把孩 抬 拿走 插座 撒 救护 救护车 敲门 方 时 最后一 枕头 树 椅子 殖 没吃 滑梯 烟往 爷 生把 电影 男人刚 的全 的期 的看 直播 窄 笑啦 缝底 缝底下
0 1 老婆刚 胡 腿脚 舔 花板 落了 被狗 被狗咬 轮到 这个 面的 馆的 骑车
0 -1 =accident>self =ask>verbal? =blow>several? =chief =chief>deny =child>seizure =consumer>injured
0 -1 =consumer>praise =creature>edge? =creature>wish =cry?>self =deny>wantsToDie =fear =flood>creature
0 -1 =flood>land =hyperbole>papers =injured? =injured?>accident =land>shut? =lured>self
0 -1 =mourning>repeated? =partner>drunk? =partner>wish =self>neglect? =self>papers =self>repeated?
0 -1 =services>wages? =several>work =sibling>burnMeans =step =stranger>now? =trapped>works =treatment?
0 -1 =work>past =works>accident? =works>elder =works>parent 不知道 个号 为宅 为宅基 了三回 了三次 了六十 了心 了灯 们几 你们别 公打 刀子
0 -1 划 到家 到最 到最后 剪子 单元 各 四个人 在线 天在 姑娘在 姥 姥姥 子掉下 子没 得快 我也不 我们几 我们在 我和 我孩 我把钥 我自己 房本 打完 把工 把汽油 把钥 拴 枪 架子 梯
0 -1 楼阳台 爸拿 看 着孩 老乡 舔了两 要打 过不 都没 里说 门垫 陪
0 -2 =allOfUs>whenAtLast =blow?>repeated? =child>partner =child>threat =consumer>injured?
0 -2 =consumer>repeated? =control?>child =deny>child =deny>self =edge>deny =elder>partner
0 -2 =friction>repeated =inLaw =inLaw>frail =land>blow? =missing?>child =missing?>self =neglect?>self
0 -2 =now?>sibling =parent>neglect =repeated?>missing =self>treatment? =services>work =sexual?>mended
0 -2 =son>deny =treatment?>self =wages?>wages =works>despair? 三楼阳 上都是 不去 两天 个阿姨 书 了一上 了张 了快 了村 事被 到头 号码
0 -2 同乡 同屋 同屋的 天到 妇从 子刚才 家伙 形同虚 得厉害 恶心 我叫 我自 房梁 断 晚上就 枕头底 瓶子 的坐 的消 给你们 罐 老人被 象刚才 路 进去 里写 里就 门口磨
0 -3 =blow?>fear? =blow?>now? =cost>blow =creditors =deathMeans?>weapon? =deny>frail =fiction>things
0 -3 =minimise?>services =now>missing? =repeated?>accident? =repeated?>land =self>bystander
0 -3 =self>services =several?>son =several?>span =stranger>deny =things>neighbour =threat?>wish
0 -3 =wish>deny =work>suppose =work>things =works>consumer =works>fiction 住着 保 单 同虚设 周 哥哥 女婿 女婿天 她她说 孤
0 -3 孩子他 带的 得穿 我前夫 我爸 我男 断了 是吃 暴 泼 演 爸要 犯了 的卡 的号 的孙子 眠 睡 老公一 肿得穿 虚设 说有人 走了以 跟我 达门 钱都
0 -4 =chief?>threat =consumer>threat? =consumer>work =cry?>cost =demanded>several? =deny>creature
0 -4 =elder>several? =inLaw>self =papers>control? =papers>verbal? =self>consumer =self>span
0 -4 =services>despair? =shut?>neglect? =sibling>cry? =span>missing =terse>repeated? =threat?>creature
0 -4 =unconscious>self =verbal?>now? =wages?>now? =work>control @past! 一家人 一落 丈夫每 三次 不干了 不舒 两口 个月说 了五天
0 -4 了俩月 了孩子 五十块 体 作为 保的 俩月 修不 到晚 千丈 半个月 厂子 厉害 只有 咬自 哥把汽 哭了一 啥吐啥 夜里一 大了 天都想 婿天天 子收 孙子 带我 得 得穿不 我做 拟 按一
0 -4 收了八 改成 敢说 根 椅坏了 清楚 灶 燃气公 现在一 的我 着落 能拿多 自 让我加 说下 说是自 身教练 达 道了 错一 隔壁村
0 -5 =allOfUs>repeated? =ask>office =blow>lured =bystander>work =chief>papers =consumer>services
0 -5 =demanded>chief =demanded>suppose =despair?>repeated? =despair?>services =fear>fear? =fear?>land
0 -5 =injured?>minimise =minimise>work =neighbour>neglect? =now?>fiction =past>now? =praise>fear?
0 -5 =repeated>terse =repeated>work =repeated?>sport =son>threat? =span>frail =span>leftAlone?
0 -5 =suppose>accident? =verbal?>neighbour =wish>chief =work>threat =works>blow? 一年到 一落千 上起来 不作 不舒服 个带
0 -5 么意思 也不听 也不看 了俩 了心里 了把 了活 事一 二十四 什么意 做噩 停了三 几句 出一 分了 去一趟 去上 吃完 听说楼 哥天天 啥吐 四次 在厂里 在那儿 坐校车 壶 夜里坐 天那 天那个
0 -5 妈八十 婆一 子发 孩子就 孩子说 家务 家把 家教 就业 居家 年到头 床 想申 我住 我加班 我能去 拳 放心 早晚 晚上 有手 未成 来一次 根手 棚子 楚 欠着 没有水 物业 男人一 的孙
0 -5 着直 着窗户 神 租 脚肿得 舒服 苹 苹果 落千丈 起的 蹲 转正 辣 道口 邻居家 都给 里下 里坐 钱没结 错了 间的
0 -6 =allOfUs>wages? =blow>whenAtLast =bystander>works =chief>despair? =child>chief? =child>whenAtLast
0 -6 =consumer>chief? =cry?>chief =cry?>wish =demanded>child =despair?>shut =dialectDanger?>repeated?
0 -6 =fire>work =injured>chief? =land>threat =lured?>neighbour =mourning>land =now?>praise =past>want?
0 -6 =praise>blow =services>repeated =sexual?>praise =suppose>child =suppose>son =verbal?>chief?
0 -6 =wages?>chief =work>repeated m y 一根手 三床 上泼 上那 个月 个月的 么意 么说 也不回 也没了 了一分 了低 了病 人称 作人员 使 儿二 儿二儿 八个 公从来
0 -6 六百 冤枉 冬天没 分裂 友天天 发票 取 四小时 回来自 在养 墓 大儿二 天有 天见 她男人 妈八 妈改 妈改嫁 妈的电 妈走了 子书 子书包 子女 子嫌 子过户 家里给 己的 币 希 想去学
0 -6 想离 我到 我妈八 我妈说 我觉 房子过 手机不 才回 打了三 扣着不 抗抑郁 拒 掉眼 时工 来自己 洞 点迷 犯法 班了 璃 的楼 看什 看什么 着石头 站点 管班 精神分 给我爸 美甲 老不
0 -6 药房 落千 血汗 被老师 说闹着 请人 谣 跑去 过户 退伍 送回 遮 都说没 里总说 隔着窗 顶漏 骂得难
0 -7 =blow>threat? =blow?>wages? =bystander>things =consumer>self =cost>repeated? =cost>stranger
0 -7 =demanded>frail =edge?>chief =fear?>bystander? =fear?>demanded =fear?>want? =fiction>several?
0 -7 =kill?>wish =leftAlone>child =partner>services =past>son =repeated>land =repeated>past
0 -7 =repeated?>lured? =self>terse? =services>chief =several?>control =several?>foreseen =sexual?>flood?
0 -7 =sexual?>unsafe? =sibling>consumer =sibling>fear? =span>past =span>treatment =unsafe?>ask
0 -7 =wages?>repeated? =want?>fear? =work>unsafe mo 一百 七家 不见面 为了 了他 他家 住一起 儿子精 公租 公租房 养老钱 到外地 劝不住 动手 半年了
0 -7 园的 妈没 子手机 学我 家的媳 小区有 小朋 工十 帮助 干活 得吃 怎么说 我们 找老板 抑 抑郁 拆迁 按摩 月来 有点迷 来自 没一 没事 没结 电人称 的人让 的呼 的媳 的媳妇 的疤 着窗
0 -7 秃 经过 给谁 被老 认得家 讯 记账 说都 车停 过期 逃 都这 里听见 里开 钱 钱没有 长椅 饭 饭店 饭端 骂得
0 -8 =accident?>mended =bystander?>papers =child>bystander? =dialectDanger?>deny =edge?>services
0 -8 =elder>edge? =fear?>formalDanger? =fear?>shut? =flood?>wish =hyperbole>child =injured?>demanded
0 -8 =kill?>papers =land>deathMeans? =land>formalDanger? =office>now? =papers>elder =partner>friction
0 -8 =repeated>several? =repeated?>unsafe? =sport>praise =unconscious?>son =verbal?>creature
0 -8 =works>chief? 一遍 不跟我 了能 人也 入 内衣 到哪 去医 去医院 坐了一 块钱 女的头 她有 好些 婆跟 子走 孩子一 尖 想调 我养 我微信 我洗 打的 收入 月的 板不 检查
0 -8 炉子 私了 老人的 老让 藏 虐 资没 踏实 这样 迟 遍 都交
0 -9 =chief>wish =commonHarm>blow? =cost>elder =fear>deny =frail>ask =neighbour>repeated?
0 -9 =past>whenAtLast =repeated =repeated?>praise =wages?>missing? =works>deathMeans? 两个月 人去 居家的 手机里 本里
0 -9 理发 省 着玩 米 老板让 能在 腊 要办 要看 让我去 里哭 闹着玩
0 -10 =bystander?>repeated =chief>past =child>threat? =inLaw>control? =lured>ask 了三 停了 天吃 领导
0 -11 =consumer>neighbour =deny>stable =elder>neglect?
0 -13 剪
0 -14 常
-1 9 声
-1 7 =fear?>span
-1 6 =despair?>blow =shut>cost =terse>now? 们不 我不
-1 5 =child>terse =despair?>parent =elder>wages? =graveBlow?>parent =parent>kill? =repeated?>heartBreath?
-1 5 =services>injured? =threat?>parent =works>unsafe? 太阳 爸又 的手 老汉 里打
-1 4 =blow>wages? =child>despair? =creature>shut? =deny>selfHarm? =deny>terse =elder>sexual?
-1 4 =farewell?>past =hyperbole>several? =now?>drunk =self>chief =self>missing =shut?>bystander?
-1 4 =sibling>now? =sibling>suppose =sport>several? =unsafe?>self 乘客上 了半 似 友又 受伤 塔吊 子吃 小区门 已两 师一 店了 往下
-1 4 我妈老 我报 我的照 收的 早点 朋友又 洪 给小 西不 证手 证手机 车像 道的灯 阶上 驾
-1 3 =bystander?>verbal? =chief>blow =child>unconscious? =consumer>several? =deathMeans?>span
-1 3 =deny>formalDanger =drunk?>now? =land>neglect =papers>blow =secret? =span>fiction =span>repeated?
-1 3 =stable>demanded =things>blow =things>blow? =things>secret =work>son 七楼 上三个 上坐着 也不想 了在 了手指 人贩 他拍了 们带
-1 3 会说 侵犯 保不 刚生 发动 吃药 吭声 在小区 在广 坐轮 块买 夜里起 妇坐 子没了 子爸 孩子爸 就在我 层 年前走 性不 手指 把车开 押 早 江边 炕 生了 的撑 的话 眼看 空 笑着
-1 3 糖尿病 给我一 见不 说我不 越想 跑回 还是 这个人 道里 阳台上 降压 静 项 项目部
-1 2 =accident>several? =blow>edge? =blow?>work =burnMeans>land =chief?>injured? =control?>shut
-1 2 =creature>fear =deny>stranger =inLaw>fear? =injured?>several? =land>papers =missing =papers>control
-1 2 =papers>edge? =poisoned?>deny =repeated?>lured =repeated?>shut? =shut>deathMeans? =shut>neglect?
-1 2 =shut>weapon? =shut?>verbal? =sibling>want? =span>trapped =things>heartBreath? =things>kill?
-1 2 =unconscious?>deny =verbal?>leftAlone =works>praise 个钟头 乘客 了大 人抢 他手 他说晚 会 你们告 公喝 前走的 区里 十七楼 十岁 叔叔 叫出
-1 2 吃着 和他 喷 嗓 塔吊司 备 多久 大口 天早上 头子 女儿学 她让我 妈睡 婆又 宝 客人 家就在 就不用 就是娃 屋的被 岛素 已经推 快点 怨 我叔 我和他 我签 房了 打通 扔在 把我拉 拱
-1 2 提不 摔断 收房 放羊 是一个 是这 暗 朵嗡嗡 来个人 来手 栏 校门口 楼道的 没再回 滑 爸在外 的狗 的衣服 破了 离的 箱 糖尿 经两 老伴七 老公喝 脚在 说晚 说话了 谢你 账 跑回来
-1 2 躺着 还着 选 那几 那边 里起来 钱今 面那
-1 1 =blow>mended =child>secret =creature>weapon? =deathMeans?>elder =deathMeans?>mended =deny>unsafe?
-1 1 =deny>wages? =despair?>now? =edge?>despair? =elder>bystander? =elder>land =fear?>things
-1 1 =fiction>fire =lured?>things =mended =neighbour>commonHarm =neighbour>verbal =parent>trapped?
-1 1 =parent>treatment =shut?>blow? =son>parent =sport>things =terse>shut? =things>trapped?
-1 1 =threat?>lured? @acute 一个钟 一早上 下午 下雪 不会说 不通 两 中间 主 了腿 们告 伴七 你们能 儿学 出不来 前男 动饭 叫不 向不 吭 啦 在教 在有 在线上 在门
-1 1 在院 地的 塞 壁 大姨 女说不 婆正 婿刚 家我 对面 庄 我同桌 我爸正 房那个 把录 把我认 教室 断水 朋友正 机了 来个 来她 来砸 枕 树上 椅子上 氧 没领 泄漏 火烧了 父 狗叫了 王
-1 1 电表 稼 算 糊涂 网上那 老公不 老小 苍 见哭 讨薪 说晚饭 说等等 起泡 路封了 转 边没 适 里屋 长了 降压药 高压
-1 0 =allOfUs =ask>injured? =blow>cost =blow?>allOfUs =blow?>ask =blow?>past =bystander?>parent
-1 0 =chief>span =chief>wages? =consumer>elder =cry>things =edge?>deny =fear? =fear?>terse =flood?>now?
-1 0 =frail =frail>weapon? =hyperbole>edge? =inLaw>now =inLaw>now? =kill? =missing>self =neighbour>deny
-1 0 =now?>son =parent>stroke =past>creature =self>allOfUs =self>hyperbole =self>land =several>works
-1 0 =sexual?>shut =shut?>services =son>injured =stroke?>repeated? =terse>verbal? =trapped?>minimise
-1 0 =unsafe?>deathMeans? =wantsToDie>praise =works>formalDanger? 一个小 一屋 上来了 上没 不能给 不认 不认账 不走 个月一 买 了两层 五
-1 0 人下 人跟着 今天一 代驾 以前举 会儿 公正 公正在 写在 前男友 十分 卡 去南 友正 后爸正 告诉我 喇 块儿 备箱里 夜班 够不 夫刚才 夫正 女朋 婆刚 媳妇从 子沉 孩子掉 孩子躲 完了
-1 0 完针 对象刚 少了 工厂 影 想包 我也 我钱 户口本 房租 手机 找不着 抱怨 时候 是 暴怎么 有三 朋友圈 油桶 泳 爸正在 着孩子 着就 着火 着电线 繁 约车 线上 网约 见人 解 认成 访
-1 0 货车 费涨价 起了 路封 送外卖 遗 邮 额 麻
-1 -1 !missing:attend =ask>commonHarm =blow>weapon =chief?>child =deathMeans?>papers =deathMeans?>past
-1 -1 =demanded>terse =deny =deny>sexual? =heartBreath?>cost =neighbour =neighbour>son =papers>cost
-1 -1 =partner =partner>lured =past =repeated?>demanded =repeated?>papers =self>bystander? =self>selfHarm?
-1 -1 =services>elder =shut>repeated? =son =things>terse? =unsafe? =want>things =weapon?>repeated?
-1 -1 =work>services =works>fire b 一下遇 一块儿 一早 上房顶 下遇 下遇到 不 不说 业补 业补贴 中毒 也说 产的 人住 们这 传稿 传稿用 保姆 八年 养殖 养殖场 写宣
-1 -1 写宣传 创业补 到家暴 化工 又在门 口磨 司机一 呆 哪报 哪报名 哪里便 回来了 在哪报 地基 块去 垫下 培训在 塑 太吵 女朋友 姆 婆婆 婆婆刚 媳妇跟 宣传稿 家暴怎 工作 庄稼 床单
-1 -1 怎么走 我写 房 房子 房子着 把攒的 掉 播 收费比 暴怎 棉 款吗 气开 滚 灌 点的 爸拿着 爸正 环卫 现场 申请保 盖 练在 老公刚 者培训 联 药吃 训在 训在哪 请保 请保护 请问遇
-1 -1 象刚 贷款吗 费比 赶我 跟 跟你 跳楼 过来了 遇到家 里便 里便宜 里面有 钱要 问自 问自杀 问遇 问遇到 问问防 问防拐 预志
-1 -2 =allOfUs>past =blow>child =blow?>neglect? =child>land =cost>repeated =cry?>things =deny>ask
-1 -2 =deny>leftAlone? =elder>accident =injured =injured?>blow =neighbour>stranger =now?>consumer
-1 -2 =now?>lured =parent>hyperbole =partner>works =repeated?>control? =repeated?>fear =selfHarm?>weapon?
-1 -2 =sexual?>unconscious? =sibling>work =verbal>chief? =weapon?>fear? =weapon?>now? =whenAtLast
-1 -2 =wish>land =work>verbal? =works>burnMeans 一个月 上躺着 不敢说 个阿 么 了你们 二儿 人骂得 候 写了 十九 又 告诉 哥 哥把 哪里报 天没吃 头底
-1 -2 子后 子带 孕妇 学生 学门 孩子带 对象 干预志 愿者培 我孩子 我最 找他 护士 拽倒了 拿刀 掉井 暖水 机发 楼阳 没发工 没回来 湖 瓶拽 瓶拽倒 看着 系 老人 者培 联系 药店 衣服叠
-1 -2 被困在 输光了 里就我 里报名 顶 预志愿
-1 -3 =blow?>several =chief?>now? =child>kill? =consumer>blow =cost>services =cry?>ask =deny>fear?
-1 -3 =deny>fire =elder>repeated? =fear?>self =land>missing? =mended>creature =neglect?
-1 -3 =neighbour>consumer =neighbour>suppose =parent>wantsToDie? =past>repeated? =shut>blow =sibling>fear
-1 -3 =stable>whenAtLast =unsafe>unsafe? =verbal>farewell? =wish>self =works>fear? =works>papers 一地 三年了 上吊
-1 -3 了两 了回 人爬 儿媳 动手了 口吐 咧 咨询一 埋在 天天蹲 天盘 天蹲 头底下 婿 子在 孩子在 家长说 小两口 小孩 就说自 屋的 师傅 年级 开眼 我们这 我哥把 我妈 我手 我请 扎 扔
-1 -3 抬不 拽倒 捶 教老师 汽油桶 爷爷 症 的土豆 的棚 眼 药不 视 认得 询一下 那户 酒瓶 麦
-1 -4 =allOfUs>repeated =blow>kill? =bystander?>chief =chief>allOfUs =child>fear? =creature>control?
-1 -4 =deathMeans?>repeated? =demanded>cry? =demanded>wages =deny>land =deny>neglect? =inLaw>praise
-1 -4 =land>injured? =papers>deathMeans? =repeated?>sibling =sexual?>deny =son>praise =things>missing?
-1 -4 =verbal>things =verbal?>wish =works>whenAtLast 一户 七 三十 下孩 不能 们别 傅三个 儿子打 八岁的 公网 到腊 去做 合法 同虚 咬自己 处 多了
-1 -4 天让我 夫每 妈一个 子工 孕 小两 师傅三 带教 带教老 常年 年没一 得脱 得难 憋 我鞋 拖欠工 摩 是多 是我太 有一户 村 楼下孩 欠工资 歪 气公 气公司 没 没人说 爸是 物流园 生的
-1 -4 生让 男人天 着门 秋 结婚八 能借 银行 问
-1 -5 =ask>missing? =ask>whenAtLast =chief>poisoned? =cost>wish =creature>services =cry?>demanded
-1 -5 =demanded>verbal? =demanded>work =deny>minimise? =edge?>cry? =elder>consumer =fever?>cost
-1 -5 =frail>blow? =injured>services =land>want? =neglect?>ask =neighbour>repeated =neighbour>want?
-1 -5 =parent>despair? =repeated>mourning =repeated?>chief =repeated?>deny =several>wish =several?>land
-1 -5 =several?>weapon? =several?>whenAtLast =stranger>mended =stranger>self =stranger>unconscious
-1 -5 =suppose>cry =things>repeated? =unsafe?>wish 下孩子 业纪 个多 临时工 九十 了一个 了一根 了网 了能不 了邻 们一个 们店 保洁 信用社 做噩梦 几十
-1 -5 到腊月 力气 十四小 厉 哥天 在不 在身 壁间 外孙 夜偷 天送 夫以 头也 如今 子天 孩子学 家把我 家水 小姑子 小鞋 就往外 就是没 己在 干到腊 年到 得家 得睁不 快递员 懂 我一辈
-1 -5 我们店 我姐 把我鞋 抗 撤了 敢自己 整天 是没 是自己 月说 根手指 桌吃 桶水 毕业纪 活不 物 班不 的侄 砸过 神分裂 穿着 筷 筷子 结 绝 老公网 老房 肥 自己 蚊子咬 补办 说爱 赢
-1 -5 过年了 邻 部 里跑 附 隔离 面没
-1 -6 13 =allOfUs>chief? =allOfUs>suppose =blow?>edge? =bystander?>services =chief?>repeated
-1 -6 =consumer>wish =control?>papers =demanded>blow? =edge?>accident? =edge?>blow =fever?>deny =land>cost
-1 -6 =missing?>blow =mourning>elder =now?>verbal? =partner>leftAlone =past>accident? =past>parent
-1 -6 =past>stranger =repeated>demanded =services>fire =several?>services =several?>things =stable>threat
-1 -6 =threat>threat? =threat?>allOfUs =want?>consumer =works>cry =works>threat? e 上课 业说 严重 个洞 中学 中风 也是
-1 -6 了三千 了亲 了家 交给 人半年 他俩 他老 们二 们二十 倒一 儿子没 公司说 关于某 其实也 刚出 到三 及 友天 哪儿 四小 在养老 在校 女上 妇联 妈住 子跟我 宽 干 开发 开的 怪他
-1 -6 想不开 意 我一分 我不知 我伺候 我家孩 我说话 我那个 打零工 敏感 无人 村小 条写 条说 枉 校不 水工 没找到 激动 炉 烟道 玻璃 电线杆 的儿 的儿子 睛不行 离 管得 管说 纪念 线杆
-1 -6 老房子 老金 能去 自己的 被拖 谁都说 走到 还摔 这算 通讯 里人都 里有人 里空 零工
-1 -7 =ask>accident =ask>child =ask>praise =blow?>several? =bystander>bystander? =bystander?>fiction
-1 -7 =cost>parent =cry?>office =cry?>work =despair?>consumer =dialectDanger? =hyperbole?>deny
-1 -7 =injured?>consumer =injured?>land =lured>services =missing>things =now?>papers =parent>wages?
-1 -7 =partner>missing? =repeated>fear =repeated?>span =several?>fiction =shut>consumer =shut>work
-1 -7 =shut?>several? =span>stranger =suppose>deny =threat>repeated? =threat>work =want?>wish
-1 -7 =wish>allOfUs =work>fear? 一下雨 上大 个能 临时 也不怪 了一屋 了三年 了给 交 人在工 人放 共享 几年 分没见 包给 县里 天几 天没回 妈走 婆不 实也 家里的
-1 -7 就自 屡 帕 干满 得少 得难听 悬着 成 我伺 我那 我门 手表 托管 找活 拖欠 是外 月 有想 有我们 没动 没说 爸住 爸看 的奶 的机 的班 神分 离婚 穿小 窗户跟 自己在 落不 被拖欠
-1 -7 让我给 跑路 边的 运费 都是我
-1 -8 =accident?>past =blow>verbal? =chief>now? =chief>repeated =child>parent =deny>sport =despair?>past
-1 -8 =frail>want? =parent>child =past>praise =sexual?>span =shut?>wages? =stranger>repeated 一到晚 上二 上有个 个地
-1 -8 个月来 充电 农民 出去打 剪刀 厂的 四个月 她才十 好想 学校让 家孩子 少我 工资没 年才 总在 我说不 户跟 抗抑 挣的 映 是在 智 板让 查身 没人要 没见 浪 疼得 翻身 老二 老院
-1 -8 能要 钱说 问就 闹着
-1 -9 =ask>mended =chief>cost =chief?>praise =neighbour>several? =now?>poisoned? =now?>stable
-1 -9 =self>foreseen =verbal?>parent 不让上 人的工 低 傅的 嫌我 小朋友 抹 月子 来回 松了 核 毕 毕业 第一 饭了
-1 -10 =ask>past =sibling>several? =son>neglect? 不听 不在 了二 了二十 人接 吃完了 地里的 妈的 想去 着睡 说他
-1 -11 =edge?>elder 擦
-1 -12 =injured?>span 养老
-1 -13 念
-2 6 =blow?>parent =child>want 公又 我弟 砍
-2 5 =creature>verbal =parent>fear 人拿 饿得
-2 4 =blow>deny =despair?>fear? =fear?>neighbour =services>now =span>poisoned? =unsafe?>graveBlow?
-2 4 =whenAtLast>neglect 习 了半天 哥哥又 媳妇坐 就在 就差 我用 昨天把 没人理 砍了 被骗 要不 解脱 说没钱 都跑
-2 3 =accident>now? =bystander?>things =chief>want? =cry>self =deny>neighbour =elder>child
-2 3 =elder>despair? =fiction>parent =hyperbole>deny =injured>cry =minimise>repeated? =sexual?>fear?
-2 3 =sibling>unsafe? =stranger>injured? =stranger>papers =terse>parent =works>allOfUs 上湿 不来 个校园 个钟 了还 二零
-2 3 人又 他拿 们大 伙人 催收 八个月 公公又 公又打 前开 叫出去 回来她 塘 天把 她下 妈在 妹 就这 尸 弄不 把我爸 昏 栋 汤 沟 片 现在还 男友又 疯了 碍 绍 让我报 记性不 识 跑就
-2 3 钟头
-2 2 =blow?>consumer =chief>blow? =chief?>farewell? =child>lured =child>weapon? =consumer>missing
-2 2 =cost>friction =edge?>self =fear?>office =injured?>lured =kill?>neighbour =land>sexual?
-2 2 =partner>trapped =past>elder =poisoned?>ask =praise>now? =repeated>leftAlone =repeated?>frail
-2 2 =repeated?>injured =self>chief? =selfHarm?>deny =selfHarm?>things =services>accident =sexual?>blow
-2 2 =son>now? =son>sibling =span>friction =stable>formalDanger =step>deny =terse?>papers
-2 2 =unconscious>repeated? =unsafe?>now? =wages?>past =wages?>span =whenAtLast>blow =work>burnMeans 不去就
-2 2 个校 举 了还不 了钱回 们在船 们能 你们大 再回来 出汗 口子打 可能 后一顿 咬 回老 在后 在船 在船上 处理 天绑 她妈 子爸爸 存 家做 家老小 家里老 家长会 岛 幕 我们被 我爸又
-2 2 方让 有什么 有心 机师 来我们 每人 水把 没人送 点 答应 经推 老姐姐 老子 耳朵嗡 膝盖 让我看 躲着 车 车的 还有一 齐
-2 1 =accident>chief? =accident?>now? =child>accident? =consumer>fever? =cost>fever? =cry?>land
-2 1 =demanded>papers =deny>threat? =fear?>blow =fear?>cry? =fear?>praise =frail>services =graveBlow?>ask
-2 1 =heartBreath?>past =inLaw>papers =parent>deny =repeated?>blow? =secret?>son =self>drunk?
-2 1 =several?>papers =shut?>cry? =sibling>wish =step>repeated? =suppose>fiction =threat>mended
-2 1 =trapped>self =unconscious?>now? =verbal?>papers =work>blow? =works>now 上跑 下沉 不过来 了人 了厂 从二楼 们能不 们被
-2 1 儿园老 击 制 厂房 听见哭 味 咋办 咨 咸 园老 在公园 在教室 在桥 在还 夜里我 天是 妈了 妈写 妈在外 嫁过 子现 家老 对 就是这 居的 我叔叔 我和老 我就 护栏 换药 朵嗡 机
-2 1 板把我 楼道里 漂 纱布 缝 老头子 能是 船 船上三 认识 诉我 货车司 跳楼了 边说 退了 配 里给 钉 门坏
-2 0 =accident?>self =accident?>shut? =allOfUs>mended =ask>several? =blow>neighbour =blow>weapon?
-2 0 =blow?>terse =chief?>services =child>unconscious =commonHarm>fear? =consumer>despair? =control?>deny
-2 0 =cost>frail =creature>cost =elder>accident? =fever?>mended =fever?>past =frail>elder =kill?>mended
-2 0 =neglect?>deny =now?>burnMeans =office>works =parent>heartBreath? =praise>several? =self>cry?
-2 0 =selfHarm?>papers =several?>mended =sexual?>elder =sexual?>leftAlone =sexual?>shut? =shut?>consumer
-2 0 =sibling>trapped? =unconscious?>injured =wish>demanded =wish>poisoned? =works =works>child
-2 0 =works>commonHarm =works>frail =works>past 一块去 一整 三家 下的 不下去 不住 串 也行 了一整 井里 人贩子 公不 公把 冲 去一 叔 口本 另 咽下去
-2 0 商量 喝多 喝多了 在公 在工地 在水 场 坡 基 墙裂了 天太 头给 妇从二 妇跟 娘在 婆刚才 子下 子把 学家 学没 小 就抱 开个 恳 我就想 我认 我认成 打开 抢 攒的 暖气片 材料 欲穿
-2 0 残联 没有能 泣 涨工 火柴 狗叫 的贷 着墙 空了 维 能不 能是我 脏病 自杀 落下 被拐 诉我妈 走不动 还能 里一个 长的 问社区 院里的 随 非法 预 龙
-2 -1 =accident?>stranger =allOfUs>elder =blow?>mended =blow?>shut =burnMeans>fever? =bystander?>repeated?
-2 -1 =consumer>land =cry>lured? =cry?>shut? =deny>secret =deny>threat =despair?>terse =drunk?>past
-2 -1 =fear>self =hyperbole?>ask =injured?>deny =injured?>leftAlone =injured?>papers =land>creature
-2 -1 =neglect?>child =neglect?>consumer =neglect?>stable =neighbour>accident? =parent>drunk?
-2 -1 =partner>parent =self>praise =self>son =several?>sibling =sexual?>despair? =son>several? =span>fear?
-2 -1 =terse?>self =things>whenAtLast =trapped?>consumer =verbal?>several? =works>fever? =works>terse
-2 -1 =works>verbal? i 一屋子 上房 上那个 不管了 个电话 么报 亲办 人一 人来 做个 冲了 刚 助还 半身 又不 友圈 叫了 可能是 后遗 哮 在桥上 墙裂 天然气 子上大 子不 子也
-2 -1 存折 就不管 岁还不 年走 徒 恳请 想问社 我从 我在超 我妈打 把攒 据 掉井里 映某小 晃 某小 某小区 校 梯频 梯频繁 段 注销 涂了 涨工资 添 烧起 烧起来 爸三 用能 用能不 电动车
-2 -1 电工 电梯频 疾证能 百分 的志 的志愿 稿用 稿用能 窗台 窝 管了 练在哪 者 自杀干 被困 请问防 贴吗 费报 走失 锥子 问合 问职 问防 顿一 频繁
-2 -2 +14 =blow>deathMeans? =burnMeans>burnMeans? =child>fire =child>self =creature>land =cry>child
-2 -2 =cry?>hyperbole? =deathMeans?>land =deny>allOfUs =deny>friction =deny>treatment =frail>child
-2 -2 =inLaw>creature =leftAlone?>deny =repeated?>son =self>frail =services>deny =several?>lured?
-2 -2 =sibling>now =suppose>unsafe =things>chief? =things>sibling =wages?>services =wantsToDie>edge?
-2 -2 =works>repeated? ere hi nd 一下防 一顿一 下防 不合规 不开眼 不明 两辆 了学 事就 人骂 他不 他又在 做饭 儿想学 公交 公开维 初 到院 区办 医疗 反 口发
-2 -2 口磨刀 后半 哥刚才 在网 在门口 地摔 地摔断 培训能 基地 堂太 够不着 太贵 太贵了 子刚 家不 家了 展览在 工地摔 师 年在工 开维 开维修 张 想报名 打完针 拐演 拐演练 指 掉下 接我
-2 -2 早给 晕 月工 有保险 有创 有创业 杀干 杀干预 来一趟 水瓶 水瓶拽 没动静 没有创 没有补 然气 爸刚 生不 疙瘩 的大夫 着被 睡觉 社区办 给补 能办残 能反映 能报吗 能给补 脸肿 臭
-2 -2 行不行 补贴吗 观 解吗 认 课 贵了 赌 轮 递送 问反 问反家 问防溺 防拐 防拐演 预热线 骂人骂
-2 -3 =blow>bystander? =child>fever? =cry?>cry =demanded =deny>dialectDanger =despair?>several? =drunk?
-2 -3 =fear?>repeated? =fear?>unsafe =fire>ask =injured>self =injured?>mended =missing?>terse?
-2 -3 =now?>stranger =self>accident =self>trapped? =services>child =several?>cry? =shut?>repeated?
-2 -3 =things>work =trapped>accident =trapped?>injured =verbal>minimise? =verbal?>dialectDanger? =wages?
-2 -3 =works>demanded 三 下不来 下井 个人没 么时候 乡 买就不 乱收 人想学 人有 人说说 人跑 今天不 从床上 信 几年了 包 区食堂 十三 厂里 受 只羊 哥正 困在 在椅子 场的
-2 -3 埋了 子想学 孙 学剪 家 家的 己掏了 已转市 当 想学剪 我听 我爸拿 托 拖着 拨款 旱 是去 是去年 暖水瓶 桶 没拨 火柴盒 灭了 灯 甲方没 的土 的在哪 的音 的音响 眼睛不 睛不
-2 -3 窗厂三 级 老大 联系不 肺复 肺复苏 舞的 让人 训能 训能不 询一 费劲 超市 跤膝 跤膝盖 里房 里放 里没 重 问急救 险 音响太 饿死
-2 -4 =accident>suppose =blow?>bystander? =child>works =control?>fiction =control?>services =fear>want?
-2 -4 =fire>blow? =flood?>deny =friction>span =partner>bystander =partner>unconscious =services>minimise
-2 -4 =services>whenAtLast =shut>fear =son>hyperbole =threat?>services =unconscious?>land =verbal?
-2 -4 =weapon?>ask =wish>things =work =works>self 一上午 上去了 不醒 个防 了药 人要 什么时 傅三 关门 其实 再给 到镇 前夫以 务 医生让 十来 厂三
-2 -4 厂三个 回 婚八年 宅基地 导 居 总来 我八 我再 我打了 户老 挨了 摔 桌吃饭 欠 流园 班里 用社 电费 的经 的说 着亲 短 被欺 计 说甲 说老 谁也不 躲 进水 那个男 邻居 防演
-2 -5 =accident?>span =blow?>stranger =bystander>now? =chief>dialectDanger? =consumer>deathMeans?
-2 -5 =creature>fear? =deny>things =edge?>missing? =friction>bystander? =injured>chief =land>demanded
-2 -5 =missing?>land =parent>mended =parent>minimise? =past>missing? =praise =repeated?>wish
-2 -5 =repeated?>work =several>deathMeans? =span>accident =want>ask =wish>missing? =wish>works mo了 三天来 上班没
-2 -5 不敢自 业纪念 个人干 之前 了六 了地 了我们 他找 光 全黄了 养老金 冒充 半夜偷 卫 厅里 后没 呛 噩梦 大厅里 天有人 天还 太敏 她说是 妈都 婚八 子天天 子嫌我 子等 孩子等 己
-2 -5 师让我 年轻 年轻人 我四十 我太 我快 扑 打给 把家 拉一 控 摩托 救助 敢自 昨天那 是药 是车 村医 梁上 楼下的 满 申请 疾 破 福 老板欠 腿疼得 被欺负 西搬 西搬到 要人 话不接
-2 -5 说家 费太 轻人 递员 道一 钱还 院判
-2 -6 =ask>neighbour =blow>chief? =bystander?>shut? =commonHarm>papers =control?>repeated? =cry?>services
-2 -6 =deny>control =deny>seizure? =elder>mended =friction>self =injured>blow? =injured?>shut
-2 -6 =land>farewell? =missing?>mourning =now?>repeated =several?>now =shut?>creature =suppose>foreseen
-2 -6 =verbal>repeated? =wages?>cry? =wish>sibling 不让 世 了八 二十个 作文 借钱 元门 全黄 刷漆 劳动 半年 厅里那 反映 司说 咳得 回来 园 在国外
-2 -6 堵了 大了我 大得 夫以前 女跟 她有个 子背 就一个 就我 就摔 就自己 工钱没 年没 得拿 我二十 我太敏 我爸说 掉眼泪 掌 敏 教的 散了 是送 查出来 校车 欠工 欺 没着 没见着 法院判
-2 -6 爷九 申 男的坐 疼不 的缝 眼泪 自己都 菜 虐待 说开 连着 送水 道
-2 -7 =allOfUs>several? =burnMeans?>deny =consumer>fire =edge?>now =elder>papers =fiction>child
-2 -7 =flood?>commonHarm =inLaw>ask =injured?>control? =injured?>now? =kill?>ask =land>works
-2 -7 =neighbour>heartBreath? =parent>friction =praise>work =repeated?>cost =self>control?
-2 -7 =several?>demanded =several?>despair =son>cost =stable>ask =terse>ask =treatment?>things
-2 -7 =wantsToDie?>wish =work>chief? =works>span 一个屋 下次 不怪他 不要我 不让进 东把 为什 了谁 会不会 作人 减肥 加我微 压腿 叶 品的 四十岁 四年
-2 -7 在不在 坟 堆 外地 夜里听 夜里还 天半夜 天水 家三 家孩 家政 家的地 小红 工作人 师傅的 往外跑 懒 我微 我还 打零 把我妈 挠 残疾 河边 熬 男人说 的坐了 群了 老让我 老钱 能管吗
-2 -7 衣服的 装修 踢 踪 这种 都觉 里听 霸 骂人
-2 -8 =chief?>allOfUs =elder>ask =farewell?>ask =fiction>deny =inLaw>neglect? =injured?>wish
-2 -8 =mended>repeated? =papers>sibling =stable>bystander? =works>repeated 一条 三年 上二十 上大学 上班 不回家 了一辈 人发 准备
-2 -8 十岁的 喝酒 在群 坐月子 天天 就算 怕他 我心里 我爸住 报告 拉肚子 挪 摄像 摄像头 敢出门 板让我 欢 每个月 派出所 烂 生把我 着也 管吗 粉尘 绝食 老公从 要出 谁说 资卡 资被拖
-2 -8 路口 闹 阴天
-2 -9 =cry?>mended =neighbour>bystander? =praise>consumer =work>shut? =works>wages? 不怪 不愿 个屋 人给 四十 我加 我在外
-2 -9 戚 教练 是她 晕了 机不 来问 爸住院 爸说 私 能用 走后 造
-2 -10 =services>shut? =services>span 人一个 充 出所 夜 大学 拆 画 着石 肯 里都
-2 -11 一天 子跟 打了
-2 -12 从不 建
-2 -13 待
-2 -14 =deny>control?
-3 6 不回
-3 5 男人又
-3 4 =dialectDanger?>fear? =fear>blow? =repeated>deathMeans? =several?>neglect? =want?>elder 人理 出门都 想自 我跑
-3 4 抽烟
-3 3 =allOfUs>things =demanded>formalDanger =drunk>ask =edge?>chief? =parent>accident? =several>elder
-3 3 =several>papers =sibling>injured? =unsafe>fear? 丈夫又 下岗 不对 体育 值 十天 哥又 弃 录像 惨 我六 把这 歌 老说 要去 让他 话说 说有个
-3 2 =chief>deathMeans? =control?>things =despair?>things =frail>now? =kill?>fear? =lured>commonHarm
-3 2 =neighbour>sibling =now?>shut? =repeated?>fear? =self>step =self>wages =stranger>child
-3 2 =unconscious?>ask 一桌 不清 不满 了钱 以后我 出租 加了 双胞胎 吃东西 听不见 响 塔 她的 她让 妈早 子四 学不 就没了 我把钱 挡 是房 有什 板说等 狗 的提 稳 聋人
-3 2 胞胎 跟小 车上 院的
-3 1 =chief?>mended =farewell?>son =frail>repeated? =kill>deny =minimise>now? =parent>mourning
-3 1 =self>stroke? =sibling>drunk? =stranger>son =things>edge? =unconscious>now? =unsafe?>demanded
-3 1 =unsafe?>works =verbal?>things =weapon?>demanded =weapon?>fiction =whenAtLast>things 下楼 也没有 了三十 了两天
-3 1 了十来 人好 人走 供我 保怎 保怎么 做了 偷偷给 公在 动 吃东 向 婆要 孩子锁 就点 居把 我来 我跟他 我身份 扒 把录像 有个小 泄 爬山 环 电视 痴 痴呆 糊涂了 老公在 老公把
-3 1 跟老板 踩 进车 钱回 限 鞋
-3 0 =blow>frail =blow>poisoned? =child>mended =consumer>burnMeans =consumer>frail =creature>repeated?
-3 0 =creditors>blow =fear?>several? =fire>deny =foreseen>works =papers>works =repeated?>drunk
-3 0 =sexual?>several? =terse>work =things>verbal? =unconscious?>terse =verbal>papers =verbal?>allOfUs
-3 0 =wish>consumer =wish>services =work>leftAlone? =works>burnMeans? =works>neighbour 一股 三分 不要打 不说话 么个
-3 0 买了 似的 去也没 台阶 和老 咨询 嗡响 国 在院子 妇说 姨 子现在 子能 家就 工资两 市 弟不 归城管 我妈一 我开 我爸三 我跑出 扣了 抢下来 抢了 有夫 有夫妻 望眼 望眼欲 杆 枯
-3 0 栋楼 校门 楼 欠我一 气片 没有夫 炸 狗把 生人 的贷款 眼欲 眼欲穿 着做 窝点 膝 茶 街 要不要 证能 说归城 资两 资两千 跑步 部门 都说不 风
-3 -1 4s 4s店 =accident>child =blow?>deny =consumer>allOfUs =cost>chief =creature>stranger =friction>now?
-3 -1 =gas?>now? =lured?>creature =neighbour>injured =papers>injured? =parent>stroke? =partner>treatment
-3 -1 =partner>work =past>frail =sexual?>injured? =sibling>praise =step>now =stranger>fear? =stroke?>deny
-3 -1 =terse>bystander? =things>now =unconscious>ask =whenAtLast>allOfUs =whenAtLast>land =wish>sexual?
-3 -1 一万一 一个都 一只 三岁还 不清楚 不能来 不过 两层 么走 了六年 人走失 便宜的 保还 儿子不 写 刺鼻 助还能 区有没 厂干 厕所都 去也 口子为 后遗症 哮喘 嗡嗡响 器 因为 在加 在等
-3 -1 在老 大 天然 委有 媳 子三岁 子夹 宜的 家的鸡 寿 屋子 岁还 干预 年大 徒弟 得了 得手 心脏病 我看 我站的 所都 扛 报 有能 朵 毁 毒 没下来 满屋 烦 爸三年 用手 电梯 的要
-3 -1 看东 看东西 着在 睡着了 知识 砸 纫 终 维权 缝纫 网约车 老师 自己能 舌 蒸 蜂 误 贩子 费就不 躺地上 车一百 车把 轧 辈子就 输光 过一次 还一 遇到 鉴定 门口的 问问 雾 飘
-3 -2 #ideas3 #long2 =accident?>ask =ask>work =consumer>sport =cost>whenAtLast =creature
-3 -2 =deathMeans?>services =deny>work =edge?>child =foreseen>demanded =foreseen>office =foreseen>things
-3 -2 =frail>threat? =friction>services =injured?>elder =kill?>weapon? =land =land>burnMeans? =land>deny
-3 -2 =now?>creature =poisoned>frail =self>several? =services>mourning =services>things =services>wish
-3 -2 =several?>despair? =sexual?>burnMeans? =sport>now? =stroke? =terse>creature =things>farewell?
-3 -2 =threat?>mended =wages?>blow? =weapon>injured? =wish>blow? an co h he her il la or r ry s店 w we 一宿
-3 -2 一月 一百五 上厕所 上有人 不到 不能装 不识 两千八 个懂 个招呼 个生 个生日 个老年 么申 么申请 乱收费 了一地 了十一 什么补 位 位要 像火柴 儿媳妇 写毛 几月 分之 到院子 动车
-3 -2 动静 助学贷 区食 发工 发工资 台 司让签 吱 哥刚 哥正在 在恒 在恒达 地里 场舞的 夫能不 妇联有 姨了 嫌我打 子跟着 学着 学费还 孩子放 审批 宾 密 左 布 师聊 师聊聊 干预热
-3 -2 年大学 店都 弃社 弃社保 引 快递送 怎么申 想请你 想问助 愿放 愿放弃 我坐 手想 打麻将 把我家 押金扣 拨 摔断了 撤 放弃 放弃社 救培训 教育课 时间 月没发 有老 材 村里的 柴盒
-3 -2 死活不 毛笔 毛笔字 水课 江 没给 活断 溺水课 灌了 烤店 烧烤店 爸没 爸脾气 玩笑 用手机 疙 百五 百分之 的建 的承 监护 着手 社保断 神残疾 站的地 竞 签自 签自愿 精神残 系不
-3 -2 系不上 给补上 老人送 老师聊 老年大 老父亲 联有 能养 能反 能来 能来我 自愿放 葬补 要几 览在哪 警来 让签自 训什 讲座吗 识字 调我去 调解吗 象从来 费涨 费还差 躺地 车贷 转市
-3 -2 退吗 遗症 里老 银 锅 门窗 问助 问助学 预热 食堂太 食指
-3 -3 !violence:attend # #ideas4 =ask =ask>bystander? =blow>commonHarm =blow?>despair? =chief?>chief =cost
-3 -3 =cost>child =creature>cry? =cry?>blow =despair?>office =edge?>cry =elder>sport =fear?>papers
-3 -3 =hyperbole =inLaw>partner =inLaw>sport =land>chief =land>unsafe? =mourning>consumer
-3 -3 =mourning>demanded =neighbour>unconscious =office =parent>partner =several?>child =stable>wish
-3 -3 =stranger>cost =stroke?>past =terse>missing? =terse>works =things =trapped>leftAlone?
-3 -3 =unsafe?>poisoned =works>creature =works>lured ch en er in l my ni no th 一千多 一跤膝 万块 上厕 下不去 不合理 不在家
-3 -3 不能办 两个孩 个工作 个心 个心理 么报名 了三百 了人没 了车祸 井盖 亲妈妈 人进 从床 伴想 保险赔 信诈 像火 先找个 写错一 农业 到半夜 办残 化带 区停 医药 千不 单亲 历史 去哪儿
-3 -3 发的 合规定 后社保 咯 响太 围棋 在能 坐便 培训什 士 复苏 妇嫌 妇嫌我 子举 子肿 学贷 学贷款 学费能 孩 孩子不 家的狗 家里两 少年 就叫 度好 心肺 心肺复 态度好 怒 急救培 息
-3 -3 想学打 想给孩 想问工 意外 我前 我妈住 我爸脾 我考上 房跑 手了 手想问 承诺书 抚恤金 报销比 指甲 接送 摇 救培 整 新装 方没拨 暴讲座 有老人 机器 村干部 板给 某医 楼盘 毒展览
-3 -3 比例 气灶 没发 没有班 注销了 浓 浓烟 涨房 涨房租 漏 炸了一 然涨 爸刚才 爸脾 牛 玩 现在能 现申请 理老 男人没 瘸 百多 的医 的建议 的承诺 的社 的能不 的那 社区食 离的婚 秸
-3 -3 给上 绞 绩差 老师说 老父 能帮着 舞的音 药瓶 行道让 装个扶 见义勇 览在 训什么 诗 说作者 说我这 说甲方 说话 请你 请你们 诺书 费能 趟医 路黑 踢皮球 身房跑 车摔 车摔了 轻时
-3 -3 过手想 这个城 都成 里没有 里给了 销了 销比 销比例 集中 非得 饿死了 骑
-3 -4 #ideas2 =allOfUs>consumer =ask>frail =commonHarm>foreseen =creditors>deny =deny>heartBreath?
-3 -4 =edge?>terse =fiction =fiction>accident =fiction>hyperbole =fiction>whenAtLast =foreseen>stranger
-3 -4 =hyperbole?>papers =injured>missing? =missing?>praise =now?>work =office>neglect? =papers>fiction
-3 -4 =parent>ask =parent>trapped =partner>sport =past>ask =past>commonHarm =self>poisoned?
-3 -4 =selfHarm?>bystander? =sport =stable>deny =stranger>lured =stroke?>ask =suppose =terse>child
-3 -4 =terse?>now? =things>bleedBirth =things>friction =unconscious>child =wantsToDie?>neighbour
-3 -4 =weapon?>cost =work>demanded =works>inLaw al all ll 一礼拜 一身 一部 上他 不能补 个支 个支架 么条件 么跟 义勇 义勇为 了八年 交不起
-3 -4 人不敢 人教教 人没有 他爸 们来 仲裁 伍回 作社 作者 保险怎 儿子买 公公没 勇为 区儿童 友刚 友刚才 司拒 合作 哪办 嘎查的 四十公 回娘 回娘家 回来一 在椅 地补偿 场监 场监管 坑
-3 -4 垄 大病救 天我 婚冷 婚冷静 媳妇嫌 子咋 子报名 学广场 学校食 孩子咋 小说作 工 己在家 师来讲 常年在 年纪 开离 弟想 当家 当年被 心脏支 心里难 怎 想学广 想学急 想问保 成绩差
-3 -4 我爷 手机上 找人聊 报吗 拿盆 救救我 更年期 有意见 有捐 有用 有空 有课 条 查的 楼上水 武术 水 没上岸 没有课 没给上 洪水 消防演 淡 生育津 电视剧 病救助 的社保 的那种 盆 直销
-3 -4 看一 短视 碍事 票退票 禁毒展 窗厂 站几点 等等 筛 约个心 经衰弱 给开离 网上办 羊羔 老妈 育局给 育津 育津贴 肺 能派人 脏支 脏支架 蛛网 蜘蛛网 要求公 见义 说作 说列 说扎针
-3 -4 课讲 谁懂 踢皮 身器材 车证 退伍回 通事故 通话 邻居有 都没给 门手 防演习 雨全是 馆有吗
-3 -5 =chief?>works =child>fear =child>stranger =consumer>sibling =demanded>services =flood?>blow
-3 -5 =lured?>deny =missing>wish =now?>unsafe? =papers>deny =parent>papers =past>demanded =self>sport
-3 -5 =self>work =several?>farewell =suppose>fear =things>consumer =threat?>work =verbal>services
-3 -5 =verbal?>span =wish>span =work>deny =work>office 一上 上老 不接 东西搬 了个洞 了没 互助 们四 们四个 们小 们小区 你们来 公买 几次 刀片
-3 -5 医站 去法 友没有 唠叨 噩 培训 墙都 处不 天发 天天半 太敏感 头发 妻分 妻分居 子挑 子挑食 子讲 官司 宝上 年宫 年被 录 必 怎么跟 恶 想开个 慢病本 成家 我当 我爸一 户关
-3 -5 房梁上 手心 手没 把家里 报了 推了 显示 晨 月的钱 月还 板泡 椅 毒展 泥 活 漏水把 焊工 爸走了 玉米 现在好 电线 白天 的灯 看着就 石 窗户关 绿化带 老在 老师总 考不 考驾
-3 -5 能网上 腰伤 草场 误报 说年 说是雨 说没 说都是 贵 跟我顶 轮着 输了 通 部说 都得 里报 错一个 问禁 险怎么 难熬 非 驿站
-3 -6 =ask>threat? =bystander?>cost =consumer>unsafe =control?>creature =cost>deathMeans? =cost>now?
-3 -6 =cry?>works =drunk?>repeated? =frail>self =injured?>allOfUs =land>want =past>consumer =past>things
-3 -6 =repeated>neglect? =repeated>praise =repeated?>mended =self>wish =stable>papers =threat?>repeated?
-3 -6 =wages?>deathMeans? =work>consumer =works>wish 一关 七个人 三回 三年没 不念 举报了 了去 了在家 五个月 人让我 会动 便 假孩 克 克扣 兑 再看
-3 -6 写字 凌晨 分居 单元门 去法院 双筷子 叫我 叶子 后爸 吐了 四点 土房 外跑 奶奶说 娘八 婆婆一 婆婆不 子住 子给 孩子背 小学生 己都 得睁 我在宾 我学生 我帮 我想有 我看着 房东
-3 -6 押一 拌嘴 摔伤 教老 是自 景区 机丢在 板欠 求公 没我 爷九十 班上有 的工 的幼 直排 社保卡 给你 给的 缴 老拿 肯吃 药吃完 见不着 说了没 说家里 输了钱 退 道先 邻居老 都不要
-3 -6 都在外 都觉得 黄了
-3 -7 =allOfUs>unsafe =ask>consumer =blow>papers =blow?>heartBreath? =bystander>ask =chief?>minimise?
-3 -7 =deny>foreseen =fiction>mended =frail>repeated =injured?>despair? =land>span =neglect?>parent
-3 -7 =partner>praise =past>fiction =repeated>fiction =repeated?>farewell? =several?>friction =span>papers
-3 -7 =sport>services =things>wish =trapped>consumer =whenAtLast>now? 一万 不买就 不成 不肯吃 东把我 东要 个儿 二十来 人也说 人干
-3 -7 会用 假孩子 像头 关系 养 写作业 划了 午睡 友用 坐月 型 复核 头跑 夺 学老 寒 就想 就是 崩 工资卡 工都 幼儿园 慌 房东把 房东要 手机丢 教 数 有人教 欺负 步 水发 炕上躺
-3 -7 点上 男人 瘫了 看着不 算不 血糖高 被公 身体 隔壁间 飞 饼
-3 -8 =ask>cry =ask>fire =blow>office =edge?>things =flood?>papers =now?>cry? =parent>consumer
-3 -8 =repeated?>ask =son>ask =son>friction =stable>threat? =stranger>unsafe =suppose>repeated?
-3 -8 =treatment?>cost t v 不退 乱 从不打 以后老 们村 伴走后 停 偿 免 公从 养老院 刀口 剧 劝不 单位 哭着 在群里 大冬 大冬天 天出 子咬 子让 戏里 我带着 我要看 抄
-3 -8 搞 搬到 方便 晒太 柴火 楼道 治 法院 游戏 游戏里 百块 的工资 盼 筑 糖高 老娘 营 见着 让上 跑了三 车祸 辅导 逾期 酬 阴
-3 -9 =demanded>deny =drunk?>deny =office>self =repeated?>consumer =terse>services =things>span 五百 从来不 健
-3 -9 几号 出院 劝 医生 后墙 报警器 拉肚 挑 是不 期 没消 派出 班还 的电话 离婚了 纪 老有 蚊子
-3 -10 =child>demanded =creature>past =demanded>wish =deny>formalDanger? =fear?>suppose =parent>repeated
-3 -10 =span>ask =stranger>blow? 五十 伺 借了 净 办了 晒太阳 查出
-3 -11 =cry?>papers =deny>suppose =despair?>ask =work>now? 亲戚 罚 老打 被子
-3 -12 =self>friction 伺候 干了
-3 -13 =foreseen 几点 捡 说是
-3 -14 =consumer>things 员 食
-4 4 =things>chief =want?>terse 咬了 老板把
-4 3 =drunk?>parent =now?>friction =several?>neighbour =want?>sexual? 中暑 半天 妈老 岁的孩 是房东 铲车
-4 2 =control?>work =creature>blow? =creature>now? =elder>friction =graveBlow?>fear? =parent>threat?
-4 2 =partner>frail =past>bystander? =shut?>fever? =things>lured 不坏 二十几 二十天 他拍 六七 冻得 在医院 在楼道 塞进 孩子都 得下 我回
-4 2 我是房 晚饭 死我 阵
-4 1 =chief>fiction =deathMeans?>work =deny>chief? =deny>cry? =edge?>works =frail>work =friction>control?
-4 1 =services>neighbour =sexual?>work =whenAtLast>several? 上三 不动 不打 不认识 双胞 在医 在饭 套 子都 差一 弟十 我接 打人 有个人
-4 1 有四五 机师傅 汉 温 的菜 给女 股味 胞 还不 里老人 钱回来 零
-4 0 =chief?>past =injured>deny =injured?>services =leftAlone?>land =lured>injured? =mended>ask
-4 0 =papers>parent =parent>frail =partner>elder =partner>span =repeated?>wages? =services>fiction
-4 0 =son>wages? =things>flood? =trapped?>blow? =wages>self =wish>office =work>now 一块 不放 乌 事了 偷给 偷给我 写完
-4 0 别人 半 外头 多大 多户人 大事 奶站 她从 嫂 子的 屏 心脏 我二 我爸的 户人 抢下 撞 救 有这 楼了 灶台 看的 真 脏 舌头 说归 谁的 跟老 车没 邻居把 铃
-4 -1 5 =accident>repeated? =blow>creature =blow>missing? =bystander?>praise =consumer>cry? =cost>office
-4 -1 =creature>missing? =cry?>sibling =deny>papers =edge?>praise =edge?>span =fear>repeated?
-4 -1 =friction>repeated? =kill?>child =neighbour>unsafe? =praise>frail =repeated>creature
-4 -1 =repeated?>mourning =shut>land =shut>works =trapped?>self =unsafe?>blow =verbal?>work
-4 -1 =weapon?>services =whenAtLast>consumer =wish>shut? =works>mended 一个人 三年前 争 井 交社 供热 保说 修基 修基金 养老保 农
-4 -1 几千 厂里食 司让我 在派 在派出 基金 娃的 子 子去 学学怎 学怎 学怎么 孩子哭 孩子的 己能 巴 弯 归城 怎么个 怎么报 想通 我气得 我身体 房子到 所 扭 挂在 时吃 杀 欺负的 正式的
-4 -1 死了 犯 理货 电动 的大 的被 给交社 给娘家 老保 老保险 老爹 补贴怎 询 说下个 说钱 费贵 送外 鉴 针扎 闺女 阿姨
-4 -2 =chief>office =commonHarm =cost>neglect? =cry>several? =deathMeans>ask =despair?>fiction
-4 -2 =fear>services =flood?>blow? =frail>sexual? =injured?>deathMeans? =land>stable =leftAlone>wish
-4 -2 =leftAlone?>self =office>deny =papers>minimise =parent>repeated? =parent>step =repeated>ask
-4 -2 =self>injured =son>despair? =son>heartBreath? =things>son =wages?>repeated =wantsToDie?>office
-4 -2 =wish>verbal? @survived 一天一 一次 丈夫从 业不管 两千六 个自 了一千 了十 了怎么 人门 傅 公司让 六还 写毛笔 凭 切 别的事 加油 助学金 单亲妈 卧床 叫了一
-4 -2 司让 合唱 员卡 命 夫从 夫从来 夫又打 委会 子从来 学金 孩子考 客 室友 家便 家便宜 密码 对象从 寻 将 小饭 差五 年冬 店卖 座吗 开到 心理的 心理老 怕 惯 想问别 我在派 我在饭
-4 -2 我打 我来回 房子没 才有人 打麻 找个能 找谁 拿了 拿钱 按时 支持 断续 断续续 方跟 晚上有 有补 来不 死活 民警来 牌 班要 理疗能 用完了 田 申请公 申请护 疗能 的消防 看不 码
-4 -2 神残 笔字 签个 糊 纱 给娘 续续 缓缓 聋 能不能 能申请 能退吗 色的 要几天 讨 让签 诉 请公 请护 调我 象从 费三 赔吗 趟医院 送到 里食 里食堂 钻 长说 问别 问别的 闺
-4 -3 =bleedBirth>papers =burnMeans>deny =chief?>span =child>wages? =cry?>past =demanded>unsafe?
-4 -3 =deny>elder =despair>whenAtLast =fever?>papers =fiction>verbal =fire>fear? =hyperbole>fear?
-4 -3 =mourning>blow =mourning>despair? =office>child =papers>frail =past>lured =repeated?>parent
-4 -3 =sport>cost =sport>wages? =stable =stable>past =terse>chief? =things>fire =threat?>fiction =trapped?
-4 -3 =trapped?>deny =unsafe?>cost =weapon?>creature =weapon?>neglect? =wish =work>cry? a ca f n on re ve
-4 -3 一亩 一百八 三趟 上劲 下大 不下 不能帮 不识字 业想 业我一 丢过 丢过一 丧 个合 个城 个城市 个建 个建议 个月多 么不 么手续 么领 了找 交饭 人家说 人推 人讲 人讲讲 人赔 什么手
-4 -3 们还 价一 会员卡 会能不 会计的 位公 侦 便椅 信诈骗 修车 候有 假日 偿一 儿子从 公前 公园 公没打 公积金 凭什 凭什么 出了车 出息 出血 到半 刺 前说 前说一 剧场 办慢 办慢病
-4 -3 办教师 办残疾 动车充 助餐 区停车 医药费 医院做 十一了 十来年 十点 单位公 厂里不 县医 县医院 友圈天 友没动 发放 取了 口井 口头 口头答 台乱 台说 台说我 史 同酬 后想 后我
-4 -3 哪家便 器绞掉 圈天 土 垃圾 大夫能 大学录 太老 夫妻俩 头答应 奶食 妈一 姐 嫌我做 子上 子上幼 子二 孙女 学广 学录取 学心理 学想 孩子挑 宅 宣传 宾馆 小时候 少八 就跟我 工亡
-4 -3 左腿 己掏 已转 干了十 年冬天 年没兑 年轻时 广告 应的 底该 当天 录取了 得不想 志 怒不敢 想学着 想理 想给老 我一千 我们单 我做饭 房跑路 找个工 护照过 招呼 拿盆接 挖了 换新
-4 -3 提个建 援 摔断腿 救上 救上来 断了腿 断缴 施工 时候有 是我 晾的被 暖 月发 有助 有班 有防 本地 板口 析 果树 毛 水库 水表 沟通 没拨款 没挣 没签合 活不下 消费者 演练 火全 炒
-4 -3 点准 照过 照过期 照顾 爸爸不 现申 理老师 电信诈 疾证 瘩 的婚 的本 的老人 的鸡 盆接 着不退 社保怎 离职证 签 签不签 给出 给我妈 绞掉 维修 老人住 老婆没 老师点 职称 职证 能下
-4 -3 自己掏 萝 被占 装修队 要两 要经 要经验 计的 该咋 请公租 读 谁赔 调监 调监控 费者 费能不 车充 车充电 过期了 还差两 送孩 送孩子 逃生 遗嘱 都发了 里不给 里看 金怎 金扣 门关
-4 -3 问去 问去哪 问工 问社 问高 问高龄 闹别 防溺 防盗 险公 险公司 险赔 饭就 首付 骗 麻将
-4 -4 =accident>elder =ask>hyperbole =ask>sport =ask>stranger =blow>missing =blow?>elder =blow?>lured
-4 -4 =chief?>missing? =child>drunk? =consumer>mourning =consumer>trapped? =cost>cry? =cost>past
-4 -4 =cost>self =creature>trapped =despair?>stable =fear?>mended =fear?>past =fear?>works
-4 -4 =fiction>suppose =fiction>threat? =frail>consumer =hyperbole>suppose =injured>cost =land>poisoned?
-4 -4 =lured?>allOfUs =mended>services =missing?>elder =mourning =papers>bystander? =past>land
-4 -4 =past>office =praise>child =praise>missing? =repeated>whenAtLast =repeated?>bystander?
-4 -4 =selfHarm?>consumer =services =services>commonHarm =several?>bystander? =sexual?>missing =son>self
-4 -4 =span>blow =stable>creature =suppose>poisoned? =suppose>wish =terse>consumer =things>flood
-4 -4 =treatment?>repeated? =unconscious?>blow? =wantsToDie?>sport =weapon?>wish =wish>wages?
-4 -4 =work>friction =work>mourning =works>drunk? =works>stable cu ic icu 一份 一千八 一半 上小孩 上瘾 上空 上空调 下雨全 不归他
-4 -4 不敢吭 不敢言 不知可 不能教 不行 不让请 业快 业把 个月四 中毕 么教 么教育 么时 了我一 了沟 了自 了首 了首诗 二三 二十年 五块 五年了 些材 些材料 交过 交通事 人家属 人聊
-4 -4 人聊聊 们骑 伍回来 伤断了 保险公 保险谁 修理 修砸墙 借 借个 做祛疤 健身器 像蜘蛛 儿子在 儿想 先找 全是泥 八年没 公务 公务员 公司拒 公工 公说话 具坏 再找个 写了首 写日期 冷静
-4 -4 冻了一 几时 列入 刮了 剧里 募 十年没 半课 半课堂 协商 单位要 去哪里 叉车证 发了 口让 台上的 台怎 台怎么 合作社 同工 后社 咚咚 咚咚咚 囊 四块 回家住 回来想 园了 在哪里
-4 -4 在外跑 在好了 在部 地补 坐便椅 塌了一 壁装修 外跑车 外险 天一百 天天喝 天睡不 失手环 女儿想 女婿从 女婿没 女都在 好想看 妻俩 婆从 婆在外 婆婆从 婆婆偏 婆婆没 婆没有 婿从
-4 -4 婿从来 嫁 子写作 子多 子没有 子骨 学录 学急救 学游 孩子报 宅基 家暴讲 容易 寄 小说里 屁股上 居有意 工一天 工不 市场监 师点 师给 帕金森 干过 平台怎 年一个 年回 年回来 年在外
-4 -4 年心 年期 广播 店油 店油烟 开离职 开网 弄丢了 弱 当年的 当志愿 征地补 得及不 得脚 心情不 忘了 怀 怎么 怎么教 恤金 情不好 想参 想学心 想当 想搞 想约 想问学 想问能 意外险 慰
-4 -4 成功 我上 我东西 我五 我写了 我半年 我顶 户口 所说 打水 扬言 扭了 找谁修 承诺 把人 投了 投资 抖 护工一 报名夏 拉人 拉人头 搬去 摊子 撕了个 政 教育局 敢怒 敢言 旅行 日期
-4 -4 早砸到 早贪黑 时能 是七 是他们 普通话 暴讲 更 更年 月一千 月四千 月多 有保 有合同 有吗 有啥 有培训 机上 机坏 村干 村里想 来查 某公司 某医院 某楼 某楼盘 查身上 栓 校食堂 森
-4 -4 模 次了 歇脚 死 母 水机 没文化 没有免 没有救 没有电 没有老 法学 法集 法集资 活一家 测一 演习 灶具坏 点在哪 照被 理财 生 用的 电线像 画线 病人家 病救 病本 的健 的床 的新
-4 -4 的牛 的货 的问题 监管 盖了 目 直不起 看吗 看电视 真是 真的吗 眼镜 着干 短视频 研没 磨刀 社保的 祛疤 神经衰 票吗 票退 突然涨 站几 站里 筛查 约个 纳 线像 线像蜘 练的 经衰
-4 -4 给得少 给我打 给照 给老人 缔 缺斤 老人打 老公 老师讲 老板给 老板说 股上 育局 育课 能上门 能下来 能分期 能帮忙 能换吗 能早 能登 能评 能调 脚打 腰也 腺切了 自闭症 节假 节假日
-4 -4 药水 菜市场 蜘 蜘蛛 街的 衰弱 被撞 视剧里 览 警 让狗 让装 评定 诗想投 语迟 说下周 说不归 说扎 诺 谷子 贩占 贪 贪黑 费交 费的 走了半 走失手 起早贪 趟四 跑了一 跟我一
-4 -4 跟男人 辈子的 过两天 过几 过年一 通事 通道 都在手 都说忙 里两个 里做 里四 里踏 里难 里难受 重影 金还能 门窗厂 闭症 问学 问急 闹别扭 队排到 防溺水 防通道 院半 险怎 集资 静期
-4 -4 非法集 领导给 饲 饲料 首诗 首诗想
-4 -5 4 =accident?>demanded =accident?>land =allOfUs>deathMeans? =allOfUs>kill? =allOfUs>minimise?
-4 -5 =allOfUs>verbal? =blow?>chief? =commonHarm>lured =consumer>hyperbole? =control?>wish =cost>unsafe?
-4 -5 =creature>commonHarm =creature>friction =creature>verbal? =cry?>child =despair?>cost =drunk?>fear?
-4 -5 =fire>flood? =hyperbole>services =inLaw>child =injured>past =injured?>unsafe =land>neglect?
-4 -5 =leftAlone?>several? =mended>cost =mourning>papers =mourning>works =neglect?>partner
-4 -5 =neighbour>demanded =office>blow? =papers =parent>elder =parent>stable =poisoned?>services
-4 -5 =praise>mended =repeated>foreseen =self>office =services>neglect? =services>praise =several?>ask
-4 -5 =several?>commonHarm =sibling>sport =stranger>wish =things>terse =treatment?>wish
-4 -5 =verbal?>commonHarm =verbal?>past =verbal?>services =whenAtLast>past =wish>minimise =wish>sport
-4 -5 @studied c g 一架 一节 三度 上四 下棋 下雨我 不动手 不是他 不能报 不能早 不顶事 业主要 个书 个新的 中毕业 主压 主要 么条 么认定 也不认 也要 买房 了一年 了两桶 了来
-4 -5 了没人 亲生 人一间 人太甚 人替 人说话 什么条 从早砸 他这 仗的 仲 休手 会车 传染 伤认 伤认定 伴住 伴住院 位不给 住证 住院我 信吗 修砸 做祛 停车费 儿园了 儿童滑 公公说 公在外
-4 -5 公工资 六万 兽医站 出证 办事大 办吗 助行器 劲了 劳动法 区发不 医保卡 医站的 十六度 半就 半路 原来的 去哪换 发火 取缔 吵 命运 咚 哥没有 噪声 四十年 因病 困难 围栏 在好
-4 -5 在家养 在想做 在手机 坐地 城市 声音 处不来 大水 天响 天喝 天屋里 太甚 夫在外 夫妻 夫妻分 失手 失眠 头打工 好几次 婚纱 子在外 子小时 子成绩 子明年 子没挨 子被拐 子高 字写错
-4 -5 孩子天 完了又 完疫苗 定损 定要 实习 审去 宫 家关 家房 宿舍八 小区不 小区儿 少年宫 就算完 尾楼 居住 居住证 居有 居违 岁可以 工伤认 左边身 年就是 弄丢 强烈要 归他 当志 得去
-4 -5 心里踏 忙得脚 怎么签 急 急了 性骚 性骚扰 恤 惯的 想做祛 想先 想把 想留 我们小 我半 我四 我家房 我拿 我爸从 我跟男 我顶嘴 房住 房住了 房把 手工活 手的 打后 打小 打饭 扫了
-4 -5 扬一 扶持 找律 找谁看 承包 把我东 把衣 抓住 抚恤 拉稀 拿去 摆设 摊在 摊在哪 支付 支架 故障 救过 敢吭 敢吭声 新买的 族 早砸 时候轧 是命 是摆设 显 暴的 更新 月四 有八 有地
-4 -5 有地方 有培 有电 有问 机坏了 机绕 架 校食 欺人 欺人太 正规 残疾人 污 污染 没底 没有人 没有证 没被 法 涨价 渠 满天 灯不 灶具 点吗 点赞 烂尾楼 烈要 热力公 照看 照顾我 爷想
-4 -5 爷睡不 爸前 爽 牌室 牛犊 物业把 物理 犊 狗成 球把 瓶车 甚 生前 用期 电话不 病的 白内 百 百度 的健身 的厂 的投 的投诉 的摄 的法子 的羊 的钱 皮球 直不 看孩子 睡个 知道往
-4 -5 短两 短信 破膝 砸到晚 砸墙 砸着 童滑梯 简 算完 算的 算职 给村 置房住 羔子 老人想 老伴住 老化 考研没 而 肺上 胆囊 能公 能公开 能换个 能申 能网 腰椎 良 花盆 苗 菜市 落实
-4 -5 落水的 蛛 行器 装 装修砸 要家 要赔多 证学 说里 请民 课了 谁修 谊 谷 货主压 费不 跟男 跟领 路灯坏 踢碎 身器 车进 边身子 追了 送到哪 道往 道往哪 遛狗 那段 部队 都没了 里两
-4 -5 里办 里找 里没底 里睡 里睡不 里踏实 里那个 银行说 问禁毒 间没 防通 院做 院半个 雨天 震天响 青春 青春期 题目 饭太 饮水 驿 骗了一 骗了我
-4 -6 -0 3 =accident?>commonHarm =accident?>consumer =blow>mourning =chief>now =chief?>consumer
-4 -6 =consumer>foreseen =cost>blow? =creature>heartBreath? =cry?>drunk? =cry?>fiction
-4 -6 =dialectDanger>things =fear?>allOfUs =flood>ask =flood>papers =foreseen>accident? =frail>blow
-4 -6 =land>wish =land>work =lured>cost =lured>work =office>parent =parent>lured =partner>deny
-4 -6 =praise>allOfUs =repeated>services =repeated>stable =stable>land =step>praise =stranger>ask
-4 -6 =stranger>bystander? =suppose>wages? =terse>wish =whenAtLast>services =wish>cry? =wish>papers
-4 -6 =wish>unsafe? =work>control? 一双筷 七年 三级 三级台 上办 上户口 上漏水 下烧 不管 丢了两 两桶 个膝 个角 也不顶 乳腺 了五 了几天 了办 了工作 二年 交保
-4 -6 亭 人命 人总 他拿刀 仗 代人 们骑手 份子 信用 做的 公园的 公说我 冬天屋 冻了 减肥不 几个月 出来干 力公 办完 化疗掉 区楼 十级 友又打 口那 号被 司机绕 名夏 听话 呛得 周给
-4 -6 咋个 咬不 哪了 器材 困死 在外头 在我们 地夜 坐车 堂能 外头打 夜里睡 大病 天半 天屋 太低 夫没打 婚纱照 子不会 子不爱 子们 子学 子着火 学一 完疫 家要 家那口 家里活 展览 工一
-4 -6 工活 师总 师来 带娃 年着 年纪大 店开 异议 弹琴 心里发 想献血 想领养 我又 我家一 我家那 我想立 我感情 我爸脑 打太 打疫苗 扣 扬一下 扬尘 拆了 摊位 摔跤 收 收不 收不过 方没
-4 -6 明白 是泥 有名 有条 机摔 机绕路 来量 板欠我 板说 查查吗 柴棚 档案 棋牌 正月 气了 求公开 没大事 没摔 没气 油烟直 漏水了 火灾 火那 灭火 灭火器 炮 烈士 烈要求 烧了半 热死
-4 -6 煤改 煤改气 熏腊肉 爷睡 爸前年 爸没有 爸走 犟 状 环保 男友没 瘆 的咬不 的奶豆 的幼儿 的树 着带 知道先 约车司 纪大了 线 缺斤短 罗 育儿 背了 能查 腊肉 舍八 舍八个 血压一
-4 -6 表扬一 被家暴 裂缝 装几 要修 要年 要结婚 说明 说满 请不 谁给 资发少 跟领导 跳楼价 车收 转来 轮椅 边身 过三 还没 还能领 这道 迷上 退钱 通就 都搬 里住 里孩 里忘 里房子
-4 -6 里有老 里男的 里那 金婚 锥 镇上 长途 队的 院墙让 音响 音太 顶事 顾我 骑手的
-4 -7 =allOfUs>blow? =blow?>demanded =child>fiction =consumer>lured =consumer>shut? =cost>consumer
-4 -7 =dialectDanger>praise =edge?>verbal? =elder>kill? =fiction>span =land>chief? =missing?>work
-4 -7 =partner>cost =past>cry? =services>parent =shut?>work =things>land =unsafe>blow? =verbal?>repeated?
-4 -7 =weapon?>verbal? =wish>flood? =work>self @past o了 一冬 一冬天 一套 上户 下都 不买 不会动 不退钱 两万 两只 两点 么防 了一天 了个 了才
-4 -7 了要不 享 人就躲 人教 从不动 俩孩 俩孩子 修吗 入会 公从不 再涨 写作 剪纸 医院两 卖家 卷 同学老 名字写 后老 吵架 四百 在宾馆 坑洼 外省 婚了 子有 子转学 字写 字怎么 家暴
-4 -7 家里太 将到 小区楼 少儿 就是来 就翻 就躲 己一 干了一 年说 幼儿 废 开玩笑 心里 想学学 我七 承 月就 来过 标准 洪水冲 爸一 爸脑 生气 电瓶 眼睛花 着不对 砖 破膝盖 种地 竹
-4 -7 第三十 算不算 给她 给孩子 续签 罪 羊没 胃 自己一 被车 见人就 订 过大 还我 里男 驾照
-4 -8 =allOfUs>deny =blow?>whenAtLast =chief?>verbal? =child>repeated =consumer>terse =creature>mourning
-4 -8 =deathMeans?>cost =despair?>neighbour =land>weapon? =parent>work =services>blow? =sibling>mourning
-4 -8 =work>span =works>work @hearsay 上去 不多 不看 个棚 为什么 买就 了四十 了我家 人就 八 八个人 关着门 写的 卖了 各的 哪天 四万 地没 己一个 我一身
-4 -8 我帮着 批 把房子 摘 棚 楼外 水了 洗衣 消 激 爸又打 社死 祸 给孩 能管 花钱 蚊 警器 让进 说不上 资被 走后我 辈 辈子 辞退了 退休 通知
-4 -9 =chief>verbal? =commonHarm>whenAtLast =consumer>papers =missing?>papers =repeated?>allOfUs
-4 -9 =son>papers =span>land =weapon?>bystander? =wish>several? 一趟 下班 二十块 听说 子把我 就一 欠条 没来 没消息 洗 癌 种 筒 签字
-4 -9 网吧 老人不 自来水 草 让我帮 香
-4 -10 =blow>demanded =child>suppose =land>elder 一大 了半年 就是不 微信 成绩 是他 科 绩 跟谁 雨 骑手
-4 -11 =edge?>land =injured?>self =neighbour>creature =parent>cost @inWriting! 偷 十了 十块 对我 我们的 果 练
-4 -12 的是
-4 -15 打工
-5 4 =son>injured? 大夫 板把
-5 3 =child>elder =elder>self =wages?>work 人送 在我 头疼 好几个 强
-5 2 =fear>child 媳妇
-5 1 =chief>work =deny>fiction =deny>verbal? =now?>things =things>shut? =things>want? 今年 保安 听不 性 旅 有学 条街
-5 1 说法
-5 0 =bystander?>ask =fear>chief? =neighbour>fiction =past>services =repeated?>suppose =wages?>injured?
-5 0 两口子 侵 嗡 嗡嗡 嘎 家一 广场 把他 没有 跟人 道歉 铲 阶
-5 -1 =chief?>ask =control?>cost =cry?>blow? =frail>stable =papers>foreseen =self>repeated
-5 -1 =services>suppose =stranger>demanded =works>land 主没 交社保 修路 到我们 前妻 升 卸 四五 子哭 式的 我妈要 我工 我爱 把钱 按时吃 料 有四
-5 -1 来是 歉 正在 爸的 维修基 老年 薪 谢谢
-5 -2 =allOfUs>cost =child>past =commonHarm>cost =consumer>accident? =injured>repeated? =minimise>ask
-5 -2 =minimise>injured? =missing?>works =neighbour>wish =now?>works =parent>praise =past>deny
-5 -2 =repeated>cost =stable>services =suppose>cost =unsafe>services =wish>threat? =work>minimise
-5 -2 @survived! 不算工 不给交 不能提 个队 了怎 了要 人说能 伤人 借个轮 儿子三 元 八十多 办法 台不 同学一 在饭店 圾 奶奶把 子考 年没有 开车 忍 快到 怎么续 我们不 我爱人
-5 -2 我跟 打滚 找人 提个 数据 断断 断断续 昨天去 普通 月月 有讲 来一 注 活断断 渣 满半 烟 爸不在 猪 社区能 离职 程 老打电 能签 能给 让我上 话说想 请护理 走丢过 跑一 转班
-5 -2 金扣着 闷得 闻 骨头
-5 -3 =ask>allOfUs =ask>mourning =consumer>missing? =deny>repeated? =drunk?>fiction =fear?>creature
-5 -3 =fear?>wish =fiction>ask =fiction>foreseen =fiction>partner =friction>parent =missing?>consumer
-5 -3 =missing?>services =missing?>wish =neighbour>land =office>services =parent>commonHarm
-5 -3 =poisoned?>cost =praise>cost =sexual?>cost =shut?>commonHarm =span>wish =suppose>cry?
-5 -3 =terse?>creature =verbal>fiction =want?>cry? =want?>injured? =work>formalDanger? 一千二 一楼 七十 万一 万五 三十年
-5 -3 下溜 不上劲 世了 业我 个字 个指 个电 中了 么手 么续 交饭费 人每 人每天 什么不 伤了 伴走 低保评 使不 使不上 保交 信用卡 候掉 公常年 刚才 到底该 力表 办个证 区能不 千六还
-5 -3 去世了 司 吗我 否 圈天天 在幼 声就 多家 天来一 夫能 头答 学到 学心 家庭暴 察 对象没 小剧 小剧场 小叔 少 少八百 就想问 工会能 差两 差我一 平台乱 平台说 年前的 年心梗 庭暴
-5 -3 庭暴力 康复 想再 想参加 想家 意去 愿意去 我爸走 我试 挣着 推 提 摆在 救了 施 时候掉 有托管 有补贴 板口头 残疾证 没挣着 没有托 没涨 法治 活一 消防员 满半年 点上班 理疗 电信
-5 -3 的活动 的能 的课 积金 第五 签合 线路 绳 羊 老 老伴走 老板口 职证明 能报多 能提 补课 装扶 装扶手 装电 装的 说少 说有免 说没挣 说过 身房 透析 里的老 量 金还 防员 难吃 饭费
-5 -3 驾校 高三
-5 -4 #gap =blow?>hyperbole =blow?>stable =chief?>commonHarm =commonHarm>several? =cry?>terse
-5 -4 =demanded>flood? =despair?>creature =elder>creature =elder>office =fear>cry? =fear?>blow?
-5 -4 =fear?>fiction =fiction>bystander? =fiction>land =heartBreath?>repeated? =injured?>office
-5 -4 =injured?>stable =mourning>services =mourning>work =now?>demanded =office>consumer =office>verbal?
-5 -4 =papers>allOfUs =papers>chief =parent>demanded =partner>leftAlone? =past>mourning =praise>past
-5 -4 =praise>works =several?>mourning =sexual?>ask =sexual?>injured =shut?>missing? =suppose>terse
-5 -4 =things>partner =verbal?>consumer =want?>past =wish>chief? =work>lured =work>neglect?
-5 -4 =works>hyperbole @studied! is 一会 一天说 一年回 万多 三十五 上学想 下周给 不到一 不合法 不同酬 不教 业病 丢了怎 两天不 两家 严查 严重影 个伴 个招
-5 -4 个月三 个月少 个灯 么恢 么证 买保 了一架 了反 了工 了想问 了找谁 了眼睛 了邻居 互 人了 人学学 人想 人语迟 他爸妈 令营 以代 伤断 作业我 修队 健身房 傅不 儿子的 入工 入工会
-5 -4 公交卡 公司不 公没 公积 写个 写得 军训 刀砍 到谁 前妻不 功 加个 助学 区不 医院没 十句 单上 厂医 厂说 去南方 去年的 去查 又说 及不 反家 反家暴 叶子全 同工不 咬死了 哪些材
-5 -4 哪能 哭闹 哭闹不 在哪个 在家 在我家 地打印 场舞 壁装 外省的 多户 大车 夫没有 女都 奶把 奶豆腐 婆从来 婆嫌我 媳妇说 子住院 子沉迷 子自 子落 子近视 存在 学急 学游泳 孩子
-5 -4 孩子自 孩子落 家房子 导给 就不要 局给 局说 展板 岁能 工不同 工伤断 己单 师讲 师说 帮忙 干不 年了没 年的事 广场舞 归谁 彩票 得及 得走 怎么恢 怎么退 怒不 情不 想借个 想投稿
-5 -4 想捐点 想表 想转让 意见 我东 我劝 我家里 我把他 手环 打官 扯 找回来 报卡 报完 报的 拐走 拿刀砍 拿药 捐点 捐的 换个新 换吗 排队排 提前说 敢怒不 整治 斤短两 新的 早贪 时让
-5 -4 易 春期 是不爱 是多少 是雨 暑假 月三 有合 有救助 有晚 有要 来得 来的铁 来讲讲 校让交 楼上 楼上小 楼人 正 民办教 水三 没文 没有要 没有防 没签过 没算 活就 活干不 渠道 游泳
-5 -4 溜 点半课 烛 物业停 瓜叶子 留守 留守儿 疼起 百不 百六 的小 的店 的手机 的法 的给 看孩 着老 知可 砸得 社保交 祛 票怎么 离婚冷 租金 立案 等车 答应的 系讲 绕远 绿化 网店
-5 -4 老人买 老人走 老同学 老师给 老是自 老金要 考个 考体育 能信 能埋 能延 能收 能装个 能走 脑 节课 花爆 药一 被拐走 装电梯 要办什 要多 要戴 视剧 讲的 证是 证照 诗想 话老 话说我
-5 -4 说外 说好的 请个 请检 请问 谁管 象没 贴怎 贴怎么 贵人语 费两 费还 走丢 走的时 起早 超 跑了 车一 退票 递把 道堆 道堆满 那口 那口子 采 里拿 里的电 里砸 金交了 金怎么 金森
-5 -4 金没 金要停 销 长椅坏 门诊 问问能 顶嘴 高温 高龄津
-5 -5 =accident?>child =allOfUs>poisoned =ask>elder =blow?>frail =commonHarm>cry? =consumer>control?
-5 -5 =consumer>deny =consumer>neglect? =consumer>want? =creature>terse? =creature>want? =drunk?>fear
-5 -5 =edge?>shut? =farewell?>services =fear?>fire =fiction>cost =flood?>past =foreseen>commonHarm
-5 -5 =friction>several? =inLaw>services =inLaw>step =injured>stable =injured?>past =kill?>verbal?
-5 -5 =land>trapped? =land>verbal? =leftAlone?>services =lured>past =missing>fiction =missing>services
-5 -5 =mourning>creature =neighbour>cry? =neighbour>praise =now?>ask =office>cost =papers>commonHarm
-5 -5 =partner>son =services>cry? =services>inLaw =services>mended =services>sibling =shut>wish
-5 -5 =shut?>edge? =son>cry? =stable>missing? =suppose>allOfUs =suppose>chief? =suppose>fire =terse>land
-5 -5 =things>hyperbole =verbal?>injured =wantsToDie?>fear? =wantsToDie?>services =whenAtLast>ask
-5 -5 =wish>accident? =wish>creature =wish>suppose =works>neglect? 一下 一个半 一年一 一条狗 一米 三四 三四回 上小 上就睡 上没有 下来一
-5 -5 下烧烤 下饭 不动道 不动饭 不回来 不好想 不归 不懂这 不能减 不通知 业停 丢在 两回都 两年没 两趟 个免 个免费 个口 个口子 个婚 个展 个说法 么劝 书馆 乳 了一跤 了下 了反诈 了账
-5 -5 了还要 事大 事大厅 二期 二次 亮 人看不 人语 人误 人都没 他们的 他过 们社区 休手续 会所 会计 伤残 位不让 住就 例第 依法 保报 保断 信不 候打 借给 借走 做不 傅不教 像蜘 儿女
-5 -5 八次 六度 关注 具坏了 冻死 凑不 几家 分期 到谁家 刷单 前列 前列腺 力公司 劝不动 办什 办什么 办的 动法 动道 区儿 医保报 医说 十三了 十公 十公里 十年前 午觉 协会 卡号 卷了
-5 -5 厂 压一 去省里 双筷 发不发 取消 受了 受损 口让人 口车 合同里 合格 吊胆 同学打 听听 吵了一 告诫 咋算 咬不动 哥哥没 哥没 哪换 嘛 噪音 回来不 回没 回说 回都没 土地 在吗
-5 -5 在部队 地开 地方没 场地 坏了一 坟地 培 堆满 墙有 复工 夏令 夏令营 大学生 大得很 大赛 天睡 太亮 太咸 奶豆 她念 她说不 她跳楼 妈不肯 妈痴呆 姨手 姨手抖 婆偏 婆婆把 婆没
-5 -5 子三十 子丢 子关 子好 子自己 子长 学没人 孩子成 守儿童 定吗 宝上户 审去哪 家一听 家养 家暴的 家那 家里要 小了 小叔子 就想找 就问 就问问 居不 居在 居民 居违建 岁可 工资条
-5 -5 差六 差六万 师说了 师问 帕金 干不了 平 年前 年审去 年才回 年给 年该 并 延 延期 影里 往下溜 律师 得飞快 微信不 心里没 志愿 怎么劝 怕孩 怖 想捐 想收 想约个 想表扬 想装个
-5 -5 想让她 慕 慰问 懂这 成群 我们骑 我供 我养老 我吵 我想让 我腰 房子是 房屋 手抖得 才有 打击 打后脑 扣我们 找个伴 技能 抖得 报卡号 报销 拟申 按月 按胸 损失 掉一 掉了一 探视
-5 -5 提前 搬家 摄影 摄影班 摔过一 摔门 摩托车 收费 教育 时候打 时候还 是传 是新 是来问 月嫂 有名额 有用吗 有规 有规定 有证 杀虫 杀鸡 村里 条件 来得及 来打 来讲 板泡了 某村 查吗
-5 -5 校第 楼下烧 楼价 武 殡 殡葬 气不热 气死我 水二十 水没 水泡 水泡了 没挨打 没有合 没有家 没水 没的 没红 没考上 法医 消杀 消防通 淹了 演一 演员 火腿 灵 灵活 炸街 点在 烂尾
-5 -5 烧饼 熏腊 爷要 爸想 爸没动 物业不 狗成群 班车停 生说 电梯老 电瓶车 男人在 疗掉头 疫苗胳 疾人 病孩子 的今年 的加 的加班 的名 的名字 的咬 的姐 的意思 的有 的洗 的生 的给我
-5 -5 的绿 的被子 的铁 省的 省里 看电 砌 破皮 礼堂 票怎 秆 种人 称邻居 站的 童滑 系讲座 紧张 红包 纪大 纱照 绘 绘本 给八 给孙 给得 给报 给改 给通 缓 老人看 老公出 老楼 考体
-5 -5 肝上 肥不 胸口那 能信吗 能喝 能派 能装 能退 自己单 荒 落下的 虫子 行说 补上 补不 衰 被还 装几个 要多少 要结 规定吗 让交 证 证考 评残 诊所 说了三 说还 请告知 请查 谁负责
-5 -5 责任 贵人 费咋 费多 资条 赔多 赔多少 起来三 跑不动 跑长 路坑 跳广 跳广场 踢碎了 身包 车位 车坏了 过一回 还来得 这样的 这种人 远一 远一点 退休手 递小 递把我 道个 遛 邻居熏
-5 -5 邻居违 里他拿 里发慌 里吃 里太 里孩子 重影响 野 金一 金要 钱也没 门写 门写作 门口让 门大 门禁卡 间能 间能不 闺女都 队排 阿姨手 院一个 院我 院没 院费怎 险谁 隔壁装 雨全 雨我
-5 -5 震天 音大 预约 风扇 食堂能 高考 黄瓜叶
-5 -6 =accident?>creature =ask>kill? =blow?>shut? =burnMeans>repeated? =commonHarm>poisoned =consumer
-5 -6 =consumer>blow? =consumer>kill? =consumer>poisoned? =cost>missing =creature>drunk? =creature>office
-5 -6 =creature>unconscious? =drunk?>span =elder>control? =elder>praise =farewell?>wish =flood>self
-5 -6 =formalDanger?>papers =injured>wish =land>unsafe =lured>whenAtLast =neglect>services
-5 -6 =neighbour>kill? =neighbour>mended =now?>mourning =office>wish =partner>wages? =poisoned>suppose
-5 -6 =repeated>cry? =self>cost =self>whenAtLast =services>secret? =shut>allOfUs =shut?>elder
-5 -6 =shut?>trapped? =stable>commonHarm =terse?>farewell? =things>office =threat?>papers
-5 -6 =treatment?>wages? =unsafe?>things =wages>ask =want>services =want?>services =wish>accident
-5 -6 =wish>neighbour 《 》 一听 一样的 一股味 一间没 七八 上午 上哪 上在 上太 上孩 上水 上点 上网课 不公 不念了 不批 不敢走 不服 不算 不能借 不要证 不还 不齐 两分
-5 -6 个儿子 个好 个字怎 个月就 个舞 个舞蹈 个钱 么签 么销 买个 了三家 了罚 了老师 了谢谢 五趟 交的 交车 人在外 人行道 人证 他也 他也不 们单 们楼 会编 会编筐 会要 住六 住院费
-5 -6 供电 便民 保卡 倍 候补 做不动 偿款 儿买 儿子夹 儿子当 八遍 公交车 公出 公司把 公里 关掉 兽医 内障 写日 冰箱 出生证 出痱子 刀砍人 动症 助行 包丢了 包的 区不让 区图书 区想
-5 -6 区房 十字 协的 卖的 卖给 卖货 南方打 厂家 原来 去住 友从来 发不 叔子 口三 号不 吃降 合规 合规吗 后厨 后爸没 吓一 吓一跳 吓我一 员证 咬了人 咬死 哪买 喜欢 四点半 图书馆
-5 -6 在南方 在老家 地打游 场火 场说 墙 墙让 声音大 外打 大厅 大夫让 天扣 夫让 夹在 妇坐月 妈想 妈痴 娘家了 婆做 子归 子漏 子脑 子跟同 子迷 子迷上 学习 孩子们 孩子嫌 孩子迷
-5 -6 孩子高 定了 家有 家狗 家里供 少一 屑 屑崩 工地夜 工说 工资发 左耳 巴掌 带两个 床垫 库移 库移民 开了一 开叉车 开吗 往家拿 得回来 得飞 心理咨 忙得 怎么销 怎么防 怕人 急死我
-5 -6 想出 想听 想带 想装灯 慢点 我一只 我下班 我们楼 我妈痴 我家窗 我家门 我急 我想她 我是来 我爸前 我的工 戒烟 房把我 房改 手机摔 扎针 打完疫 找不 找个活 找律师 技能大 抬不动
-5 -6 拉黑 招小 招工 招聘 按胸口 捉 掀了 掉下来 接生 提心吊 摆摊 撞见 收了 改气 放羊的 救我们 教孩 教师 敢走 斤短 断腿 新买 方打工 方说 时候发 是假 是假的 是坏 是她的 晚上睡
-5 -6 月工资 月房 月给 有动 有工 有蟑 有问题 本人去 本打 杀猪 条狗 来办 来干 来想 来转去 棉花 椎 气炸 水二 水走 汛 沙 没交 没挨 没有车 没法 没话说 洋 洗车 浪狗 浪狗成 消磁
-5 -6 演一个 灯不亮 灯太亮 炎 点半 点来 烟大 烟直 烧秸 烫伤 热得 热得像 焚烧 爸脑梗 牌子 狂 玩笑的 班上 理咨 生证 用吗 申报 电人误 电影里 病能 痱 痱子 瘆人 的假 看哪个 看这
-5 -6 睛花 睡眠 石场 砂 碎了一 社区 神经 禁卡 移民 穷死 突出 签过 算谁 管道 给交保 给多少 给学 羔 群里天 老人没 老公工 老公被 老姐妹 老年人 考驾照 联谊 肉的 能减 能吃 能大 能撒
-5 -6 脑出血 脚打后 腕子 腺切 膏 自习 舞蹈班 花爆竹 花都 苍蝇 苗胳膊 药能 补吗 补种 被公司 被还是 要得回 要报名 视力 解员 解释 训练 设计 证吗 评先进 诊报 试用期 话怎么 说我养
-5 -6 请民警 谁负 谈恋爱 货主 赞 走路 跑长途 跟同 路滑 路面 蹈 蹈班 车坏 转去 转来转 转让 轮到谁 过一跤 过我感 过气 还有名 进不了 送饭 道从 遗体 那次 邻居在 都听 里八 里小 钱也
-5 -6 铁屑 长说了 门口三 问一 问了 院一 隐患 雨我就 零活 顾我的 领完 风大 飞快 馆有 鬼 麻将到
-5 -7 =accident?>wish =blow>fire =blow>wish =burnMeans>elder =burnMeans>mended =child>cost
-5 -7 =commonHarm>allOfUs =commonHarm>injured? =consumer>unsafe? =cost>span =creature>demanded
-5 -7 =creature>poisoned? =creature>praise =deathMeans?>wages? =edge>land =edge?>creature =edge?>sibling
-5 -7 =edge?>suppose =elder>blow =fire>wish =hyperbole?>creature =land>foreseen =land>praise
-5 -7 =land>repeated? =lured>consumer =mended>works =missing>repeated? =missing?>mended =missing?>past
-5 -7 =neighbour>mourning =neighbour>past =now?>services =sport>fear? =sport>kill? =things>hyperbole?
-5 -7 =things>unconscious? =trapped>praise =trapped>work =wantsToDie>things =wish>fiction =work>lured? k
-5 -7 一双 丈夫在 上孩子 上睡 不想念 不报 不方便 两个膝 个会 个扶手 个膝盖 么多 也不知 了两千 了事 了又 了谢 二年级 井盖翻 产证 人捡 人收 人行 仪 们单位 们玩 们管 信了 修复 倒两
-5 -7 做主 健身 儿园 党 公是 公被 兽 冤 冻住 出国 出来办 前夫没 剧本 剩下的 助 区发的 区图 半月 半条 危房改 厂招 发少 发黄 叫不醒 可以代 可以吗 告 周边 味大 咬指 哥又打 哭了
-5 -7 商家 噜 噪 四年级 在外地 在宾 在居 在洗 在看 在看东 地上打 坟让 堆了一 增设 大风 天一 天不敢 头打 奶不 婆婆做 子怎么 子烟 子转 子过 季 宠物 宰 家让 家让我 家里那 小区里
-5 -7 就躺 工资被 已告知 市里 带俩 干了半 年底 开玩 开过 异地 强烈 当仓房 得要死 心酸 急诊 想再找 想献 想立 想给他 我感 我把衣 我管 房产 房改造 手机号 打疫 打车 打错 打鼓 找个地
-5 -7 报不报 拍桌子 拖了 收割机 改造 放假 教孩子 教我 文化 方看 映一下 是家 普法 机丢 格 梯老 棋牌室 欠我工 死亡 水库移 水都 沉迷手 没砸 没话 消磁了 爷奶 爷奶奶 爸从来 牙掉
-5 -7 牙掉了 玉 王者 现在看 理 理咨询 电所 电焊 留下的 盘突 种菜 立遗 章 笑的 算数 算谁的 累死 红绿灯 级台 经验 给不 给打 给文联 缠 羊的 翻了 老寒 聊聊 肝 脑出 螂 蟑 行了 表
-5 -7 表哥 被蚊子 被辞退 装灯 要八 让请 记不 证上 谁家有 贴 资金 赌博 赔 超时 跟我急 路能不 蹭 车上了 辅警 运 这都 这题 违章 连我 送餐 道让人 都不知 都想 里十二 重新 钱谁
-5 -7 钱谁出 镇 门前 问多 闲 院两 靠谱 面试 音太大 音量 马 驻 验收 鸽 鸽子 黏
-5 -8 =accident>frail =accident?>services =child>allOfUs =child>terse? =commonHarm>creature =creditors>ask
-5 -8 =cry?>several? =deathMeans?>praise =demanded>injured? =edge?>unsafe? =kill?>creature
-5 -8 =missing?>wages? =mourning>deny =neighbour>things =papers>despair =poisoned?>heartBreath?
-5 -8 =self>accident? 一层 一车 上打滚 下水 不方 不是我 两头 个地方 临 人没事 他从来 供电所 催 养鸽 再找 写错了 出租车 办下 加我 化了 区有 危房 又好 又打篮 叉 口能不
-5 -8 听不清 啥 地方看 塑料布 声大 天去 孩子让 库的 得睡不 我考 扣我 扣钱 找回 拍个 拍桌 推荐 摄 文 文联 梦 没到 没办下 没气了 烫 煤气灶 爷爷奶 的柴 盖翻了 真美 砖厂 租房 站长
-5 -8 答复 罚了 美食 老师让 自来 药的 表格 要报 要自 要走了 设备 证怎 路的 还收 门口能 问多久
-5 -9 =cost>creature =cry?>consumer =friction>deny =past>child =several?>wish =suppose>fear?
-5 -9 =things>papers =trapped?>wish 不是 二百 亲妈 减 团 备案 天不 失业 学了 尘 师让 帮着 得要 惊 我们村 打电 拉了 改嫁 是不是 来水 残 着要 租车 窨井盖
-5 -9 绊 结婚 能 舞 血糖 进不 里十
-5 -10 =commonHarm>deny =elder>fear =land>suppose =shut>ask 一辈子 事 体检 吃饭 坊 婚 给了 腿疼 资
-5 -11 =child>services 了三个 他那 嫌 挤
-5 -12 一到 支 旧
-5 -13 半夜 夜里 漆
-5 -14 一回
-6 2 =sexual?>services =son>bystander?
-6 1 =fiction>blow 了老 借条
-6 0 =control?>ask =partner>cry? =past>papers =work>missing? 伴 做完 八千 夫在 妇 我会 晚了 暑 海
-6 -1 =blow?>sexual? =land>ask =missing?>repeated? =papers>threat? =repeated?>friction =trapped?>ask
-6 -1 =work>works 我这 押金 老伴 谈 负的 走了两
-6 -2 =blow?>span =bystander?>cry? =creature>suppose =drunk?>ask =fear?>consumer =fiction>work
-6 -2 =papers>things =repeated?>past =services>past =several?>allOfUs =sport>child =wish>wages 了四个 伙食 垃 子了
-6 -2 孩子打 我试用 月两 案 签了 能管管 说等 跑一趟 都没有
-6 -3 =bystander?>creature =consumer>wages =cost>papers =injured>ask =minimise>services =partner>land
-6 -3 =services>creature =services>papers =services>stable =stable>mourning =wages?>wish 不够 不好意 不懂 不给开 不能用
-6 -3 个月两 个都 了没用 人没 休息 会能 保评 倒贴 几点上 区能 千多 双鞋 听说有 嘱 垫 天加班 天天加 好意 好意思 妻 姐妹 子为 怎么领 月两千 期不 民办 点就 生说是 用卡 的不 答
-6 -3 签合同 药费 贩 跟儿子 采访
-6 -4 =allOfUs>ask =blow>consumer =commonHarm>parent =commonHarm>span =consumer>works =cost>mourning
-6 -4 =cost>suppose =creature>child =creature>works =cry?>verbal? =despair>consumer =elder>fear?
-6 -4 =elder>past =fiction>consumer =foreseen>ask =foreseen>suppose =friction>ask =papers>creature
-6 -4 =papers>formalDanger? =shut?>deny =stable>injured? =stroke?>wish =treatment>ask =verbal?>praise
-6 -4 =wages>deny =wages?>consumer =wish>mourning 一礼 三百多 下不 不能分 个指头 个新 个轮 个轮椅 么恢复 么退 书法 买保健 了五千 事故 五千 五回
-6 -4 交卡 什么证 修了 假期 公常 冷静期 出了 前年 前有 办教 十年了 千二 千六 压高 发慌 口那个 司不 吃降压 名单上 名夏令 吓我 唠 地打 够不够 天四 姐姐 婿没 学费 师傅不 师的 带孩
-6 -4 康 影班 快递小 快递站 惠 想换个 慢病 我不是 我晾 我晾的 战友 执行 抚养 抚养费 护人 报多少 押金不 招募 挣 换个班 掏了 摔着 是十年 暴力 月少 朋友没 杀人 权 款 死人了 求查
-6 -4 没有保 津 活就业 灯泡 爆竹 理他 电话说 相亲 看看 租客 窖 算工伤 管管 给了五 给交 给人 给办 老人去 老公常 老公没 老同 职业 职业病 艺 蒙文 血压高 说忙 说贵 说贵人 课堂 谢
-6 -4 赔三 跟儿 过年才 还不上 还行 递小哥 里她跳 金不 金不退 金交 钩机 门票 闷 闹不 防栓 震 龄津 龄津贴
-6 -5 =accident?>blow =ask>stable =ask>wages? =bystander>wish =bystander?>dialectDanger? =child>blow
-6 -5 =child>commonHarm =child>foreseen =commonHarm>office =commonHarm>poisoned? =commonHarm>repeated
-6 -5 =commonHarm>suppose =consumer>fiction =cost>wages =creature>terse =cry?>sexual? =demanded>creature
-6 -5 =demanded>stable =deny>drunk? =fear>ask =fiction>stable =flood?>unsafe? =friction>cost =injured?>ask
-6 -5 =mourning>things =partner>several? =past>neglect? =praise>sibling =sexual?>stable =sibling>ask
-6 -5 =stranger>cry? =suppose>elder =things>accident? =things>selfHarm? =wages>papers =wish>commonHarm
-6 -5 =work>allOfUs =work>cost 一台 一天四 一趟四 三了 三百块 上幼儿 上能 不给报 两千三 个事 个说 中考体 主压着 么跟他 了不少 了个口 了脚 交保险 人学 人过 们社
-6 -5 优 优惠 会员 伤不 作 作业没 例 倒是 候还 假工 做完手 免费的 关系讲 养费 办 包丢 区发 去省 参 句 另一 合不合 同里 哪家 哪里有 唱 因 在外 在外打 地让 坑了 城里 外打工
-6 -5 大学了 天三 太 她跳 妈妈的 妻不 娘家 婆媳 婆嫌 婆跟我 婚礼 子小 子报 子近 学校要 学生上 孩子书 孩子老 孩子近 守儿 家住 家庭 家门口 就是车 工程 工龄 差三 带孩子 帮着带 征地
-6 -5 志愿者 快递把 怕打 怕黑 恐怖 想借 想听听 想学游 想找人 我想 我想问 我觉着 托车 把我晾 报多 担心 挣得 搭把 斑马 是危 是我自 是摆 晚托 晾的 暖气不 月白 有人给 有送 有骂
-6 -5 条例第 来没动 染 校长 正式 水把我 没有骂 没签 没考 流浪狗 流转 消防栓 湿疹 点还 烟花爆 班费没 理吗 瓜 生上 疫苗要 疹 病孩 白天上 白菜 的想 的意 的棉 的活干 的电梯 的结
-6 -5 的老师 监护人 看不懂 眼底 算工 红过 结账 给学校 编的 网购 耗 聘 聚会 能多 能请 膜 自己手 苗胳 苗要 行不 被邻 被邻居 要证 觉着 让她念 话的 诫 说说话 请告 费谁出 起诉 跑三
-6 -5 跑车 跟我吵 过脸 近视 这药 进不来 递站 里停 钩机师 长 门口车 问就说 问理 闹不肯 饭店的 马线 骚
-6 -6 111 =accident>wish =accident?>foreseen =allOfUs>fiction =allOfUs>unsafe? =chief?>friction
-6 -6 =child>dialectDanger? =child>stable =commonHarm>land =cost>praise =cost>wages? =deathMeans?>wish
-6 -6 =demanded>allOfUs =demanded>want? =despair?>wish =fear?>chief? =graveBlow?>suppose =hyperbole>praise
-6 -6 =kill>ask =kill?>services =mended>work =missing?>creature =neglect?>cost =neglect?>cry?
-6 -6 =neighbour>friction =office>papers =office>shut? =parent>verbal? =past>accident =past>despair?
-6 -6 =several?>office =son>accident? =son>partner =suppose>services =things>allOfUs =things>praise
-6 -6 =things>unsafe? =wages?>shut? =want?>creature =whenAtLast>wish =wish>want? =work>despair? 一只眼 一场 一罐
-6 -6 万二 上太吵 下地 下月 不往 不往家 不理 不能上 不能派 不能请 不要赔 不过气 丢人 个准 个扶 个月房 中考 么取 书会 了也不 了小 了没有 了补 五年 交房 亩 人合 人机 人没人 人给他
-6 -6 人耳 人走不 们家 们那个 住不 作坊 侨 假的 先进 公没有 养羊 冬天不 列 列腺 到期了 割机 办卡 博 印材料 压得我 发少了 受了伤 只眼 合适 周末 咕 哪里领 唱歌 喘不过 嗓门大 在想
-6 -6 在网上 在装修 地上学 增 外卖 外地上 天天吃 好打 婆把 子吧 子当兵 字怎 学个 学会 孩子小 孩子改 宣 室吗 家没 小哥 居熏 居熏腊 岁了 工的 己手 带两 年审 年就 应酬 开叉 强制
-6 -6 待遇 得多 得太 得慌 心吊胆 心情 怎么转 怕孩子 恋爱 想办个 想她 想戒 想查查 想给她 想评 愿者 我下 我工资 我替 我气 手工 手机被 手艺 打一 打印材 打官司 打球 打电话 打着 执
-6 -6 扫 报个 招人 招人吗 拟申请 捐了 接孩 推销 提心 提醒一 改制 救命 救救 文题 斑马线 斤 是人 景 机又 村里说 条例 来以 来学 来转 查一下 校队 检测 棉被 棉被还 楼上太 楼上漏
-6 -6 楼道堆 毛病 水费 没人陪 没到账 泼了 洗碗 津贴 派人 流动 浇 源 溺 溺水 滴了 滴水 火器 灵活就 烂了一 烦死 烧秸秆 热力 熏得 爸从 现在想 生育 用我 用我的 病假 病历 瘾 白天睡
-6 -6 百八 的命 的四 盖翻 盘突出 秸秆 移 稀 系统 红过脸 级台阶 经费 绕着 绕着走 给多 给爸 罚款 能修 能大赛 能找 能报 舞蹈 花 花了 苏 苏木 营养 落户 落水 蝇 被偷 被坑 被选
-6 -6 要做 要停 要告 要离 见血 见过 规吗 讨论 证到 证到期 诈骗 话不 说下月 说好一 请家 读书 读书会 课间 负 财 质 贫 贷 贷还 费怎 费谁 资发 走不了 跑不 蹭了 转回 辞职 返利
-6 -6 还是想 还有没 还来 还没给 这事 退不 送锦 送锦旗 都跑不 里他 里供 里天 里说不 里领 铁屑崩 锈 门禁 闻里 难听 顾 顾家 领完了 领过 饺子 骚扰 黄瓜
-6 -7 11 =accident?>cost =allOfUs>commonHarm =ask>accident? =burnMeans>past =consumer>cry =control>ask
-6 -7 =cost>ask =cost>demanded =creature>accident =creature>mended =demanded>mended =deny>demanded
-6 -7 =edge?>demanded =farewell?>papers =fear?>services =fiction>kill? =fiction>stranger =fiction>terse
-6 -7 =flood?>works =foreseen>fire =frail>mourning =hyperbole>ask =hyperbole>wish =injured>papers
-6 -7 =injured?>whenAtLast =injured?>work =land>mourning =missing>ask =neighbour>selfHarm?
-6 -7 =neighbour>whenAtLast =papers>cry =papers>mourning =papers>services =past>fever? =past>injured?
-6 -7 =praise>parent =several?>verbal? =sexual>ask =shut?>span =sibling>friction =suppose>commonHarm
-6 -7 =suppose>several? =things>unconscious =trapped?>papers =unconscious?>chief? =unsafe?>blow?
-6 -7 =whenAtLast>papers =work>foreseen =works>ask —— 一会儿 一定 一年 上不去 上初 上漏 下周 不亮 不办 不爱说 不着火 不能撒 不能管 不行了 不要钱
-6 -7 不闹 两年了 严厉 个人带 个活 个牌 个科 中医 么转 义 也不好 了杂 了腰 人不 人换 他没 们学 们那 企业 会不 会有 位老 修好 修好了 候发 候轧 儿的 公的 农场 冻住了 凶 出痱
-6 -7 切了 别扭 到一块 到哪里 剩下 力大 助听器 十里 半了 协议 卖不出 占线 压力大 压得 去不 去又 去旗里 又打印 友没 发育 叫他也 司把 听 哪开 哪考 啥时 嗓门 嘎查 器声 城管 堪
-6 -7 夏天 天人 天气 太大 好一 好吃 子摔 子老咬 子闹 学会了 学区 学籍 孩子明 孩子跟 家窗 小广 小说 少天 就睡 屋里十 已告 年人 年检 废水 度差 张照 当仓 当兵 当年 彩礼 得回 得睡
-6 -7 心吊 心梗 忙死 态 怎么取 急救 急死 想一起 想建 想念 想念了 想投 想查 想考 想送 成狗 我三 我交 我们家 我喘 我想学 我想给 我有 房漏 手小 手小时 打呼噜 扶 挡了 挤了 掀
-6 -7 掉头发 接着 政策 教教 斑 新生 新闻里 春联 是要 晚上孩 普 替他 有动过 有石 有车 机号 机器声 来没打 板说我 没兑 没兑现 没写日 没有动 没证 流程 焚 爱说 犬 狂犬 狂犬疫 理赔
-6 -7 瓜叶 甲方 电力 盖房 盲人 看中 看中医 真不 着老人 砸到 磁 穷 立遗嘱 红绿 终奖 结的 绕路 继承 绿灯 置房 羊圈 老人摔 老咬 老寒腿 老的 耳朵 职工 肾 能快 能换 能教 自闭 荐
-6 -7 药钱 蒙 被家 被风 要三 要刷 要复查 要登记 要赔 解决 认定 设个 证怎么 评先 话怎 说正 谁看 谁能 谈恋 跟他说 车太 车太多 过这 过马路 返 迷手 途 道让 释 里天天 锦 院墙 院费
-6 -7 领养 饺
-6 -8 =blow?>wish =commonHarm>things =cost>threat? =creature>hyperbole? =edge>papers =fiction>sport
-6 -8 =fire>mended =fire>past =injured?>commonHarm =land>flood? =now?>commonHarm =office>demanded
-6 -8 =papers>several? =praise>chief? =repeated?>chief? =son>stable =sport>blow =stable>repeated?
-6 -8 =step>ask =terse>praise =trapped>papers =unconscious>blow =unconscious?>repeated?
-6 -8 =wantsToDie>services =works>blow 一斤 三个孩 三千 上回 上当 上有石 下水道 不愿意 不能修 不能快 业费 个摊 举报某 人吗 仓房 会了 修修 全靠 公证 写错
-6 -8 军人 决 创业 判了 助听 半小 半小时 南方 厂里说 压低 压力 去旗 可乐 台能 合 呼噜 咬指甲 哪个科 啥都 图书 在南 在居民 在打麻 地打工 外墙 多收 子写 子老 学打 宠 家说 家门
-6 -8 寒腿 小广告 就躺地 屎 山货 差评 平台不 年没回 庆 往家 怀疑 想打疫 想让他 想问有 愿意 我不愿 我们学 打卡 打呼 扰民 换一 接孩子 提醒 搬迁 料布 断气 方打 有家 有意 朵背
-6 -8 机器人 杂 来三 板没 查一 气表 水管 洼 淹 清洗 灯坏了 灾 点名 烈 爆 爬楼 父亲 物业费 犬疫 犬疫苗 猫死 玩具 甲 电脑 疗掉 疫 瘟 白内障 盲 看哪 看过 磁了 社区发 社区图
-6 -8 空调 窖里 窨 窨井 笑死 给文 网 老人耳 老公说 老打不 耳背 能快点 能领 致 被辞 要得 要登 要走 询问 说能 请调 费用 车被 辞退 过马 还是没 醒一下 采光 里要 需要 马路 骗了 鸡
-6 -9 =deny>lured? =edge?>wish =neighbour>verbal? =praise>services =services>consumer =son>mourning
-6 -9 =things>suppose =weapon?>injured? =works>cost 一辈 不能加 了十年 了我二 人多 人太 休 修一 倒两回 办下来 县 又打游 反对 土豆 子明天 想自己
-6 -9 戏 找不到 搞传 搞传销 收割 植 民警 沉迷 泡了 疫苗 编筐 耳 蟑螂 规 谁出 违建 醒一 马上 麦子
-6 -10 =demanded>accident =demanded>land =demanded>works =land>office =self>elder =things>cost 下晒 业 两千 了几 冻
-6 -10 原 品 搬走 搬走了 正常 没人接 续 话多少 说了
-6 -11 上学 子上学 工资 年了 忘 愿 美 见面
-6 -12 =chief?>repeated? =now?>mended 微
-6 -13 想要
-6 -14 冬天
-6 -15 在哪
-6 -16 冬 过我
-7 1 光了 岗 饿
-7 0 不要 的事
-7 -1 =neighbour>papers =terse?>ask
-7 -2 =consumer>office =stable>consumer =verbal?>ask =whenAtLast>repeated? =wish>elder 代课 天打扫 妈要 想给 林 盒
-7 -2 社区有 迷
-7 -3 =ask>services =cost>bystander? =deny>sibling =land>whenAtLast =minimise?>ask =past>stable
-7 -3 =stable>work 上夜 不着 两回 人带 作业 停水 儿子住 又打 天加 想找点 找点事 来没 没开会 涨 点事做 高龄
-7 -4 =child>papers =consumer>span =demanded>consumer =demanded>office =inLaw>wish =mended>wish
-7 -4 =neglect?>papers =office>ask =services>demanded =span>consumer =sport>papers =wantsToDie>ask 上夜班 了啥
-7 -4 事做 人去世 千八 味道 天打针 差我 年在 广 想睡 我俩 有免费 求查处 点事 给开 老姐 能分 自愿 血压 言 说我 说有 资没结 递 钱不 验
-7 -5 =control?>praise =demanded>things =deny>office =elder>mourning =elder>stable =fear?>child
-7 -5 =fiction>chief? =frail>cost =office>whenAtLast =papers>demanded =past>cost =several>ask
-7 -5 =several?>sport =things>fiction =works>suppose 业不 业没写 两句 个月白 人买 代 供暖 依 到账 加班费 化 千三 反诈 口怎 口怎么 合不 合理吗
-7 -5 和老公 子三 尘肺 店门口 影响 想出来 我们社 战 户口怎 房贷 打 有免 有骂过 机被老 查处 柴 校要 比赛 气管 没写完 没给我 滴 班费 疼起来 病 病人 禁毒 管 能帮 能进 行 要换
-7 -5 讲讲 费没给 赔了 过 邻居不 金 问能不
-7 -6 !nothing =blow>things =blow>works =blow?>cost =blow?>services =chief?>control? =chief?>demanded
-7 -6 =child>cry? =child>wish =cost>stable =creditors>papers =demanded>fiction =mended>consumer
-7 -6 =papers>office =past>wages? =span>works =suppose>blow? =suppose>works =verbal?>friction
-7 -6 =want?>mended =wish>frail — 一百二 上不 不少 不能在 不能改 不顶 业没 业金 个证 买卖 了两万 了伤 了去哪 五点 人上 人摔 住校 借了我 偿没 凑不齐 几个老 创
-7 -6 利息 勤 哪些 哪里 嘴碎 天打麻 失业金 委 子成 子改 孩子三 孩子作 完手 完手术 容 年一 店门 开会 征信 怎么分 想做 想装 想跟 我上班 我家 我说的 打印 托班 扫卫 抵 抵押 捐哪
-7 -6 搭把手 摊的 故事 春 没处 油烟 法子 消费 生意 的烟 盗 砍人 稻 网课 能改 能放 腐 被蚊 装个 训 说不念 谱 购 费怎么 走了三 输 过手 里发 里想 里活 问有
-7 -7 !fire:attend =burnMeans>ask =bystander?>stable =chief?>bystander? =consumer>edge? =creature>fiction
-7 -7 =fear?>son =fire>things =foreseen>unsafe? =friction>wish =heartBreath?>stable =lured?>wish
-7 -7 =missing?>cost =now?>wages? =papers>consumer =papers>mended =services>want? =son>sport
-7 -7 =whenAtLast>works =wish>edge? =wish>parent =work>creature @inWriting 一个字 丈夫没 下不了 不进 为何 么写 了假 了眼 人陪
-7 -7 以吗 们学校 企 休了 位不 假货 充电桩 兑现 公说 养了 判 加班 加装 单位不 印材 参加 古 吁 名额 吓人了 吗 吧 吵死 咬了一 器人 四千 回家关 地打篮 夏 妇女 子作 子怎 定期
-7 -7 干的 年终奖 庭 开发商 得要命 心理 情挺 想报 想有 想有个 手续 打扫卫 扰 扶手 抚 掉头 排到 搭 摔了 摔过 收回 时候能 是来 有人管 有托 有蟑螂 机被 来以后 枝 树枝 校第一 横
-7 -7 母亲 毛了 气得 气死 没动过 法律 烧烤 热线 爱说话 父母 生活费 电桩 的心 税 窗口能 管一 组织 织 给人家 老了 肿了 能办 腺 补偿 补助 被砸了 认证 证丢 证丢了 调解 豆腐 起来一
-7 -7 跟同学 路能 身边 车司 车司机 过一 迷手机 退休了 铺 问有没 隐
-7 -8 =accident>papers =cost>things =creature>neglect? =edge?>consumer =fiction>fear? =fiction>praise
-7 -8 =friction =missing?>now? =past>burnMeans? =praise>papers =praise>repeated? =stroke?>stable
-7 -8 =things>deathMeans? =whenAtLast>demanded =works>shut? ? 一年没 一跤 不打我 不爱吃 不错 两年 了假货 了想 亡 交通 们的 停电了 八块 剐
-7 -8 办事 劳 化疗 危险 合伙 呼吁 啥时候 喜 回访 在打电 外地打 多少天 太高 女要 子是 学学 孩子想 家拿 展 市场 往哪 想看 想领 感情 打雷 找 技 报不 报名 报某 拉黑了 挑食 摸黑
-7 -8 放一 效 日子 是三 有石头 末 来不打 林场 死机 水压 水压低 水道堵 漏雨 爱吃饭 献 班车 痒 的房子 的路 盘 着急 种的 策 给老 行道 被砸 要命 评估 说我把 货 车费 过两 钩 领药
-7 -9 =accident?>whenAtLast =allOfUs>creature =creature>partner =deny>lured =heartBreath?>wish
-7 -9 =lured?>papers =papers>praise =poisoned?>wish =wish>stable 么认 买了假 井水 估 军 准 办证 医院 口能 名单 哪有 奖金 就我一 布病
-7 -9 年终 开锁 得好 想打 我听不 我家的 才打牌 摔了一 晾 有打过 死机了 水冲 没有打 灯坏 爱吃 献血 百姓 结果 缺 耳朵背 能补 说说 负责 车不 车蹭 道堵 道堵了 高
-7 -10 9 =blow>praise =deathMeans?>consumer =treatment?>ask 严 价 公共 听器 天上 头一 孩子上 客服 左边 怎么认 想让 才打针 打不着 挣钱 气得我
-7 -10 游 转学 过年 问题 难受
-7 -11 不了 举报 停电 右边 在打车 是想 电话多 的活 考上 说好 远 错 音
-7 -12 下雨 力 打过
-7 -13 =terse>papers 亲 八十 共 具 复 情 查 编 调
-8 -1 度
-8 -2 =now?>cost =wages?>papers 我一个 来没骂
-8 -3 =ask>fiction =sport>work =things>demanded 初中 口子 合同 得我 找点
-8 -4 =ask>cost =frail>papers =self>wages? =sport>consumer =stable>cost =work>stable 不爱 传销 去年 天打牌 怎么算 是干
-8 -4 没骂过 睡不着 素 走的 问能
-8 -5 =chief>consumer =commonHarm>self =commonHarm>wish =deny>services =papers>whenAtLast
-8 -5 =repeated?>office =repeated?>stable =wages?>cost =work>fiction =work>whenAtLast 上幼 业主 么分 么算 免费 八百 合理
-8 -5 商 家长 差点 年 我两 把老人 新闻 没骂 活干 活费 的吗 磨 社保 蒙古 讲座
-8 -6 =chief?>wish =consumer>demanded =edge?>papers =fiction>papers =papers>work =past>wish =praise>wish
-8 -6 =selfHarm?>injured? =span>work =sport>ask =terse>cost 一千 一跳 从来没 便宜 公 六年 发商 取不 哪个 在打 天上班 太吓人 恢复 想转 手抖
-8 -6 打扫 排队 接 故 有没有 爱人 疗 诈 试用 需
-8 -7 #ideas1 =allOfUs>papers =child>sport =deny>commonHarm =edge?>work =frail>wish =mended>praise
-8 -7 =want?>ask =wantsToDie?>ask =work>papers 下个 下个月 不合 个包 么补 候能 六千 兵 到期 动过 医生说 厂里给 去世 取不出 吵了 天打电 太吓 子作业
-8 -7 安置房 宜 建议 式 征 态度 怎么补 才打扫 扫卫生 担 换了三 掏 是想问 来吗 查查 正常吗 琴 生活 结清 聚 胆小 能开 要什 谁家 费没 跑 还得 遇 钱不还
-8 -8 #long1 =ask>demanded =ask>works =child>ask =commonHarm>works =consumer>ask =consumer>sexual?
-8 -8 =consumer>verbal? =creature>whenAtLast =elder>things =land>neighbour =papers>wages? =parent>past
-8 -8 =repeated?>commonHarm =things>commonHarm =weapon?>papers 个人一 信号 催我 公开 刑 到底 办个 医保 占了 叉车 告知 大棚 子想 学
-8 -8 孩子写 安置 小区 常吗 情挺好 想办 想要个 想请 感情挺 感谢 我就是 抢救 拌 损 换个 旗里 是我一 样的 桩 死个人 死人 水道 没办 派 测 睡不好 立个 考试 脑梗 表扬 请求
-8 -9 #long0 =cost>missing? =creature>accident? =creature>deny =fiction>repeated? =fiction>services
-8 -9 =office>repeated? 不热 何时 多少钱 大夫说 异 念了 怎么写 想看中 打篮 投稿 期了 来看看 泡 灯太 腰疼 要复 针 雷 餐
-8 -10 =child>mourning =neighbour>cost =neighbour>edge? =neighbour>sport =sibling>papers 为 催我结 到了 夫说 子明 心 捐
-8 -10 捡到 有打 没打 疑 碎了 示 积 籍 能加 脾气 虫 话多
-8 -11 =inLaw>friction =papers>cry? 上打 丢 医 审 想在 愁 打游 打牌 打篮球 欠我 水的 没收 热 球 裁 辅 钱包
-8 -12 戒 的电 看病 谁
-8 -13 又打工 迁
-8 -14 着不
-9 2 =child>friction
-9 -2 =sport>deny
-9 -3 =blow>ask =cost>work =span>services
-9 -4 =mourning>wish 不好 区 座 想问 监控 馆
-9 -5 =chief>ask =demanded>ask =parent>services =wish>ask 砸了 骂过我
-9 -6 =consumer>past =neighbour>services =self>mourning =wish>praise 历 哈哈 标 肉
-9 -7 =consumer>commonHarm =consumer>cost =consumer>mended =cost>deny =lured>papers =mended>papers
-9 -7 =stable>things =suppose>consumer =wish>cost =work>praise 供 动过手 千五 协 律 恢 投诉 招 暖气 消防 监 置 补贴 要什么 还差 院
-9 -8 =accident?>papers =demanded>commonHarm =elder>suppose =fear?>ask =inLaw>land =papers>wish 伤 何 千 在装
-9 -8 天打车 夫没 想写 感 有没 没写 流浪 率 稿 绿 能上 跤 路灯 锦旗 食堂
-9 -9 =ask>land =ask>wish =commonHarm>ask =commonHarm>consumer =creature>deathMeans? =papers>missing?
-9 -9 =sibling>cost =things>ask =things>foreseen =works>foreseen 乐 修 卖不 填 复查 太多 姓 想找 我结 我结婚 梗 歇 死个 没打过 点开
-9 -9 熏 统 规定 责 辞 钱给
-9 -10 =works>missing? 上网 不出去 几点开 刚才打 干部 打游戏 来看 正在打 死我了 漏水 烟花 狗咬了 的房 碎 筐 管不管 篮球 老家 要个 诊 费一 违
-9 -11 =child>praise =consumer>creature 从来 加 帮我 我胖 管不 脾 说我胖 费
-9 -12 =land>blow 丢了 奖 烤
-9 -13 =deny>blow 吓 打过我
-9 -14 公司
-9 -16 卖
-10 -2 =wish>repeated?
-10 -3 传
-10 -4 =demanded>whenAtLast =deny>mourning 骂过
-10 -5 =child>work =neighbour>self 双
-10 -6 -1 =child>consumer =elder>services =elder>wish =injured?>cost =services>cost 做 工伤 摆 育 腰
-10 -7 想找个 民 防 龄
-10 -8 =blow?>papers =consumer>whenAtLast =papers>past =son>wish 人家 想 手术 旗 社 要体 议
-10 -9 =commonHarm>demanded =land>consumer =work>ask 儿童 少钱 想换 我一 术 请 豆
-10 -10 三百 停车 啊 平台 快递 才打 扬 棋 绕 节
-10 -11 刷 牙 要体检
-10 -12 危 去哪 帮 晕车
-10 -13 胖 趟
-10 -15 检
-11 -1 天打
-11 -6 工会 投
-11 -7 贷款
-11 -8 住院 吓人 堂 彩 睡不 胆
-11 -9 =deny>wish 就是想 证明
-11 -10 =wish>child 活动 谁来 赛
-11 -11 题
-11 -12 了一半 忙
-11 -13 搬
-11 -14 哪 登记
-12 -5 天天打
-12 -6 哈 网上
-12 -7 =wages?>ask 职
-12 -8 =services>ask 想学 找个 补
-12 -9 =papers>ask 假 城
-12 -10 每天打
-12 -11 打针 改 试
-12 -12 占 排 登
-12 -13 难
-12 -14 十年
-13 -9 队
-13 -10 差
-13 -13 摊
-13 -15 买的
-14 -6 =deny>consumer
-14 -11 =creature>ask
-14 -15 坏了 新
-14 -17 考
-14 -20 #ideas0
-15 -9 =parent>wish
-15 -10 爱
-15 -11 咋
-15 -12 评
-16 -15 坏
`,
};
