import { words } from '../../base/words.ts';

/** By these words is told why an organisation declined; the first that fits counts. */
export const decliningSigns = words({
  full: {
    zh: '名额|用完|排满|排到|排期|满了|人手|忙不过来|没有车|没有床',
    en: 'no (places|staff|hands)|full|used up|waiting list',
  },
  place: {
    zh: '辖区|片区|不在(我们|本|这个)?(旗|县|区|镇|乡|苏木|街道|村|社区)|户口不在|不是本地|只跑',
    en: 'not (in|of) our (area|district|town)|another place',
  },
  conditions: {
    zh: '不符合|不够条件|条件不够|不在.{0,6}范围|不属于.{0,8}(对象|范围)|超龄|没有?到.{0,6}岁|只(面向|针对|收)',
    en: 'not eligible|does not qualify|conditions',
  },
  papers: {
    zh: '材料|证明|凭证|证据|欠条|合同没|资料不全',
    en: 'papers|proof|documents',
  },
  notOurs: {
    zh: '不归|不是我们|不管|该(请|找|由|归)|应(当|该)?(请|找|由|归)|转给|归.{1,10}(管|办)|归[^，。]{2,8}$|没有这一?项|没有这个|管的是|职责|职能|只(管|办|陪|看|做|教)',
    en: 'not ours|another (body|organisation)|not what we do',
  },
});
