import { instantOf, localTime, monthOf } from '../../base/time.ts';
import { monthAfter } from '../../engines/indicators/periods.ts';
import {
  getReport,
  issueReport,
  makeReport,
  saveDraft,
  withoutFigure,
} from '../../modules/reports/reports.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

/** What the office writes below the figures of last month. */
const nextMonth = `五、下个月要抓的事
骑手入会、冬天驿站早开门、欠薪的事早问早办，由牵头单位按联席会议商定的办。进展从台账取，不另要材料。`;

/** Leaves out what the ledger does not tell: few of something, or what has no source yet. */
async function withoutUntold(ctx: WriteContext, id: string, more: string): Promise<void> {
  const { version, title, text, stops } = await getReport(ctx, id);
  let left = text;
  const struck = new Set<number>();
  for (const { n } of stops) {
    if (n === null) continue;
    const without = withoutFigure(left, n);
    left = without.text;
    for (const gone of without.gone) struck.add(gone);
  }
  await saveDraft(ctx, id, { version, title, text: `${left}\n${more}`, struck: [...struck], given: [] });
}

/** The office's report of last month, issued early in this one, and the draft of this month's. */
export async function writeReports(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const { zone } = city.city;
  const present = monthOf(localTime(now, zone).day);
  const last = monthAfter(present, -1);
  const by = city.staff('su-rina');
  const as = <T>(time: Date, act: (ctx: WriteContext) => Promise<T>) =>
    runtime.write(city.city, by, act, time);
  const asked = { template: 'monthly', range: 'city', area: city.area('yunhe') } as const;
  const third = instantOf(`${present}-03`, '09:20', zone);
  if (third < now) {
    const id = await as(third, (ctx) => makeReport(ctx, { ...asked, from: last, to: last }));
    await as(third, (ctx) => withoutUntold(ctx, id, nextMonth));
    await as(third, (ctx) => issueReport(ctx, id, 2));
  }
  await as(now, (ctx) => makeReport(ctx, { ...asked, from: present, to: present }));
}
