import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { routePath } from 'hono/route';
import { newId } from '../base/ids.ts';
import { isNewsToHolder } from '../modules/needs/needs.public.ts';
import { hasRole } from '../platform/access/actor.ts';
import { roleNames } from '../platform/access/roles.ts';
import type { Happening } from '../platform/happenings/happening.ts';
import { api, problem, unknownAddress } from '../platform/http/api.ts';
import { cookie, cookieNames, readCookies } from '../platform/http/cookies.ts';
import { fileAddresses } from '../platform/http/file-answer.ts';
import { chosenByAddress, languageCookieSeconds } from '../platform/http/language.ts';
import { live } from '../platform/http/live.ts';
import { openApi } from '../platform/http/openapi.ts';
import type { Page } from '../platform/http/page.ts';
import { type PageParts, pageProblem, pages } from '../platform/http/pages.ts';
import { bySecret, bySession, Caller, cityOf, type HttpParts } from '../platform/http/request.ts';
import { Metrics, type Observed } from '../platform/observe/metrics.ts';
import type { Runtime } from '../platform/worker/runtime.ts';
import { conditionPages } from './condition-pages.ts';
import { cityKey } from './demo/areas.ts';
import { deskFrame } from './desk-frame.ts';
import { modules } from './modules.ts';
import { assetsOf } from './portal/assets.ts';
import { portalFrame } from './portal/frame.tsx';
import { installable } from './portal/installable.ts';
import { portalPages } from './portal/portal-pages.tsx';
import { routes } from './routes.ts';
import { setupPages } from './setup/setup-pages.tsx';
import type { SetupState } from './setup/setup-state.ts';

export interface ServerParts {
  readonly runtime: Runtime;
  readonly publicUrl: string | null;
  readonly trustedProxies: number;
  /** The folder of the built desk and portal files. */
  readonly dist: string;
  readonly fault: (what: string, error: unknown) => void;
  /** Told of every request when it is answered. */
  readonly observe?: (request: Observed) => void;
  readonly metricsToken?: string | null;
  /** The first start without the demo, while there is no city. */
  readonly setup?: SetupState | null;
  /** What the gateway of short messages brings with replies. */
  readonly gatewayToken?: string | null;
  /** Outside production: the pages of the demo, and those for whoever builds Lianxin. */
  readonly demo?: boolean;
}

const security = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

function builtFiles(app: Hono, dist: string): void {
  for (const [address, folder] of [
    ['/assets', 'portal'],
    ['/desk/assets', 'desk'],
  ] as const) {
    app.use(`${address}/*`, async (c, next) => {
      await next();
      // Their names hold a hash of their content.
      if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
    });
    const root = join(dist, folder);
    if (!existsSync(root)) continue;
    app.use(
      `${address}/*`,
      serveStatic({ root, precompressed: true, rewriteRequestPath: (path) => path.slice(address.length) }),
    );
    // Not the desk itself: a page that is older than the server's files would take it for one of them.
    app.get(`${address}/*`, (c) => c.text('', 404));
  }
}

