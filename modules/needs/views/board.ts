import { addDays, addWorkingDays, instantOf, localTime } from '../../../base/time.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type Window, windowOf } from '../../../platform/sheets/list-sheet.ts';
import { findOrganisation, whoIsOnDuty } from '../../organisations/organisations.public.ts';
import { listAreaIdsWithin } from '../../places/places.public.ts';
import { type BoardKind, boardKinds } from '../board.rules.ts';
import type { Board, BoardItem } from '../contract/board.ts';
import { boardScopeOf } from '../needs.policy.ts';
import { daysLeftFrom } from '../needs.rules.ts';
import * as store from '../store/board.ts';
import { countUnheard } from '../store/unheard.ts';
import { namesOf } from './names.ts';

const pageSize = 50;

export function daysOf(ctx: ReadContext): store.BoardDays {
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  return { today, soon: addWorkingDays(today, 1, ctx.isWorkingDay) };
}

/** The last working day before today. */
export function dayBefore(ctx: ReadContext, today: string): string {
  let day = addDays(today, -1);
  while (!ctx.isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** What waits for the caller's office this morning. */
export async function getBoard(ctx: ReadContext): Promise<Board> {
  const scope = boardScopeOf(ctx.actor);
  const { organisationId } = staffOf(ctx.actor);
  const days = daysOf(ctx);
  const since = dayBefore(ctx, days.today);
  const { counts, late, hidden } = await store.countBoard(ctx.db, scope, days, boardKinds);
  const count = await store.countNewUnmet(ctx.db, scope, instantOf(since, '00:00', ctx.city.zone));
  const office = await findOrganisation(ctx.db, organisationId);
  const onDuty = await whoIsOnDuty(ctx, {
    kinds: [],
    receiver: organisationId,
    areaId: office?.areaId ?? null,
  });
  return {
    today: days.today,
    counts: Object.fromEntries(boardKinds.map((kind) => [kind, counts.get(kind) ?? 0])) as Board['counts'],
    late,
    protected: hidden,
    newUnmet: { since, count },
    unheard: (await countUnheard(ctx.db)).get(organisationId) ?? 0,
    duty: { name: onDuty.name, phone: onDuty.phone },
  };
}

export interface BoardAsked {
  readonly kind: BoardKind;
  readonly area?: string | undefined;
  readonly category?: string | undefined;
  readonly organisation?: string | undefined;
}

/** The records behind one number of the board; nobody's words. */
export async function listBoardItems(
  ctx: ReadContext,
  { kind, area, category, organisation: organisationId }: BoardAsked,
  window: Window,
): Promise<{ items: BoardItem[]; total: number }> {
  const scope = boardScopeOf(ctx.actor);
  const names = await namesOf(ctx);
  const days = daysOf(ctx);
  const filter: store.BoardFilter = {
    ...days,
    organisationId,
    areas: area === undefined ? undefined : await listAreaIdsWithin(ctx.db, [area]),
    categories: category === undefined ? undefined : names.categoriesUnder(category),
  };
  const { rows, total } = await store.listBoard(ctx.db, scope, kind, filter, window);
  const left = daysLeftFrom(days.today, ctx.isWorkingDay);
  return {
    items: rows.map(
      (row): BoardItem => ({
        ...{ id: row.id, reference: row.reference, state: row.state, due: row.due },
        category: names.category(row.category_code),
        area: names.place(row.area_id),
        organisation: row.organisation_id && names.organisation(row.organisation_id).shortName,
        saidAt: row.said_at.toISOString(),
        daysLeft: left(row.due),
      }),
    ),
    total,
  };
}

/** One page of them. */
export async function getBoardItems(ctx: ReadContext, { page, ...asked }: BoardAsked & { page: number }) {
  return { ...(await listBoardItems(ctx, asked, windowOf(page, pageSize))), pageSize };
}
