import { addDays, instantOf, localTime } from '../../base/time.ts';
import { addPriority, addTasks, beginTable, finishStep, setDoer } from '../../modules/tasks/tasks.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

type Kind = Parameters<typeof addPriority>[2]['kind'];
type Cells = Parameters<typeof addTasks>[2]['tasks'][number];

interface DemoPriority {
  readonly kind: Kind;
  readonly title: string;
  readonly tasks: readonly Cells[];
}

const priorities: readonly DemoPriority[] = [
  {
    kind: 'key',
    title: '困难职工和困难家庭帮扶',
    tasks: [
      {
        ...{ title: '走访在档困难职工', measure: '每户当面问三件事：看病、上学、过冬' },
        ...{ lead: '旗总工会', responsible: '旗残联', assisting: '团旗委、旗妇联', due: '2026-12-15' },
        ...{
          m3: '摸底，定走访名单',
          m9: '东片 40 户走完',
          m12: '西片走完，缺的当场补',
          risk: '入冬路难走，先远后近',
        },
      },
      {
        ...{ title: '欠薪的事三天内接手', measure: '人社、法院、工会在一个窗口接' },
        ...{
          lead: '旗总工会',
          assisting: '团旗委',
          due: '2026-12-31',
          indicator: 'rights-solved',
          target: '85',
        },
        ...{ m4: '三家定下接手办法', m11: '年前集中走一遍工地' },
      },
      {
        ...{ title: '单亲妈妈和留守老人冬天取暖', lead: '旗妇联', assisting: '旗残联、旗红十字会' },
        ...{ due: '2026-11-30', m10: '名单对一遍', m11: '取暖费发到户' },
      },
    ],
  },
  {
    kind: 'key',
    title: '驿站天天能用',
    tasks: [
      {
        ...{ title: '火车站驿站早开门到六点', measure: '冬天 10 月起，饮水机前一晚加热' },
        ...{ lead: '旗总工会', taking: '团旗委', due: '2026-10-10', m9: '排好早班', m10: '六点开门' },
      },
      {
        ...{
          title: '每个驿站贴出当班人和电话',
          lead: '旗总工会',
          assisting: '旗妇联、旗科协',
          due: '2026-05-29',
        },
        ...{ m5: '全部贴好' },
      },
    ],
  },
  {
    kind: 'hard',
    title: '骑手和零工入会、参保',
    tasks: [
      {
        ...{ title: '骑手五分钟入会', measure: '窗口当场办，不要复印件' },
        ...{ lead: '旗总工会', responsible: '团旗委', assisting: '旗工商联', due: '2026-11-30' },
        ...{ m6: '三家外卖站点各办一次', m11: '新入会 120 人', risk: '站点换人快，名单每月重对' },
      },
      {
        title: '零工意外险谈到每月三十元',
        lead: '旗总工会',
        assisting: '旗工商联',
        due: '2026-12-18',
        m12: '和保险公司签下来',
      },
    ],
  },
  {
    kind: 'special',
    title: '一企带一村、三联共建',
    tasks: [
      {
        ...{ title: '十家企业和十个嘎查结对', measure: '企业出销路，嘎查出工、出料，谁缺什么先写下来' },
        ...{ lead: '旗工商联', responsible: '旗妇联', assisting: '团旗委、旗总工会', due: '2026-10-30' },
        ...{ m4: '双方见面，写下各缺什么', m7: '五对签约', m10: '十对签约' },
      },
      {
        ...{ title: '奶食手艺班开到嘎查', lead: '旗妇联', assisting: '旗科协', due: '2026-08-31' },
        ...{ m6: '白音嘎查一期', m8: '第二期，带上网上卖' },
      },
      {
        title: '乌兰牧骑带着服务单下乡',
        lead: '旗文联',
        assisting: '旗红十字会、旗科协',
        due: '2026-09-30',
        m7: '走四个苏木',
        m9: '再走三个',
      },
    ],
  },
  {
    kind: 'routine',
    title: '联席会议和台账',
    tasks: [
      {
        title: '每两个月开一次联席会议',
        measure: '议题从没解决的事里来，最多七个',
        due: '2026-12-04',
        m2: '第一次',
        m4: '第二次',
        m6: '第三次',
        m8: '第四次',
        m10: '第五次',
        m12: '第六次',
      },
      {
        title: '年底给干部群众一张明白账',
        measure: '数都从台账取，不另要材料',
        due: '2026-12-25',
        m12: '报告发出去',
        after: '1',
      },
    ],
  },
];

/** Done by now: which task, which month, how, and by whom. */
const done: readonly (readonly [title: string, month: number, by: string, how: string])[] = [
  ['走访在档困难职工', 3, 'meng-fei', '名单定了 83 户，和残联对过一遍'],
  ['走访在档困难职工', 9, 'liu-haidong', '东片走了 43 户，6 户缺煤，当天送到'],
  ['欠薪的事三天内接手', 4, 'meng-fei', '三家写成一页，贴在窗口'],
  ['骑手五分钟入会', 6, 'liu-haidong', '三个站点各办一次，当场入会 37 人'],
  ['十家企业和十个嘎查结对', 4, 'su-rina', '见面会开了，各写一张纸'],
  ['十家企业和十个嘎查结对', 7, 'su-rina', '五对签了，一对换了企业'],
  ['每两个月开一次联席会议', 2, 'su-rina', '各单位把一年的打算摆出来，定了两件'],
  ['每两个月开一次联席会议', 4, 'su-rina', '驿站的牌子和电话，定了三件'],
  ['每两个月开一次联席会议', 6, 'su-rina', '骑手入会，定了两件'],
  ['每两个月开一次联席会议', 8, 'su-rina', '开学前的看护班，定了三件'],
  ['每两个月开一次联席会议', 10, 'su-rina', '定了三件事，一件的时限旗残联有不同意见'],
];

/** The table of the year of 云河旗's coordination office, with what was finished of it. */
export async function layTasks(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const { zone } = city.city;
  const by = city.staff('su-rina');
  const { day } = localTime(now, zone);
  const as = <T>(person: typeof by, act: (ctx: WriteContext) => Promise<T>) =>
    runtime.write(city.city, person, act, instantOf(addDays(day, -1), '17:10', zone));
  const ids = new Map<string, string>();
  await as(by, async (ctx) => {
    const table = await beginTable(ctx, 2026);
    for (const { kind, title, tasks } of priorities) {
      const priorityId = await addPriority(ctx, table, { kind, title });
      const made = await addTasks(ctx, table, { priorityId, tasks });
      for (const [at, id] of made.entries()) ids.set(tasks[at]?.title ?? '', id);
    }
  });
  for (const [title, month, who, how] of done) {
    const doneOn = `2026-${String(month).padStart(2, '0')}-25`;
    if (doneOn > addDays(day, -1)) continue;
    const given = { version: 0, doneOn, how };
    await as(city.staff(who), (ctx) => finishStep(ctx, { id: ids.get(title) ?? '', month }, given));
  }
  const staffId = city.staff('liu-haidong').staffId;
  for (const title of ['走访在档困难职工', '骑手五分钟入会']) {
    await as(city.staff('meng-fei'), (ctx) => setDoer(ctx, ids.get(title) ?? '', { version: 0, staffId }));
  }
}
