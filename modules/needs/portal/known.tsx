import type { ReactElement } from 'react';
import { type Day, localTime } from '../../../base/time.ts';
import { type Language, say } from '../../../base/words.ts';
import { type Page, type PageAnswer, type PageRequest, page } from '../../../platform/http/page.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { Button, Facts, LinkButton } from '../../../platform/ui/portal/elements.tsx';
import type { Known } from '../contract/rights.ts';
import { erasureDays } from '../needs.rules.ts';
import { messageNames } from '../needs-messages.words.ts';
import { getKnown, ownCopy, ownIdentity } from '../views/known.ts';
import { FamilyList } from './family-list.tsx';
import { familyWords, lookWords, knownWords as w } from './rights.words.ts';
import { guarded } from './story-page.tsx';

/** All that is kept of the holder, who saw it and why, and what they may do about it. */
export const knownPages: readonly Page[] = [
  {
    method: 'GET',
    path: '/n/:secret/known',
    answer: (request) => guarded(request, () => known(request, false)),
  },
  // Posted, so that no address shows a number in full.
  {
    method: 'POST',
    path: '/n/:secret/known',
    answer: (request) => guarded(request, () => known(request, true)),
  },
  { method: 'GET', path: '/n/:secret/copy', answer: (request) => guarded(request, () => copy(request)) },
];

interface KnownProps {
  readonly language: Language;
  readonly here: string;
  readonly known: Known;
  readonly identity: Known['identity'];
  readonly full: boolean;
  readonly zone: string;
  readonly now: Date;
}

async function known(request: PageRequest, full: boolean): Promise<PageAnswer> {
  const { language } = request;
  const here = `/n/${request.params['secret'] ?? ''}`;
  const seen = await request.caller.read(async (ctx) => {
    const found = await getKnown(ctx);
    const identity = full ? await ownIdentity(ctx) : found.identity;
    return { known: found, identity, zone: ctx.city.zone, now: ctx.now };
  });
  const body = <KnownBody {...{ language, here, full, ...seen }} />;
  return page(say(w.title, language), body, { personal: true });
}

async function copy(request: PageRequest): Promise<PageAnswer> {
  const content = await request.caller.read((ctx) => ownCopy(ctx));
  return { kind: 'copy', name: `lianxin-${content.need.reference}.json`, content };
}

export function KnownBody(props: KnownProps): ReactElement {
  const { language, here, known: seen, identity, full } = props;
  const none = <span className="quiet">{say(w.none, language)}</span>;
  const anything = identity.phone !== null || identity.name !== null || identity.idNumber !== null;
  return (
    <>
      <h1>{say(w.title, language)}</h1>
      {seen.erasedAt === null ? (
        <>
          <h2>{say(w.who, language)}</h2>
          <Facts
            items={[
              [say(w.name, language), identity.name ?? none],
              [say(w.phone, language), identity.phone ?? none],
              [say(w.idNumber, language), identity.idNumber ?? none],
            ]}
          />
          <div className="actions">
            {anything && !full ? (
              <form method="post" action={`${here}/known`}>
                <Button weight="quiet">{say(w.show, language)}</Button>
              </form>
            ) : null}
            <LinkButton href={`${here}/contact`} weight="quiet">
              {say(w.correct, language)}
            </LinkButton>
          </div>
        </>
      ) : null}
      <Told {...props} />
      <Looks {...props} />
      <Messages {...props} />
      {seen.erasedAt === null ? (
        <>
          <h2>{say(familyWords.list, language)}</h2>
          <FamilyList {...props} family={seen.family} />
          <div className="actions">
            <LinkButton href={`${here}/family`} weight="quiet">
              {say(familyWords.title, language)}
            </LinkButton>
          </div>
          <h2 id="copy">{say(w.copyTitle, language)}</h2>
          <p>{say(w.print, language)}</p>
          <p className="on-screen">
            <a className="link" href={`${here}/copy`}>
              {say(w.copy, language)}
            </a>{' '}
            <span className="quiet small">{say(w.copyNote, language)}</span>
          </p>
        </>
      ) : null}
      <Erasure {...props} />
      <div className="actions">
        <LinkButton href={here} weight="quiet">
          {say(w.back, language)}
        </LinkButton>
      </div>
    </>
  );
}

