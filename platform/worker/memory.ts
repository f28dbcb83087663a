import type { ReadContext } from '../access/context.ts';
import type { Follower, InEveryProcess } from '../happenings/follower.ts';
import type { Happening } from '../happenings/happening.ts';
import type { MemoryKey } from '../happenings/memory-key.ts';
import { findHead, listSealedAfter } from '../seal/seal.store.ts';

const pageLength = 100;
/**
 * Further behind than so many happenings, all is loaded anew: a sheet of five thousand services asked the database
 * for each of them once for each thing remembered, for more than a minute.
 */
const tooFar = 500;

interface Remembered {
  value: unknown;
  number: number;
}

/** What this process remembers of each city, and how far it has followed. */
export class Memory {
  readonly #followers: ReadonlyMap<string, InEveryProcess<unknown>>;
  readonly #cities = new Map<string, Map<string, Promise<Remembered>>>();

  constructor(followers: readonly Follower[]) {
    this.#followers = new Map(
      followers
        .filter((follower): follower is InEveryProcess<unknown> => follower.kind === 'in-every-process')
        .map((follower) => [follower.key.name, follower]),
    );
  }

  #of(city: string): Map<string, Promise<Remembered>> {
    let known = this.#cities.get(city);
    if (!known) {
      known = new Map();
      this.#cities.set(city, known);
    }
    return known;
  }

  /** Of everything that can be remembered of a city. */
  get keys(): MemoryKey<unknown>[] {
    return [...this.#followers.values()].map(({ key }) => key);
  }

  async recall<T>(ctx: ReadContext, key: MemoryKey<T>): Promise<T> {
    const city = this.#of(ctx.city.id);
    let remembered = city.get(key.name);
    if (!remembered) {
      remembered = this.#load(ctx, key.name);
      city.set(key.name, remembered);
      // A failed load must not be remembered.
      remembered.catch(() => city.delete(key.name));
    }
    return (await remembered).value as T;
  }

  async #load(ctx: ReadContext, name: string): Promise<Remembered> {
    const follower = this.#followers.get(name);
    if (!follower) throw new Error(`nothing keeps ${name} in memory`);
    // The number first: what happens between the two reads is then followed once more, which does no harm.
    const number = (await findHead(ctx.db))?.number ?? 0;
    return { value: await follower.load(ctx), number };
  }

  /**
   * Brings all that is remembered of the city up to the sealed head of `ctx`. What cannot follow is forgotten, so that
   * it is loaded anew at its next use, and complained about.
   */
  async catchUp(ctx: ReadContext, complain: (what: string, error: unknown) => void): Promise<void> {
    const city = this.#of(ctx.city.id);
    const head = (await findHead(ctx.db))?.number ?? 0;
    // Most stand at the same place: they read the same pages.
    const pages = new Map<number, Promise<Happening[]>>();
    const after = (number: number) => {
      const page = pages.get(number) ?? listSealedAfter(ctx.db, number, pageLength);
      pages.set(number, page);
      return page;
    };
    for (const [name, loading] of city) {
      const follower = this.#followers.get(name);
      const remembered = await loading.catch(() => null);
      if (!follower || !remembered || remembered.number >= head) continue;
      try {
        if (head - remembered.number > tooFar) {
          // What is remembered goes on serving until the new one is there.
          Object.assign(remembered, { value: await follower.load(ctx), number: head });
        } else await this.#follow(ctx, follower, remembered, after);
      } catch (error) {
        if (city.get(name) === loading) city.delete(name);
        complain(`${name} cannot follow in ${ctx.city.name}`, error);
      }
    }
  }

  async #follow(
    ctx: ReadContext,
    follower: InEveryProcess<unknown>,
    remembered: Remembered,
    after: (number: number) => Promise<Happening[]>,
  ): Promise<void> {
    for (;;) {
      const page = await after(remembered.number);
      for (const found of page) {
        await follower.follow(ctx, remembered.value, found);
        remembered.number = found.number;
      }
      if (page.length < pageLength) return;
    }
  }

  /** Loads it anew when it is asked for next. */
  forget(city: string, name: string): void {
    this.#of(city).delete(name);
  }

  /** Cities of which something is remembered. */
  cities(): string[] {
    return [...this.#cities.keys()];
  }
}
