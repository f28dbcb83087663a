import { instantOf, localTime } from '../../base/time.ts';
import type { Actor } from '../access/actor.ts';
import type { City, ReadContext, WriteContext } from '../access/context.ts';
import type { Transports } from '../messages/transport.ts';
import { plainMessage } from '../observe/plain-error.ts';
import { endTry, hasDueJobs, type Leased, leaseJobs } from './job.store.ts';
import {
  addJob,
  JobFailed,
  type JobHandler,
  JobRefused,
  JobTooEarly,
  mostAttempts,
  type Payload,
  tryAgainAt,
  type Work,
} from './job.ts';

/** Longer than any job may take: whoever holds a job longer is held to be dead. */
const leaseMinutes = 5;
/** Jobs of one city that this process does at the same time: a gateway that hangs must not hold up all others. */
const atOnce = 8;

/** What the runner needs of the runtime. */
export interface Ground {
  readonly parts: {
    readonly now: () => Date;
    readonly jobs: readonly JobHandler[];
    readonly transports: Transports;
    readonly reach: (point: string) => void;
    readonly complain: (what: string, error: unknown) => void;
  };
  read<T>(city: City, actor: Actor, work: (ctx: ReadContext) => Promise<T>): Promise<T>;
  write<T>(city: City, actor: Actor, work: (ctx: WriteContext) => Promise<T>): Promise<T>;
}

const process: Actor = { kind: 'process' };

/** Does the jobs of cities, each once for its due time as long as no process dies over it. */
export class JobRunner {
  readonly #ground: Ground;
  readonly #handlers: ReadonlyMap<string, JobHandler>;
  readonly #names: readonly string[];
  readonly #working = new Map<string, Promise<void>>();
  /** City and name of a daily job → the last day it was added for by this process. */
  readonly #added = new Map<string, string>();

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#handlers = new Map(ground.parts.jobs.map((handler) => [handler.name, handler]));
    this.#names = [...this.#handlers.keys()];
    if (this.#names.length < ground.parts.jobs.length) throw new Error('two jobs have one name');
  }

  /** Does everything that is due in a city and comes back when nothing is. Gives how many tries that were. */
  async work(city: City): Promise<number> {
    await this.#addDaily(city);
    let tries = 0;
    for (;;) {
      const { now } = this.#ground.parts;
      if (!(await this.#ground.read(city, process, (ctx) => hasDueJobs(ctx.db, now())))) return tries;
      const until = new Date(now().getTime() + leaseMinutes * 60_000);
      const due = { until, now: now(), limit: atOnce, names: this.#names };
      const leased = await this.#ground.write(city, process, (ctx) => leaseJobs(ctx.db, city.id, due));
      if (leased.length === 0) return tries;
      tries += leased.length;
      this.#ground.parts.reach('jobs leased');
      await Promise.all(leased.map((job) => this.#tryOne(city, job)));
    }
  }

  /** Works in the background, one round at a time for each city. */
  nudge(city: City): void {
    if (this.#working.has(city.id)) return;
    const round = this.work(city)
      .then(() => {})
      .catch((error: unknown) => this.#ground.parts.complain('jobs could not be done', error))
      .finally(() => this.#working.delete(city.id));
    this.#working.set(city.id, round);
  }

  /** Waits for all rounds under way. */
  async quiet(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working.values());
  }

  async #addDaily(city: City): Promise<void> {
    const now = this.#ground.parts.now();
    const { day } = localTime(now, city.zone);
    for (const handler of this.#handlers.values()) {
      const known = `${city.id} ${handler.name}`;
      if (handler.daily === undefined || this.#added.get(known) === day) continue;
      const dueAt = instantOf(day, handler.daily, city.zone);
      await this.#ground.write(city, process, (ctx) => addJob(ctx, handler, day, dueAt, {}));
      this.#added.set(known, day);
    }
  }

  async #tryOne(city: City, job: Leased): Promise<void> {
    const { parts } = this.#ground;
    const handler = this.#handlers.get(job.name);
    if (!handler) return;
    const payload = job.payload as Payload;
    const work: Work = {
      city,
      transports: parts.transports,
      read: (reading) => this.#ground.read(city, process, reading),
      write: (writing) => this.#ground.write(city, process, writing),
    };
    try {
      await handler.run(work, payload);
      parts.reach('job run');
      await work.write((ctx) => endTry(ctx.db, city.id, job, { done_at: ctx.now }));
    } catch (error) {
      // When even this cannot be written, the lease runs out and the job is tried again.
      await work.write((ctx) => this.#failed(ctx, handler, job, error));
      if (!(error instanceof JobFailed || error instanceof JobRefused || error instanceof JobTooEarly)) {
        parts.complain(`${job.name} failed in ${city.key}`, error);
      }
    }
  }

  async #failed(ctx: WriteContext, handler: JobHandler, job: Leased, error: unknown): Promise<void> {
    if (error instanceof JobTooEarly) {
      await endTry(ctx.db, ctx.city.id, job, { due_at: error.dueAt, attempts: job.attempts - 1 });
      return;
    }
    const message = error instanceof Error ? plainMessage(error.message) : typeof error;
    const reason = message.slice(0, 200);
    if (!(error instanceof JobRefused) && job.attempts < mostAttempts) {
      await endTry(ctx.db, ctx.city.id, job, { due_at: tryAgainAt(ctx.now, job.attempts), reason });
      return;
    }
    if (await endTry(ctx.db, ctx.city.id, job, { dead_at: ctx.now, reason })) {
      await handler.buried?.(ctx, job.payload as Payload, reason);
    }
  }
}
