import { addDays, localTime } from '../../base/time.ts';
import { addBranch, addRemark, handIn, plansYear } from '../../modules/meetings/meetings.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

interface DemoPlan {
  readonly body: string;
  readonly who: string;
  /** Sentences; what is new begins with a star. */
  readonly lines: readonly string[];
  readonly remark?: string;
}

const thisYear: readonly DemoPlan[] = [
  {
    ...{ body: 'women', who: 'he-yumei' },
    lines: ['寒暑假各办一期看护班，先办社区双职工家的', '维权热线有人接，接了当天回', '*家事会办到嘎查'],
    remark: '家事会先做一个嘎查，做成了再说第二个。',
  },
  {
    ...{ body: 'youth', who: 'bateer' },
    lines: ['给返乡青年找岗位 60 个', '*志愿车队接送老人就医，先开青格尔苏木一路'],
  },
  {
    ...{ body: 'union', who: 'liu-haidong' },
    lines: ['欠薪的事七天内见厂方一次', '给骑手办入会，能当天办的当天办'],
  },
];

const nextYear: readonly DemoPlan[] = [
  {
    ...{ body: 'women', who: 'he-yumei' },
    lines: ['寒暑假各办一期看护班，先办骑手和双职工家的', '维权热线有人接，接了当天回'],
  },
  {
    ...{ body: 'youth', who: 'bateer' },
    lines: ['骑手驿站晚上开到十点', '*看护班的大学生老师由团委统一找'],
  },
];

const plain = (text: string) => text.replace('*', '');

/** What bodies of 云河旗 set out to do, what a leader said to it, and a joint branch meeting that is to come. */
export async function handInPlans(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const today = localTime(now, city.city.zone).day;
  const officeId = city.organisation('yunhe-coordination');
  const as = <T>(who: string, act: (ctx: WriteContext) => Promise<T>) =>
    runtime.write(city.city, city.staff(who), act, now);
  const year = Number(today.slice(0, 4));
  const years: (readonly [number, readonly DemoPlan[]])[] = [[year, thisYear]];
  if (plansYear(today) > year) years.push([year + 1, nextYear]);
  for (const [of, plans] of years) {
    for (const { body, who, lines, remark } of plans) {
      const organisationId = city.organisation(`yunhe-${body}`);
      const said = lines.map((text) => ({ id: null, text: plain(text), innovation: text.startsWith('*') }));
      await as(who, (ctx) =>
        handIn(ctx, organisationId, { officeId, year: of, version: 0, why: '', lines: said }),
      );
      if (remark === undefined) continue;
      await as('su-rina', (ctx) =>
        addRemark(ctx, organisationId, { officeId, year: of, words: remark, saidBy: '高峻' }),
      );
    }
  }
  await as('he-yumei', (ctx) =>
    addBranch(ctx, {
      ...{ officeId, hostId: city.organisation('yunhe-women'), theme: '到白音嘎查看留守老人' },
      ...{ day: addDays(today, 7), from: '14:00', to: '16:30', place: '白音嘎查活动室' },
      guestIds: [city.organisation('yunhe-youth'), city.organisation('yunhe-union')],
    }),
  );
}
