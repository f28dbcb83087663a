import { AppError } from '../../../base/error.ts';
import { type Language, say, type Word } from '../../../base/words.ts';
import { httpWords } from '../../http/http.words.ts';
import { toldDays } from '../../i18n/dates.ts';
import { portalUiWords as w } from './portal-ui.words.ts';

/** What went wrong with a posted form, so that the page can be shown again with everything that was typed. */
export interface Mistake {
  readonly status: 400 | 404 | 409 | 413 | 429 | 507;
  readonly title: string;
  readonly text: string;
  /** `line` says which field, where a form has several. */
  readonly fields: readonly { readonly path: string; readonly text: string; readonly line?: string }[];
}

const general: readonly Word[] = [httpWords.fieldRequired, httpWords.fieldTooLong, httpWords.fieldWrong];
const titles = { 400: w.problem, 409: w.changed, 413: w.problem, 429: w.tooOften, 507: w.problem };

/**
 * A refusal that the form's own page can tell; every other error is thrown on, to the frame's refusal. `labels` names
 * the fields of a form that has more than one.
 */
export function mistakeOf(
  error: unknown,
  language: Language,
  labels: Readonly<Record<string, Word>> = {},
): Mistake {
  if (!(error instanceof AppError)) throw error;
  const { status } = error;
  if (status !== 400 && status !== 409 && status !== 413 && status !== 429 && status !== 507) throw error;
  const taken = error.code === 'key-taken';
  return {
    status,
    title: say(titles[status], language),
    text: taken ? say(w.again, language) : say(error.text, language, toldDays(error.values, language)),
    fields: error.fields.map(({ path, text, values }) => {
      const label = labels[path.split('.')[0] ?? ''];
      const said = { path, text: say(text, language, toldDays(values ?? {}, language)) };
      // A text of its own says which field it is about.
      if (!label || !general.includes(text)) return said;
      return { ...said, line: say(w.named, language, { label: say(label, language), text: said.text }) };
    }),
  };
}

export function fieldMistake(mistake: Mistake | null, path: string): string | null {
  return mistake?.fields.find((one) => one.path === path || one.path.startsWith(`${path}.`))?.text ?? null;
}
