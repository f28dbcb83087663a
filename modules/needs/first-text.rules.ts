import { relations } from './concerned.rules.ts';
import { firstTextWords as w } from './first-text.words.ts';
import { sortingOf } from './sorting.rules.ts';

/** What of a need decides what its first text may say. */
export interface Said {
  readonly via: string;
  readonly protected: boolean;
  readonly confidential: boolean;
  readonly of_child: boolean;
  readonly urgency: string;
}

const unsaid = new RegExp(w.unsaid.zh);
/** Letters of any script with the dots between parts of a name; neither digits nor what makes a link. */
const name = /^[\p{L}\p{M}\u00b7\u2022 ]{2,20}$/u;
const title = /^[\p{L}\p{M}\p{N}\p{Ps}\p{Pe}\u00b7\u3001 -]{2,20}$/u;

/**
 * Whether the text may greet by name and say what it is about. A number typed on the portal may be another's, one
 * heard at the counter or on the telephone was said by its owner a moment ago.
 */
export function maySay({ via, urgency, ...need }: Said): boolean {
  const heard = via === 'counter' || via === 'phone';
  return heard && !need.protected && !need.confidential && !need.of_child && urgency !== 'danger';
}

/** A name that may stand in a text, or null. */
export function safeName(found: string | null): string | null {
  return found !== null && name.test(found.trim()) ? found.trim() : null;
}

/** The title of a service or category that may stand in a text: never a person's words; null where it tells too much. */
export function safeTitle(found: string | undefined): string | null {
  if (found === undefined || !title.test(found) || unsaid.test(found)) return null;
  return sortingOf(found).urgency === 'ordinary' ? found : null;
}

/** What somebody is to whoever told it, where it is one of the usual words for it; typed words stay out of texts. */
export function safeRelation(found: string | null | undefined): string | null {
  return found && relations.includes(found) ? found : null;
}
