import { AppError } from '../../../base/error.ts';
import { say } from '../../../base/words.ts';
import { staffOf } from '../../../platform/access/actor.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { type AgreedItem, listAgreed } from '../../meetings/meetings.public.ts';
import { listOrganisations, type Organisation } from '../../organisations/organisations.public.ts';
import { listPaperItems, type PaperItem } from '../../papers/papers.public.ts';
import type { Origin } from '../contract/matters.ts';
import { listOfOrigins } from '../store/matters.ts';
import { supervisionRefusals as w, writtenWords } from '../supervision.words.ts';

/** The caller's own office. Throws 403 where their organisation keeps no joint meeting. */
export async function ownOffice(ctx: ReadContext): Promise<Organisation> {
  const { organisationId } = staffOf(ctx.actor);
  const found = (await listOrganisations(ctx.db)).find(({ id }) => id === organisationId);
  if (found?.kind !== 'coordination') throw new AppError(403, 'no-office', w.notOffice);
  return found;
}

export function originOfAgreed({ id, text: words, meeting, number, due, lead }: AgreedItem): Origin {
  const text = say(writtenWords.meeting, 'zh', { title: meeting.title, number });
  return { kind: 'agreed', id, words, text, due, organisation: lead.organisation };
}

export function originOfNote({ id, origin, words, author, paper, due, ties }: PaperItem): Origin {
  const text =
    origin === 'note'
      ? say(writtenWords.note, 'zh', { name: author.name })
      : say(writtenWords.paper, 'zh', { title: paper?.title ?? '' });
  const tied = ties.find(({ kind }) => kind === 'organisation');
  return {
    ...{ kind: 'note', id, words, text, due },
    organisation: tied ? { id: tied.id, shortName: tied.name } : null,
  };
}

const most = 200;

/** What the office may register: open, its own, and not registered yet. Throws 403. */
export async function listOrigins(ctx: ReadContext): Promise<{ origins: Origin[] }> {
  const { id: office } = await ownOffice(ctx);
  const { items } = await listAgreed(ctx, { office, state: 'open' });
  const window = { limit: most, offset: 0 };
  const notes = (await listPaperItems(ctx, { search: '', state: 'open' }, window)).items.filter(
    ({ organisation }) => organisation.id === office,
  );
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  const agreed = await listOfOrigins(ctx.db, 'agreed', ids(items));
  const noted = await listOfOrigins(ctx.db, 'note', ids(notes));
  return {
    origins: [
      ...notes.filter(({ id }) => !noted.has(id)).map(originOfNote),
      ...items.filter(({ id }) => !agreed.has(id)).map(originOfAgreed),
    ],
  };
}
