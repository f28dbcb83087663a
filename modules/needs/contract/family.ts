import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { day, id, instant, name, nothing, text } from '../../../platform/http/schema.ts';
import { familyStepKinds } from '../family.rules.ts';
import { needsWords as w } from '../needs.words.ts';
import { needStates, organisationRef } from './shapes.ts';
import { handlerSchema } from './story.ts';

export const familySchema = z.strictObject({
  /** How the person calls the relative: 女儿. */
  name: name(20),
  showsWords: z.boolean().default(false),
});

/** A look that a relative has, or had. */
export const lookOfFamilySchema = z.object({
  id,
  name: z.string(),
  showsWords: z.boolean(),
  /** Opened by the relative's own telephone, masked; null for one opened by a link or a code. */
  phone: z.string().nullable(),
  createdAt: instant,
  expiresAt: instant,
  withdrawnAt: instant.nullable(),
  /** Newest first. */
  openings: z.array(instant),
});
const listOfFamily = z.object({ family: z.array(lookOfFamilySchema) });
const lookers = ['clerk', 'handler', 'head', 'coordinator'] as const;

export const familyQuestionSchema = z.strictObject({ words: text(500) });

/** What a relative sees: steps, dates and organisations; the words only where the holder said so. */
export const familyStorySchema = z.object({
  reference: z.string(),
  /** How the holder calls the relative. */
  name: z.string(),
  words: z.string().nullable(),
  saidAt: instant,
  state: z.enum(needStates),
  expiresAt: instant,
  /** Whom a question goes to; null when nobody is there to answer. */
  asks: organisationRef.nullable(),
  handlers: z.array(handlerSchema),
  steps: z.array(
    z.object({
      at: instant,
      kind: z.enum(familyStepKinds),
      /** Several where they were told at one moment. */
      organisations: z.array(organisationRef),
      deadline: day.nullable(),
      /** What this relative asked. */
      text: z.string().nullable(),
      /** What was answered to it, oldest first. */
      answers: z.array(z.object({ at: instant, organisation: organisationRef.nullable(), text: z.string() })),
    }),
  ),
});

export const familyContract = {
  family: endpoint({
    name: 'needs.family',
    method: 'GET',
    path: '/api/needs/:id/family',
    audience: lookers,
    creates: false,
    summary: w.familyListSummary,
    params: z.object({ id }),
    query: nothing,
    body: nothing,
    answer: listOfFamily,
  }),
  noteFamily: endpoint({
    name: 'needs.noteFamily',
    method: 'POST',
    path: '/api/needs/:id/family',
    audience: lookers,
    creates: true,
    summary: w.noteFamilySummary,
    params: z.object({ id }),
    query: nothing,
    body: z.strictObject({ name: name(20), phone: z.string().trim().max(30) }),
    answer: listOfFamily,
  }),
  withdrawNotedFamily: endpoint({
    name: 'needs.withdrawNotedFamily',
    method: 'DELETE',
    path: '/api/needs/:id/family/:view',
    audience: lookers,
    creates: false,
    summary: w.familyWithdrawSummary,
    params: z.object({ id, view: id }),
    query: nothing,
    body: z.strictObject({}),
    answer: listOfFamily,
  }),
};

export type FamilyStory = z.infer<typeof familyStorySchema>;
export type LookOfFamily = z.infer<typeof lookOfFamilySchema>;

/** A relative's matter that a telephone opens. */
export interface FoundLook {
  readonly viewId: string;
  readonly reference: string;
  readonly state: FamilyStory['state'];
  readonly saidAt: string;
}
