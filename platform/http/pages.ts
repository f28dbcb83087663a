import { type Context, Hono } from 'hono';
import { AppError } from '../../base/error.ts';
import { bodyText } from './body.ts';
import { cookieNames, readCookies } from './cookies.ts';
import { httpWords } from './http.words.ts';
import { chosenByAddress, languageCookieSeconds } from './language.ts';
import type { Page, PageAnswer, PageRequest } from './page.ts';
import { asAppError } from './problem.ts';
import { bySecret, Caller, cityOf, type HttpParts } from './request.ts';
import { cleaned } from './schema.ts';

/** Bytes of a posted form that are read at all: a far too long text is still shown again, to be shortened. */
const formLimit = 6 * 1024 * 1024;

export interface PageParts extends HttpParts {
  readonly publicUrl: string | null;
  readonly freshKey: () => string;
  /** Draws a page in the portal's frame. */
  readonly frame: (request: PageRequest, answer: Extract<PageAnswer, { kind: 'page' }>) => string;
  /** Draws a refusal in the portal's frame. */
  readonly refusal: (request: PageRequest | null, error: AppError, requestId: string) => string;
  readonly fault: (request: string, c: Context, error: unknown) => void;
}

async function formOf(c: Context): Promise<Record<string, string[]>> {
  if (c.req.method !== 'POST') return {};
  const raw = await bodyText(c, formLimit);
  const fields: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(raw)) {
    fields[name] = [...(fields[name] ?? []), String(cleaned(value))];
  }
  return fields;
}

async function requestOf(parts: PageParts, c: Context): Promise<PageRequest> {
  const city = await cityOf(parts, c);
  const params = c.req.param() as Record<string, string>;
  // The portal is the residents': who is signed in at the desk is nobody here.
  const cookies = readCookies(c.req.header('cookie'));
  const phone = cookies[cookieNames.phone] ?? null;
  const caller = new Caller(parts, c, city, bySecret(params['secret'] ?? null, phone));
  return {
    caller,
    city,
    language: caller.language,
    params,
    query: cleaned(c.req.query()) as Record<string, string>,
    form: await formOf(c),
    freshKey: parts.freshKey(),
    cookies,
    path: c.req.path,
    origin: parts.publicUrl ?? `http://${c.req.header('host') ?? 'localhost'}`,
  };
}

const personalHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
};

/** The portal's pages as one Hono application. */
export function pages(parts: PageParts, all: readonly Page[]): Hono {
  const app = new Hono();
  for (const { method, path, answer } of all) {
    app.on(method, path, async (c) => {
      const origin = c.req.header('origin');
      if (method === 'POST' && origin !== undefined && origin !== 'null') {
        if (origin.replace(/^https?:\/\//, '') !== c.req.header('host')) {
          throw new AppError(403, 'foreign-origin', httpWords.foreignOrigin);
        }
      }
      const chosen = method === 'GET' ? chosenByAddress(c.req.url) : null;
      const request = await requestOf(parts, c);
      if (chosen) {
        request.caller.setCookie(cookieNames.language, chosen.language, languageCookieSeconds);
        return c.redirect(chosen.rest, 303);
      }
      const answered = await answer(request);
      if (answered.kind === 'redirect') return c.redirect(answered.to, 303);
      if (answered.kind === 'copy') {
        const saved = { 'content-disposition': `attachment; filename="${answered.name}"` };
        return c.json(answered.content, 200, { ...personalHeaders, ...saved });
      }
      c.header('vary', 'Accept-Language, Cookie');
      for (const [name, value] of Object.entries(answered.personal ? personalHeaders : {}))
        c.header(name, value);
      return c.html(parts.frame(request, answered), answered.status);
    });
  }
  app.onError((error, c) => pageProblem(parts, c, error));
  return app;
}

export async function pageProblem(parts: PageParts, c: Context, error: unknown): Promise<Response> {
  const requestId = c.get('requestId') as string;
  const refused = asAppError(error);
  if (refused.status >= 500) parts.fault(requestId, c, error);
  const request = await requestOf(parts, c).catch(() => null);
  return c.html(parts.refusal(request, refused, requestId), refused.status);
}
