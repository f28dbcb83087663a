import type { ReactElement } from 'react';
import { isId } from '../../../base/ids.ts';
import { type Language, say } from '../../../base/words.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { cookieNames } from '../../../platform/http/cookies.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { parse } from '../../../platform/http/problem.ts';
import { Button, LinkButton, Quote } from '../../../platform/ui/portal/elements.tsx';
import { CheckBox, ErrorSummary, Hidden, TextField } from '../../../platform/ui/portal/forms.tsx';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { findOrganisation } from '../../organisations/organisations.public.ts';
import { findArea } from '../../places/places.public.ts';
import { findService } from '../../services/services.public.ts';
import { choose, receiverFor } from '../actions/dispatch.ts';
import { chooseSchema } from '../contract/resident.ts';
import type { Proposal, Story } from '../contract/shapes.ts';
import { matchWords } from '../views/proposals.ts';
import { getStory } from '../views/story.ts';
import { proposalWords, consentWords as w } from './portal.words.ts';
import { notFoundPage, otherwise, staleOr } from './story-page.tsx';
import { versionOf } from './typed.ts';

/** One organisation that would see the words, and what for. */
interface Told {
  readonly serviceId: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly purpose: string;
}

interface Typed {
  readonly lead: string | null;
  readonly joint: readonly string[];
  readonly areaId: string | null;
  readonly name: string;
  readonly phone: string;
}

interface ChooseProps extends Typed {
  readonly language: Language;
  readonly here: string;
  readonly station: boolean;
  readonly story: Story;
  /** Null when the office is to find one. */
  readonly told: Told | null;
  readonly others: readonly Told[];
  /** The office that always sees it. */
  readonly office: string;
  readonly place: string | null;
  readonly mistake: Mistake | null;
}

export const choosePages: readonly Page[] = [
  {
    method: 'GET',
    path: '/n/:secret/choose',
    answer: async (request) => {
      const { service, area } = request.query;
      const lead = service !== undefined && isId(service) ? service : null;
      const areaId = area !== undefined && isId(area) ? area : null;
      const typed = { lead, joint: [], areaId, name: '', phone: '' };
      return otherwise(
        () => consentPage(request, typed, null),
        () => notFoundPage(request),
      );
    },
  },
  { method: 'POST', path: '/n/:secret/choose', answer: handOver },
];

function told({ serviceId, organisation, purpose }: Proposal): Told {
  return { serviceId, organisationId: organisation.id, organisation: organisation.shortName, purpose };
}

async function toldOf(ctx: ReadContext, serviceId: string): Promise<Told | null> {
  const service = await findService(ctx.db, serviceId);
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
    return { story, areaId, chosen, proposals, officeId, office, place };
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
      station={request.cookies[cookieNames.station] === 'on'}
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
  };
  return otherwise(
    async () => {
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
          () => consentPage(request, typed, mistakeOf(error, request.language)),
        );
      }
    },
    () => notFoundPage(request),
  );
}

export function Consent(props: ChooseProps): ReactElement {
  const { language, story, here, told: chosen, others, mistake, place, areaId, office, station } = props;
  const values = { organisation: chosen?.organisation ?? '', purpose: chosen?.purpose ?? '', office };
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1>{say(w.title, language)}</h1>
      <p className="lead">{say(chosen ? w.one : w.help, language, values)}</p>
      <details>
        <summary>{say(proposalWords.yours, language)}</summary>
        <Quote text={story.words} own />
      </details>
      <form method="post" action={`${here}/choose`}>
        <Hidden name="version" value={String(story.version)} />
        {chosen ? <Hidden name="lead" value={chosen.serviceId} /> : null}
        {areaId === null ? null : <Hidden name="area" value={areaId} />}
        {chosen && others.length > 0 ? (
          <fieldset>
            <legend>{say(w.also, language)}</legend>
            {others.map((one) => (
              <CheckBox
                key={one.serviceId}
                name="joint"
                value={one.serviceId}
                checked={props.joint.includes(one.serviceId)}
              >
                {say(w.alsoOne, language, { organisation: one.organisation, purpose: one.purpose })}
              </CheckBox>
            ))}
          </fieldset>
        ) : null}
        <h2>{say(w.contact, language)}</h2>
        <p className="hint">{say(w.contactHint, language)}</p>
        <TextField
          name="name"
          label={say(w.name, language)}
          language={language}
          value={props.name}
          autoComplete={station ? 'off' : 'name'}
          optional
          mistake={mistake}
        />
        <TextField
          name="phone"
          label={say(w.phone, language)}
          language={language}
          value={props.phone}
          type="tel"
          autoComplete={station ? 'off' : 'tel'}
          hint={story.contact.phone ? say(w.phoneKnown, language, { phone: story.contact.phone }) : null}
          optional
          mistake={mistake}
        />
        {place ? <p>{say(w.place, language, { place })}</p> : null}
        <div className="actions">
          <Button name="agreed" value="yes">
            {say(chosen ? w.agree : w.agreeHelp, language)}
          </Button>
          <LinkButton href={areaId === null ? here : `${here}?area=${areaId}`} weight="quiet">
            {say(w.back, language)}
          </LinkButton>
        </div>
      </form>
    </>
  );
}
