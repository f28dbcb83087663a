import type { Actor } from '../access/actor.ts';
import type { ReadContext, WriteContext } from '../access/context.ts';

/** What of a request may say who is calling. */
export interface Credentials {
  readonly session: string | null;
  readonly secret: string | null;
  /** The cookie of a browser whose holder showed that a telephone is theirs; on pages of the portal only. */
  readonly phone: string | null;
}

/** One way of finding out who calls; given by the module that knows the accounts or the secrets. */
export interface Authenticator {
  /** The actor, or null when these credentials say nothing to it. `stale` asks for {@link renew}. */
  readonly recognise: (
    ctx: ReadContext,
    credentials: Credentials,
  ) => Promise<{ actor: Actor; stale: boolean } | null>;
  /** A fresh session token for an actor whose token is stale, or null. */
  readonly renew?: (ctx: WriteContext) => Promise<string | null>;
}

/** All that a request brings along: its credentials and its `Authorization` header. */
export interface Calling extends Credentials {
  readonly bearer: string | undefined;
}

/** Who calls; `renew` where their session is stale. */
export interface Recognised {
  readonly actor: Actor;
  readonly renew: NonNullable<Authenticator['renew']> | null;
}
