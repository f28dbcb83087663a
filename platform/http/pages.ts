import { type Context, Hono } from 'hono';
import type { ReactElement } from 'react';
import { AppError } from '../../base/error.ts';
import { siteOf } from '../access/context.ts';
import type { FileOwner } from '../files/open.ts';
import { bodyText } from './body.ts';
import { atStation, cookieNames, readCookies } from './cookies.ts';
import { answerFile } from './file-answer.ts';
import { httpWords } from './http.words.ts';
import { chosenByAddress, languageCookieSeconds } from './language.ts';
import { noForm, type PostedForm, readMultipart } from './multipart.ts';
import { Pace } from './pace.ts';
import type { Page, PageAnswer, PageRequest } from './page.ts';
import { asAppError } from './problem.ts';
import { bySecret, Caller, cityOf, type HttpParts } from './request.ts';
import { cleaned } from './schema.ts';

/** Bytes of a posted form that are read at all: a far too long text is still shown again, to be shortened. */
const formLimit = 6 * 1024 * 1024;

export interface PageParts extends HttpParts {
  readonly publicUrl: string | null;
  readonly freshKey: () => string;
  readonly fileOwners: readonly FileOwner[];
  /** Draws a page in the portal's frame. */
  readonly frame: (request: PageRequest, answer: Extract<PageAnswer, { kind: 'page' }>) => string;
  /** Draws a piece of a page in the page's language. */
  readonly part: (request: PageRequest, body: ReactElement) => string;
  /** Draws a refusal in the portal's frame. */
  readonly refusal: (request: PageRequest | null, error: AppError, requestId: string) => string;
  readonly fault: (request: string, c: Context, error: unknown) => void;
}

const keptForm = 'lianxinForm';

async function readForm(parts: PageParts, c: Context): Promise<PostedForm> {
  if (c.req.method !== 'POST') return noForm;
  const type = c.req.header('content-type') ?? '';
  if (/^multipart\/form-data\b/i.test(type)) {
    return readMultipart(c.req.raw.body, type, parts.runtime.parts.files.room);
  }
  const raw = await bodyText(c, formLimit);
  return { fields: [...new URLSearchParams(raw)], files: [], release: () => {} };
}

/** The posted form; asked for again, when a refusal is drawn, it is the one that was read. */
async function formOf(parts: PageParts, c: Context): Promise<PostedForm> {
  const before = c.get(keptForm) as PostedForm | undefined;
  const form = before ?? (await readForm(parts, c));
  c.set(keptForm, form);
  return form;
}

function releaseForm(c: Context): void {
  (c.get(keptForm) as PostedForm | undefined)?.release();
}

function fieldsOf({ fields: all }: PostedForm): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const [name, value] of all) fields[name] = [...(fields[name] ?? []), String(cleaned(value))];
  return fields;
}

async function requestOf(parts: PageParts, c: Context): Promise<PageRequest> {
  const city = await cityOf(parts, c);
  const params = c.req.param() as Record<string, string>;
  // The portal is the residents': who is signed in at the desk is nobody here.
  const form = await formOf(parts, c);
  const cookies = readCookies(c.req.header('cookie'));
  const phone = cookies[cookieNames.phone] ?? null;
  const caller = new Caller(parts, c, city, bySecret(params['secret'] ?? null, phone));
  return {
    caller,
    city,
    language: caller.language,
    params,
    query: cleaned(c.req.query()) as Record<string, string>,
    form: fieldsOf(form),
    files: form.files,
    keeper: parts.runtime.parts.files,
    freshKey: parts.freshKey(),
    cookies,
    path: c.req.path,
    origin:
      parts.publicUrl === null
        ? `http://${c.req.header('host') ?? 'localhost'}`
        : siteOf(parts.publicUrl, city),
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
  for (const { method, path, mostInMinute, answer } of all) {
    const pace = mostInMinute === undefined ? null : new Pace(mostInMinute);
    app.on(method, path, async (c) => {
      const origin = c.req.header('origin');
      if (method === 'POST' && origin !== undefined && origin !== 'null') {
        if (origin.replace(/^https?:\/\//, '') !== c.req.header('host')) {
          throw new AppError(403, 'foreign-origin', httpWords.foreignOrigin);
        }
      }
      const chosen = method === 'GET' ? chosenByAddress(c.req.url) : null;
      const request = await requestOf(parts, c);
      if (pace && !pace.take(request.caller.address, parts.runtime.parts.now())) return c.body(null, 429);
      if (chosen) {
        request.caller.setCookie(cookieNames.language, chosen.language, languageCookieSeconds);
        return c.redirect(chosen.rest, 303);
      }
      const answered = await answer(request).finally(() => {
        releaseForm(c);
      });
      if (answered.kind === 'file') {
        const { headers, bytes } = await answerFile(parts, request.caller, parts.fileOwners, {
          id: answered.id,
          small: request.query['size'] === 'small',
          save: request.query['save'] === '1',
          shared: atStation(request.cookies),
        });
        return c.body(bytes, 200, headers);
      }
      if (answered.kind === 'part') {
        return c.html(parts.part(request, answered.body), 200, personalHeaders);
      }
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
