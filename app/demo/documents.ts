import { addDays, instantOf, localTime } from '../../base/time.ts';
import {
  type DocumentContent,
  type DocumentKind,
  draftDocument,
  issueDocument,
  sendDocument,
  signDocument,
} from '../../modules/documents/documents.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

interface DemoDocument {
  readonly kind: DocumentKind;
  readonly by: string;
  /** Who signs it; null: it is not sent on yet. `review`: it waits for them. */
  readonly signer: string | null;
  readonly until: 'draft' | 'review' | 'issued';
  readonly daysAgo: number;
  readonly content: Pick<DocumentContent, 'code' | 'title' | 'addressees' | 'body'> &
    Partial<DocumentContent>;
}

const nobody = { present: '', absent: '', observing: '' };

/** One of the joint office that is out, one of the union under review, one of the office that is being written. */
export const demoDocuments: readonly DemoDocument[] = [
  {
    kind: 'notice',
    by: 'su-rina',
    signer: 'gao-jun',
    until: 'issued',
    daysAgo: 18,
    content: {
      code: '云群联办发',
      title: '关于调整冬季驿站开门时间的通知',
      addressees: ['旗总工会', '团旗委', '旗妇联', '旗残联', '旗红十字会'],
      body: `天冷以后，早班的环卫工人、外卖骑手和等车的老人来得更早。经成员单位商量，驿站冬季的开门时间调整如下。
一、时间
（一）火车站驿站
每天6时30分开门，20时关门，中午不休息。
（二）其他驿站
每天7时开门，18时关门。
二、热水和取暖
各驿站备足热水和姜茶，室内不低于18摄氏度。取暖费从旗总工会驿站运行经费中列支。
三、怎么告诉群众
开门时间由联席会议办公室统一在“连心”首页和驿站门口公布，成员单位不再另行张贴。来人多少由驿站当面清点，不登记、不打卡，也不需要报数。
本通知自11月10日起执行，到明年3月31日止。`,
      copiedTo: ['市群团联席会议办公室'],
    },
  },
  {
    kind: 'minutes',
    by: 'su-rina',
    signer: 'gao-jun',
    until: 'review',
    daysAgo: 4,
    content: {
      code: '云群联纪',
      title: '云河旗群团联席会议第十次会议纪要',
      addressees: [],
      body: `10月22日，轮值主席萨仁主持召开联席会议第十次会议，商量入冬前几件群众反映多的事。纪要如下。
一、骑手入会
会议商定，由旗总工会牵头，旗工商联配合，11月5日前给火车站驿站的骑手和装卸工开一次入会咨询，当天能办的当天办。
二、老人就医接送
会议商定，由团旗委牵头，旗红十字会、旗残联配合，11月19日前排出志愿车，先开青格尔苏木一路。旗红十字会出3000元。旗残联对时限保留意见：带轮椅升降的车年底才到。
三、寒假看护
会议商定，由旗妇联牵头，团旗委配合，12月24日前把两个社区看护班的场地和老师定下来。
以上事项由牵头单位按系统落实，进展从台账取，下次会议不再听口头汇报。`,
      attendance: {
        present:
          '萨仁（旗红十字会）、刘海东（旗总工会）、王磊（旗科协，代）、赵立军（旗残联）、孙静（旗工商联）、何玉梅（旗妇联）、巴特尔（团旗委）',
        absent: '旗文联（下乡演出）',
        observing: '周正（旗人社局）、林岚（法律援助中心）',
      },
    },
  },
  {
    kind: 'letter',
    by: 'su-rina',
    signer: null,
    until: 'draft',
    daysAgo: 1,
    content: {
      code: '云群联办函',
      title: '关于商请增设火车站公交夜班的函',
      addressees: ['旗交通运输局'],
      body: `10月以来，有群众在火车站驿站反映，22时以后下火车没有公交，打车回河湾一带要三四十元。
为方便夜间到站的群众，商请贵局研究在22时30分增开一班，途经医院和河湾。驿站可以代为张贴时刻、收集乘车意见。
如有不便，也请函告，我们据此答复反映的群众。`,
      note: '联系人：苏日娜，电话：8110301-1',
    },
  },
];

const contentOf = ({ content }: DemoDocument): DocumentContent => ({
  ...{ scope: 'special', urgency: 'ordinary', attachments: [], note: '', copiedTo: [], attendance: nobody },
  ...content,
});

/** The documents of the demo city, each step at an hour of its own and by who would take it. */
export async function writeDocuments(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const { zone } = city.city;
  const today = localTime(now, zone).day;
  for (const document of demoDocuments) {
    const { kind, by, signer, until, daysAgo } = document;
    const as = <T>(who: string, time: string, act: (ctx: WriteContext) => Promise<T>) =>
      runtime.write(city.city, city.staff(who), act, instantOf(addDays(today, -daysAgo), time, zone));
    const draft = { kind, content: contentOf(document), supersedes: null };
    const id = await as(by, '09:10', (ctx) => draftDocument(ctx, draft));
    if (until === 'draft') continue;
    await as(by, '10:20', (ctx) => sendDocument(ctx, id, { version: 1 }));
    if (until === 'review' || signer === null) continue;
    await as(signer, '15:30', (ctx) => signDocument(ctx, id, { version: 2 }));
    await as(by, '16:00', (ctx) => issueDocument(ctx, id, { version: 3 }));
  }
}
