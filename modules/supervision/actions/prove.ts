import { AppError } from '../../../base/error.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { record } from '../../../platform/happenings/happening.ts';
import { indicatorReader, readIndicatorEditions } from '../../ledger/ledger.public.ts';
import { findBriefOf } from '../../needs/needs.public.ts';
import type { ProofGiven, Proving } from '../contract/acts.ts';
import type { Matter } from '../contract/shapes.ts';
import { areDifferent, type Proof } from '../proof.rules.ts';
import * as happenings from '../supervision.happenings.ts';
import * as policy from '../supervision.policy.ts';
import { supervisionRefusals as w } from '../supervision.words.ts';
import { getMatter } from '../views/matters.ts';
import { load, next, refuseField, standsAt } from './load.ts';
import { factsOf, save } from './steps.ts';

/** A number as the ledger tells it of the caller’s organisation in those months, never one of so few that it is withheld. */
async function readFigure(
  ctx: WriteContext,
  { indicator, from, to }: Extract<ProofGiven, { kind: 'figure' }>,
): Promise<Proof> {
  const editions = await readIndicatorEditions(ctx);
  const [edition] = editions(indicator);
  if (!edition) throw refuseField('proof', w.noFigure);
  const { decimals, wan } = edition.content.definition;
  const query = { range: 'organisation', from, to } as const;
  const reading = await (await indicatorReader(ctx, query, editions))(indicator, { decimals, wan });
  if (reading?.value.state !== 'told') throw refuseField('proof', w.noFigure);
  const { name, value, asOf } = reading;
  return {
    ...{ kind: 'figure', indicator, name: name.zh, nameEn: name.en, value: value.text ?? '' },
    ...{ unit: value.unit.zh, unitEn: value.unit.en, from, to, asOf },
  };
}

/** Three needs that the organisation itself has handled; nothing of the persons is kept. Throws 400. */
async function readCalls(
  ctx: WriteContext,
  { calls }: Extract<ProofGiven, { kind: 'calls' }>,
): Promise<Proof> {
  if (!areDifferent(calls.map(({ reference }) => reference))) throw refuseField('proof', w.sameNeeds);
  for (const { reference } of calls) {
    if (!(await findBriefOf(ctx, reference))) throw refuseField('proof', w.noSuchNeed, { reference });
  }
  return { kind: 'calls', calls };
}

/**
 * The organisation that owns a finding proves that it is mended, by a figure of the ledger or by three calls, never by
 * papers; somebody else looks at it again. Throws 400, 403, 404, 409.
 */
export async function prove(
  ctx: WriteContext,
  id: string,
  { version, words, proof: given }: Proving,
): Promise<Matter> {
  const { matter } = await load(ctx, id, version);
  const proved = policy.allowAnswer(ctx.actor, next(ctx, matter, { state: 'answered' }));
  standsAt(matter, 'ordered', 'returned', 'answered');
  if (matter.kind !== 'finding') throw new AppError(409, 'not-finding', w.notFinding);
  const proof = given.kind === 'figure' ? await readFigure(ctx, given) : await readCalls(ctx, given);
  await save(ctx, proved, { words, proof });
  await record(ctx, happenings.answered, id, factsOf(proved));
  return getMatter(ctx, id);
}
