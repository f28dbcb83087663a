import { z } from 'zod';
import { bodyKinds } from '../../../base/body-kinds.words.ts';
import { groupWords } from '../../../base/groups.words.ts';
import { languageWords } from '../../../base/languages.words.ts';
import { id } from '../../../platform/http/schema.ts';

export const deliveries = ['dispatch', 'appointment', 'drop-in', 'link'] as const;
export type Delivery = (typeof deliveries)[number];

/** `draft` is its organisation's alone, `published` stands on the menu, `withdrawn` has left it. */
export const serviceStates = ['draft', 'published', 'withdrawn'] as const;
export type ServiceState = (typeof serviceStates)[number];

type Keys<T> = (keyof T & string)[];
export const groupCodes = Object.keys(groupWords) as Keys<typeof groupWords>;
export const languageCodes = Object.keys(languageWords) as Keys<typeof languageWords>;

export const serviceSchema = z.object({
  id,
  organisationId: id,
  title: z.string(),
  summary: z.string(),
  category: z.string(),
  groups: z.array(z.string()),
  /** Empty means the whole city. */
  areaIds: z.array(id),
  /** The kind of body one must have joined first, where it is for members; null otherwise. */
  memberOf: z.enum(bodyKinds).nullable(),
  /** Each with a word on it after a colon: "身份证：原件，看一眼就还". */
  documents: z.array(z.string()),
  /** Working days. */
  promiseDays: z.int(),
  delivery: z.enum(deliveries),
  phone: z.string(),
  /** The station where it is done; its address and hours are the station's own. */
  stationId: id.nullable(),
  address: z.string(),
  opening: z.string(),
  /** Where it is done online. */
  link: z.string(),
  /** How many are worked on at once at most; null means any number. */
  capacity: z.int().nullable(),
  /** "…用来 约免费筛查的时间": the tail of the sentence of consent. */
  purpose: z.string(),
  /** What the matter is, as one says it to a person: "看眼睛". Empty: its title says it. */
  matter: z.string(),
  /** What is asked when it is done, after whose it is: "眼睛做好了吗". Empty: whether it is solved. */
  question: z.string(),
  /** In which it is offered besides Chinese, ISO 639. */
  languages: z.array(z.string()),
});

export const categorySchema = z.object({
  code: z.string(),
  parentCode: z.string().nullable(),
  name: z.string(),
  nameEn: z.string(),
});

export type Service = z.infer<typeof serviceSchema>;
export type Category = z.infer<typeof categorySchema>;

/** A service as whoever may change it sees it. */
export const serviceRecordSchema = serviceSchema.extend({
  code: z.string().nullable(),
  state: z.enum(serviceStates),
  /** How residents put it in their own words. */
  saidAs: z.array(z.string()),
  version: z.int(),
});
export type ServiceRecord = z.infer<typeof serviceRecordSchema>;

/** All that can be changed of a service, and all that an edition keeps. */
export type ServiceContent = Omit<ServiceRecord, 'id' | 'version'>;
