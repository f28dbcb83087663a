import { localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { listCategories, standsFor } from '../../services/services.public.ts';
import { type CallRow, declinedLegs, entriesFor, holding } from '../calls.rules.ts';
import type { CallEntry, CallLists, Undecided, UndecidedList } from '../contract/calls.ts';
import * as policy from '../needs.policy.ts';
import { liveLegs } from '../needs.rules.ts';
import { listCalls, listUndecided } from '../store/calls.ts';
import { findNeed } from '../store/records.ts';
import { type Names, namesOf, staffNames } from './names.ts';

function entryOf(row: CallRow, names: Names, person: (id: string) => { name: string }): CallEntry[] {
  const category = names.category(row.category_code);
  if (!category) return [];
  return [
    {
      list: row.list as CallEntry['list'],
      category,
      organisation: names.organisation(row.organisation_id),
      number: row.number,
      source: row.source,
      item:
        row.item_id === null || row.meeting_id === null
          ? null
          : { id: row.item_id, meetingId: row.meeting_id },
      agreedOn: row.agreed_on,
      removed: row.removed,
      by: person(row.staff_id).name,
      at: row.at.toISOString(),
    },
  ];
}

/** Both lists as they hold now, and every word on them. */
export async function getCallLists(ctx: ReadContext): Promise<CallLists> {
  const rows = await listCalls(ctx.db);
  const names = await namesOf(ctx);
  const person = await staffNames(
    ctx,
    rows.map(({ staff_id }) => staff_id),
  );
  const shown = (list: readonly CallRow[]) => list.flatMap((row) => entryOf(row, names, person));
  return {
    today: localTime(ctx.now, ctx.city.zone).day,
    entries: shown(holding(rows)),
    history: shown(rows.toSorted((a, b) => b.at.getTime() - a.at.getTime() || b.number - a.number)),
  };
}

/** What the caller's office has to settle, oldest first, with whom the lists name for it. */
export async function getUndecided(ctx: ReadContext): Promise<UndecidedList> {
  const rows = await listUndecided(ctx.db, staffOf(ctx.actor).organisationId);
  if (rows.length === 0) return { items: [] };
  const names = await namesOf(ctx);
  const categories = await listCategories(ctx.db);
  const calls = await listCalls(ctx.db);
  const items: Undecided[] = [];
  for (const row of rows) {
    const record = await findNeed(ctx.db, policy.scopeOf(ctx.actor), row.need_id);
    if (!record) continue;
    const { need } = record;
    const seen = policy.sightOf(ctx.actor, record) === 'whole';
    const declined = declinedLegs(record);
    const out = new Set([...declined, ...liveLegs(record)].map(({ organisation_id }) => organisation_id));
    items.push({
      id: row.id,
      needId: need.id,
      reference: need.reference,
      version: need.version,
      part: row.part as Undecided['part'],
      state: row.state as Undecided['state'],
      saidAt: need.said_at.toISOString(),
      openedAt: row.opened_at.toISOString(),
      category: names.category(need.category_code),
      area: names.place(need.area_id),
      seen,
      declined: declined.map((leg) => ({
        organisation: names.organisation(leg.organisation_id),
        reason: seen ? leg.answer : null,
      })),
      named: entriesFor(calls, need.category_code, categories, standsFor(categories))
        .filter(({ organisation_id: id }) => !out.has(id) && !names.isClosed(id))
        .map((entry) => ({
          organisation: names.organisation(entry.organisation_id),
          list: entry.list as CallEntry['list'],
          source: entry.source,
          agreedOn: entry.agreed_on,
        })),
    });
  }
  return { items };
}
