import { addDays, instantOf, localTime } from '../../base/time.ts';
import * as honours from '../../modules/honours/honours.public.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

const jury = ['zhao-lijun', 'sa-ren', 'liu-haidong'];

const neighbours = [
  ['person', '王秀兰', '给隔壁独居的老人送了三年饭，老人住院也是她陪的。'],
  ['family', '赵铁柱', '农忙时把农机借给三户缺劳力的人家，没有收过钱。'],
  ['person', '其其格', '义务给嘎查的孩子补蒙汉双语，每周两个晚上。'],
] as const;

/** What 旗妇联 shows as examples and recommends, and what was received; nothing of it needs an approval. */
export async function holdHonours(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const { zone } = city.city;
  const today = localTime(now, zone).day;
  const as = <T>(actor: Actor, ago: number, act: (ctx: WriteContext) => Promise<T>): Promise<T> =>
    runtime.write(city.city, actor, act, instantOf(addDays(today, -ago), '09:40', zone));
  const by = <T>(key: string, ago: number, act: (ctx: WriteContext) => Promise<T>) =>
    as(city.staff(key), ago, act);
  const round = {
    ...{ number: '', publicityDays: 5, contactDays: 90, upTo: '' },
    words: '住在云河旗，三年以上照顾邻居、老人或孩子，邻里公认。',
  };
  const { id } = await by('bao-li', 25, (ctx) =>
    honours.openRound(ctx, {
      ...{ ...round, kind: 'example', title: '云河旗邻里好人', quota: 2, closesOn: addDays(today, -15) },
    }),
  );
  for (const [nominee, name, words] of neighbours) {
    const nominated = { nominee, name, words, employerId: null, organisationId: null, bodyId: null };
    await by('bateer', 20, (ctx) => honours.nominate(ctx, id, nominated));
  }
  const staffIds = jury.map((key) => city.staff(key).staffId);
  await by('bao-li', 16, (ctx) => honours.seatJury(ctx, id, { version: 1, staffIds }));
  let { list } = await by('bao-li', 14, (ctx) => honours.beginJudging(ctx, id, { version: 2 }));
  for (const [at, key] of jury.entries()) {
    await by(key, 9, (ctx) => honours.declareConflicts(ctx, id, { closeTo: [] }));
    const marks = list.map(({ id: nominationId, name }) => ({
      nominationId,
      mark: (name === '赵铁柱' ? 78 : 86) + 3 * at,
    }));
    ({ list } = await by(key, 9, (ctx) => honours.markNominees(ctx, id, { marks })));
  }
  const chosen = list.filter(({ name }) => name !== '赵铁柱').map((one) => one.id);
  const decision = { version: 3, chosen, words: '评审意见一致' };
  await by('he-yumei', 4, (ctx) => honours.decideRound(ctx, id, decision));
  const open = await by('bao-li', 3, (ctx) =>
    honours.openRound(ctx, {
      ...{ ...round, kind: 'recommendation', title: '全国五好家庭推荐', upTo: '市妇联', quota: 1 },
      ...{ words: '夫妻和睦、孝老爱亲、邻里互助的家庭，由旗妇联推荐给市妇联。' },
      closesOn: addDays(today, 14),
    }),
  );
  const nomination = { nominee: 'family', name: '白音仓', words: '三代人护林，邻居都知道。' } as const;
  await as({ kind: 'anonymous' }, 1, (ctx) =>
    honours.nominatePublicly(ctx, open.id, { ...nomination, contact: '' }),
  );
  const dated = addDays(today, -200);
  await by('liu-haidong', 6, (ctx) =>
    honours.addReceived(ctx, {
      ...{ title: '自治区工人先锋号', issuer: '自治区总工会' },
      number: `内工发〔${dated.slice(0, 4)}〕18号`,
      ...{ dated, organisationId: city.organisation('yunhe-union'), employerId: null },
    }),
  );
}