function dayIn({ zone, language, now }: KnownProps, at: string): string {
  const today: Day = localTime(now, zone).day;
  return dayText(localTime(new Date(at), zone).day, language, today);
}

function Told(props: KnownProps): ReactElement {
  const { language, here, known: seen } = props;
  const day = (at: string): string => dayIn(props, at);
  const standing = (consent: Known['consents'][number]): string => {
    if (seen.erasedAt !== null) return say(w.toldErased, language);
    if (consent.withdrawnAt) return say(w.withdrawn, language, { day: day(consent.withdrawnAt) });
    if (consent.refusedAt) return say(w.refused, language);
    if (consent.basis === 'duty') return say(w.duty, language, { article: consent.article ?? '' });
    if (!consent.givenAt) return say(w.waits, language);
    return say(w.given, language, { day: day(consent.givenAt), until: day(consent.expiresAt) });
  };
  return (
    <>
      <h2 id="told">{say(w.told, language)}</h2>
      {seen.consents.length === 0 && seen.heardBy === null ? <p>{say(w.toldNone, language)}</p> : null}
      <ul className="plain">
        {seen.heardBy ? (
          <li className="card">{say(w.heard, language, { organisation: seen.heardBy.name })}</li>
        ) : null}
        {seen.consents.map((consent) => {
          const { organisation, purpose, withdrawable } = consent;
          return (
            <li key={organisation.id} className="card">
              <p>{say(w.consent, language, { organisation: organisation.name, purpose })}</p>
              <p className="quiet">{standing(consent)}</p>
              {withdrawable ? (
                <LinkButton href={`${here}/withdraw/${organisation.id}`} weight="quiet">
                  {say(w.withdrawFrom, language, { organisation: organisation.shortName })}
                </LinkButton>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Looks(props: KnownProps): ReactElement {
  const { language, known: seen, zone, now } = props;
  const today = localTime(now, zone).day;
  return (
    <>
      <h2>{say(w.looks, language)}</h2>
      {seen.looks.length === 0 ? <p>{say(w.looksNone, language)}</p> : null}
      <ul className="plain">
        {seen.looks.map(({ at, organisation, staffNumber, what, purpose }, index) => (
          <li key={`${at}-${index}`}>
            <p>
              <span className="quiet small">{instantText(new Date(at), zone, language, today)}</span>
              <br />
              {say(seen.erasedAt === null ? w.look : w.lookErased, language, {
                organisation: organisation.shortName,
                number: staffNumber,
                what: say(lookWords[what], language),
                purpose,
              })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Messages({ language, known: seen, zone, now }: KnownProps): ReactElement | null {
  const today = localTime(now, zone).day;
  if (seen.messages.length === 0) return null;
  return (
    <>
      <h2>{say(w.messages, language)}</h2>
      <ul className="plain">
        {seen.messages.map(({ at, template, sent }) => {
          const name = messageNames[template];
          return (
            <li key={`${at}-${template}`}>
              <p>
                <span className="quiet small">{instantText(new Date(at), zone, language, today)}</span>
                <br />
                {name ? say(name, language) : template}
                {sent ? '' : say(w.notSent, language)}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Erasure(props: KnownProps): ReactElement {
  const { language, here, known: seen } = props;
  const { request, erasure } = seen;
  const text = {
    now: () => say(w.eraseNow, language),
    request: () => say(w.eraseAsk, language, { days: erasureDays.days }),
    asked: () =>
      say(w.eraseAsked, language, {
        office: request?.office.shortName ?? '',
        day: dayText(request?.deadline ?? '', language, localTime(props.now, props.zone).day),
      }),
    erased: () => say(w.erased, language, { day: dayIn(props, seen.erasedAt ?? '') }),
  };
  return (
    <>
      <h2>{say(w.eraseTitle, language)}</h2>
      {request?.decision === 'refused' ? (
        <p>
          {say(w.eraseRefused, language, {
            office: request.office.shortName,
            reason: request.reason ?? '',
          })}
        </p>
      ) : null}
      <p>{text[erasure]()}</p>
      {erasure === 'now' || erasure === 'request' ? (
        <div className="actions">
          <LinkButton href={`${here}/erase`} weight="quiet">
            {say(erasure === 'now' ? w.erase : w.eraseRequest, language)}
          </LinkButton>
        </div>
      ) : null}
    </>
  );
}