function manifestOf(dist: string, folder: string): Record<string, { file: string; css?: string[] }> {
  const path = join(dist, folder, 'manifest.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, { file: string }>) : {};
}

/** The pattern of the address that answers: the address itself may hold a need's secret or what somebody typed. */
function routeOf(c: Context): string {
  const path = routePath(c, -1);
  return path === '/*' || path === '*' ? 'unknown' : path;
}

/** What the demo shows of its invented people is nobody's business in a city that somebody made for real. */
function ofDemoCity(page: Page): Page {
  const answer: Page['answer'] = async (request) => {
    if (request.city.key !== cityKey) throw unknownAddress();
    return page.answer(request);
  };
  return { ...page, answer };
}

/** The whole of Lianxin behind one `fetch`: API, portal, desk and their files. */
export function createServer(parts: ServerParts): Hono {
  const { runtime } = parts;
  const http: HttpParts = {
    runtime,
    authenticators: modules.flatMap(({ authenticators }) => authenticators),
    secure: parts.publicUrl?.startsWith('https:') ?? false,
    trustedProxies: parts.trustedProxies,
    gatewayToken: parts.gatewayToken ?? null,
  };
  const fileOwners = modules.flatMap((module) => module.fileOwners ?? []);
  const fault = (request: string, c: Context, error: unknown) =>
    parts.fault(`${request} ${c.req.method} ${routeOf(c)}`, error);
  const fresh = () => newId(runtime.parts.now(), runtime.parts.chance);
  const assets = assetsOf(manifestOf(parts.dist, 'portal'));
  const frame = portalFrame(assets);
  const pageParts: PageParts = {
    ...http,
    publicUrl: parts.publicUrl,
    freshKey: fresh,
    fault,
    fileOwners,
    ...frame,
  };
  let described: object | null = null;
  /** Made when it is first asked for: half a second that nobody at the start waits for. */
  const description = () => {
    described ??= openApi(
      routes.map(({ endpoint }) => endpoint),
      '0.1.0',
    );
    return described;
  };
  const metrics = new Metrics();
  const app = new Hono();
  app.use(async (c, next) => {
    const started = performance.now();
    const request = fresh();
    c.set('requestId' as never, request as never);
    await next();
    // Set on the answer itself: `c.header` would make the whole answer anew for each of them, its body a stream.
    const { headers } = c.res;
    for (const [name, value] of Object.entries(security)) {
      if (!headers.has(name)) headers.set(name, value);
    }
    // What the API tells is somebody's; a machine that many people use must not keep it.
    if (c.req.path.startsWith('/api/') && !headers.has('cache-control')) {
      headers.set('cache-control', 'no-store');
    }
    const city = (c.get('cityKey' as never) as string | undefined) ?? null;
    const { method } = c.req;
    const seconds = (performance.now() - started) / 1000;
    const observed = { request, method, route: routeOf(c), status: c.res.status, seconds, city };
    metrics.count(observed);
    parts.observe?.(observed);
  });
  app.route('/', conditionPages({ runtime, metrics, metricsToken: parts.metricsToken ?? null }));
  app.get('/api/openapi.json', (c) => c.json(description()));
  app.get('/api/live', async (c) => {
    const caller = new Caller(http, c, await cityOf(http, c), bySession(c));
    const known = () => caller.isStill((actor) => hasRole(actor, ...roleNames));
    return (await known()) ? live(c, runtime, caller.city, known) : c.body(null, 401);
  });
  app.get('/api/live/mine', async (c) => {
    const phone = readCookies(c.req.header('cookie'))[cookieNames.phone] ?? null;
    const secret = bySecret(c.req.header('lianxin-secret') ?? null, phone);
    const caller = new Caller(http, c, await cityOf(http, c), secret);
    const { actor } = await caller.read((ctx) => Promise.resolve(ctx));
    if (actor.kind !== 'holder') return c.body(null, 401);
    const { needId } = actor;
    const known = () => caller.isStill(({ kind }) => kind === 'holder');
    const tells = (found: Happening) => found.subjectId === needId && isNewsToHolder(found);
    return live(c, runtime, caller.city, known, { tells });
  });
  builtFiles(app, parts.dist);
  app.route('/', installable(parts.dist, assets.worker));
  const { setup = null, publicUrl } = parts;
  if (setup) {
    app.route('/', setupPages({ state: setup, assets, publicUrl, fault: parts.fault }));
    app.use(async (c, next) => {
      const leads = c.req.path === '/' || /^\/desk(\/|$)/.test(c.req.path);
      const none = leads && (await runtime.catalogue.cities(runtime.parts.now())).length === 0;
      return none && !(await setup.isOver()) ? c.redirect('/setup') : next();
    });
  }
  app.route('/', api(http, routes, fault));
  app.route('/', fileAddresses(http, fileOwners));
  app.get('/desk', (c) => c.redirect('/desk/'));
  const desk = deskFrame(manifestOf(parts.dist, 'desk'), parts.demo ?? false);
  app.get('/desk/*', (c) => {
    const chosen = chosenByAddress(c.req.url);
    if (chosen) {
      const kept = { secure: http.secure, maxAge: languageCookieSeconds };
      c.header('set-cookie', cookie(cookieNames.language, chosen.language, kept));
      return c.redirect(chosen.rest, 303);
    }
    c.header('vary', 'Accept-Language, Cookie');
    return c.html(desk(c.req.header('cookie'), c.req.header('accept-language')));
  });
  const shown = modules.flatMap((module) => [
    ...module.pages,
    ...(parts.demo ? (module.demoPages ?? []).map(ofDemoCity) : []),
  ]);
  app.route('/', pages(pageParts, [...portalPages, ...shown]));
  app.notFound((c) =>
    c.req.path.startsWith('/api/')
      ? problem(c, unknownAddress(), fault)
      : pageProblem(pageParts, c, unknownAddress()),
  );
  app.onError((error, c) =>
    c.req.path.startsWith('/api/') ? problem(c, error, fault) : pageProblem(pageParts, c, error),
  );
  return app;
}
