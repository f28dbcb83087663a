import type { WriteContext } from '../../platform/access/context.ts';
import type { OncePerCity } from '../../platform/happenings/follower.ts';
import { factsIf, type Happening } from '../../platform/happenings/happening.ts';
import { instantText } from '../../platform/i18n/dates.ts';
import { linkMade, linkToMail } from '../organisations/organisations.public.ts';
import { queueMessage } from './actions/queue.ts';
import type { Template } from './messages.rules.ts';
import { linkTexts as texts } from './messages.words.ts';

const templates = {
  invitation: { name: 'messages.invitation', text: texts.invitation, subject: texts.invitationSubject },
  reset: { name: 'messages.reset', text: texts.reset, subject: texts.resetSubject },
} satisfies Record<string, Template>;

/** Mails a new one-time link to its person, besides showing it to whoever made it. The newest only: it ends the others. */
async function mail(ctx: WriteContext, found: Happening): Promise<void> {
  if (!factsIf(linkMade, found)) return;
  const link = await linkToMail(ctx, found.subjectId);
  if (!link) return;
  await queueMessage(ctx, {
    event: `messages.link:${found.id}`,
    to: { kind: 'staff', id: found.subjectId, address: link.mail },
    aboutId: found.subjectId,
    channel: 'mail',
    // Asked for by the person, or awaited: also at night.
    template: { ...templates[link.kind], passes: 'quiet-hours' },
    values: {
      city: ctx.city.name,
      login: link.login,
      until: instantText(link.expiresAt, ctx.city.zone, 'zh'),
    },
    path: `/desk/welcome#${link.token}`,
  });
}

export const linksFollower: OncePerCity = { kind: 'once-per-city', name: 'messages.links', follow: mail };
