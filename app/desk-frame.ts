import { say, tagOf } from '../base/words.ts';
import { readCookies } from '../platform/http/cookies.ts';
import { languageOf } from '../platform/http/language.ts';
import { uiWords } from '../platform/ui/ui.words.ts';

/** The HTML the desk starts in; everything else of it is built files. `developers`: the page of parts is there. */
export function deskFrame(manifest: Record<string, { file: string; css?: string[] }>, developers: boolean) {
  const entry = manifest['app/desk/main.tsx'];
  const styles = (entry?.css ?? [])
    .map((file) => `<link rel="stylesheet" href="/desk/assets/${file}">`)
    .join('');
  const script = entry ? `<script type="module" src="/desk/assets/${entry.file}"></script>` : '';
  const mark = developers ? ' data-developers' : '';
  return (cookies: string | undefined, accepted: string | undefined): string => {
    const language = languageOf(readCookies(cookies), accepted);
    return `<!doctype html><html lang="${tagOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${say(uiWords.product, language)}</title><link rel="icon" href="/assets/icon-1.svg" type="image/svg+xml">${styles}${script}</head><body><div id="desk"${mark}></div></body></html>`;
  };
}
