import type { City, ReadContext } from '../access/context.ts';
import { countHappenings } from '../seal/seal.store.ts';
import type { Calling, Recognised } from './authenticator.ts';

/** A request before its own transaction: who asks, when, and the city's happenings in one snapshot. */
export interface Arrival {
  readonly city: City;
  readonly now: Date;
  readonly caller: Recognised;
  readonly happenings: number;
}

type Recognise = (ctx: ReadContext, calling: Calling) => Promise<Recognised>;
type Read = <T>(city: City, work: (ctx: ReadContext) => Promise<T>) => Promise<T>;

interface Waiting {
  readonly city: City;
  readonly callers: Map<string, Calling>;
  readonly found: Promise<Map<string, Omit<Arrival, 'city'>>>;
  readonly start: () => void;
}

/**
 * Recognises those who come in the same moment in one snapshot, which begins after the last of them came: with many at
 * once the round trip to the database costs more than the question. While one round is asked, the next one gathers.
 */
export class Arrivals {
  readonly #read: Read;
  readonly #recognise: Recognise;
  readonly #gathering = new Map<string, Waiting>();
  readonly #asking = new Set<string>();

  constructor(read: Read, recognise: Recognise) {
    this.#read = read;
    this.#recognise = recognise;
  }

  /** Fails for all of a round where the database fails; whoever nobody recognises is anonymous. */
  async arrive(city: City, calling: Calling): Promise<Arrival> {
    const key = JSON.stringify(calling);
    const waiting = this.#gathering.get(city.id) ?? this.#gather(city);
    waiting.callers.set(key, calling);
    const found = (await waiting.found).get(key);
    if (!found) throw new TypeError('a round answers everyone it gathered');
    return { city, ...found };
  }

  #gather(city: City): Waiting {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const callers = new Map<string, Calling>();
    const waiting: Waiting = {
      ...{ city, callers, start: () => resolve(undefined) },
      found: promise.then(() => this.#ask(city, callers)),
    };
    this.#gathering.set(city.id, waiting);
    if (!this.#asking.has(city.id)) this.#begin(waiting);
    return waiting;
  }

  /** After everything that this turn of the event loop read from its sockets. */
  #begin(waiting: Waiting): void {
    const { id } = waiting.city;
    this.#asking.add(id);
    setImmediate(() => {
      this.#gathering.delete(id);
      waiting.start();
      const ended = () => {
        this.#asking.delete(id);
        const next = this.#gathering.get(id);
        if (next) this.#begin(next);
      };
      waiting.found.then(ended, ended);
    });
  }

  async #ask(city: City, callers: ReadonlyMap<string, Calling>): Promise<Map<string, Omit<Arrival, 'city'>>> {
    return this.#read(city, async (ctx) => {
      const [happenings, ...all] = await Promise.all([
        countHappenings(ctx.db),
        ...Array.from(callers, async ([key, one]) => ({ key, caller: await this.#recognise(ctx, one) })),
      ]);
      return new Map(all.map(({ key, caller }) => [key, { now: ctx.now, caller, happenings }]));
    });
  }
}
