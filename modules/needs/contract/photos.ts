import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { id, instant, nothing } from '../../../platform/http/schema.ts';
import { photoWords as w } from '../photo.words.ts';
import { staffAtWork } from './desk.ts';

export const photosContract = {
  askPhoto: endpoint({
    name: 'needs.askPhoto',
    method: 'POST',
    path: '/api/needs/:id/photo-links',
    audience: staffAtWork,
    creates: true,
    summary: w.ask,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({}),
    answer: z.object({
      /** The page for the telephone, below the city's own address. */
      path: z.string(),
      expiresAt: instant,
    }),
  }),
};
