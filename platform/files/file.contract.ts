import { z } from 'zod';
import { endpoint } from '../http/contract.ts';
import { id, nothing } from '../http/schema.ts';
import { filesWords as w } from './files.words.ts';
import { mostFiles } from './limits.ts';

/** A picture or document as it is shown: `/files/ID`, and `/files/ID?size=small` for a picture's thumbnail. */
export const fileSchema = z.object({
  id,
  /** Without its ending; may be empty. */
  name: z.string(),
  type: z.enum(['image/jpeg', 'application/pdf']),
  size: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
});

export type FileRef = z.infer<typeof fileSchema>;

/** Tokens of files that were sent before with `POST /api/files`. */
export const fileTokens = z.array(z.string().min(1).max(80)).max(mostFiles).default([]);

export const filesContract = {
  upload: endpoint({
    name: 'files.upload',
    method: 'POST',
    path: '/api/files',
    audience: 'anyone',
    creates: true,
    takes: 'bytes',
    summary: w.uploadSummary,
    params: nothing,
    query: z.object({ name: z.string().max(1000).default('') }),
    body: nothing,
    answer: z.object({ token: z.string(), ...fileSchema.shape }),
  }),
};
