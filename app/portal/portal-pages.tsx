import type { ReactElement } from 'react';
import { isLanguage, type Language, say, type Word } from '../../base/words.ts';
import { erasureDays, familyDays, retention } from '../../modules/needs/needs.public.ts';
import { consentDays } from '../../modules/people/people.public.ts';
import { type HelpLine, listHelpLines } from '../../modules/places/places.public.ts';
import { cookieNames } from '../../platform/http/cookies.ts';
import { field, type Page, page, redirect } from '../../platform/http/page.ts';
import { LinkButton, Phone } from '../../platform/ui/portal/elements.tsx';
import { helpLineWords, privacyWords } from './portal.words.ts';

const year = 365 * 24 * 3600;

/** A path of this site to go back to; anything that could lead elsewhere becomes the first page. */
export function backTo(path: string): string {
  return /^\/(?![/\\])[\w\-./%~]*$/.test(path) ? path : '/';
}

/** What belongs to no module: the switches of the head, the help lines, what we keep. */
export const portalPages: readonly Page[] = [
  {
    method: 'POST',
    path: '/settings',
    answer: async (request) => {
      const language = field(request, 'language');
      if (isLanguage(language)) {
        request.caller.setCookie(cookieNames.language, language, year);
      }
      const large = field(request, 'large');
      if (large === 'on') request.caller.setCookie(cookieNames.large, 'on', year);
      if (large === 'off') request.caller.setCookie(cookieNames.large, '', 0);
      const contrast = field(request, 'contrast');
      if (contrast === 'on') request.caller.setCookie(cookieNames.contrast, 'on', year);
      if (contrast === 'off') request.caller.setCookie(cookieNames.contrast, '', 0);
      return redirect(backTo(field(request, 'back')));
    },
  },
  {
    method: 'POST',
    path: '/finish',
    answer: async ({ caller }) => {
      caller.setCookie(cookieNames.phone, '', 0);
      return redirect('/');
    },
  },
  {
    method: 'GET',
    path: '/help-lines',
    answer: async (request) => {
      const lines = await request.caller.read((ctx) => listHelpLines(ctx.db));
      const title = say(helpLineWords.title, request.language);
      return page(title, <HelpLines language={request.language} lines={lines} />);
    },
  },
  {
    method: 'GET',
    path: '/privacy',
    answer: async ({ language }) => page(say(privacyWords.title, language), <Privacy language={language} />),
  },
];

/** Police, ambulance, fire: three digits, all of China. */
function isEmergency({ phone }: HelpLine): boolean {
  return /^1(10|19|20)$/.test(phone);
}

export function HelpLines(props: { language: Language; lines: readonly HelpLine[] }): ReactElement {
  const { language, lines } = props;
  const list = (some: readonly HelpLine[]): ReactElement => (
    <ul className="plain lines">
      {some.map(({ phone, name, about }) => (
        <li key={phone}>
          <Phone number={phone} />
          <div lang="zh-CN">
            <b>{name}</b>
            <p>{about}</p>
          </div>
        </li>
      ))}
    </ul>
  );
  const urgent = lines.filter(isEmergency);
  const others = lines.filter((line) => !isEmergency(line));
  return (
    <>
      <h1>{say(helpLineWords.title, language)}</h1>
      <p>{say(lines.length > 0 ? helpLineWords.lead : helpLineWords.none, language)}</p>
      {urgent.length > 0 ? <h2>{say(helpLineWords.now, language)}</h2> : null}
      {list(urgent)}
      {others.length > 0 ? <h2>{say(helpLineWords.others, language)}</h2> : null}
      {list(others)}
    </>
  );
}

const whoSees = [
  [privacyWords.whoYou, privacyWords.whoYouSees],
  [privacyWords.whoOffice, privacyWords.whoOfficeSees],
  [privacyWords.whoHandler, privacyWords.whoHandlerSees],
  [privacyWords.whoFamily, privacyWords.whoFamilySees],
  [privacyWords.whoLeader, privacyWords.whoLeaderSees],
  [privacyWords.whoAdmin, privacyWords.whoAdminSees],
] as const;

/** Each right and where it is used; what belongs to one matter is reached through it. */
const rights = [
  [privacyWords.rightsSee, '/progress?part=known'],
  [privacyWords.rightsCorrect, '/progress?part=contact'],
  [privacyWords.rightsCopy, '/progress?part=copy'],
  [privacyWords.rightsWithdraw, '/progress?part=withdraw'],
  [privacyWords.rightsErase, '/progress?part=erase'],
  [privacyWords.rightsComplain, '#complain'],
] as const;

export function Privacy({ language }: { language: Language }): ReactElement {
  const p = privacyWords;
  const paragraphs = (parts: readonly (readonly [title: Word, text: Word])[]): ReactElement[] =>
    parts.map(([title, text]) => (
      <section key={title.en}>
        <h2>{say(title, language)}</h2>
        <p>{say(text, language)}</p>
      </section>
    ));
  return (
    <>
      <h1>{say(p.title, language)}</h1>
      <p className="lead">{say(p.lead, language)}</p>
      {paragraphs([[p.whatTitle, p.what]])}
      <h2>{say(p.longTitle, language)}</h2>
      <ul className="spaced">
        <li>{say(p.longUnheld, language, { days: retention.days })}</li>
        <li>{say(p.longHeld, language)}</li>
        <li>{say(p.longConsent, language, { days: consentDays })}</li>
        <li>{say(p.longFamily, language, { days: familyDays })}</li>
        <li>{say(p.longTexts, language)}</li>
      </ul>
      <h2>{say(p.whoTitle, language)}</h2>
      <dl className="spaced">
        {whoSees.map(([who, what]) => (
          <div key={who.en}>
            <dt>{say(who, language)}</dt>
            <dd>{say(what, language)}</dd>
          </div>
        ))}
      </dl>
      {paragraphs([[p.lookTitle, p.look]])}
      <section id="rights">
        <h2>{say(p.rightsTitle, language)}</h2>
        <p>{say(p.rightsLead, language)}</p>
        <ul className="plain rows">
          {rights.map(([word, href]) => (
            <li key={word.en}>
              <a href={href}>{say(word, language, { days: erasureDays.days })}</a>
            </li>
          ))}
        </ul>
        <p>
          {say(p.rightsHelp, language)} <a href="/stations">{say(privacyWords.stations, language)}</a>
        </p>
      </section>
      {paragraphs([
        [p.codeTitle, p.code],
        [p.machineTitle, p.machine],
      ])}
      <section id="complain">
        <h2>{say(p.complainTitle, language)}</h2>
        <p>{say(p.complain, language)}</p>
        <LinkButton href="/" weight="quiet">
          {say(p.write, language)}
        </LinkButton>
      </section>
    </>
  );
}
