import { setTimeout as wait } from 'node:timers/promises';
import type { Chance } from '../../base/ids.ts';
import type { IsWorkingDay } from '../../base/time.ts';
import type { Actor } from '../access/actor.ts';
import { KeptRefusal } from '../access/attempts.ts';
import type { City, ReadContext, WriteContext } from '../access/context.ts';
import { calendarFollower, calendarKey, workingDays } from '../calendar/calendar.ts';
import { type Database, isTaken } from '../db/database.ts';
import type { Files } from '../files/files.ts';
import { lockPosition, savePosition } from '../happenings/follower.store.ts';
import type { Follower, OncePerCity } from '../happenings/follower.ts';
import type { Happening } from '../happenings/happening.ts';
import { OutdatedMemory } from '../happenings/memory-key.ts';
import type { JobHandler } from '../jobs/job.ts';
import { JobRunner } from '../jobs/runner.ts';
import { type CityKeys, findNewestKey, UnknownKeyVersion } from '../keys/city-keys.ts';
import type { Transports } from '../messages/transport.ts';
import type { HeadFile } from '../seal/head-file.ts';
import { findHead, listSealedAfter } from '../seal/seal.store.ts';
import { sealCity } from '../seal/seal.ts';
import { Catalogue } from './catalogue.ts';
import { Memory } from './memory.ts';

/** All that a running Lianxin is made of; everything from outside is handed in. */
export interface RuntimeParts {
  readonly database: Database;
  readonly master: Buffer;
  readonly chance: Chance;
  readonly now: () => Date;
  /** The national calendar; each city's own days come on top. */
  readonly isWorkingDay: IsWorkingDay;
  readonly heads: HeadFile;
  readonly files: Files;
  readonly followers: readonly Follower[];
  readonly jobs: readonly JobHandler[];
  readonly transports: Transports;
  readonly reach: (point: string) => void;
  /** Told of faults that no caller waits for. */
  readonly complain: (what: string, error: unknown) => void;
}

/** Sealed happenings after a number, as read in this round: what is sealed stays as it is. */
type SealedRead = Map<number, Happening[]>;

const sealedAtOnce = 500;
const followedAtOnce = 500;
/** Batches that one round keeps for the followers after: most stand at the same number. */
const mostShared = 4;
/** Milliseconds. */
const betweenRounds = 100;

const process: Actor = { kind: 'process' };

/** What callers may know of the outside service of vectors: not its address, nor how to ask it. */
function embeddingOf({ transports: { embedder } }: RuntimeParts): Pick<ReadContext, 'embedding'> {
  return embedder ? { embedding: { model: embedder.model, host: embedder.host } } : {};
}

/** Runs reads and writes of cities, seals what was recorded and lets the followers follow. */
export class Runtime {
  readonly parts: RuntimeParts;
  readonly catalogue: Catalogue;
  readonly memory: Memory;
  readonly jobs: JobRunner;
  readonly #once: readonly OncePerCity[];
  readonly #nudged = new Map<string, Promise<void>>();
  readonly #again = new Set<string>();
  #unhurried = new AbortController();
  readonly #ears = new Map<string, { number: number | null; all: Set<(found: Happening) => void> }>();

