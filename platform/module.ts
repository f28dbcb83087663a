import type { Follower } from './happenings/follower.ts';
import type { Authenticator } from './http/authenticator.ts';
import type { Page } from './http/page.ts';
import type { Route } from './http/route.ts';
import type { JobHandler } from './jobs/job.ts';

/** What a module gives to the whole; only `app/` reads it. */
export interface Module {
  /** The name of its folder and of its PostgreSQL schema. */
  readonly name: string;
  /** Modules it calls through their `*.public.ts`; each must stand before it in `app/modules.ts`. */
  readonly uses: readonly string[];
  /** SQL files, path → text. */
  readonly migrations: Record<string, string>;
  readonly routes: readonly Route[];
  readonly pages: readonly Page[];
  readonly followers: readonly Follower[];
  readonly authenticators: readonly Authenticator[];
  readonly jobs?: readonly JobHandler[];
}
