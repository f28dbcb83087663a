/**
 * How often in a minute somebody asked of this process. For what only reads, so that a count in memory is enough:
 * what guards a secret is counted in the database (`platform/access/attempts.ts`).
 */
export class Pace {
  readonly #most: number;
  #minute = 0;
  #counts = new Map<string, number>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Counts one and tells whether it still is within the limit. */
  take(who: string, now: Date): boolean {
    const minute = Math.floor(now.getTime() / 60_000);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#counts = new Map();
    }
    const count = (this.#counts.get(who) ?? 0) + 1;
    this.#counts.set(who, count);
    return count <= this.#most;
  }
}
