import { AppError } from '../../base/error.ts';
import { newId } from '../../base/ids.ts';
import { addDays, localTime } from '../../base/time.ts';
import type { Word } from '../../base/words.ts';
import { notFound, staffOf } from '../../platform/access/actor.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import { record } from '../../platform/happenings/happening.ts';
import { listOrganisations } from '../organisations/organisations.public.ts';
import { maskNumbers } from '../people/people.public.ts';
import { askedBefore, askedOnceIn } from './asked-before.rules.ts';
import type { CellAnswer, NewPassing } from './passing.contract.ts';
import { belowOf, unknownAt } from './passing.rules.ts';
import * as store from './passing.store.ts';
import { passingWords as w } from './passing.words.ts';
import type { MadeReturn } from './returns.contract.ts';
import * as happenings from './returns.happenings.ts';
import { allowAnswering, allowPassing, type PassedCellRow, scopeOf } from './returns.policy.ts';
import { findReturn } from './returns.store.ts';

function refuse(path: string, text: Word): AppError {
  return new AppError(400, 'bad-input', text, {}, [{ path, text }]);
}

/** Throws 409 where one of them was asked for the same within the year, unless whoever asks knows it. */
async function refuseAskedTwice(
  ctx: WriteContext,
  cells: readonly PassedCellRow[],
  nameOf: (id: string) => string,
): Promise<void> {
  const organisations = [...new Set(cells.map(({ organisation_id }) => organisation_id))];
  const since = new Date(ctx.now.getTime() - askedOnceIn * 86_400_000);
  const found = askedBefore(
    cells.map(({ organisation_id, title }) => ({ organisationId: organisation_id, title })),
    await store.listAskedSince(ctx.db, organisations, since),
  );
  if (!found) return;
  const { title, earlier } = found;
  throw new AppError(409, 'asked-before', w.askedBefore, {
    ...{ title, earlier: earlier.title, organisation: nameOf(earlier.organisationId) },
    day: localTime(earlier.at, ctx.city.zone).day,
  });
}

/**
 * Asks bodies below for columns of a return that nobody knew, with the reason they are shown. Nothing of the return's
 * rows goes along. Gives its id. Throws 403, 404, 400 with what to mend, 409 for what was asked within the year.
 */
export async function passDown(ctx: WriteContext, returnId: string, input: NewPassing): Promise<string> {
  const { staffId, organisationId } = staffOf(ctx.actor);
  const made = await findReturn(ctx.db, scopeOf(ctx.actor), returnId);
  if (!made) throw notFound();
  const columns = unknownAt(made.columns as MadeReturn['columns'], input.columns);
  if (!columns) throw refuse('columns', w.notUnknown);
  const below = new Map(
    belowOf(await listOrganisations(ctx.db), organisationId).map(({ id, shortName }) => [id, shortName]),
  );
  const asked = [...new Set(input.organisations)];
  if (!asked.every((id) => below.has(id))) throw refuse('organisations', w.notBelow);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  if (input.due <= today || input.due > addDays(today, askedOnceIn)) throw refuse('due', w.pastDue);
  const id = newId(ctx.now, ctx.chance);
  const passing = allowPassing(ctx.actor, {
    ...{ city_id: ctx.city.id, id, return_id: returnId, organisation_id: organisationId },
    ...{ reason: input.reason, due: input.due, passed_by: staffId, passed_at: ctx.now },
  });
  const cells = asked.flatMap((organisation_id) =>
    columns.map(
      ({ at, title }): PassedCellRow => ({
        ...{ city_id: ctx.city.id, id: newId(ctx.now, ctx.chance), passing_id: id, organisation_id },
        ...{ place: at, title, state: 'open', answer: '', answered_by: null, answered_at: null, version: 1 },
      }),
    ),
  );
  if (!input.again) await refuseAskedTwice(ctx, cells, (one) => below.get(one) ?? '');
  await store.createPassing(ctx.db, passing, cells);
  const counts = { organisationId, organisations: asked.length, columns: columns.length };
  await record(ctx, happenings.passed, id, counts);
  return id;
}

/** Answers a cell or declines it; an answer may be put right. Throws 404, 403, 400, 409 for another version. */
export async function answerCell(ctx: WriteContext, id: string, input: CellAnswer): Promise<PassedCellRow> {
  const { staffId } = staffOf(ctx.actor);
  const cell = await store.lockCell(ctx.db, scopeOf(ctx.actor), id);
  if (!cell) throw notFound();
  const { state, answer } = input;
  if (maskNumbers(answer) !== answer) throw refuse('answer', w.personal);
  if (cell.version !== input.version) throw new AppError(409, 'stale', w.settled);
  const next = allowAnswering(ctx.actor, {
    ...{ ...cell, state, answer, answered_by: staffId, answered_at: ctx.now },
    version: cell.version + 1,
  });
  await store.saveCell(ctx.db, next);
  await record(ctx, happenings.answered, id, { organisationId: cell.organisation_id, state });
  return next;
}
