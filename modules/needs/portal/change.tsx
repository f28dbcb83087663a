import type { ReactElement } from 'react';
import { isId } from '../../../base/ids.ts';
import { type Language, say } from '../../../base/words.ts';
import {
  field,
  type Page,
  type PageAnswer,
  type PageRequest,
  page,
  redirect,
} from '../../../platform/http/page.ts';
import { parse } from '../../../platform/http/problem.ts';
import { Button, LinkButton } from '../../../platform/ui/portal/elements.tsx';
import { CheckBox, ErrorSummary, Hidden, TextField } from '../../../platform/ui/portal/forms.tsx';
import { type Mistake, mistakeOf } from '../../../platform/ui/portal/mistake.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import { receiverFor } from '../actions/receiver.ts';
import { askErasure, correctContact, withdrawConsent } from '../actions/rights.ts';
import { contactCorrectionSchema, type Known } from '../contract/rights.ts';
import { erasureDays } from '../needs.rules.ts';
import { getKnown } from '../views/known.ts';
import { getStory } from '../views/story.ts';
import { changeWords as w } from './rights.words.ts';
import { guarded, staleOr } from './story-page.tsx';
import { versionOf } from './typed.ts';

function hereOf(request: PageRequest): string {
  return `/n/${request.params['secret'] ?? ''}`;
}

type Answer = (request: PageRequest) => Promise<PageAnswer>;

function pair(path: string, get: Answer, post: Answer): Page[] {
  return [
    { method: 'GET', path, answer: (request) => guarded(request, () => get(request)) },
    { method: 'POST', path, answer: (request) => guarded(request, () => post(request)) },
  ];
}

/** Each change on a page of its own: what it is, what comes of it, yes or no. */
export const changePages: readonly Page[] = [
  ...pair('/n/:secret/contact', (request) => contact(request), saveContact),
  ...pair('/n/:secret/withdraw/:organisation', withdrawal, withdraw),
  ...pair('/n/:secret/erase', erasure, erase),
];

interface Typed {
  readonly name: string;
  readonly phone: string;
  readonly forgetPhone: boolean;
}

async function contact(
  request: PageRequest,
  typed: Typed = { name: '', phone: '', forgetPhone: false },
  mistake: Mistake | null = null,
): Promise<PageAnswer> {
  const { language } = request;
  const here = hereOf(request);
  const known = await request.caller.read((ctx) => getKnown(ctx));
  if (known.erasedAt !== null) return redirect(here);
  const body = <ContactForm {...{ language, here, known, typed, mistake }} />;
  return page(say(w.contactTitle, language), body, { status: mistake?.status ?? 200, personal: true });
}

async function saveContact(request: PageRequest): Promise<PageAnswer> {
  const typed = {
    name: field(request, 'name'),
    phone: field(request, 'phone'),
    forgetPhone: field(request, 'forget') === 'yes',
  };
  try {
    const change = parse(contactCorrectionSchema, typed);
    await request.caller.write((ctx) => correctContact(ctx, change));
    return redirect(`${hereOf(request)}/known`);
  } catch (error) {
    return contact(request, typed, mistakeOf(error, request.language, { name: w.name, phone: w.phone }));
  }
}

async function withdrawal(request: PageRequest): Promise<PageAnswer> {
  const { language } = request;
  const here = hereOf(request);
  const { known, offices } = await request.caller.read(async (ctx) => ({
    known: await getKnown(ctx),
    offices: (await listOrganisations(ctx.db)).filter(({ kind }) => kind === 'coordination'),
  }));
  const consent = known.consents.find(
    ({ organisation, withdrawable }) => withdrawable && organisation.id === request.params['organisation'],
  );
  if (!consent) return redirect(`${here}/known`);
  const { organisation } = consent;
  const office = offices.some(({ id }) => id === organisation.id);
  const named = { organisation: organisation.name };
  const body = (
    <Ask
      language={language}
      title={say(w.withdrawTitle, language, named)}
      texts={[say(w.withdrawText, language, named), ...(office ? [say(w.withdrawOffice, language)] : [])]}
      action={`${here}/withdraw/${organisation.id}`}
      version={known.version}
      yes={say(w.withdrawYes, language)}
      no={say(w.withdrawNo, language)}
      back={`${here}/known`}
    />
  );
  return page(say(w.withdrawYes, language), body, { personal: true });
}

