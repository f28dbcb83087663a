import { z } from 'zod';
import { day, id, instant } from '../../../platform/http/schema.ts';
import {
  chainSteps,
  findingSources,
  lights,
  matterKinds,
  matterStates,
  originKinds,
} from '../kinds.rules.ts';

export const organisationRef = z.object({ id, shortName: z.string() });

const proofSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('figure'),
    indicator: z.string(),
    name: z.string(),
    nameEn: z.string(),
    value: z.string(),
    unit: z.string(),
    unitEn: z.string(),
    from: z.string(),
    to: z.string(),
    /** The instant it was read. */
    asOf: instant,
  }),
  z.object({
    kind: z.literal('calls'),
    /** Without its number for leaders, who see no need whole. */
    calls: z.array(z.object({ reference: z.string().nullable(), solved: z.boolean() })),
  }),
]);

const stepSchema = z.object({
  number: z.int(),
  kind: z.enum(matterStates),
  organisation: organisationRef.nullable(),
  due: day.nullable(),
  words: z.string(),
  proof: proofSchema.nullable(),
  by: z.string(),
  at: instant,
});

export const matterSchema = z.object({
  id,
  version: z.int(),
  kind: z.enum(matterKinds),
  year: z.int(),
  number: z.int(),
  office: organisationRef,
  words: z.string(),
  /** The meeting, the leader or the inspection, as it is named. */
  origin: z.object({
    kind: z.enum([...originKinds, 'finding']),
    /** Of the agreed item or the item of a paper. */
    id: id.nullable(),
    text: z.string(),
    source: z.enum(findingSources).nullable(),
  }),
  /** Whom and which day the meeting or the note named, while it is not ordered. */
  named: z.object({ organisation: organisationRef.nullable(), due: day.nullable() }).nullable(),
  organisation: organisationRef.nullable(),
  due: day.nullable(),
  /** Working days left, negative when late; null where nobody has it in hand. */
  daysLeft: z.int().nullable(),
  /** Computed from the days; null where nobody has it in hand. */
  light: z.enum(lights).nullable(),
  state: z.enum(matterStates),
  steps: z.array(stepSchema),
  /** Who was told that its day comes or went. */
  told: z.array(z.object({ step: z.enum(chainSteps), onDay: day, at: instant })),
  may: z.object({
    order: z.boolean(),
    answer: z.boolean(),
    prove: z.boolean(),
    check: z.boolean(),
    withdraw: z.boolean(),
  }),
  /** It would be the caller's to look at, but they answered it themselves. */
  answeredMyself: z.boolean(),
});

export type Matter = z.infer<typeof matterSchema>;
export type Step = Matter['steps'][number];
export type OrganisationRef = z.infer<typeof organisationRef>;
