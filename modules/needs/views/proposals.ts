import type { ReadContext } from '../../../platform/access/context.ts';
import { findArea } from '../../places/places.public.ts';
import { listServices } from '../../services/services.public.ts';
import type { Proposal, Reason } from '../contract/shapes.ts';
import { menuIndex } from '../needs.followers.ts';
import { namesOf } from './names.ts';

/** Proposals shown for one need; more is a list to read, not help. */
const mostProposals = 6;

/** The services that fit these words where the person is, best first, each with its reasons. */
export async function matchWords(
  ctx: ReadContext,
  ask: { words: string; areaId: string | null },
): Promise<Proposal[]> {
  const matcher = await ctx.recall(menuIndex);
  const area = ask.areaId === null ? null : await findArea(ctx.db, ask.areaId);
  const matches = matcher.match({
    text: ask.words,
    limit: mostProposals,
    ...(area ? { areaPath: area.path } : {}),
  });
  if (matches.length === 0) return [];
  const names = await namesOf(ctx);
  const services = new Map((await listServices(ctx.db)).map((service) => [service.id, service]));
  return matches.flatMap((match) => {
    const service = services.get(match.serviceId);
    const category = service ? names.category(service.category) : null;
    if (!service || !category || names.isClosed(service.organisationId)) return [];
    const quoted = match.reasons.flatMap((reason) => (reason.kind === 'text' ? reason.words : []));
    const reasons = match.reasons.flatMap((reason): Reason[] => {
      if (reason.kind === 'place') {
        const place = names.place(reason.areaId)?.name;
        return place === undefined ? [] : [{ kind: 'place', place }];
      }
      if (reason.kind !== 'group') return [reason];
      // What is quoted once already is not quoted again.
      const words = reason.words.filter(
        (word) => !quoted.some((said) => word.includes(said) || said.includes(word)),
      );
      return [{ ...reason, words }];
    });
    const { id, title, summary, promiseDays, delivery, phone, documents, purpose } = service;
    const organisation = names.organisation(service.organisationId);
    return [
      {
        serviceId: id,
        title,
        summary,
        category,
        organisation,
        promiseDays,
        delivery,
        phone,
        documents,
        purpose,
        reasons,
        score: match.score,
      },
    ];
  });
}
