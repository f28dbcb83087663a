import type { Chance } from '../../base/ids.ts';
import type { IsWorkingDay } from '../../base/time.ts';
import type { ReadDb, WriteDb } from '../db/database.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { MemoryKey } from '../happenings/memory-key.ts';
import type { CityKeys } from '../keys/city-keys.ts';
import type { Actor } from './actor.ts';

export interface City {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** IANA name, `Asia/Shanghai`. */
  readonly zone: string;
  /** Under which it is known among others, without port; none where it answers to every host. */
  readonly hosts?: readonly string[];
}

/** The address of the city's pages, without a slash at its end: that of the installation, or under its own host. */
export function siteOf(publicUrl: string, { hosts = [] }: City): string {
  const site = new URL(publicUrl);
  const [first] = hosts;
  if (first !== undefined && !hosts.includes(site.hostname)) site.hostname = first;
  return site.href.replace(/\/$/, '');
}

/** Where a call came from, as far as the network and the browser tell. */
export interface Origin {
  /** For throttling only; never stored as it is. */
  readonly address: string;
  /** The browser's `user-agent`; may be anything. */
  readonly agent: string;
}

/** Everything a read may use. All reads of one request share `db`, one snapshot. */
export interface ReadContext {
  readonly city: City;
  readonly actor: Actor;
  /** The instant of the request; the same for all it does. */
  readonly now: Date;
  readonly db: ReadDb;
  readonly keys: CityKeys;
  readonly isWorkingDay: IsWorkingDay;
  /** Absent for jobs and followers. */
  readonly origin?: Origin;
  /** The outside service of vectors that this installation names; absent where it names none. */
  readonly embedding?: Pick<Embedder, 'model' | 'host'>;
  /** What this process keeps in memory for the city, loaded now if it is not there yet. */
  readonly recall: <T>(key: MemoryKey<T>) => Promise<T>;
}

/** Everything an action may use: one transaction, committed when the action returns. */
export interface WriteContext extends ReadContext {
  readonly db: WriteDb;
  readonly chance: Chance;
  /** How much was recorded in this transaction so far: what is recorded later is sealed later. */
  readonly recorded: { count: number };
  /** Does `work` once at the end of the transaction, however often it is asked for under this name. */
  readonly atEnd: (name: string, work: () => Promise<void>) => void;
  /** Marks a place where the process might die; tests kill it there. */
  readonly reach: (point: string) => void;
}
