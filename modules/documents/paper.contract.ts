import { z } from 'zod';
import { anyName, day, id, instant, name, version } from '../../platform/http/schema.ts';
import { checkNames, documentEvents, documentKinds, documentStates } from './documents.rules.ts';

/** The parts that a person writes; head, number, signature and dates come of themselves. */
export const contentSchema = z.strictObject({
  /** 机关代字, which numbers are given under. */
  code: anyName(20),
  title: name(100),
  /** Of everything, or of one matter: how long it may be. */
  scope: z.enum(['general', 'special']),
  urgency: z.enum(['ordinary', 'urgent', 'very-urgent']),
  addressees: z.array(name(60)).max(40),
  /** Plain text, a line for each paragraph; 一、 （一） 1. （1） at the start of a line make it a heading. */
  body: z.string().trim().max(30_000),
  /** For minutes: who was there, asked leave, sat in. */
  attendance: z.strictObject({ present: anyName(600), absent: anyName(600), observing: anyName(600) }),
  attachments: z.array(name(100)).max(20),
  /** 附注, in brackets below the date. */
  note: anyName(100),
  copiedTo: z.array(name(60)).max(40),
});

export const kind = z.enum(documentKinds);
const person = z.object({ name: z.string(), number: z.string() }).nullable();
const numberSchema = z.object({ code: z.string(), year: z.int(), number: z.int() });

export const checkSchema = z.object({
  rule: z.enum(checkNames),
  /** `refused`: it cannot be sent, signed or issued so. */
  level: z.enum(['refused', 'warning']),
  /** The sentence it is about, as written; empty where it is about the whole. */
  quote: z.string(),
  /** What happened, which article, and the way that is allowed; in Chinese. */
  text: z.string(),
  values: z.record(z.string(), z.string()),
});

export const lineSchema = z.object({
  id,
  kind,
  state: z.enum(documentStates),
  title: z.string(),
  number: numberSchema.nullable(),
  /** 成文日期, once signed. */
  day: day.nullable(),
  organisation: z.object({ id, shortName: z.string() }),
  draftedBy: person,
  changedAt: instant,
});

const may = z.object({
  ...{ edit: z.boolean(), send: z.boolean(), takeBack: z.boolean(), review: z.boolean() },
  ...{ return: z.boolean(), sign: z.boolean(), issue: z.boolean(), withdraw: z.boolean() },
  supersede: z.boolean(),
});

const link = z.object({ id, title: z.string(), number: numberSchema.nullable() }).nullable();

export const documentSchema = lineSchema.extend({
  version,
  content: contentSchema,
  /** In whose name it goes out. */
  issuer: z.string(),
  /** Whether the joint meeting's office issues it, for which stricter rules hold. */
  jointOffice: z.boolean(),
  reviewedBy: person,
  signedBy: person,
  signedAlone: z.boolean(),
  issuedAt: instant.nullable(),
  supersedes: link,
  supersededBy: link,
  checks: z.array(checkSchema),
  characters: z.int(),
  may,
  events: z.array(
    z.object({
      what: z.enum(documentEvents),
      comment: z.string(),
      by: person,
      at: instant,
      version: z.int(),
    }),
  ),
});

export const editionSchema = z.object({ version, kind, content: contentSchema, by: person, at: instant });

export type DocumentContent = z.infer<typeof contentSchema>;
export type DocumentLine = z.infer<typeof lineSchema>;
export type OfficialPaper = z.infer<typeof documentSchema>;
export type DocumentCheck = z.infer<typeof checkSchema>;
export type DocumentEdition = z.infer<typeof editionSchema>;
