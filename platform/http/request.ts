import type { Context } from 'hono';
import { AppError } from '../../base/error.ts';
import type { Language } from '../../base/words.ts';
import type { Actor } from '../access/actor.ts';
import type { City, Origin, ReadContext, WriteContext } from '../access/context.ts';
import type { Runtime } from '../worker/runtime.ts';
import type { Arrival, Arrivals } from './arrivals.ts';
import type { Authenticator, Calling, Credentials, Recognised } from './authenticator.ts';
import { holdsToken } from './bearer.ts';
import { cookie, cookieNames, readCookies } from './cookies.ts';
import { httpWords } from './http.words.ts';
import { languageOf } from './language.ts';

export interface HttpParts {
  readonly runtime: Runtime;
  readonly authenticators: readonly Authenticator[];
  /** True when people reach us by https; then cookies are for https only. */
  readonly secure: boolean;
  /** What the gateway of short messages must bring; null: there is none. */
  readonly gatewayToken: string | null;
  /** How many proxies in front of us may be believed about the caller's address. */
  readonly trustedProxies: number;
}

/** The city that a request's host names. The id of a city in a path or body is never looked at. */
export async function cityOf(parts: HttpParts, c: Context): Promise<City> {
  const host = (c.req.header('host') ?? '').replace(/:\d+$/, '').toLowerCase();
  const city = await parts.runtime.catalogue.cityOf(host, parts.runtime.parts.now());
  if (!city) throw new AppError(404, 'no-city', httpWords.noCity);
  // For the log, which must not look at the address itself.
  c.set('cityKey', city.key);
  return city;
}

/** Whoever brings a need's secret is its holder, also in a browser where a member of staff is signed in. */
export function bySecret(secret: string | null, phone: string | null = null): Credentials {
  return { session: null, secret, phone };
}

export function bySession(c: Context): Credentials {
  return {
    session: readCookies(c.req.header('cookie'))[cookieNames.session] ?? null,
    secret: null,
    phone: null,
  };
}

export const anonymous: Actor = { kind: 'anonymous' };

/** Who brings these credentials; anonymous where no authenticator knows them. */
export async function recognise(parts: HttpParts, ctx: ReadContext, calling: Calling): Promise<Recognised> {
  if (holdsToken(calling.bearer, parts.gatewayToken)) {
    return { actor: { kind: 'gateway' }, renew: null };
  }
  for (const authenticator of parts.authenticators) {
    const found = await authenticator.recognise(ctx, calling);
    if (found) return { actor: found.actor, renew: found.stale ? (authenticator.renew ?? null) : null };
  }
  return { actor: anonymous, renew: null };
}

/** Where the call came from: the socket's own address, or what the nearest trusted proxy says. */
function addressOf(c: Context, trustedProxies: number): string {
  const told = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const named = trustedProxies > 0 ? told.at(-trustedProxies) : undefined;
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket;
  return named || socket?.remoteAddress || 'unknown';
}

/** A session ends after this long, however busy. */
export const sessionSeconds = 12 * 3600;

/** One request: who it is, in which city, and its one read or one write. */
export class Caller {
  readonly #parts: HttpParts;
  readonly #c: Context;
  readonly city: City;
  readonly language: Language;
  /** The caller's network address, for throttling only; never stored as it is. */
  readonly address: string;
  readonly #calling: Calling;
  readonly #origin: Origin;

  constructor(parts: HttpParts, c: Context, city: City, credentials: Credentials) {
    this.#parts = parts;
    this.#c = c;
    this.city = city;
    this.address = addressOf(c, parts.trustedProxies);
    const cookies = readCookies(c.req.header('cookie'));
    this.language = languageOf(cookies, c.req.header('accept-language'));
    this.#calling = { ...credentials, bearer: c.req.header('authorization') };
    this.#origin = { address: this.address, agent: c.req.header('user-agent') ?? '' };
  }

  async #recognise(ctx: ReadContext): Promise<Recognised> {
    return recognise(this.#parts, ctx, this.#calling);
  }

  async read<T>(work: (ctx: ReadContext) => Promise<T>): Promise<T> {
    let caller: Recognised | null = null;
    const answer = await this.#parts.runtime.read(this.city, anonymous, async (ctx) => {
      caller = await this.#recognise(ctx);
      return work({ ...ctx, actor: caller.actor, origin: this.#origin });
    });
    await this.#renew(caller);
    return answer;
  }

  /** Who calls, recognised together with all who come in this moment; `work` has no transaction yet. */
  async arrive<T>(arrivals: Arrivals, work: (arrival: Arrival) => Promise<T>): Promise<T> {
    const arrival = await arrivals.arrive(this.city, this.#calling);
    const answer = await work(arrival);
    await this.#renew(arrival.caller);
    return answer;
  }

  /** Whether this still is who may come in, without counting as use: a line that stays open must not keep a session alive. */
  async isStill(admitted: (actor: Actor) => boolean): Promise<boolean> {
    return this.#parts.runtime.read(this.city, anonymous, async (ctx) =>
      admitted((await this.#recognise(ctx)).actor),
    );
  }

  async #renew(caller: Recognised | null): Promise<void> {
    if (!caller?.renew) return;
    const token = await this.#parts.runtime.write(this.city, caller.actor, caller.renew);
    if (token !== null) this.setSession(token);
  }

  async write<T>(work: (ctx: WriteContext) => Promise<T>): Promise<T> {
    return this.#parts.runtime.write(this.city, anonymous, async (ctx) => {
      const { actor } = await this.#recognise(ctx);
      return work({ ...ctx, actor, origin: this.#origin });
    });
  }

  /** Sets or, with null, removes the session cookie of the answer. */
  setSession(token: string | null): void {
    const maxAge = token === null ? 0 : sessionSeconds;
    this.setCookie(cookieNames.session, token ?? '', maxAge);
  }

  setCookie(name: string, value: string, maxAge: number): void {
    this.#c.header('set-cookie', cookie(name, value, { secure: this.#parts.secure, maxAge }), {
      append: true,
    });
  }
}
