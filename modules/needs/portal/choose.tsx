import { isId } from '../../../base/ids.ts';
import { say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { atStation } from '../../../platform/http/cookies.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { parse } from '../../../platform/http/problem.ts';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { findArea } from '../../places/places.public.ts';
import { findOffered } from '../../services/services.public.ts';
import { choose } from '../actions/dispatch.ts';
import { receiverFor } from '../actions/receiver.ts';
import type { Proposal } from '../contract/proposal.ts';
import { chooseSchema } from '../contract/resident.ts';
import { matchWords } from '../views/proposals.ts';
import { getStory } from '../views/story.ts';
import { Consent, type Told, type Typed } from './consent.tsx';
import { placeOptions } from './places.ts';
import { consentWords as w } from './portal.words.ts';
import { guarded, staleOr } from './story-page.tsx';
import { versionOf } from './typed.ts';

const labels = { name: w.name, phone: w.phone, forWhom: w.forWhom };

export const choosePages: readonly Page[] = [
  {
    method: 'GET',
    path: '/n/:secret/choose',
    answer: async (request) => {
      const { service, area, none } = request.query;
      const lead = service !== undefined && isId(service) ? service : null;
      const areaId = area !== undefined && isId(area) ? area : null;
      const typed = {
        ...{ lead, joint: [], areaId, name: '', phone: '', forWhom: 'self', confidential: false },
        none: none === '1',
      };
      return guarded(request, () => consentPage(request, typed, null));
    },
  },
  { method: 'POST', path: '/n/:secret/choose', answer: handOver },
];

function told({ serviceId, organisation, purpose }: Proposal): Told {
  return { serviceId, organisationId: organisation.id, organisation: organisation.shortName, purpose };
}

async function toldOf(ctx: ReadContext, serviceId: string): Promise<Told | null> {
  const service = await findOffered(ctx.db, serviceId);
  const organisation = service && (await findOrganisation(ctx.db, service.organisationId));
  if (!service || !organisation) return null;
  return {
    serviceId,
    organisationId: organisation.id,
    organisation: organisation.shortName,
    purpose: service.purpose,
  };
}

async function consentPage(request: PageRequest, typed: Typed, mistake: Mistake | null): Promise<PageAnswer> {
  const { language } = request;
  const here = `/n/${request.params['secret'] ?? ''}`;
  const seen = await request.caller.read(async (ctx) => {
    const story = await getStory(ctx);
    const area = typed.areaId === null ? null : await findArea(ctx.db, typed.areaId);
    const areaId = area?.id ?? story.area?.id ?? null;
    const chosen = typed.lead === null ? null : await toldOf(ctx, typed.lead);
    const proposals = await matchWords(ctx, { words: story.words, areaId });
    const officeId = await receiverFor(ctx, areaId);
    const office = (await findOrganisation(ctx.db, officeId))?.shortName ?? '';
    const place = area?.name ?? story.area?.name ?? null;
    const places = await placeOptions(ctx);
    return { story, areaId, chosen, proposals, officeId, office, place, places };
  });
  const { story, chosen, proposals, officeId } = seen;
  // Nothing to agree to any more, or a service that is gone: the story says what there is.
  if (!story.may.choose || (typed.lead !== null && chosen === null)) return redirect(here);
  const others = proposals
    .map(told)
    .filter(({ organisationId }) => organisationId !== chosen?.organisationId && organisationId !== officeId)
    .filter(
      (one, index, all) => all.findIndex((first) => first.organisationId === one.organisationId) === index,
    )
    .slice(0, 4);
  const body = (
    <Consent
      {...typed}
      {...{ language, here, story, others, mistake }}
      areaId={seen.areaId}
      told={chosen}
      office={seen.office}
      place={seen.place}
      places={seen.places}
      station={atStation(request.cookies)}
    />
  );
  return page(say(w.title, language), body, { status: mistake?.status ?? 200, personal: true });
}

async function handOver(request: PageRequest): Promise<PageAnswer> {
  const here = `/n/${request.params['secret'] ?? ''}`;
  const orNull = (name: string): string | null => field(request, name) || null;
  const typed: Typed = {
    lead: orNull('lead'),
    joint: request.form['joint'] ?? [],
    areaId: orNull('area'),
    name: field(request, 'name'),
    phone: field(request, 'phone'),
    forWhom: field(request, 'forWhom') || 'self',
    confidential: field(request, 'confidential') === 'yes',
    none: field(request, 'none') === 'yes',
  };
  return guarded(request, async () => {
    try {
      const agreed = field(request, 'agreed') === 'yes';
      const choice = parse(chooseSchema, { ...typed, version: versionOf(request), agreed });
      await request.caller.write((ctx) => choose(ctx, choice));
      return redirect(here);
    } catch (error) {
      return staleOr(
        request,
        error,
        ({ may }) => may.choose,
        () => consentPage(request, typed, mistakeOf(error, request.language, labels)),
      );
    }
  });
}
