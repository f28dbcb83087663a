import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';

/** The messages of a query that nobody waits for: Parse, Bind, Describe, Execute, Close. Sync follows them. */
const heldBack = new Set([...'PBDEC'].map((letter) => letter.charCodeAt(0)));

/** `lite` for one connection, asked once for each query instead of once for each of its five messages. */
function asked(lite: PGlite): PGlite {
  let held: Uint8Array[] = [];
  const together: Pick<PGlite, 'waitReady' | 'execProtocolStream'> = {
    waitReady: lite.waitReady,
    execProtocolStream: async (message, options) => {
      held.push(message);
      if (heldBack.has(message[0] ?? 0)) return [];
      const all = held.length === 1 ? message : Uint8Array.from(Buffer.concat(held));
      held = [];
      return lite.execProtocolStream(all, options);
    },
  };
  // The connection uses nothing else of it.
  return together as PGlite;
}

/** The one session of the embedded database: everything waits in line. */
export function embeddedPool(lite: PGlite): pg.Pool {
  return new pg.Pool({ ...createPgConfig(asked(lite)), max: 1 });
}