  constructor(parts: RuntimeParts) {
    this.parts = parts;
    this.catalogue = new Catalogue(parts.database, parts.master, parts.chance);
    this.memory = new Memory([calendarFollower(), ...parts.followers]);
    this.jobs = new JobRunner({
      parts,
      read: (city, actor, work) => this.read(city, actor, work),
      write: (city, actor, work) => this.#writeUnasked(city, actor, work),
    });
    this.#once = parts.followers.filter(
      (follower): follower is OncePerCity => follower.kind === 'once-per-city',
    );
  }

  /**
   * Runs a transaction with the city's keys; once more from its beginning when it came upon a ciphertext of a key, or
   * upon something to be named, that another process made meanwhile, or when what it made by chance was there already.
   */
  async #withKeys<T>(city: City, transact: (keys: CityKeys) => Promise<T>): Promise<T> {
    try {
      return await transact(await this.catalogue.keysOf(city));
    } catch (error) {
      if (error instanceof UnknownKeyVersion) this.catalogue.forgetKeys(city);
      else if (error instanceof OutdatedMemory) this.memory.forget(city.id, error.key);
      else if (!isTaken(error)) throw error;
      return transact(await this.catalogue.keysOf(city));
    }
  }

  /** The context with the city's own working days, which this process keeps in memory. */
  async #withCalendar<C extends ReadContext>(ctx: C): Promise<C> {
    const calendar = await this.memory.recall(ctx, calendarKey);
    return { ...ctx, isWorkingDay: workingDays(calendar, ctx.isWorkingDay) };
  }

  /** Runs `work` on one snapshot of the city. `now` moves the clock for demonstration data. */
  async read<T>(city: City, actor: Actor, work: (ctx: ReadContext) => Promise<T>, now = this.parts.now()) {
    return this.#withKeys(city, (keys) =>
      this.parts.database.read(city.id, async (db) => {
        const { isWorkingDay } = this.parts;
        const embedding = embeddingOf(this.parts);
        const recall: ReadContext['recall'] = (key) => this.memory.recall(ctx, key);
        const ctx: ReadContext = { city, actor, now, db, keys, isWorkingDay, recall, ...embedding };
        return work(await this.#withCalendar(ctx));
      }),
    );
  }

  async #transact<T>(city: City, actor: Actor, now: Date, work: (ctx: WriteContext) => Promise<T>) {
    return this.#withKeys(city, (keys) =>
      this.parts.database.write(city.id, async (db) => {
        const { isWorkingDay, chance, reach } = this.parts;
        const recall: ReadContext['recall'] = (key) => this.memory.recall(ctx, key);
        const last = new Map<string, () => Promise<void>>();
        const atEnd: WriteContext['atEnd'] = (name, finish) => last.set(name, finish);
        const more = { chance, reach, atEnd, recorded: { count: 0 }, ...embeddingOf(this.parts) };
        const ctx: WriteContext = { city, actor, now, db, keys, isWorkingDay, recall, ...more };
        const done = await work(await this.#withCalendar(ctx));
        for (const finish of last.values()) await finish();
        return done;
      }),
    );
  }

  /** Runs `work` in one transaction of the city, then has its happenings sealed and followed. */
  async write<T>(city: City, actor: Actor, work: (ctx: WriteContext) => Promise<T>, now = this.parts.now()) {
    const done = await this.#transact(city, actor, now, async (ctx) => {
      try {
        const value = await work(ctx);
        ctx.reach('before commit');
        return { value };
      } catch (error) {
        if (error instanceof KeptRefusal) return { refusal: error };
        throw error;
      }
    });
    this.parts.reach('committed');
    this.nudge(city);
    if ('refusal' in done) throw done.refusal;
    return done.value;
  }

  /** A write nobody waits for, without the steps of {@link write} at which a test may kill the process. */
  async #writeUnasked<T>(city: City, actor: Actor, work: (ctx: WriteContext) => Promise<T>) {
    const value = await this.#transact(city, actor, this.parts.now(), work);
    this.nudge(city);
    return value;
  }

  /** Seals and follows soon; several nudges in a row become one more round. */
  nudge(city: City): void {
    if (this.#nudged.has(city.id)) {
      this.#again.add(city.id);
      return;
    }
    const round = this.settle(city)
      .catch((error: unknown) => this.parts.complain('sealing or following failed', error))
      .then(async () => {
        // What many commit meanwhile is sealed together.
        if (this.#again.has(city.id)) {
          const { signal } = this.#unhurried;
          await wait(betweenRounds, undefined, { signal }).catch(() => {});
        }
        this.#nudged.delete(city.id);
        if (this.#again.delete(city.id)) this.nudge(city);
      });
    this.#nudged.set(city.id, round);
  }

  /** Does the jobs of a city that are due, and those that become due by them. Gives how many tries that were. */
  async work(city: City): Promise<number> {
    return this.jobs.work(city);
  }

  /** Waits for all rounds under way. */
  async quiet(): Promise<void> {
    this.#unhurried.abort();
    await this.jobs.quiet();
    while (this.#nudged.size > 0) await Promise.all(this.#nudged.values());
    this.#unhurried = new AbortController();
  }

  /** Seals everything visible and brings every follower to the head. */
  async settle(city: City): Promise<void> {
    const keys = await this.catalogue.keysOf(city);
    while ((await sealCity(this.parts, city.id, keys, sealedAtOnce)) === sealedAtOnce);
    const read: SealedRead = new Map();
    for (const follower of this.#once) {
      try {
        while (await this.#followOnce(city, follower, read));
      } catch (error) {
        // It stands still until it can; the others do not wait for it.
        this.parts.complain(`${follower.name} cannot follow in ${city.name}`, error);
      }
    }
    await this.read(city, process, async (ctx) => {
      await this.memory.catchUp(ctx, this.parts.complain);
      await this.#tell(ctx);
      if ((await findNewestKey(ctx.db)) > ctx.keys.newest) this.catalogue.forgetKeys(city);
    });
  }

  /** Calls `heard` with every happening sealed from now on, until the returned function is called. */
  listen(cityId: string, heard: (found: Happening) => void): () => void {
    const ears = this.#ears.get(cityId) ?? { number: null, all: new Set() };
    this.#ears.set(cityId, ears);
    ears.all.add(heard);
    return () => {
      ears.all.delete(heard);
      // Whoever listens next hears of what happens then, not of all since.
      if (ears.all.size === 0 && this.#ears.get(cityId) === ears) this.#ears.delete(cityId);
    };
  }

  /**
   * The same, telling besides the number of the city's newest sealed happening: everything after it is heard,
   * also what is sealed between the call and the answer.
   */
  async listenAfter(
    city: City,
    heard: (found: Happening) => void,
  ): Promise<{ readonly number: number; readonly stop: () => void }> {
    let number = Number.POSITIVE_INFINITY;
    const early: Happening[] = [];
    const stop = this.listen(city.id, (found) => {
      if (number === Number.POSITIVE_INFINITY) early.push(found);
      else if (found.number > number) heard(found);
    });
    try {
      number = await this.read(city, process, async ({ db }) => (await findHead(db))?.number ?? 0);
    } catch (error) {
      stop();
      throw error;
    }
    const ears = this.#ears.get(city.id);
    // Nobody has been told anything yet, so telling begins where this one begins.
    if (ears) ears.number ??= number;
    for (const found of early) if (found.number > number) heard(found);
    return { number, stop };
  }

  async #tell(ctx: ReadContext): Promise<void> {
    const ears = this.#ears.get(ctx.city.id);
    if (!ears || ears.all.size === 0) return;
    ears.number ??= (await findHead(ctx.db))?.number ?? 0;
    for (const found of await listSealedAfter(ctx.db, ears.number, 500)) {
      ears.number = found.number;
      for (const heard of ears.all) heard(found);
    }
  }

  /** True when there may be more. */
  async #followOnce(city: City, follower: OncePerCity, read: SealedRead): Promise<boolean> {
    const most = ('followAll' in follower ? follower.atOnce : undefined) ?? followedAtOnce;
    // Not `write`: a follower must not nudge the round it runs in.
    const followed = await this.#transact(city, process, this.parts.now(), async (ctx) => {
      const position = await lockPosition(ctx.db, city.id, follower.name);
      if (position === null) return null;
      // Whoever takes more at once reads for itself.
      const shared = most === followedAtOnce;
      const found =
        (shared ? read.get(position) : undefined) ?? (await listSealedAfter(ctx.db, position, most));
      if (shared && read.size < mostShared) read.set(position, found);
      if ('followAll' in follower) await follower.followAll(ctx, found);
      else for (const happening of found) await follower.follow(ctx, happening);
      const last = found.at(-1);
      if (!last) return null;
      this.parts.reach('followed');
      await savePosition(ctx.db, city.id, follower.name, last.number);
      this.parts.reach('follower before commit');
      return found.length;
    });
    if (followed !== null) this.parts.reach('follower committed');
    return followed === most;
  }

  /**
   * Loads what is kept in memory of every city, so that nobody's first request waits for it: one thing at a time, and
   * each of its own, for others who ask meanwhile. Ends when all is there or `signal` says stop.
   */
  async warm(signal: AbortSignal): Promise<void> {
    try {
      for (const city of await this.catalogue.cities(this.parts.now())) {
        for (const key of this.memory.keys) {
          if (signal.aborted) return;
          await this.read(city, process, (ctx) => ctx.recall(key)).catch((error: unknown) =>
            this.parts.complain(`${key.name} could not be loaded in ${city.name}`, error),
          );
        }
      }
    } catch (error) {
      this.parts.complain('the catalogue of cities could not be read', error);
    }
  }

  /** Polls every city until `signal` says stop, since other processes commit too. */
  async poll(signal: AbortSignal, every = 500): Promise<void> {
    while (!signal.aborted) {
      try {
        for (const city of await this.catalogue.cities(this.parts.now())) {
          this.nudge(city);
          this.jobs.nudge(city);
        }
      } catch (error) {
        this.parts.complain('the catalogue of cities could not be read', error);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, every);
        signal.addEventListener(
          'abort',
          () => {
            clearTimeout(timer);
            resolve();
          },
          { once: true },
        );
      });
    }
    await this.quiet();
  }
}
