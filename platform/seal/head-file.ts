import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Head } from './seal.store.ts';

/** Thrown with a sentence for the operator. */
export class BrokenHeadFile extends Error {}

/** The last head of every city, kept in a file outside the database, so that a tail cut off there is noticed. */
export class HeadFile {
  readonly #path: string;
  readonly #heads = new Map<string, Head>();

  constructor(path: string) {
    this.#path = path;
    this.#read();
  }

  #read(): void {
    if (!existsSync(this.#path)) return;
    let stored: Record<string, { number: number; mac: string }>;
    try {
      stored = JSON.parse(readFileSync(this.#path, 'utf8')) as typeof stored;
    } catch {
      throw new BrokenHeadFile(
        `${this.#path} cannot be read. Put its last copy back, or remove it: then nobody will notice if happenings before now were cut off.`,
      );
    }
    for (const [city, { number, mac }] of Object.entries(stored)) {
      const before = this.#heads.get(city);
      if (!before || before.number < number) this.#heads.set(city, { number, mac: Buffer.from(mac, 'hex') });
    }
  }

  find(city: string): Head | null {
    return this.#heads.get(city) ?? null;
  }

  /** Keeps the head unless a later one is kept already. Written aside and renamed: never half a file. */
  keep(city: string, head: Head): void {
    const before = this.#heads.get(city);
    if (before && before.number >= head.number) return;
    this.#heads.set(city, head);
    // Another process of the same folder may have kept later ones meanwhile.
    this.#read();
    const text = Object.fromEntries(
      [...this.#heads].map(([id, { number, mac }]) => [id, { number, mac: mac.toString('hex') }]),
    );
    mkdirSync(dirname(this.#path), { recursive: true });
    const fresh = `${this.#path}.${String(process.pid)}`;
    writeFileSync(fresh, JSON.stringify(text));
    renameSync(fresh, this.#path);
  }
}
