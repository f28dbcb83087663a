import { localTime } from '../../../base/time.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import type { OncePerCity } from '../../../platform/happenings/follower.ts';
import { factsIf, type Happening } from '../../../platform/happenings/happening.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { queueMessage, type Template } from '../../messages/messages.public.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { askLater } from '../actions/ask-text.ts';
import { appointmentOf } from '../appointments.rules.ts';
import { maySay } from '../first-text.rules.ts';
import * as happenings from '../needs.happenings.ts';
import { scopeOf } from '../needs.policy.ts';
import { type LegRow, lastRound, liveLegs, type NeedRecord, stateOf, textedOf } from '../needs.rules.ts';
import { messageTexts as texts } from '../needs-messages.words.ts';
import { findNeed, listMessages } from '../store/records.ts';
import { agreedText, maySayWhere } from './appointment-text.ts';
import { doneText, firstText } from './first-text.ts';

const templates = {
  waiting: { name: 'needs.waiting', text: texts.waiting },
  received: { name: 'needs.received', text: texts.received },
  taken: { name: 'needs.taken', text: texts.taken },
  passed: { name: 'needs.passed', text: texts.passed },
  again: { name: 'needs.again', text: texts.again },
  spoken: { name: 'needs.spoken', text: texts.spoken },
  appointed: { name: 'needs.appointed', text: texts.appointed },
  appointmentChanged: { name: 'needs.appointed', text: texts.appointmentChanged },
  appointedQuietly: { name: 'needs.appointed', text: texts.appointedQuietly },
  appointmentCancelled: { name: 'needs.appointment-cancelled', text: texts.appointmentCancelled },
  done: { name: 'needs.done', text: texts.done, asks: true },
  answered: { name: 'needs.answered', text: texts.answered, asks: true },
} satisfies Record<string, Template>;

/** Nobody wants to read now what happened long ago: after a restore, or in the history of the demo. */
const freshFor = 24 * 3_600_000;

interface Text {
  readonly event: string;
  readonly template: Template;
  readonly organisation: string;
  readonly deadline?: string | null;
  readonly ringBy?: string | null;
  /** Whose appointment it tells. */
  readonly agreedBy?: LegRow;
}

/** The office that received it, which answers for it until somebody has it. */
function byOffice(record: NeedRecord, event: string, template: Template): Text | null {
  const { received_by: organisation } = record.need;
  return organisation === null ? null : { event, template, organisation };
}

function byLead(leg: LegRow, template: Template): Text {
  const { id, organisation_id: organisation, deadline, ring_by: ringBy } = leg;
  return { event: `needs.dispatched:${id}`, template, organisation, deadline, ringBy };
}

/** What was agreed or cancelled, while it is still so. */
function ofAppointment(record: NeedRecord, found: Happening): Text | null {
  const [made, gone] = [
    factsIf(happenings.appointed, found),
    factsIf(happenings.appointmentCancelled, found),
  ];
  const facts = made ?? gone;
  const leg = record.legs.find(({ id }) => id === facts?.leg);
  const now = leg && appointmentOf(leg);
  if (!facts || !leg || !now || now.day !== facts.day || now.time !== facts.time) return null;
  if ((now.cancelledAt === null) !== (made !== null)) return null;
  const event = `${found.name}:${leg.id}:${facts.day}:${facts.time}:${String(found.at.getTime())}`;
  const organisation = leg.organisation_id;
  if (!made) return { event, template: templates.appointmentCancelled, organisation, agreedBy: leg };
  const open = made.changed ? templates.appointmentChanged : templates.appointed;
  const template = maySayWhere(record, leg) ? open : templates.appointedQuietly;
  return { event, template, organisation, agreedBy: leg };
}

