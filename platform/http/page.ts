import type { ReactElement } from 'react';
import type { Language } from '../../base/words.ts';
import type { City } from '../access/context.ts';
import type { Files } from '../files/files.ts';
import type { PostedFile } from './multipart.ts';
import type { Caller } from './request.ts';

/** A request for a portal page. Forms know only GET and POST, so a page has at most these two. */
export interface PageRequest {
  readonly caller: Caller;
  readonly city: City;
  readonly language: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Files of a posted form, in their order, as far as they were taken in. */
  readonly files: readonly PostedFile[];
  /** What looks at them and keeps them. */
  readonly keeper: Files;
  /** Fields of a posted form; a field named more than once holds all its values. Empty for GET. */
  readonly form: Readonly<Record<string, readonly string[]>>;
  /** A key for the form this page will show, so that sending it twice makes one. */
  readonly freshKey: string;
  /** Small settings of the browser: language, large print, a station's machine. */
  readonly cookies: Readonly<Record<string, string>>;
  /** The path asked for, so that a switch of language comes back to it. */
  readonly path: string;
  /** The address people use, without a path: `https://qingchuan.example`. */
  readonly origin: string;
}

export type PageAnswer =
  | {
      readonly kind: 'page';
      readonly status: 200 | 400 | 404 | 409 | 413 | 429 | 503 | 507;
      readonly title: string;
      readonly body: ReactElement;
      /** A page that holds somebody's words or link: no cache, no referrer, no index. */
      readonly personal?: boolean;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  /** A piece for a page that is open, without the frame; always personal. */
  | { readonly kind: 'part'; readonly body: ReactElement }
  /** A file of what the caller may see, by its id. */
  | { readonly kind: 'file'; readonly id: string }
  /** What somebody takes away with them, as JSON; always personal. `name` holds letters, digits, dots and dashes. */
  | { readonly kind: 'copy'; readonly name: string; readonly content: object };

export interface Page {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** How often in a minute one address may ask; more is answered 429 at once, and nothing is looked up. */
  readonly mostInMinute?: number;
  readonly answer: (request: PageRequest) => Promise<PageAnswer>;
}

export function page(
  title: string,
  body: ReactElement,
  more: { status?: 200 | 400 | 404 | 409 | 413 | 429 | 503 | 507; personal?: boolean } = {},
): PageAnswer {
  return { kind: 'page', status: more.status ?? 200, title, body, personal: more.personal ?? false };
}

/** 303: the browser fetches the next page with GET, so that reloading it posts nothing again. */
export function redirect(to: string): PageAnswer {
  return { kind: 'redirect', to };
}

/** The first value of a form's field, or an empty text. */
export function field(request: PageRequest, name: string): string {
  return request.form[name]?.[0] ?? '';
}
