import { createHash } from 'node:crypto';
import type { Chance } from '../../base/ids.ts';
import { listColleagues, listOrganisations } from '../../modules/organisations/organisations.public.ts';
import { type AreaRow, listAreas } from '../../modules/places/places.public.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { City } from '../../platform/access/context.ts';
import { alone, foundCity, removeUnopenedCities } from '../cities.ts';
import type { Running } from '../open.ts';

export const steps = ['city', 'areas', 'organisation', 'administrator', 'open'] as const;
export type Step = (typeof steps)[number];

/** The first start itself acts: nobody has an account yet. */
export const founder: Actor = { kind: 'process' };

// Without I, O, 0 and 1, which look alike: 12 of 32 are 60 bits.
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The city that was being made is open; of a first start, whichever is. */
const isOver = `exists (select from platform.city c
  where c.opened_at is not null and (c.id = setup.city or not setup.further))`;

export function newCode(chance: Chance): string {
  return Array.from(chance.bytes(12), (byte) => letters[byte & 31]).join('');
}

/** As it is printed and may be typed. */
export function codeText(code: string): string {
  return code.replaceAll(/(.{4})(?=.)/g, '$1-');
}

function hashOf(typed: string): Buffer {
  return createHash('sha256')
    .update(typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))
    .digest();
}

/**
 * How far the first start has come. What is done already says it, so that a killed process goes on where it was; all
 * of it lies in the database, so that two servers make one city.
 */
export class SetupState {
  readonly running: Running;
  #over = false;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(running: Running) {
    this.running = running;
  }

  get #owner() {
    return this.running.opened.owner;
  }

  /** Whether the making of a city was begun and has not ended. */
  static async isBegun({ opened }: Pick<Running, 'opened'>): Promise<boolean> {
    const { rows } = await opened.database.pool.query<{ there: boolean }>(
      `select has_table_privilege('platform.setup', 'select') as there`,
    );
    if (rows[0]?.there !== true && opened.owner === opened.database.pool) return false;
    const found = await opened.owner.query(`select from platform.setup where not ${isOver}`);
    return found.rows.length > 0;
  }

  /** Lets whoever knows `code` in, besides those whom another start let in. `further` begins one beside those there are. */
  async begin(code: string, now: Date, further = false): Promise<void> {
    if (further) await this.#owner.query(`delete from platform.setup where ${isOver}`);
    await this.#owner.query(
      'insert into platform.setup (only_row, further) values (true, $1) on conflict do nothing',
      [further],
    );
    await this.#owner.query('insert into platform.setup_code (hash, made_at) values ($1, $2)', [
      hashOf(code),
      now,
    ]);
  }

  async admits(typed: string): Promise<boolean> {
    const { rows } = await this.#owner.query('select from platform.setup_code where hash = $1', [
      hashOf(typed),
    ]);
    return rows.length > 0;
  }

  /** Whether the city is open; once it is, that stays. */
  async isOver(): Promise<boolean> {
    if (this.#over) return true;
    const { rows } = await this.#owner.query(`select from platform.setup where not ${isOver}`);
    this.#over = rows.length === 0;
    return this.#over;
  }

  /** Whether other cities live here, so that this one is known by its host alone. */
  async isFurther(): Promise<boolean> {
    const { rows } = await this.#owner.query<{ further: boolean }>('select further from platform.setup');
    return rows[0]?.further ?? false;
  }

  /** Which of these hosts, or which key, other cities have. */
  async taken(key: string, hosts: readonly string[]): Promise<{ key: boolean; hosts: string[] }> {
    const { rows } = await this.#owner.query<{ host: string }>(
      'select host from platform.city_host where host = any($1)',
      [hosts],
    );
    const keys = await this.#owner.query(
      'select from platform.city where key = $1 and opened_at is not null',
      [key],
    );
    return { key: keys.rows.length > 0, hosts: rows.map(({ host }) => host) };
  }

  async city(): Promise<City | null> {
    const { rows } = await this.#owner.query<City>(
      'select c.id, c.key, c.name, c.zone from platform.setup s join platform.city c on c.id = s.city',
    );
    return rows[0] ?? null;
  }

  async step(): Promise<{ step: Step; city: City | null }> {
    const city = await this.city();
    if (!city) return { step: 'city', city };
    const step = await this.running.runtime.read(city, founder, async (ctx): Promise<Step> => {
      if ((await listAreas(ctx.db)).length === 0) return 'areas';
      const [first] = await listOrganisations(ctx.db);
      if (!first) return 'organisation';
      return (await listColleagues(ctx.db, first.id)).length === 0 ? 'administrator' : 'open';
    });
    return { step, city };
  }

  /** Does `work` while nobody else, here or in another process, takes a step; not at all when `step` is not the next. */
  async take(step: Step, work: (city: City | null) => Promise<void>): Promise<void> {
    const mine = this.#turn.then(() =>
      alone(this.running.opened, async () => {
        if (await this.isOver()) return;
        const now = await this.step();
        if (now.step === step) await work(now.city);
      }),
    );
    this.#turn = mine.catch(() => {});
    await mine;
  }

  /** Founds the city that is being made. Within {@link take}. */
  async found(made: Omit<City, 'id'> & { hosts: readonly string[] }, now: Date): Promise<void> {
    const { opened, runtime } = this.running;
    // One that was killed half-way through being founded.
    await removeUnopenedCities(opened);
    const city = await foundCity(opened, runtime, made, now);
    await this.#owner.query('update platform.setup set city = $1', [city.id]);
  }

  async keepSheet(rows: readonly AreaRow[] | null): Promise<void> {
    await this.#owner.query('update platform.setup set sheet = $1', [
      rows === null ? null : JSON.stringify(rows),
    ]);
  }

  async keptSheet(): Promise<AreaRow[] | null> {
    const { rows } = await this.#owner.query<{ sheet: string | null }>('select sheet from platform.setup');
    const kept = rows[0]?.sheet ?? null;
    return kept === null ? null : (JSON.parse(kept) as AreaRow[]);
  }

  /** Opens the city; the codes are void from this moment. Within {@link take}. */
  async open({ id }: City, now: Date): Promise<void> {
    const client = await this.#owner.connect();
    try {
      await client.query('begin');
      await client.query('update platform.city set opened_at = $2 where id = $1', [id, now]);
      await client.query('delete from platform.setup_code');
      await client.query('update platform.setup set sheet = null');
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
    await this.running.runtime.catalogue.refresh(now);
  }
}