/** What a happening says to the person; null where it says nothing that helps them. */
function textOf(record: NeedRecord, found: Happening, today: string): Text | null {
  const round = lastRound(record);
  const lead = liveLegs(record).find(({ part }) => part === 'lead');
  if (factsIf(happenings.received, found)) {
    const atOnce = lead?.dispatched_at && lead.dispatched_at <= found.at;
    if (atOnce) return byLead(lead, maySay(record.need) ? templates.taken : templates.received);
    return byOffice(record, `needs.received:${record.need.id}`, templates.waiting);
  }
  const dispatched = factsIf(happenings.dispatched, found);
  if (dispatched) {
    if (lead?.id !== dispatched.leg) return null;
    return byLead(lead, dispatched.round > 1 ? templates.again : templates.passed);
  }
  const spoken = factsIf(happenings.spoken, found);
  if (spoken) {
    if (spoken.by !== 'staff' || spoken.kind !== 'public') return null;
    // Once a day: who looks after the first text reads the others with it.
    const event = `needs.spoken:${record.need.id}:${today}`;
    return byOffice(record, event, templates.spoken);
  }
  const agreed = ofAppointment(record, found);
  if (agreed !== null) return agreed;
  // Of several organisations the last one's answer completes it: only then there is something to say yes or no to.
  const ended = factsIf(happenings.answered, found) ?? factsIf(happenings.carried, found);
  if (ended && lead && stateOf(record) === 'answered') {
    const organisation = lead.organisation_id;
    const template = maySay(record.need) ? templates.done : templates.answered;
    return { event: `needs.answered:${round.id}`, template, organisation };
  }
  return null;
}

async function nameOf(ctx: WriteContext, id: string): Promise<{ shortName: string; phone: string }> {
  return (await findOrganisation(ctx.db, id)) ?? { shortName: '', phone: '' };
}

const telling = [
  happenings.received,
  happenings.dispatched,
  happenings.consentAsked,
  happenings.spoken,
  happenings.appointed,
  happenings.appointmentCancelled,
  happenings.answered,
  happenings.carried,
];

async function tell(ctx: WriteContext, found: Happening): Promise<void> {
  if (!telling.some(({ name }) => name === found.name) || ctx.now.getTime() - found.at.getTime() > freshFor)
    return;
  const record = await findNeed(ctx.db, scopeOf(ctx.actor), found.subjectId);
  const to = record && textedOf(record);
  if (!to) return;
  const asked = factsIf(happenings.consentAsked, found);
  const askedLeg = asked && record.legs.find((leg) => leg.id === asked.leg);
  if (askedLeg) return askLater(ctx, record, askedLeg, found.at);
  const { day: today } = localTime(ctx.now, ctx.city.zone);
  const meant = textOf(record, found, today);
  if (meant === null) return;
  const { reference, id: aboutId } = record.need;
  const { id, language } = to;
  const spoken = factsIf(happenings.spoken, found);
  const written =
    spoken && (await listMessages(ctx.db, aboutId, false)).find((one) => one.id === spoken.message);
  // An answer to a relative is read by them; nothing new is asked of the resident.
  if (written && written.answers_id !== null) return;
  const from = await nameOf(ctx, written?.organisation_id ?? meant.organisation);
  // Told too late to be true: the day of the call is over.
  if (meant.template === templates.taken && (meant.ringBy ?? today) < today) return;
  const question = meant.template === templates.done ? await doneText(ctx, record, language) : null;
  const plain = meant.template === templates.done && question === null;
  const text = plain ? { ...meant, template: templates.answered } : meant;
  await queueMessage(ctx, {
    language,
    ...{ event: text.event, template: text.template, aboutId, to: { kind: 'resident', id } },
    values: {
      ...{ city: ctx.city.name, reference, phone: from.phone, lead: from.shortName, office: from.shortName },
      day: text.deadline ? dayText(text.deadline, language, today) : '',
      ...question,
      ...(text.agreedBy ? await agreedText(ctx, record, text.agreedBy, language) : {}),
      ...(text.template === templates.taken ? await firstText(ctx, record, language) : {}),
    },
  });
}

/** Tells residents who left a number what they would otherwise have to come and look for. */
export const messagesFollower: OncePerCity = {
  kind: 'once-per-city',
  name: 'needs.messages',
  follow: tell,
};
