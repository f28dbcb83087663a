import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { listOrganisations, listPersons } from '../organisations/organisations.public.ts';
import type { PassedCell, Passing } from './passing.contract.ts';
import { belowOf, type CellState } from './passing.rules.ts';
import * as store from './passing.store.ts';
import { mayFill, mayPass, type PassedCellRow, scopeOf } from './returns.policy.ts';

/** So many are told on each side; the older ones stay on record. */
const most = 100;

type Names = Awaited<ReturnType<typeof listPersons>>;

interface Told {
  readonly organisation: (id: string) => { id: string; shortName: string };
  readonly person: Names;
}

function cellOf(row: PassedCellRow, { organisation, person }: Told): PassedCell {
  const { id, version, title, state, answer, answered_by, answered_at } = row;
  return {
    ...{ id, version, title, answer, state: state as CellState },
    ...{ organisation: organisation(row.organisation_id), by: person(answered_by) },
    at: answered_at?.toISOString() ?? null,
  };
}

async function toldBy(ctx: ReadContext, staff: readonly (string | null)[]): Promise<Told> {
  const names = new Map((await listOrganisations(ctx.db)).map(({ id, shortName }) => [id, shortName]));
  return {
    organisation: (id) => ({ id, shortName: names.get(id) ?? '' }),
    person: await listPersons(ctx.db, staff),
  };
}

async function tell(
  ctx: ReadContext,
  passings: readonly store.PassingTold[],
  of: (cell: PassedCellRow) => boolean,
): Promise<Passing[]> {
  const cells = (
    await store.listCells(
      ctx.db,
      passings.map(({ id }) => id),
    )
  ).filter(of);
  const staff = [...passings.map(({ passed_by }) => passed_by), ...cells.map((cell) => cell.answered_by)];
  const names = await toldBy(ctx, staff);
  return passings.map(({ id, return_id, title, organisation_id, passed_by, passed_at, reason, due }) => ({
    ...{ id, returnId: return_id, title, reason, due },
    ...{ organisation: names.organisation(organisation_id), by: names.person(passed_by) },
    at: passed_at.toISOString(),
    cells: cells.filter((cell) => cell.passing_id === id).map((cell) => cellOf(cell, names)),
  }));
}

/** What the caller's organisation asked of those below, and what is asked of it. */
export async function getPassings(ctx: ReadContext) {
  const own = staffOf(ctx.actor).organisationId;
  const scope = scopeOf(ctx.actor);
  const below = belowOf(await listOrganisations(ctx.db), own);
  return {
    asked: await tell(ctx, await store.listPassed(ctx.db, scope, most), () => true),
    ofUs: await tell(
      ctx,
      await store.listAskedOf(ctx.db, scope, most),
      ({ organisation_id }) => organisation_id === own,
    ),
    below: below.map(({ id, shortName }) => ({ id, shortName })),
    ...{ mayPass: mayPass(ctx.actor), mayAnswer: mayFill(ctx.actor) },
  };
}

/** One of those that the caller's organisation asked. Throws 404. */
export async function getPassing(ctx: ReadContext, id: string): Promise<Passing> {
  const found = (await store.listPassed(ctx.db, scopeOf(ctx.actor), most)).filter((one) => one.id === id);
  const [passing] = await tell(ctx, found, () => true);
  if (!passing) throw notFound();
  return passing;
}

export async function seenCell(ctx: ReadContext, row: PassedCellRow): Promise<PassedCell> {
  return cellOf(row, await toldBy(ctx, [row.answered_by]));
}
