import type { ReactElement } from 'react';
import { isLanguage, type Language, say } from '../../base/words.ts';
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

export function Privacy({ language }: { language: Language }): ReactElement {
  const p = privacyWords;
  const parts = [
    [p.whatTitle, p.what],
    [p.whoTitle, p.who],
    [p.lookTitle, p.look],
    [p.codeTitle, p.code],
    [p.machineTitle, p.machine],
  ] as const;
  return (
    <>
      <h1>{say(p.title, language)}</h1>
      <p className="lead">{say(p.lead, language)}</p>
      {parts.map(([title, text]) => (
        <section key={title.en}>
          <h2>{say(title, language)}</h2>
          <p>{say(text, language)}</p>
        </section>
      ))}
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
