import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { cleaned, day, nothing, text, version } from '../../../platform/http/schema.ts';
import { appointmentContractWords as w } from '../appointments.words.ts';
import { handlers, leg } from './desk.ts';
import { needSchema } from './need.ts';

/** So that all of it fits into one text. */
export const mostPlace = 30;
export const mostBring = 40;

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const appointmentsContract = {
  appoint: endpoint({
    name: 'needs.appoint',
    method: 'PUT',
    path: '/api/needs/:id/legs/:leg/appointment',
    audience: handlers,
    creates: false,
    summary: w.appoint,
    params: leg,
    query: nothing,
    body: z.strictObject({
      version,
      day,
      /** `HH:MM` in the city. */
      time: clock,
      place: text(mostPlace),
      bring: z.preprocess(cleaned, z.string().max(mostBring)).default(''),
      /** Moves the deadline of the leg to the agreed day: its one extension, for a day after the deadline. */
      extend: z.boolean().default(false),
    }),
    answer: needSchema,
  }),
  cancelAppointment: endpoint({
    name: 'needs.cancelAppointment',
    method: 'DELETE',
    path: '/api/needs/:id/legs/:leg/appointment',
    audience: handlers,
    creates: false,
    summary: w.cancel,
    params: leg,
    query: nothing,
    body: z.strictObject({ version }),
    answer: needSchema,
  }),
};

export type Appointing = z.infer<typeof appointmentsContract.appoint.body>;
