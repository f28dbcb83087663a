import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { AppError } from '../../base/error.ts';
import type { Word } from '../../base/words.ts';
import type { ByteStore } from './byte-store.ts';
import { filesWords as w } from './files.words.ts';
import { type Kind, kindOf } from './kind.ts';
import { mostFileBytes } from './limits.ts';
import { cleanName } from './name.ts';
import { checkPdf } from './pdf.ts';
import { redraw } from './picture.ts';
import { refusedFile } from './refused.ts';
import { Line, Room } from './room.ts';

/** A file that was looked at and made anew, not saved yet. */
export interface Prepared {
  readonly name: string;
  readonly type: 'image/jpeg' | 'application/pdf';
  readonly bytes: Buffer;
  readonly thumbnail: Buffer | null;
  readonly width: number | null;
  readonly height: number | null;
  /** SHA-256 of what was sent, hexadecimal: two sendings of the same are told by it. */
  readonly sent: string;
}

/** Bytes of everything that is being received at one moment. */
const roomBytes = 160 * 1024 * 1024;

const reasons: Readonly<Partial<Record<Kind, Word>>> = {
  heic: w.heic,
  drawing: w.drawing,
  program: w.program,
  empty: w.empty,
  unknown: w.unknown,
};

/** What one process needs to take files in: where bytes lie, and how many it works on at a time. */
export class Files {
  readonly store: ByteStore;
  readonly room = new Room(roomBytes);
  readonly #line = new Line();

  constructor(store: ByteStore) {
    this.store = store;
    // One core for pictures, and nothing kept between them: the rest of the machine answers people.
    sharp.concurrency(1);
    sharp.cache(false);
  }

  /** Looks at what was sent under the name `given` and makes it fit to be kept. Throws a 400 or 413 with words. */
  async prepare(sent: Buffer, given: string): Promise<Prepared> {
    const name = cleanName(given);
    const shown = name === '' ? '…' : name;
    if (sent.byteLength > mostFileBytes) {
      throw refusedFile(w.tooLarge, shown, { most: mostFileBytes / 1024 / 1024 }, 413);
    }
    const kind = kindOf(sent);
    const reason = reasons[kind];
    if (reason) throw refusedFile(reason, shown);
    const hash = createHash('sha256').update(sent).digest('hex');
    return this.#line.run(async () => {
      if (kind === 'pdf') {
        await checkPdf(sent, shown);
        const none = { thumbnail: null, width: null, height: null };
        return { name, type: 'application/pdf', bytes: sent, ...none, sent: hash };
      }
      const picture = await redraw(sent, shown);
      return { name, type: 'image/jpeg', ...picture, sent: hash };
    });
  }
}

/** A full disk as a refusal that loses nothing; any other error as it is. */
export function noRoomOr(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
    ? new AppError(507, 'no-room', w.noRoom, {}, [{ path: 'file', text: w.noRoom }])
    : error;
}
