import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Head } from './seal.store.ts';

/** The last head of every city, kept in a file outside the database, so that a tail cut off there is noticed. */
export class HeadFile {
  readonly #path: string;
  readonly #heads = new Map<string, Head>();

  constructor(path: string) {
    this.#path = path;
    if (!existsSync(path)) return;
    const stored = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { number: number; mac: string }>;
    for (const [city, { number, mac }] of Object.entries(stored)) {
      this.#heads.set(city, { number, mac: Buffer.from(mac, 'hex') });
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
    const text = Object.fromEntries(
      [...this.#heads].map(([id, { number, mac }]) => [id, { number, mac: mac.toString('hex') }]),
    );
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(`${this.#path}.new`, JSON.stringify(text));
    renameSync(`${this.#path}.new`, this.#path);
  }
}
