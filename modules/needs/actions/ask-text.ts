import type { WriteContext } from '../../../platform/access/context.ts';
import { addJob, jobKind } from '../../../platform/jobs/job.ts';
import { queueMessage } from '../../messages/messages.public.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { isOwnDispatch, recallMinutes } from '../legs.policy.ts';
import { scopeOf } from '../needs.policy.ts';
import { type LegRow, type NeedRecord, textedOf } from '../needs.rules.ts';
import { messageTexts } from '../needs-messages.words.ts';
import { findNeed } from '../store/records.ts';

export const askByText = jobKind<{ need: string; leg: string }>('needs.ask-by-text');

const template = { name: 'needs.consent-asked', text: messageTexts.consentAsked };

/** The text goes out once the dispatch cannot be taken back any more: what was a slip of the hand nobody is told of. */
export async function askLater(
  ctx: WriteContext,
  record: NeedRecord,
  leg: LegRow,
  since: Date,
): Promise<void> {
  const due = isOwnDispatch(record, leg) ? new Date(since.getTime() + recallMinutes * 60_000) : ctx.now;
  await addJob(ctx, askByText, leg.id, due, { need: record.need.id, leg: leg.id });
}

/** Asks the person by text whether the organisation may know of it, unless that has been settled meanwhile. */
export async function tellAsked(
  ctx: WriteContext,
  { need: id, leg: legId }: { need: string; leg: string },
): Promise<void> {
  const record = await findNeed(ctx.db, scopeOf(ctx.actor), id);
  const leg = record?.legs.find((one) => one.id === legId);
  if (!record || leg?.state !== 'asked') return;
  const { need } = record;
  const receivedBy = need.received_by;
  const to = textedOf(record);
  if (to === null || receivedBy === null) return;
  const [office, asked] = await Promise.all([
    findOrganisation(ctx.db, receivedBy),
    findOrganisation(ctx.db, leg.organisation_id),
  ]);
  await queueMessage(ctx, {
    language: to.language,
    ...{ event: `${template.name}:${leg.id}`, template, aboutId: need.id },
    to: { kind: 'resident', id: to.id },
    values: {
      ...{ city: ctx.city.name, reference: need.reference, organisation: asked?.shortName ?? '' },
      ...{ office: office?.shortName ?? '', phone: office?.phone ?? '' },
    },
  });
}
