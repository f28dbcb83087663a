import { z } from 'zod';
import { bodyKinds } from '../../../base/body-kinds.words.ts';
import { id } from '../../../platform/http/schema.ts';
import { decliningCodes } from '../declining.rules.ts';
import { categoryRef, organisationRef } from './shapes.ts';

/** Why a service was proposed, as data; `reasonText` in the words says it. */
export const reasonSchema = z.discriminatedUnion('kind', [
  /** The resident's own words that fit. */
  z.object({ kind: z.literal('text'), words: z.array(z.string()) }),
  /** It is meant for a group, told by these words. */
  z.object({ kind: z.literal('group'), group: z.string(), words: z.array(z.string()) }),
  /** It is offered where the person is. */
  z.object({ kind: z.literal('place'), place: z.string() }),
  /** Free places of a stated limit. */
  z.object({ kind: z.literal('capacity'), free: z.int() }),
  z.object({ kind: z.literal('full') }),
  /** Its doors are open until then, `HH:MM`; 24:00 is all day. */
  z.object({ kind: z.literal('open'), until: z.string() }),
  /** They open later today. */
  z.object({ kind: z.literal('opens'), from: z.string() }),
  /** They are shut for today; `weekday` (1 is Monday) and `from` say when they open next, where that is known. */
  z.object({
    kind: z.literal('shut'),
    weekend: z.boolean(),
    weekday: z.int().nullable(),
    from: z.string(),
  }),
  /** Words like these were put right before; `category` where that is what was corrected. */
  z.object({ kind: z.literal('learned'), category: z.string().nullable() }),
  /** Needs with words like these belonged there; nobody put these very words right. */
  z.object({ kind: z.literal('category'), words: z.array(z.string()) }),
  /** Somebody there reads the language the person wrote in. */
  z.object({ kind: z.literal('language'), language: z.string() }),
  /**
   * In the last year its organisation took on so many matters of the kind, and of so many the resident said that they
   * were solved, half of them within `days` working days. None of them under 3.
   */
  z.object({
    kind: z.literal('solved'),
    takenOn: z.int(),
    solved: z.int(),
    days: z.int().nullable(),
  }),
  /** The same, where fewer were solved than usual. */
  z.object({ kind: z.literal('seldom'), takenOn: z.int(), solved: z.int() }),
  /** And declined so many; `why` where one reason stands out. */
  z.object({ kind: z.literal('declined'), count: z.int(), why: z.enum(decliningCodes).nullable() }),
  /** It is for these groups, and none of them was told. */
  z.object({ kind: z.literal('no-group'), groups: z.array(z.string()) }),
  /** It is offered in some places only, and no place was told. */
  z.object({ kind: z.literal('no-place') }),
  /** An outside model holds it to be near in meaning. */
  z.object({ kind: z.literal('embedding'), model: z.string() }),
  /** One goes there, and nobody wrote down when it is open. */
  z.object({ kind: z.literal('no-hours') }),
]);

export const proposalSchema = z.object({
  serviceId: id,
  title: z.string(),
  summary: z.string(),
  category: categoryRef,
  organisation: organisationRef,
  /** Working days within which the organisation answers. */
  promiseDays: z.int(),
  delivery: z.enum(['dispatch', 'appointment', 'drop-in', 'link']),
  phone: z.string(),
  documents: z.array(z.string()),
  /** The kind of body one must have joined first; whether somebody has is not looked up. */
  memberOf: z.enum(bodyKinds).nullable(),
  /** The tail of the sentence of consent: "约免费筛查的时间". */
  purpose: z.string(),
  /** What it is about, as one says it: "看眼睛"; empty where nobody put it so. */
  matter: z.string(),
  reasons: z.array(reasonSchema),
  score: z.number(),
  /** By the name of the weight: by how many percent it moved the score that the words alone give. */
  shares: z.record(z.string(), z.int()),
});

export type Proposal = z.infer<typeof proposalSchema>;
export type Reason = z.infer<typeof reasonSchema>;
