import { type Context, Hono } from 'hono';
import { AppError } from '../../base/error.ts';
import { admit, notFound } from '../access/actor.ts';
import { admitGateway } from '../access/gateway.ts';
import { filesWords } from '../files/files.words.ts';
import { mostFileBytes } from '../files/limits.ts';
import { Arrivals } from './arrivals.ts';
import type { Credentials } from './authenticator.ts';
import { bodyBytes, bodyText } from './body.ts';
import type { Endpoint, Input } from './contract.ts';
import { readCookies } from './cookies.ts';
import { type Delivery, delivery, deliveryHeaders } from './delivery.ts';
import { httpWords } from './http.words.ts';
import { KeptAnswers } from './kept-answers.ts';
import { languageOf } from './language.ts';
import { asAppError, parse, problemOf } from './problem.ts';
import { anonymous, bySecret, bySession, Caller, cityOf, type HttpParts, recognise } from './request.ts';
import type { Route } from './route.ts';
import { cleaned } from './schema.ts';
import { submitOnce } from './submission.ts';
import { countUploads } from './upload-limit.ts';

/** Bytes of a JSON body that are read at all; far above what any schema allows. */
export const bodyLimit = 512 * 1024;

/** Answers that set or end the session tell it here, since contracts speak of JSON only. */
export interface SessionAnswer {
  readonly sessionToken?: string | null;
}

async function bodyOf(c: Context, endpoint: Endpoint): Promise<unknown> {
  if (endpoint.method === 'GET') return {};
  const raw = await bodyText(c, endpoint.largest ?? bodyLimit);
  if (raw === '') return {};
  try {
    return cleaned(JSON.parse(raw));
  } catch {
    throw new AppError(400, 'not-json', httpWords.notJson);
  }
}