async function withdraw(request: PageRequest): Promise<PageAnswer> {
  const organisation = request.params['organisation'] ?? '';
  const here = hereOf(request);
  if (!isId(organisation)) return redirect(`${here}/known`);
  try {
    const change = { version: versionOf(request) };
    await request.caller.write((ctx) => withdrawConsent(ctx, organisation, change));
    return redirect(`${here}/known`);
  } catch (error) {
    const { consents } = await request.caller.read((ctx) => getKnown(ctx));
    const still = consents.some((one) => one.withdrawable && one.organisation.id === organisation);
    if (!still) return redirect(`${here}/known`);
    return staleOr(
      request,
      error,
      () => true,
      () => Promise.reject(error),
    );
  }
}

async function erasure(request: PageRequest): Promise<PageAnswer> {
  const { language } = request;
  const here = hereOf(request);
  const { known, office } = await request.caller.read(async (ctx) => {
    const { area } = await getStory(ctx);
    const officeId = await receiverFor(ctx, area?.id ?? null);
    const found = (await listOrganisations(ctx.db)).find(({ id }) => id === officeId);
    return { known: await getKnown(ctx), office: found?.name ?? '' };
  });
  if (known.erasure === 'asked' || known.erasure === 'erased') return redirect(`${here}/known`);
  const now = known.erasure === 'now';
  const body = (
    <Ask
      language={language}
      title={say(w.eraseTitle, language, { reference: known.reference })}
      texts={[say(now ? w.eraseNow : w.eraseAsk, language, { office, days: erasureDays.days })]}
      action={`${here}/erase`}
      version={known.version}
      yes={say(now ? w.eraseYes : w.eraseRequest, language)}
      no={say(w.no, language)}
      back={`${here}/known`}
    />
  );
  return page(say(w.eraseRequest, language), body, { personal: true });
}

async function erase(request: PageRequest): Promise<PageAnswer> {
  const here = hereOf(request);
  try {
    const change = { version: versionOf(request) };
    await request.caller.write((ctx) => askErasure(ctx, change));
    return redirect(`${here}/known`);
  } catch (error) {
    const { erasure: stands } = await request.caller.read((ctx) => getKnown(ctx));
    if (stands === 'asked' || stands === 'erased') return redirect(`${here}/known`);
    return staleOr(
      request,
      error,
      () => true,
      () => Promise.reject(error),
    );
  }
}

function ContactForm(props: {
  language: Language;
  here: string;
  known: Known;
  typed: Typed;
  mistake: Mistake | null;
}): ReactElement {
  const { language, here, known, typed, mistake } = props;
  const { name, phone } = known.identity;
  const now = (value: string | null) => (value === null ? null : say(w.nameNow, language, { value }));
  return (
    <>
      <ErrorSummary mistake={mistake} />
      <h1>{say(w.contactTitle, language)}</h1>
      <p>{say(w.contactLead, language)}</p>
      <form method="post" action={`${here}/contact`}>
        <TextField
          name="name"
          label={say(w.name, language)}
          hint={now(name)}
          language={language}
          value={typed.name}
          optional
          mistake={mistake}
        />
        <TextField
          name="phone"
          label={say(w.phone, language)}
          hint={now(phone)}
          language={language}
          value={typed.phone}
          type="tel"
          optional
          mistake={mistake}
        />
        {phone === null ? null : (
          <CheckBox name="forget" value="yes" checked={typed.forgetPhone}>
            {say(w.forget, language)}
          </CheckBox>
        )}
        <div className="actions">
          <Button>{say(w.save, language)}</Button>
          <LinkButton href={`${here}/known`} weight="quiet">
            {say(w.keep, language)}
          </LinkButton>
        </div>
      </form>
    </>
  );
}

function Ask(props: {
  language: Language;
  title: string;
  texts: readonly string[];
  action: string;
  version: number;
  yes: string;
  no: string;
  back: string;
}): ReactElement {
  return (
    <>
      <h1>{props.title}</h1>
      {props.texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <form method="post" action={props.action} className="actions">
        <Hidden name="version" value={String(props.version)} />
        <Button>{props.yes}</Button>
        <LinkButton href={props.back} weight="quiet">
          {props.no}
        </LinkButton>
      </form>
    </>
  );
}
