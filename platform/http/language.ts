import { isLanguage, type Language } from '../../base/words.ts';
import { cookieNames } from './cookies.ts';

function languageFor(tag: string): Language | null {
  const [first = '', ...rest] = tag.toLowerCase().split('-');
  if (first === 'en') return 'en';
  if (first !== 'zh' && first !== 'yue' && first !== 'cmn') return null;
  // A script that is named decides before the place does: zh-Hans-HK reads simplified characters.
  if (rest.includes('hans')) return 'zh';
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-Hant' : 'zh';
}

interface Wish {
  readonly tag: string;
  readonly quality: number;
}

function wishes(accepted: string): Wish[] {
  return accepted
    .slice(0, 500)
    .split(',')
    .map((part): Wish => {
      const [tag = '', ...parameters] = part.split(';').map((one) => one.trim());
      const told = parameters.find((one) => /^q=/i.test(one))?.slice(2);
      const quality = told === undefined ? 1 : Number(told);
      return { tag, quality: quality >= 0 && quality <= 1 ? quality : 0 };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .toSorted((a, b) => b.quality - a.quality);
}

/** The first language of `Accept-Language`, by its q-values, that is spoken here; simplified Chinese when none is. */
export function acceptedLanguage(accepted: string | undefined): Language {
  for (const { tag } of wishes(accepted ?? '')) {
    const found = languageFor(tag);
    if (found) return found;
  }
  return 'zh';
}

/** What the reader chose, kept in the cookie; else what the browser asks for. */
export function languageOf(cookies: Record<string, string>, accepted: string | undefined): Language {
  const chosen = cookies[cookieNames.language];
  return isLanguage(chosen) ? chosen : acceptedLanguage(accepted);
}

export const languageCookieSeconds = 365 * 24 * 3600;

/**
 * An address with `?lang=` as one to choose a language by: the language, and the same address without it. Null when
 * it names none; `lang=` with anything else is left alone.
 */
export function chosenByAddress(url: string): { language: Language; rest: string } | null {
  const { pathname, searchParams } = new URL(url);
  const language = searchParams.get('lang');
  if (!isLanguage(language)) return null;
  searchParams.delete('lang');
  const query = searchParams.toString();
  return { language, rest: query === '' ? pathname : `${pathname}?${query}` };
}
