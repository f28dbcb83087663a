import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Language, languageNames, languages, say, tagOf } from '../../base/words.ts';
import { ErrorSummary } from '../../platform/ui/portal/forms.tsx';
import type { Mistake } from '../../platform/ui/portal/mistake.ts';
import type { PortalAssets } from '../portal/assets.ts';
import { portalWords } from '../portal/portal.words.ts';
import { setupWords as w } from './setup.words.ts';

/** One question of the first start: its place among the four, what it asks, and what is wrong with what was sent. */
export interface Asked {
  readonly number: number | null;
  readonly title: string;
  readonly lead: string | null;
  readonly mistake: Mistake | null;
  readonly body: ReactNode;
}

/** A page of the first start in the look of the portal; there is no city yet that could lend it a frame. */
export function drawAsked(assets: PortalAssets, language: Language, asked: Asked): string {
  return `<!doctype html>${renderToStaticMarkup(<Document {...{ assets, language, asked }} />)}`;
}

function Document(props: { assets: PortalAssets; language: Language; asked: Asked }): ReactElement {
  const { assets, language, asked } = props;
  const { number, title, lead, mistake, body } = asked;
  const name = say(portalWords.name, language);
  return (
    <html lang={tagOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${title} · ${say(w.title, language)} · ${name}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <link rel="icon" href="data:," />
        {assets.css ? <link rel="stylesheet" href={assets.css} /> : null}
        <script defer src="/setup/code.js" />
      </head>
      <body>
        <header className="head">
          <span className="wordmark">
            <b>{name}</b>
            <span>{say(w.title, language)}</span>
          </span>
          <form method="post" action="/setup/language" className="settings">
            {languages
              .filter((one) => one !== language)
              .map((one) => (
                <button key={one} type="submit" name="language" value={one} lang={tagOf(one)}>
                  {languageNames[one]}
                </button>
              ))}
          </form>
        </header>
        <main id="main">
          {number === null ? null : <p className="quiet">{say(w.step, language, { number })}</p>}
          <h1>{title}</h1>
          {lead === null ? null : <p>{lead}</p>}
          <ErrorSummary mistake={mistake} />
          {body}
        </main>
      </body>
    </html>
  );
}

/** Puts the code behind the `#` of the printed address into its field and takes it out of the address. */
export const codeScript = `const field = document.getElementById('code');
function take() {
  if (!field || location.hash.length < 2) return;
  field.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
}
take();
addEventListener('hashchange', take);
const summary = document.querySelector('.summary');
if (summary) summary.focus();
`;