/** Browsers send `Origin` with every write; one from elsewhere is somebody else's page using our cookie. */
function refuseForeignOrigin(c: Context): void {
  const origin = c.req.header('origin');
  if (origin === undefined || c.req.method === 'GET') return;
  if (origin.replace(/^https?:\/\//, '') === c.req.header('host')) return;
  throw new AppError(403, 'foreign-origin', httpWords.foreignOrigin);
}

/** Who calls: the holder of a need by its secret, else staff by their session. */
export function credentialsOf(c: Context): Credentials {
  const secret = c.req.header('lianxin-secret');
  return secret === undefined ? bySession(c) : bySecret(secret);
}

function keyOf(c: Context): string {
  const key = c.req.header('idempotency-key') ?? '';
  if (key.length < 8 || key.length > 100) throw new AppError(400, 'needs-key', httpWords.needsKey);
  return key;
}

/** Nothing is to be mended in an address that nothing can stand at: there is nothing there. */
function addressed(endpoint: Endpoint, params: unknown): unknown {
  const read = endpoint.params.safeParse(params);
  if (!read.success) throw notFound();
  return read.data;
}

type Upload = Extract<Route, { kind: 'upload' }>;

/** Admission and the throttle come first, the file is looked at outside any transaction, and then it is saved. */
async function takeIn(parts: HttpParts, c: Context, route: Upload): Promise<unknown> {
  const { endpoint } = route;
  const { files } = parts.runtime.parts;
  const caller = new Caller(parts, c, await cityOf(parts, c), credentialsOf(c));
  const key = keyOf(c);
  await caller.write(async (ctx) => {
    admit(endpoint.audience, ctx.actor);
    await countUploads(ctx, caller.address);
  });
  const query = parse(endpoint.query, cleaned(c.req.query()));
  const expected = Number(c.req.header('content-length') ?? mostFileBytes) || mostFileBytes;
  const room = Math.min(expected, mostFileBytes);
  const called = route.name({ params: {}, query, body: {} });
  if (!files.room.take(room)) throw new AppError(503, 'busy', filesWords.busy, { name: called });
  try {
    const prepared = await files.prepare(await bodyBytes(c, mostFileBytes), called);
    return await caller.write((ctx) =>
      submitOnce(ctx, endpoint.name, key, { query, sent: prepared.sent }, () =>
        route.answer(ctx, files, prepared),
      ),
    );
  } finally {
    files.room.giveBack(room);
  }
}

/** What is made of the input before the transaction begins, for whoever is admitted. */
async function madeFirst(
  { endpoint, first }: Exclude<Route, Upload>,
  caller: Caller,
  inputOf: () => Input<Endpoint>,
): Promise<unknown> {
  if (!first) return undefined;
  const input = await caller.read(async (ctx) => {
    admit(endpoint.audience, ctx.actor);
    return inputOf();
  });
  return first(input, (read) => caller.read(read));
}

/** What requests that come one after another share. */
interface Answering {
  readonly kept: KeptAnswers;
  readonly arrivals: Arrivals;
}

async function answer(
  parts: HttpParts,
  c: Context,
  route: Route,
  { kept, arrivals }: Answering,
): Promise<unknown> {
  const { endpoint } = route;
  refuseForeignOrigin(c);
  if (route.kind === 'upload') return endpoint.answer.parse(await takeIn(parts, c, route));
  const caller = new Caller(parts, c, await cityOf(parts, c), credentialsOf(c));
  const raw = { params: c.req.param(), query: cleaned(c.req.query()), body: await bodyOf(c, endpoint) };
  // After admission, so that a stranger learns nothing from what is wrong with the input.
  const inputOf = (): Input<Endpoint> => ({
    params: addressed(endpoint, raw.params),
    query: parse(endpoint.query, raw.query),
    body: parse(endpoint.body, raw.body),
  });
  let result: unknown;
  if (route.kind === 'read') {
    const { sameFor } = route;
    if (sameFor) {
      return caller.arrive(arrivals, async ({ city, now, happenings, caller: { actor } }) => {
        admit(endpoint.audience, actor);
        const input = inputOf();
        const key = `${endpoint.name} ${sameFor({ city, now, actor }, input)}`;
        return kept.give({ city, now }, key, happenings, () =>
          parts.runtime.read(city, actor, async (ctx) =>
            new TextEncoder().encode(JSON.stringify(endpoint.answer.parse(await route.answer(ctx, input)))),
          ),
        );
      });
    }
    const made = await madeFirst(route, caller, inputOf);
    result = await caller.read(async (ctx) => {
      admit(endpoint.audience, ctx.actor);
      return route.answer(ctx, inputOf(), made);
    });
    if (route.make) result = await route.make(result);
  } else {
    const made = await madeFirst(route, caller, inputOf);
    result = await caller.write(async (ctx) => {
      if (endpoint.audience === 'gateway') await admitGateway(ctx, caller.address);
      else admit(endpoint.audience, ctx.actor);
      const input = inputOf();
      if (!endpoint.creates) return route.answer(ctx, input, made);
      return submitOnce(ctx, endpoint.name, keyOf(c), raw, () => route.answer(ctx, input, made));
    });
  }
  const session = result as SessionAnswer | null;
  if (session?.sessionToken !== undefined) caller.setSession(session.sessionToken);
  return endpoint.answer.parse(result);
}

/** All endpoints as one Hono application. Nothing but contracts decides its addresses. */
export function api(
  parts: HttpParts,
  routes: readonly Route[],
  fault: (request: string, c: Context, error: unknown) => void,
): Hono {
  const app = new Hono();
  const answering = {
    kept: new KeptAnswers(),
    arrivals: new Arrivals(
      (city, work) => parts.runtime.read(city, anonymous, work),
      (ctx, calling) => recognise(parts, ctx, calling),
    ),
  };
  for (const route of routes) {
    app.on(route.endpoint.method, route.endpoint.path, async (c) => {
      const given = await answer(parts, c, route, answering);
      if (route.kind === 'read' && route.sameFor) {
        return c.body(given as Uint8Array<ArrayBuffer>, 200, { 'content-type': 'application/json' });
      }
      if (route.endpoint.answer !== delivery) return c.json(given as object);
      const file = given as Delivery;
      return c.body(file.bytes, 200, deliveryHeaders(file));
    });
  }
  app.onError((error, c) => problem(c, error, fault));
  return app;
}

/** Answers with a problem document; faults of ours are reported with the request's number, not shown. */
export function problem(
  c: Context,
  error: unknown,
  fault: (request: string, c: Context, error: unknown) => void,
): Response {
  const request = c.get('requestId') as string;
  const refusal = asAppError(error);
  if (refusal.status >= 500) fault(request, c, error);
  const language = languageOf(readCookies(c.req.header('cookie')), c.req.header('accept-language'));
  return c.json(problemOf(refusal, language, request), refusal.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(refusal.status === 503 ? { 'retry-after': '5' } : {}),
    ...(refusal.status === 429 ? { 'retry-after': String(60 * Number(refusal.values['minutes'] ?? 1)) } : {}),
  });
}

export function unknownAddress(): AppError {
  return new AppError(404, 'no-such-address', httpWords.noSuchAddress);
}
