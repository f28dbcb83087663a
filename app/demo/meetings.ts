import { addDays, addWorkingDays, instantOf, localTime } from '../../base/time.ts';
import {
  agree,
  answerItem,
  createMeeting,
  endItem,
  joinMeeting,
  keepAgenda,
  officesOf,
  planChairs,
  propose,
  setMeetingState,
  sit,
} from '../../modules/meetings/meetings.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

/** In the order in which they take the chair; 旗妇联 has the last months of the year, 团旗委 the first of the next. */
const order = ['union', 'science', 'disabled', 'commerce', 'red-cross', 'women', 'youth', 'arts'] as const;

/** Who was there in October; null: absent. */
const present: Readonly<Record<(typeof order)[number], string | null>> = {
  ...{ union: '刘海东', science: '科协 王磊', disabled: '赵立军', commerce: '工商联 孙静' },
  ...{ 'red-cross': '萨仁', women: '何玉梅', youth: '巴特尔', arts: null },
};

interface DemoItem {
  readonly text: string;
  readonly lead: string;
  readonly assisting: readonly string[];
  /** Working days after the meeting. */
  readonly days: number;
  /** Who says what, in the room. */
  readonly contested?: readonly [body: string, who: string, reason: string];
  readonly done?: string;
  /** Who gives how much, in fen. */
  readonly money?: readonly [body: string, fen: number];
}

const agreed: readonly DemoItem[] = [
  {
    text: '给火车站驿站的骑手和装卸工开一次入会咨询，当天能办的当天办',
    ...{ lead: 'yunhe-union', assisting: ['yunhe-commerce'], days: 10 },
    done: '办了一次，当场办好入会的都记在台账里',
  },
  {
    text: '排出老人就医接送的志愿车，先开青格尔苏木一路',
    ...{ lead: 'yunhe-youth', assisting: ['yunhe-red-cross', 'yunhe-disabled'], days: 20 },
    money: ['yunhe-red-cross', 300_000],
    contested: ['yunhe-disabled', '赵立军', '带轮椅升降的车年底才到'],
  },
  {
    text: '寒假前把两个社区看护班的场地和老师定下来',
    ...{ lead: 'yunhe-women', assisting: ['yunhe-youth'], days: 45 },
  },
];

/** The joint meeting of 云河旗: its members and chairs, one meeting in October, one that is to come. */
export async function holdMeetings(
  runtime: Runtime,
  city: Furnished,
  { founded, now }: { founded: Date; now: Date },
): Promise<void> {
  const { zone } = city.city;
  const today = localTime(now, zone).day;
  const as = <T>(who: string, at: Date, act: (ctx: WriteContext) => Promise<T>) =>
    runtime.write(city.city, city.staff(who), act, at);
  const [year, month] = localTime(founded, zone).day.split('-').map(Number);
  // A turn begins with an odd month.
  const first = new Date(Date.UTC(year ?? 0, (month ?? 1) - ((month ?? 1) % 2), 1));
  const begins = first.toISOString().slice(0, 10);
  await as('su-rina', founded, async (ctx) => {
    for (const body of order) {
      const organisationId = city.organisation(`yunhe-${body}`);
      await joinMeeting(ctx, { organisationId, joinedOn: localTime(founded, zone).day });
    }
    const turn = order[Math.floor(first.getUTCMonth() / 2)] ?? order[0];
    await planChairs(ctx, {
      ...{ from: begins, months: 14, each: 2, first: city.organisation(`yunhe-${turn}`) },
    });
  });
  await octoberMeeting(city, addDays(today, -33), zone, as);
  await nextMeeting(city, addDays(today, 2), instantOf(addDays(today, -1), '10:30', zone), as);
}

type As = <T>(who: string, at: Date, act: (ctx: WriteContext) => Promise<T>) => Promise<T>;

async function octoberMeeting(city: Furnished, day: string, zone: string, as: As): Promise<void> {
  const fields = {
    title: '云河旗群团联席会议第十次会议',
    from: '14:30',
    to: '15:50',
    place: '旗委三楼会议室',
  };
  await as('su-rina', instantOf(day, '16:10', zone), async (ctx) => {
    const asked = { officeId: city.organisation('yunhe-coordination'), invitedIds: null, ideasYear: null };
    const id = await createMeeting(ctx, await officesOf(ctx), { ...fields, ...asked, day });
    for (const body of order) {
      const name = present[body];
      const answer = name === null ? 'absent' : body === 'science' ? 'deputy' : 'present';
      const said = { version: 1, answer, name: name ?? '', reason: name === null ? '下乡演出' : '' } as const;
      await sit(ctx, id, city.organisation(`yunhe-${body}`), said);
    }
    for (const one of agreed) await agreeOn(ctx, city, { ...one, meeting: id, day });
    await setMeetingState(ctx, id, { version: 1, state: 'held' });
  });
}

async function agreeOn(
  ctx: WriteContext,
  city: Furnished,
  {
    meeting,
    day,
    text,
    lead,
    assisting,
    days,
    contested,
    done,
    money,
  }: DemoItem & { meeting: string; day: string },
): Promise<void> {
  const { id } = await agree(ctx, meeting, {
    ...{ text, due: addWorkingDays(day, days, ctx.isWorkingDay), dueAnyway: false, agendaItemId: null },
    ...{ leadId: city.organisation(lead), assistingIds: assisting.map(city.organisation) },
    ...{ promisedFen: money?.[1] ?? null, promisedById: money ? city.organisation(money[0]) : null },
  });
  let version = 1;
  for (const body of [lead, ...assisting]) {
    const isContested = contested?.[0] === body;
    await answerItem(ctx, id, city.organisation(body), {
      ...{ version, answer: isContested ? 'contested' : 'accepted', about: isContested ? 'due' : null },
      ...{ reason: isContested ? contested[2] : '', saidBy: isContested ? contested[1] : '' },
    });
    version += 1;
  }
  if (done !== undefined) await endItem(ctx, id, { version, state: 'done', with: done, reference: '' });
}

async function nextMeeting(city: Furnished, day: string, at: Date, as: As): Promise<void> {
  const officeId = city.organisation('yunhe-coordination');
  const fields = {
    title: '云河旗群团联席会议第十一次会议',
    from: '14:30',
    to: '16:00',
    place: '旗委三楼会议室',
  };
  const id = await as('su-rina', at, async (ctx) =>
    createMeeting(ctx, await officesOf(ctx), { ...fields, officeId, invitedIds: null, ideasYear: null, day }),
  );
  await as('bateer', at, (ctx) =>
    propose(ctx, { officeId, title: '寒假看护班缺一间活动室', proposal: '借用文联的排练厅，放假前定下来。' }),
  );
  await as('su-rina', at, (ctx) =>
    keepAgenda(ctx, id, {
      ...{ source: { kind: 'own' }, title: '恒达门窗厂欠薪联动' },
      proposal: '由旗总工会牵头，人社局劳动监察、法律援助中心配合，一周内见厂方一次。',
    }),
  );
}
