import type { ReadContext } from '../../../platform/access/context.ts';
import type { AgreedItem } from '../contract/items.ts';
import type { MeetingLine } from '../contract/meetings.ts';
import * as items from '../store/items.ts';
import * as store from '../store/meetings.ts';
import { seenItems } from './items.ts';
import { type Offices, officesOf } from './offices.ts';

type NextMeeting = Pick<MeetingLine, 'id' | 'title' | 'day' | 'from' | 'to' | 'place'>;

/** The next planned one, today's among them; null where none is planned. */
async function nextMeeting(ctx: ReadContext, { scope, today }: Offices): Promise<NextMeeting | null> {
  const found = (await store.listMeetings(ctx.db, scope))
    .filter(({ day, state }) => state === 'planned' && day >= today)
    .toSorted((a, b) => (`${a.day}${a.from}` < `${b.day}${b.from}` ? -1 : 1))[0];
  if (!found) return null;
  const { id, title, day, from, to, place } = found;
  return { id, title, day, from, to, place };
}

export interface WatchedMeetings {
  /** Open agreed items past their day, and the first of them, the longest overdue first. */
  readonly overdue: { readonly count: number; readonly items: readonly AgreedItem[] };
  readonly next: NextMeeting | null;
}

/** What whoever watches over joint meetings looks at, of every office whose meetings the caller sees. */
export async function getWatchedMeetings(ctx: ReadContext, limit: number): Promise<WatchedMeetings> {
  const offices = await officesOf(ctx);
  const open = await items.listItems(ctx.db, offices.scope, { state: 'open' });
  const late = open.filter(({ due }) => due < offices.today);
  return {
    overdue: { count: late.length, items: await seenItems(ctx, offices, late.slice(0, limit)) },
    next: await nextMeeting(ctx, offices),
  };
}
