import { AppError } from '../../base/error.ts';
import { mostFileBytes, mostFormBytes } from '../files/limits.ts';
import type { Room } from '../files/room.ts';
import { arriving } from './body.ts';
import { httpWords } from './http.words.ts';

export interface PostedFile {
  /** The name of the form's field. */
  readonly field: string;
  /** As the browser told it. */
  readonly name: string;
  /** The bytes, or why they were not held: more than one file may have, more than a form, no room just now. */
  readonly bytes: Buffer | 'too-large' | 'too-large-together' | 'busy';
}

export interface PostedForm {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly files: readonly PostedFile[];
  /** Gives back the room that the bytes took. */
  readonly release: () => void;
}

export const noForm: PostedForm = { fields: [], files: [], release: () => {} };

/** Bytes of all fields that are not files. */
const mostFieldBytes = 6 * 1024 * 1024;
/** Read, though not held, so that the words in front of a heap of pictures can be shown again. */
const mostRead = 200 * 1024 * 1024;
const mostHead = 16 * 1024;
const mostParts = 200;

interface Part {
  readonly field: string;
  readonly name: string | null;
  readonly chunks: Buffer[];
  size: number;
  refused: Exclude<PostedFile['bytes'], Buffer> | null;
}

const broken = () => new AppError(400, 'bad-form', httpWords.badForm);
const tooLarge = () => new AppError(413, 'too-large', httpWords.tooLarge);

function partOf(head: string): Part {
  const line = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? '';
  // Browsers write a quotation mark inside a name as %22.
  const value = (key: string) =>
    new RegExp(`[;\\s]${key}="([^"]*)"`, 'i').exec(line)?.[1]?.replaceAll('%22', '"');
  const field = value('name');
  if (field === undefined) throw broken();
  return { field, name: value('filename') ?? null, chunks: [], size: 0, refused: null };
}

/** Takes the parts of a form one after the other and holds what may be held. */
class Taking {
  readonly parts: Part[] = [];
  readonly #room: Room;
  #files = 0;
  #fields = 0;
  #taken = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  begin(head: string): void {
    if (this.parts.length >= mostParts) throw tooLarge();
    this.parts.push(partOf(head));
  }

  #refusal(part: Part, more: number): Part['refused'] {
    if (part.size + more > mostFileBytes) return 'too-large';
    if (this.#files + more > mostFormBytes) return 'too-large-together';
    return this.#room.take(more) ? null : 'busy';
  }

  add(bytes: Buffer): void {
    const part = this.parts.at(-1);
    if (!part || part.refused !== null || bytes.byteLength === 0) return;
    if (part.name === null) {
      this.#fields += bytes.byteLength;
      if (this.#fields > mostFieldBytes) throw tooLarge();
    } else {
      part.refused = this.#refusal(part, bytes.byteLength);
      if (part.refused !== null) {
        this.#files -= part.size;
        this.#taken -= part.size;
        this.#room.giveBack(part.size);
        part.chunks.length = 0;
        return;
      }
      this.#files += bytes.byteLength;
      this.#taken += bytes.byteLength;
    }
    part.size += bytes.byteLength;
    // A copy: the piece it was cut from must not be held for a few bytes of it.
    part.chunks.push(Buffer.from(bytes));
  }

  release(): void {
    this.#room.giveBack(this.#taken);
    this.#taken = 0;
  }

  form(): PostedForm {
    const fields: [string, string][] = [];
    const files: PostedFile[] = [];
    for (const { field, name, chunks, size, refused } of this.parts) {
      if (name === null) fields.push([field, Buffer.concat(chunks).toString('utf8')]);
      // An empty control for files is sent as one file without name and content.
      else if (name !== '' || size > 0) files.push({ field, name, bytes: refused ?? Buffer.concat(chunks) });
    }
    return { fields, files, release: () => this.release() };
  }
}

/**
 * A form with files (RFC 7578), read as it comes: of each file at most 15 MB, of all together 40 MB are held, the
 * rest is read and forgotten. Throws 400 for a form cut off, 413 for one without an end.
 */
export async function readMultipart(
  body: ReadableStream<Uint8Array> | null,
  contentType: string,
  room: Room,
): Promise<PostedForm> {
  const [, quoted, bare] = /boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined || !body) throw broken();
  const mark = Buffer.from(`\r\n--${boundary}`);
  const taking = new Taking(room);
  // As if a line ended before the first mark.
  let rest = Buffer.from('\r\n');
  let state: 'before' | 'head' | 'content' | 'end' = 'before';
  let read = 0;

  const step = (): boolean => {
    if (state === 'head') {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) {
        if (rest.byteLength > mostHead) throw broken();
        return false;
      }
      taking.begin(rest.toString('utf8', 0, end));
      rest = rest.subarray(end + 4);
      state = 'content';
      return true;
    }
    if (state === 'end') return false;
    const end = rest.indexOf(mark);
    const behind = end + mark.byteLength;
    if (end < 0 || rest.byteLength < behind + 2) {
      const sure = end < 0 ? Math.max(0, rest.byteLength - mark.byteLength) : end;
      if (state === 'content') taking.add(rest.subarray(0, sure));
      rest = rest.subarray(sure);
      return false;
    }
    if (state === 'content') taking.add(rest.subarray(0, end));
    state = rest.toString('latin1', behind, behind + 2) === '--' ? 'end' : 'head';
    rest = rest.subarray(behind + 2);
    return true;
  };

  try {
    for await (const chunk of arriving(body)) {
      read += chunk.byteLength;
      if (read > mostRead) throw tooLarge();
      rest = rest.byteLength === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
      while (step());
      if (state === ('end' as typeof state)) rest = Buffer.alloc(0);
    }
    if (state !== ('end' as typeof state)) throw broken();
    return taking.form();
  } catch (error) {
    taking.release();
    throw error;
  }
}
