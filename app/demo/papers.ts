import { addDays, instantOf, localTime } from '../../base/time.ts';
import { createDocumentReader } from '../../engines/reading/reading.ts';
import type { Segmenter } from '../../engines/text/segmenter.ts';
import { decideProposal, getPaper, keepPaper, readSource } from '../../modules/papers/papers.public.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

interface DemoPaper {
  readonly by: string;
  readonly daysAgo: number;
  readonly kind: 'speech' | 'notice';
  readonly title: string;
  readonly speaker: string;
  readonly text: string;
  /** Accepted: figures that begin so, as written. */
  readonly accepted: readonly string[];
}

/** What the coordination office of 云河旗 and its union received, written for the demo city alone. */
export const demoPapers: readonly DemoPaper[] = [
  {
    by: 'su-rina',
    daysAgo: 6,
    kind: 'speech',
    title: '在全市群团服务推进会上的讲话',
    speaker: '斯琴',
    text: `在全市群团服务推进会上的讲话
晴川市总工会 斯琴
同志们：
今天把大家请来，说三件事：这一年做了什么，还差什么，冬天怎么办。
一、这一年做了什么
（一）驿站开起来了
截至10月底，全市建成驿站46个，其中24小时不关门的7个。户外劳动者说，最要紧的是有热水、有厕所、能充电，这三样各站都有了。
（二）欠薪的事管得早了
全市工会和人社、法院一起接待欠薪职工1.2万人次，帮助3860人拿回工资4730万元。其中云河旗总工会帮助412人拿回工资516万元。
（三）培训跟着活走
全市办家政、焊接、电商培训班58期，参加的有2340人，七成以上上了岗。
二、还差什么
就医没有车、骑手不知道入哪个会、老人不会用手机，这三件事各旗县都有人提，还没有人牵头。
三、冬天怎么办
市总工会要在12月20日前走访困难职工600户，每户送一袋面、一桶油。
旗县各家要在11月30日前发放驿站取暖费每站3000元。
由市残联牵头，12月底前建立老人就医接送名单，先从独居的65岁以上老人开始。
各单位要提高思想认识，切实加强组织领导，真正把群众的冷暖放在心上。`,
    accepted: ['46', '1.2', '516', '58'],
  },
  {
    by: 'liu-haidong',
    daysAgo: 3,
    kind: 'notice',
    title: '关于做好冬季困难职工走访的通知',
    speaker: '晴川市总工会',
    text: `关于做好冬季困难职工走访的通知
各旗县区总工会：
天气转冷，现就冬季走访困难职工的事通知如下。
一、走访谁
在档困难职工、今年新遇到大病或工伤的职工、欠薪还没解决的职工。
二、怎么走访
各旗县区总工会要在12月15日前走访困难职工不少于80户，每户慰问金不超过1000元。
走访不拍照、不签字，缺什么当场记下来。
三、钱从哪里来
市总工会安排送温暖资金120万元，按在档人数分到各旗县区。
晴川市总工会`,
    accepted: ['120'],
  },
];

/** Reads them in as whoever received them did; the first figures are accepted, the rest waits for the reader. */
export async function receivePapers(
  runtime: Runtime,
  city: Furnished,
  segmenter: () => Segmenter,
  now: Date,
): Promise<void> {
  const reader = createDocumentReader(segmenter);
  const today = localTime(now, city.city.zone).day;
  for (const { by, daysAgo, kind, title, speaker, text, accepted } of demoPapers) {
    const day = addDays(today, -daysAgo);
    const at = instantOf(day, '10:20', city.city.zone);
    const staff = city.staff(by);
    await runtime.write(
      city.city,
      staff,
      async (ctx) => {
        const id = await keepPaper(ctx, { kind, title, speaker, day }, await readSource(reader, { text }));
        const { proposals } = await getPaper(ctx, id);
        for (const one of proposals) {
          if (one.kind !== 'figure' || !accepted.includes(one.content.value)) continue;
          await decideProposal(ctx, id, one.id, { version: one.version, state: 'accepted' });
        }
      },
      at,
    );
  }
}
