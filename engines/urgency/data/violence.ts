import { along, blow, breath, child, deadly, done, elder, gap, kin, now, row, stronger, victim, weapon } from './parts.ts';
import { attend, danger, type Signal } from './signal.ts';

const call = '(?!的?(?:电话|手机|微信|主意|车|包|广告|工|家(?!人|里人)))';
/** Somebody hits somebody: in the order of doing, of suffering, and with 把. */
const does = `(?:${kin}|${stronger})${gap(9)}${blow}${done}${victim}${call}`;
const suffers = `(?:被|遭|挨|让(?=${kin}|人))${gap(9)}(?:${blow}|打)(?![回折败乱动造破扰包上]|了折|断工)`;
const handles = `(?:把|将|对|跟|朝|往|拽着|按着|围着)${victim}${gap(7)}(?:${blow}|动手|打|围殴)`;
const bare = `${blow}${done}(?:我|她|我妈|人|老婆|媳妇|${elder})${call}`;
export const anyBlow = `(?:${does}|${suffers}|${handles}|${bare}|动(?:了|起|过)?手(?!术|能力|操作|做)|家暴|打起来了|挨了?打|挨了?揍|施暴)`;

/** What a blow leaves behind, or how it is dealt: nobody waits with that until tomorrow. */
const grave =
  '(?:流血|出血|冒血|[是的]血|血(?:一直|还在|直|不停|止|流)|骨折|骨裂|(?:肋骨|鼻梁|腿|胳膊|手|手指|骨头|牙)[^，。！？；\\n]{0,2}(?:断|折|掉)|头破|缝了?[\\d几一二两三四五六七八九十]+针|吐血|鼻血|住院|起不[来了]|下不了[床地]|爬不起|站不起|动不了|不能动|不动了|昏|晕(?!车)|听不见|嗡嗡响|鼻青脸肿|往死里|下死手|半死|脖子|肚子|头发|往墙|撞墙|怀孕|孕[\\d一二三四五六七八九十]?个?月|身孕|吊起来|围着|围在|围住|血淋淋|看不见了|断气|休克|太阳穴)';
const flight =
  '(?:(?:跑|逃|躲|藏)[^，。！？；\\n]{0,3}(?:出来|出去|到|在|进|了)|没地方(?:去|住|躲)|没处(?:去|躲)|不敢(?:回|开门|出声)|堵着?门|砸门|踹门|拦着不让|不让(?:我|她)?(?:报警|出门|走))';

export const violence: readonly Signal[] = [
  danger(
    'violence',
    '往死里(?:打|揍|整|弄|踢)|(?:有人|人)(?:在|都)?流血|(?<!防|学|会)救命(?!恩|稻草|钱|药)|救救|快来人|出人命|(?:喊|叫|呼)救(?!护)|打(?:起来了|出血|出人命)|动(?:起)?刀子?(?!叉|手术)',
    true,
  ),
  danger('violence', `${now}${along(12)}${anyBlow}`),
  danger('violence', `${anyBlow}${breath(6)}${now}|(?:在|正)${blow}${done}${victim}${call}`),
  danger('violence', `(?:不让|不许|不准)(?:我|她)?报警|堵(?:着|住)(?:我家?)?(?:的)?(?:门(?!口停)|不让)`),
  danger('violence', `${anyBlow}${along(16)}(?:${grave}|${flight})`),
  danger('violence', `(?:${grave}|${flight})${along(12)}${anyBlow}`),
  danger('violence', row(5, `(?:拿|用|持|举|提|攥|带|操|抄|抡|挥|拎|握|揣|扛)(?:着|起|出|了|把|一|块|根|个)*${weapon}`, `(?:打|砸|砍|捅|扎|抽|烫|泼|浇|追|撵|逼|指着|架在|冲|威胁|吓唬|要杀|等(?=我|在)|堵)`)),
  danger('violence', `(?:拿|持|举|提|攥|操|抄|抡|挥|拎|揣)(?:着|起|出|了|把|一)*${deadly}(?!${breath(3)}(?:切|削|剪|做|砍树|砍柴|卖|买|登记))`),
  danger('violence', `(?:拿|用|抄起?|操起?|抡起?|举着?)${breath(5)}(?:打|砸|抽|捅|砍|扎|敲|抡|泼|劈)${done}${victim}${call}`),
  danger('violence', `(?:用|拿)?(?:开水|热水|热油|烟头|烙铁|汽油|硫酸)${breath(3)}(?:烫(?!的?(?:疤|印|伤))|泼|浇)|(?:泼|浇)${breath(4)}(?:汽油|硫酸|开水)`),
  danger('violence', `(?:掐|勒)(?:住|着|了|过)*${breath(3)}(?:脖子|喉咙)|(?:往|按|撞)${breath(4)}(?:墙上|地上)(?:撞|磕|摔)|抓着?头发`),
  danger('violence', '(?:满身|满脸|满头|浑身|一脸|一身|头上|全)(?:都)?是?血(?!糖|压)|流了?(?:很多|好多|一地|一脸|一身|不少)血|头破血流|血流不止|(?:正在|一直|还在)流血'),
  danger('violence', `(?:${kin}|${stronger})${gap(8)}(?:砸|踹|撬|踢|撞)(?:着|我|我家|我们|家|开|了)*(?:的)?(?:门|窗)(?!票|课)|(?:砸|踹|撬)(?:着)?(?:我家?的?)?门|翻(?:墙|窗)${breath(3)}(?:进|到)`),
  danger('violence', `(?:跟着|尾随|跟踪)我${along(14)}(?:现在|门口|不走|上楼|不敢)|(?:有人|男的|他|前夫|前男友)${breath(6)}(?:在|守|堵|等)${breath(4)}(?:门外|门口|楼下)${along(10)}(?:不走|不敢|害怕|砸|踹|骂|威胁|刀|见不到)`),
  danger('violence', `(?:家里|屋里|院子?里|工地|楼下|隔壁|对门|村里|街上)${gap(8)}(?:打起来|打架)${along(10)}(?:刀|血|棍|救|怕|倒)|打架${along(6)}(?:出血|流血|见血|动刀)`),
  danger('violence', `(?:${stronger}|${kin})${gap(6)}(?:雇|带|叫|找|领)${breath(6)}人${breath(8)}(?:打|砍|砸|堵)`),
  danger('violence', `${child}${breath(8)}(?:吊起来|绑起来|捆起来|往死里|打得?(?:直哭|嗷嗷|半死|不轻|昏|晕|吐))|把${breath(4)}${child}${breath(8)}(?:往死里|打得)`),
  danger('violence', `(?:被|遭)${breath(10)}(?:围|堵)(?:着|在|住|到)${breath(8)}(?:打|揍|踢|扇)|(?:围殴|群殴)`),
  // What is the way at home, and not told as of today: regular abuse.
  attend('abuse', anyBlow),
];
