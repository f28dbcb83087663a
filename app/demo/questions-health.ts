import type { DemoNeed } from './shape.ts';
import { spot } from './tell.ts';

/** Answered at the counter or on the telephone. */
export const healthQuestions: DemoNeed[] = [
  spot('chen-xiaojing', 161, '医保卡里的钱能给老婆用不', '能，绑家庭共济，我教您在手机上点三下。', [
    'insurance-pay',
  ]),
  spot(
    'chen-xiaojing',
    122,
    '去北京看眼睛要先开转院吗',
    '不用转院，备案就行，手机上“异地就医备案”，我替您填好了，您点确认。',
    ['insurance-away'],
  ),
  spot('chen-xiaojing', 65, '血压本丢了还能领药不', '能，信息在医保卡里。去慢病窗口，不用本。', [
    'chronic-card',
  ]),
  spot(
    'wu-xiaoguang',
    155,
    '残疾证能坐公交不花钱吗',
    '市里公交凭证免费，外地不一定。高铁有残疾人专席，买票时勾上。',
    ['dongling-certificate'],
  ),
  spot(
    'wu-xiaoguang',
    112,
    '我这大病能不能走水滴筹',
    '能，但先把医保、大病救助走完，那个要扣手续费。救助的电话 8110051。',
    ['serious-illness'],
  ),
  spot(
    'wu-xiaoguang',
    68,
    '儿子当兵体检，心脏有杂音，找谁看',
    '去市医院心内科挂号，做个心超，多半是生理性的。',
  ),
  spot('ma-lihong', 146, '村卫生室打针说要自费', '国家免疫规划里的疫苗不要钱，别的自费，让他给您看价目牌。', [
    'insurance-pay',
  ]),
  spot(
    'ma-lihong',
    92,
    '新生儿医保咋上，生下来多少天内',
    '九十天内上，从出生那天算，带出生证和户口本，手机也能办。',
    ['insurance-pay'],
  ),
  spot(
    'ma-lihong',
    53,
    '低保户看病能少花多少',
    '参保费免，住院报销比例高一截，还能申请救助，出院前在医院就办。',
    ['minimum-living'],
  ),
  spot(
    'tao-ran',
    147,
    '想捐遗体，儿子不同意怎么办',
    '要家里人都同意才算数，先在这儿登记意愿，什么时候都能撤。',
    ['donor-registration'],
  ),
  spot('tao-ran', 82, '救护员证考一次多少钱', '不要钱，教材也不要，一年复训一次就行。', [
    'shaling-first-aid',
  ]),
  spot(
    'bai-yinna',
    94,
    '被羊顶了腿破了，要不要打针',
    '要，伤口有泥就打破伤风，二十四小时内。苏木卫生院有。',
    [],
  ),
  spot('bai-yinna', 41, '布病的药是不是真不要钱', '真的，疾控免费发。停了会复发，吃够六周。', [
    'village-clinic',
  ]),
];
