import type { ReadContext } from '../access/context.ts';

/** Milliseconds after which even an unchanged answer is made anew: what is kept in memory follows that fast. */
const oldest = 1000;
const mostBytes = 32 * 1024 * 1024;

/** The city an answer is of, and when it is asked for. */
type Moment = Pick<ReadContext, 'city' | 'now'>;

interface Kept {
  readonly happenings: number;
  readonly since: number;
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  size: number;
}

/**
 * Answers as they went out, kept while nothing happens in their city. Every change records a happening in its own
 * transaction, so whoever asks while there are no more happenings than when an answer was asked for gets what is still
 * true. Who asks is recognised and admitted each time; `key` holds all that the answer depends on besides.
 */
export class KeptAnswers {
  readonly #kept = new Map<string, Kept>();
  #size = 0;

  /**
   * The kept answer for `key`, or what `make` gives. `happenings` is their number when it was asked for. Two that
   * ask at the same moment have it made once.
   */
  async give(
    { city, now }: Moment,
    key: string,
    happenings: number,
    make: () => Promise<Uint8Array<ArrayBuffer>>,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const name = `${city.id} ${key}`;
    const before = this.#kept.get(name);
    if (before?.happenings === happenings && now.getTime() - before.since < oldest) return before.bytes;
    const fresh: Kept = { happenings, since: now.getTime(), bytes: make(), size: 0 };
    this.#drop(name);
    this.#kept.set(name, fresh);
    try {
      const bytes = await fresh.bytes;
      if (this.#kept.get(name) === fresh) {
        fresh.size = bytes.byteLength;
        this.#size += fresh.size;
        this.#shrink();
      }
      return bytes;
    } catch (error) {
      if (this.#kept.get(name) === fresh) this.#kept.delete(name);
      throw error;
    }
  }

  #drop(name: string): void {
    const kept = this.#kept.get(name);
    if (!kept) return;
    this.#size -= kept.size;
    this.#kept.delete(name);
  }

  /** The oldest go first. */
  #shrink(): void {
    for (const name of this.#kept.keys()) {
      if (this.#size <= mostBytes) return;
      this.#drop(name);
    }
  }
}
