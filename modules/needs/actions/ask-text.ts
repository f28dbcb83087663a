import { isLanguage } from '../../../base/words.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { addJob, jobKind } from '../../../platform/jobs/job.ts';
import { queueMessage } from '../../messages/messages.public.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { recallMinutes } from '../legs.policy.ts';
import { scopeOf } from '../needs.policy.ts';
import type { LegRow, NeedRecord } from '../needs.rules.ts';
import { messageTexts } from '../needs-messages.words.ts';
import { findNeed } from '../store/records.ts';

export const askByText = jobKind<{ need: string; leg: string }>('needs.ask-by-text');

const template = { name: 'needs.consent-asked', text: messageTexts.consentAsked };

/** The text goes out once the dispatch cannot be taken back any more: what was a slip of the hand nobody is told of. */
export async function askLater(
  ctx: WriteContext,
  { need }: NeedRecord,
  leg: LegRow,
  since: Date,
): Promise<void> {
  const free =
    leg.dispatched_by !== null && leg.dispatched_by === need.received_by && leg.passed_from === null;
  const due = free ? new Date(since.getTime() + recallMinutes * 60_000) : ctx.now;
  await addJob(ctx, askByText, leg.id, due, { need: need.id, leg: leg.id });
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
  const { resident_id: resident, received_by: receivedBy } = need;
  // Of a protected need nothing goes to a telephone that somebody else may hold.
  if (resident === null || receivedBy === null || (need.protected && !need.confidential)) return;
  const [office, asked] = await Promise.all([
    findOrganisation(ctx.db, receivedBy),
    findOrganisation(ctx.db, leg.organisation_id),
  ]);
  await queueMessage(ctx, {
    language: isLanguage(need.page_language) ? need.page_language : 'zh',
    ...{ event: `${template.name}:${leg.id}`, template, aboutId: need.id },
    to: { kind: 'resident', id: resident },
    values: {
      ...{ city: ctx.city.name, reference: need.reference, organisation: asked?.shortName ?? '' },
      ...{ office: office?.shortName ?? '', phone: office?.phone ?? '' },
    },
  });
}
