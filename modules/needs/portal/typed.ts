import { type Language, say, type Word } from '../../../base/words.ts';
import { field, type PageRequest } from '../../../platform/http/page.ts';
import type { Mistake } from '../../../platform/ui/portal/mistake.ts';

/** The key of a posted form; a form that carries none of ours gets a fresh one. */
export function submissionKey(request: PageRequest): string {
  const key = field(request, 'key');
  return /^[\w-]{8,100}$/.test(key) ? key : request.freshKey;
}

/** The version a form was shown with; one that no record has, which is out of date, where it was tampered with. */
export function versionOf(request: PageRequest): number {
  const text = field(request, 'version');
  return /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : 999_999_999;
}

/** Says of the one large box what is wrong with it: nothing written, or how much too much. */
export function wordsMistake(
  mistake: Mistake,
  words: string,
  texts: { empty: Word; tooLong: Word; most: number },
  language: Language,
): Mistake {
  if (!mistake.fields.some(({ path }) => path === 'words')) return mistake;
  const count = words.trim().length;
  const text =
    count > texts.most
      ? say(texts.tooLong, language, { count: count.toLocaleString('en'), most: texts.most })
      : say(texts.empty, language);
  return {
    ...mistake,
    fields: mistake.fields.map((one) => (one.path === 'words' ? { path: 'words', text } : one)),
  };
}
