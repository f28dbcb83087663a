import { newId } from '../../base/ids.ts';
import type { City, ReadContext, WriteContext } from '../access/context.ts';
import type { Transports } from '../messages/transport.ts';
import * as store from './job.store.ts';

declare const payloadOf: unique symbol;

/** What a job has to know: ids, codes, amounts, times. Everything else is read when it runs. */
export type Payload = Readonly<Record<string, string | number | boolean | null>>;

/** A kind of job. Declared once; `P` is what its handler may rely on. */
export interface JobKind<P extends Payload> {
  /** `messages.deliver` */
  readonly name: string;
  readonly [payloadOf]?: P;
}

export function jobKind<P extends Payload>(name: string): JobKind<P> {
  return { name };
}

/** What a running job may use. It stands outside any transaction: what waits for others must not hold one open. */
export interface Work {
  readonly city: City;
  readonly transports: Transports;
  readonly read: <T>(work: (ctx: ReadContext) => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (ctx: WriteContext) => Promise<T>) => Promise<T>;
}

/** Thrown by a job that cannot be done now; it is tried again later, and given up after `mostAttempts`. */
export class JobFailed extends Error {}

/** Thrown by a job that trying again cannot help; it is given up at once. */
export class JobRefused extends Error {}

/** Thrown by a job whose time has not come; it does not count as a try. */
export class JobTooEarly extends Error {
  readonly dueAt: Date;

  constructor(dueAt: Date) {
    super('too early');
    this.dueAt = dueAt;
  }
}

export interface JobHandler {
  readonly name: string;
  /** May run twice for one job, after a crash: its effect must be the same. */
  readonly run: (work: Work, payload: Payload) => Promise<void>;
  /** Told in the transaction that gives the job up. */
  readonly buried?: (ctx: WriteContext, payload: Payload, reason: string) => Promise<void>;
  /** Local time, `03:10`: one job a day by itself, with the day as its key and an empty payload. */
  readonly daily?: string;
}

interface Handling<P extends Payload> {
  readonly run: (work: Work, payload: P) => Promise<void>;
  readonly buried?: (ctx: WriteContext, payload: P, reason: string) => Promise<void>;
  readonly daily?: string;
}

/** Keeps the type of the payload between adding and running, then forgets it for the list of all handlers. */
export function handle<P extends Payload>(kind: JobKind<P>, handling: Handling<P>): JobHandler {
  return { name: kind.name, ...handling } as unknown as JobHandler;
}

/** After this many tries a job is given up. */
export const mostAttempts = 6;

const waits = [1, 5, 30, 120, 360] as const;

/** When a job is tried again after its `attempts`-th try (from 1) failed: 1, 5, 30 minutes, 2, 6 hours later. */
export function tryAgainAt(now: Date, attempts: number): Date {
  const minutes = waits[Math.min(Math.max(attempts, 1), waits.length) - 1] ?? 360;
  return new Date(now.getTime() + minutes * 60_000);
}

/**
 * Adds a job in the caller's transaction, due at `dueAt`. There is one for each kind and key: adding it again changes
 * nothing and gives false.
 */
export async function addJob<P extends Payload>(
  ctx: WriteContext,
  kind: JobKind<P>,
  key: string,
  dueAt: Date,
  payload: P,
): Promise<boolean> {
  return store.insertJob(ctx.db, {
    city_id: ctx.city.id,
    id: newId(ctx.now, ctx.chance),
    name: kind.name,
    key,
    due_at: dueAt,
    payload: JSON.stringify(payload),
  });
}

/** Gives a job that was given up its tries back. False when there is none of this key that was given up. */
export async function reviveJob<P extends Payload>(
  ctx: WriteContext,
  kind: JobKind<P>,
  key: string,
): Promise<boolean> {
  return store.reviveJob(ctx.db, ctx.city.id, kind.name, key, ctx.now);
}
