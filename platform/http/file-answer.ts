import { Hono } from 'hono';
import { isId } from '../../base/ids.ts';
import { notFound } from '../access/actor.ts';
import { fileHeaders } from '../files/answer.ts';
import { type FileOwner, openFile } from '../files/open.ts';
import { readBytes } from '../files/read.ts';
import { credentialsOf } from './api.ts';
import { atStation, readCookies } from './cookies.ts';
import { Caller, cityOf, type HttpParts } from './request.ts';

export interface AskedFile {
  readonly id: string;
  readonly small: boolean;
  readonly save: boolean;
  /** True on a machine that many people use. */
  readonly shared: boolean;
}

export interface FileAnswer {
  readonly headers: Record<string, string>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file for `caller`, read from the disk after the transaction. Throws 404 for who may not see it. */
export async function answerFile(
  parts: HttpParts,
  caller: Caller,
  owners: readonly FileOwner[],
  asked: AskedFile,
): Promise<FileAnswer> {
  if (!isId(asked.id)) throw notFound();
  const opened = await caller.read((ctx) => openFile(ctx, owners, asked.id, asked.small ? 'small' : 'whole'));
  const bytes = await readBytes(parts.runtime.parts.files.store, opened.lying);
  return { headers: fileHeaders(opened, asked), bytes: Uint8Array.from(bytes) };
}

/**
 * `/files/ID` for staff by their session and for callers of the API by a need's secret; `?size=small` is the
 * thumbnail, `?save=1` lets the browser save it.
 */
export function fileAddresses(parts: HttpParts, owners: readonly FileOwner[]): Hono {
  const app = new Hono();
  app.get('/files/:id', async (c) => {
    const caller = new Caller(parts, c, await cityOf(parts, c), credentialsOf(c));
    const { headers, bytes } = await answerFile(parts, caller, owners, {
      id: c.req.param('id'),
      small: c.req.query('size') === 'small',
      save: c.req.query('save') === '1',
      shared: atStation(readCookies(c.req.header('cookie'))),
    });
    return c.body(bytes, 200, headers);
  });
  return app;
}
