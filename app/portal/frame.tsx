import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { AppError } from '../../base/error.ts';
import { type Language, languageNames, languages, say, tagOf } from '../../base/words.ts';
import { atStation, cookieNames } from '../../platform/http/cookies.ts';
import { type PageAnswer, type PageRequest, page } from '../../platform/http/page.ts';
import { toldDays } from '../../platform/i18n/dates.ts';
import { keptTraditional } from '../../platform/i18n/kept-traditional.ts';
import { inLanguage } from '../../platform/i18n/page-language.ts';
import { Button, LinkButton, Phone } from '../../platform/ui/portal/elements.tsx';
import { Hidden, SharedMachine } from '../../platform/ui/portal/forms.tsx';
import type { PortalAssets } from './assets.ts';
import { portalWords as w } from './portal.words.ts';

type Shown = Extract<PageAnswer, { kind: 'page' }>;

/** The functions that draw every page of the portal, bound to the addresses of its style sheet and script. */
export function portalFrame(assets: PortalAssets): {
  frame: (request: PageRequest, answer: Shown) => string;
  part: (request: PageRequest, body: ReactElement) => string;
  refusal: (request: PageRequest | null, error: AppError, requestId: string) => string;
} {
  const traditional = keptTraditional();
  const whole = (request: PageRequest | null, answer: Shown): string => {
    const drawn = renderToStaticMarkup(<Document assets={assets} request={request} answer={answer} />);
    return inLanguage(`<!doctype html>${drawn}`, request?.language ?? 'zh', traditional);
  };
  return {
    frame: whole,
    part: ({ language }, body) => inLanguage(renderToStaticMarkup(body), language, traditional),
    refusal: (request, error, requestId) => {
      const language = request?.language ?? 'zh';
      const body = <Refusal language={language} error={error} requestId={requestId} />;
      const title = say(error.status === 404 ? w.notFoundTitle : w.refusedTitle, language);
      // The answer's own status is the caller's; only title and body are drawn here.
      return whole(request, page(title, body, { personal: true }) as Shown);
    },
  };
}

function Document(props: { assets: PortalAssets; request: PageRequest | null; answer: Shown }): ReactElement {
  const { assets, request, answer } = props;
  const language = request?.language ?? 'zh';
  const name = say(w.name, language);
  const large = request?.cookies[cookieNames.large] === 'on';
  const contrast = request?.cookies[cookieNames.contrast] === 'on';
  const station = request !== null && atStation(request.cookies);
  return (
    <html
      lang={tagOf(language)}
      className={[large ? 'large' : '', contrast ? 'contrast' : ''].filter(Boolean).join(' ') || undefined}
      data-station={station ? '' : undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <title>{[answer.title, name, request?.city.name].filter(Boolean).join(' · ')}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {answer.personal ? <meta name="robots" content="noindex, nofollow" /> : null}
        {answer.personal ? <meta name="referrer" content="no-referrer" /> : null}
        {request && !answer.personal ? <Alternates path={request.path} /> : null}
        <link rel="icon" href="/assets/icon-1.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/assets/icon-1-180.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        {assets.css ? <link rel="preload" href={assets.css} as="style" /> : null}
        {assets.css ? <link rel="stylesheet" href={assets.css} /> : null}
        {assets.script ? <script type="module" src={assets.script} /> : null}
      </head>
      <body>
        <a className="skip" href="#main">
          {say(w.skip, language)}
        </a>
        <Head request={request} language={language} large={large} contrast={contrast} />
        <SharedMachine value={station}>
          <main id="main">{answer.body}</main>
        </SharedMachine>
        <Foot language={language} station={station} />
      </body>
    </html>
  );
}

/** The same page in each language, for search engines. */
function Alternates({ path }: { path: string }): ReactElement {
  return (
    <>
      {languages.map((one) => (
        <link key={one} rel="alternate" hrefLang={tagOf(one)} href={`${path}?lang=${one}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={path} />
    </>
  );
}

function Head(props: {
  request: PageRequest | null;
  language: Language;
  large: boolean;
  contrast: boolean;
}): ReactElement {
  const { request, language, large, contrast } = props;
  return (
    <header className="head">
      <a className="wordmark" href="/">
        <b>{say(w.name, language)}</b>
        {request ? <span lang="zh-CN">{request.city.name}</span> : null}
      </a>
      {request ? (
        <form method="post" action="/settings" className="settings" aria-label={say(w.settings, language)}>
          <Hidden name="back" value={request.path} />
          {languages.map((one) => (
            <button
              key={one}
              type="submit"
              name="language"
              value={one}
              lang={tagOf(one)}
              translate="no"
              aria-pressed={one === language}
            >
              {languageNames[one]}
            </button>
          ))}
          <button type="submit" name="large" value={large ? 'off' : 'on'}>
            {say(large ? w.standard : w.large, language)}
          </button>
          <button type="submit" name="contrast" value={contrast ? 'off' : 'on'}>
            {say(contrast ? w.calm : w.contrast, language)}
          </button>
        </form>
      ) : null}
    </header>
  );
}

function Foot(props: { language: Language; station: boolean }): ReactElement {
  const { language, station } = props;
  return (
    <footer className="foot">
      <p className="danger">
        {say(w.danger, language)} <Phone number="110" /> <Phone number="120" />
      </p>
      <nav aria-label={say(w.footer, language)}>
        <a href="/concerns">{say(w.concerns, language)}</a>
        <a href="/library">{say(w.library, language)}</a>
        <a href="/honours">{say(w.honours, language)}</a>
        <a href="/privacy">{say(w.privacy, language)}</a>
        <a href="/privacy#complain">{say(w.complain, language)}</a>
      </nav>
      {station ? (
        <form method="post" action="/finish" data-finish="">
          <Button weight="quiet">{say(w.finished, language)}</Button>
        </form>
      ) : null}
    </footer>
  );
}

function Refusal(props: { language: Language; error: AppError; requestId: string }): ReactElement {
  const { language, error, requestId } = props;
  const gone = error.status === 404 && (error.code === 'not-found' || error.code === 'no-such-address');
  return (
    <>
      <h1>{say(gone ? w.notFoundTitle : w.refusedTitle, language)}</h1>
      <p>
        {gone
          ? say(w.notFoundText, language)
          : say(error.text, language, toldDays({ request: requestId, ...error.values }, language))}
      </p>
      {gone ? null : <p>{say(w.ringInstead, language)}</p>}
      <div className="actions">
        <LinkButton href="/">{say(w.toHome, language)}</LinkButton>
        {gone ? (
          <LinkButton href="/progress" weight="quiet">
            {say(w.toProgress, language)}
          </LinkButton>
        ) : (
          <LinkButton href="/help-lines" weight="quiet">
            {say(w.helpLines, language)}
          </LinkButton>
        )}
      </div>
      {error.status >= 500 ? (
        <p className="quiet small">{say(w.reference, language, { request: requestId })}</p>
      ) : null}
    </>
  );
}
