import { AppError, type FieldError } from '../../base/error.ts';
import type { ReadContext, WriteContext } from '../access/context.ts';
import type { FileRef } from '../files/file.contract.ts';
import { noRoomOr, type Prepared } from '../files/files.ts';
import { filesWords as w } from '../files/files.words.ts';
import { findUnclaimed, saveFile, tokenOf } from '../files/keep.ts';
import { mostFileBytes, mostFiles, mostFormBytes } from '../files/limits.ts';
import { cleanName } from '../files/name.ts';
import { readBytes } from '../files/read.ts';
import { refusedFile } from '../files/refused.ts';
import type { PostedFile } from './multipart.ts';
import type { PageRequest } from './page.ts';
import { countUploads } from './upload-limit.ts';

/** A file that waits on a form shown again, with its thumbnail as an address. */
export interface WaitingFile {
  readonly token: string;
  readonly file: FileRef;
  readonly thumbnail: string | null;
}

const megabyte = 1024 * 1024;

const notHeld = {
  'too-large': { text: w.tooLarge, most: mostFileBytes / megabyte },
  'too-large-together': { text: w.tooLargeTogether, most: mostFormBytes / megabyte },
  busy: { text: w.busy, most: 0 },
};

function bytesOf({ bytes, name }: PostedFile): Buffer {
  if (Buffer.isBuffer(bytes)) return bytes;
  const { text, most } = notHeld[bytes];
  throw refusedFile(text, cleanName(name) || '…', { most });
}

/** The files of a posted form: those just sent, and those that waited from when it was shown before. */
export class FormFiles {
  readonly #request: PageRequest;
  readonly #fresh: readonly Prepared[];
  readonly #waiting: readonly string[];
  readonly refused: readonly FieldError[];

  constructor(
    request: PageRequest,
    found: { fresh: readonly Prepared[]; waiting: readonly string[]; refused: readonly FieldError[] },
  ) {
    this.#request = request;
    this.#fresh = found.fresh;
    this.#waiting = found.waiting;
    this.refused = found.refused;
  }

  /** What `parse` makes of the other fields. Throws one 400 for all that is wrong there and with the files. */
  beside<T>(parse: () => T): T {
    try {
      const parsed = parse();
      if (this.refused.length === 0) return parsed;
    } catch (error) {
      if (!(error instanceof AppError) || error.status !== 400) throw error;
      throw new AppError(400, error.code, error.text, error.values, [...error.fields, ...this.refused]);
    }
    throw new AppError(400, 'bad-input', w.someRefused, {}, this.refused);
  }

  /** What makes two sendings the same: nothing where there are no files. */
  get marks(): { readonly files?: readonly string[] } {
    const files = [...this.#fresh.map(({ sent }) => sent), ...this.#waiting];
    return files.length === 0 ? {} : { files };
  }

  /** Saves what was just sent; the tokens of all, to be claimed in the same transaction. */
  async tokens(ctx: WriteContext): Promise<string[]> {
    const tokens: string[] = [];
    for (const prepared of this.#fresh)
      tokens.push(tokenOf(ctx, await saveFile(ctx, this.#request.keeper, prepared)));
    return [...this.#waiting, ...tokens];
  }

  /** Keeps what is good for when the form is sent again; nothing where there is no room. */
  async keep(): Promise<WaitingFile[]> {
    const { caller } = this.#request;
    if (this.#fresh.length + this.#waiting.length === 0) return [];
    let tokens = this.#waiting;
    try {
      if (this.#fresh.length > 0) tokens = await caller.write((ctx) => this.tokens(ctx));
    } catch (error) {
      if (!(noRoomOr(error) instanceof AppError)) throw error;
    }
    const found = await caller.read((ctx: ReadContext) => findUnclaimed(ctx, tokens));
    return Promise.all(
      found.map(async ({ token, file, thumbnail }) => {
        const bytes = thumbnail && (await readBytes(this.#request.keeper.store, thumbnail));
        return { token, file, thumbnail: bytes && `data:image/jpeg;base64,${bytes.toString('base64')}` };
      }),
    );
  }
}

/** Looks at the files of a form; none that is refused takes the others or the words with it. */
export async function formFiles(request: PageRequest): Promise<FormFiles> {
  const waiting = (request.form['waiting'] ?? []).slice(0, mostFiles);
  const posted = request.files.filter(({ field }) => field === 'file');
  const fresh: Prepared[] = [];
  const refused: FieldError[] = [];
  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push({ path: 'file', text: error.text, values: error.values });
      return false;
    }
  };
  const { caller, keeper } = request;
  const tooOften = w.tooOften;
  const counted =
    posted.length === 0 ||
    (await attempt(async () => {
      try {
        await caller.write((ctx) => countUploads(ctx, caller.address, posted.length));
      } catch (error) {
        if (error instanceof AppError && error.status === 429)
          throw new AppError(429, error.code, tooOften, error.values);
        throw error;
      }
    }));
  for (const one of counted ? posted : []) {
    await attempt(async () => {
      if (waiting.length + fresh.length >= mostFiles) {
        throw refusedFile(w.tooMany, cleanName(one.name) || '…', { most: mostFiles });
      }
      fresh.push(await keeper.prepare(bytesOf(one), one.name));
    });
  }
  return new FormFiles(request, { fresh, waiting, refused });
}
