import { z } from 'zod';
import { day, id, instant } from '../../../platform/http/schema.ts';
import { urgencies } from '../urgency.rules.ts';
import { categoryRef, channels, legStates, needStates } from './shapes.ts';

/** One line of a queue: what the row shows and nothing else, since a page of them goes over thin lines. */
export const queueItemSchema = z.object({
  id,
  reference: z.string(),
  version: z.int(),
  /** How it begins; empty where it is protected. */
  words: z.string(),
  urgency: z.enum(urgencies),
  protected: z.boolean(),
  ofChild: z.boolean(),
  /** Besides Chinese, ISO 639. */
  languages: z.array(z.string()),
  saidAt: instant,
  via: z.enum(channels),
  state: z.enum(needStates),
  category: categoryRef.nullable(),
  area: z.string().nullable(),
  /** The caller's organisation's own leg, null where it only received the need. */
  leg: z
    .object({
      id,
      part: z.enum(['lead', 'joint']),
      state: z.enum(legStates),
      /** The name of its handler. */
      assignee: z.string().nullable(),
    })
    .nullable(),
  /** By when the person was told that somebody rings; null once they were reached. */
  ringBy: day.nullable(),
  /** When the organisation's own leg is due while it is open, else the earliest open deadline of the need. */
  deadline: day.nullable(),
  daysLeft: z.int().nullable(),
  round: z.int(),
  /** The resident wrote, and nobody of the caller's organisation has opened it or acted since. */
  unheard: z.boolean(),
});

export type QueueItem = z.infer<typeof queueItemSchema>;
