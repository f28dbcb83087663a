import { normalise } from '../text/normalise.ts';
import { simplifiedUnits } from '../text/simplified-units.ts';
import type { Kind } from './interface.ts';

export interface KindReading {
  readonly kind: Kind;
  /** From 0 to 1: how sure the reader is. Not a probability that was measured. */
  readonly confidence: number;
}

const longestRead = 2000;

/** An accusation names misconduct of somebody in office; what is merely bad is complained of. */
const accusing =
  /举报|检举|(?:实名|匿名)(?:反映|揭发)|揭发|(?:收|要|索)(?:了)?(?:红包|礼金?|钱|贿赂|好处费?|回扣)[^，。]{0,6}(?:才|办)|受贿|行贿|贪污|挪用|吃拿卡要|(?:书记|主任|局长|科长|镇长|村长|嘎查达|领导|干部|所长|院长)[^，。！？]{0,12}(?:收礼|收钱|贪|占了|侵占|吃回扣|以权|优亲厚友|公款|乱搞|冒领|虚报)/u;
const praising =
  /表扬|锦旗|感谢信|谢谢你们|多亏(?:了)?(?:你们|他们|她|他)|点赞|(?:态度|服务)(?:真|特别|非常|很)好|想感谢|致谢/u;
const suggesting =
  /建议|希望(?:能|可以|增|多|开|设|有关|政府|你们)|能不能(?:增|加|多|开|设|装|修|延长|改)|能否(?:增|加|多|开|设|装|延长|改)|提个(?:意见|建议)|最好能|应该(?:增|加|多|开|设|装)/u;
const complaining =
  /投诉|(?:没人|无人|不)(?:管|理|处理|解决)|(?:扰民|太吵|噪音|乱收费|态度(?:恶劣|差|不好)|不作为|推诿|踢皮球|推来推去|违建|占道|拖着不办|敷衍|乱停|霸占|偷工减料|退费|不退)/u;
const asking =
  /怎么(?:办|申请|领|报|算|补|查|加入|走|弄|开|写|去|参加|预约)|如何|哪里|哪儿|在哪|什么(?:时候|材料|条件|手续|时间|补贴|政策|部门)|啥(?:时候|材料|条件|手续|政策)|多少钱|多久|几点|要不要|能不能|可不可以|可以吗|是否|有没有|有啥|吗[？?。]?$|呢[？?。]?$|合不合法|请问|问一下|想问|咨询|了解一下|[？?]/u;
const wanting =
  /帮|求助|救|没(?:钱|工作|饭|人|地方)|困难|供不起|交不起|看不起|愁|不会|不了|没发|欠|生病|住院|残疾|受伤|离婚|想(?:找|申请|要|办|学)/u;

/** The kind that words most likely are, read from ways of saying; `help` where nothing tells. */
export function readKind(text: string): KindReading {
  const plain = simplifiedUnits(normalise(text.slice(0, longestRead)));
  if (accusing.test(plain)) return { kind: 'accuse', confidence: 0.85 };
  const found: Kind[] = [];
  if (praising.test(plain)) found.push('praise');
  if (complaining.test(plain)) found.push('complain');
  if (suggesting.test(plain)) found.push('suggest');
  const asks = asking.test(plain);
  const wants = wanting.test(plain);
  const [first] = found;
  if (first !== undefined) return { kind: first, confidence: found.length === 1 && !wants ? 0.8 : 0.55 };
  if (asks && !wants) return { kind: 'consult', confidence: 0.75 };
  if (asks) return { kind: 'help', confidence: 0.55 };
  return { kind: 'help', confidence: wants ? 0.75 : 0.5 };
}
