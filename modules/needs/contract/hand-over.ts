import { z } from 'zod';
import { id, text } from '../../../platform/http/schema.ts';

/** On what a hand-over to one organisation rests. */
export const basisSchema = z.discriminatedUnion('kind', [
  /** The person agreed, at the counter or on the telephone. */
  z.strictObject({ kind: z.literal('consent'), how: z.enum(['counter', 'phone']) }),
  /** A duty by law, with its article. */
  z.strictObject({ kind: z.literal('duty'), article: text(200) }),
  /** Ask the person on their page; until then the organisation sees nothing. */
  z.strictObject({ kind: z.literal('ask') }),
]);

export const handOverSchema = z.strictObject({
  serviceId: id,
  part: z.enum(['lead', 'joint']),
  basis: basisSchema,
});

export type HandOver = z.infer<typeof handOverSchema>;
export type Basis = z.infer<typeof basisSchema>;

export const handOvers = z
  .array(handOverSchema)
  .max(6)
  .refine((legs) => legs.length === 0 || legs.filter(({ part }) => part === 'lead').length <= 1, {
    message: 'one lead at most',
  });
