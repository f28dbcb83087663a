import { z } from 'zod';
import { endpoint } from '../../../platform/http/contract.ts';
import { anyName, day, id, instant, name, nothing, version } from '../../../platform/http/schema.ts';
import { keepers, meetingStates, office, readers, seatAnswers } from '../kinds.rules.ts';
import { meetingsWords as w } from '../meetings.words.ts';
import { agendaItemSchema } from './agenda.ts';
import { itemSchema } from './items.ts';
import { organisationRef, time } from './shapes.ts';

const fields = {
  title: name(80),
  day,
  from: time,
  to: time,
  place: anyName(80),
};

export const lineSchema = z.object({
  ...fields,
  id,
  version: z.int(),
  state: z.enum(meetingStates),
  office: organisationRef,
  /** Whose month it is; settled when it is held. */
  chair: organisationRef.nullable(),
  agenda: z.int(),
  items: z.int(),
  /** The year whose plans it talks over; null for every other meeting. */
  ideasYear: z.int().nullable(),
});

const seatSchema = z.object({
  organisation: organisationRef,
  version: z.int(),
  answer: z.enum(seatAnswers),
  name: z.string(),
  reason: z.string(),
  mayAnswer: z.boolean(),
});

export const meetingSchema = lineSchema.extend({
  agenda: z.array(agendaItemSchema),
  items: z.array(itemSchema),
  deputy: z.object({ organisation: organisationRef, why: z.string() }).nullable(),
  /** Its day is none of the city's working days. */
  isFree: z.boolean(),
  seats: z.array(seatSchema),
  /** Its minutes, where the caller may open them. */
  documentId: id.nullable(),
  /** What was mailed of it, the newest first; one version once. */
  mailings: z.array(
    z.object({ version: z.int(), method: z.enum(['REQUEST', 'CANCEL']), sent: z.int(), at: instant }),
  ),
  mayKeep: z.boolean(),
  mayDraft: z.boolean(),
});

const byMeeting = z.object({ meeting: id });
const invitedIds = z.array(id).max(60);

/** Whom no mail reaches, and the telephone to ring instead. */
const unreached = organisationRef.extend({ phone: z.string() });

export const meetingContract = {
  list: endpoint({
    ...{ name: 'meetings.list', method: 'GET', path: '/api/joint-meetings', audience: readers },
    ...{ creates: false, summary: w.listSummary, params: nothing, body: nothing },
    query: z.object({ office: id.optional() }),
    answer: z.object({
      office: organisationRef,
      meetings: z.array(lineSchema),
      proposals: z.array(agendaItemSchema),
      mayAdd: z.boolean(),
      /** The caller's organisation is a member and may propose. */
      mayPropose: z.boolean(),
    }),
  }),
  one: endpoint({
    ...{ name: 'meetings.one', method: 'GET', path: '/api/joint-meetings/:meeting', audience: readers },
    ...{ creates: false, summary: w.oneSummary, params: byMeeting, query: nothing, body: nothing },
    answer: meetingSchema,
  }),
  invitation: endpoint({
    ...{ name: 'meetings.invitation', method: 'GET', path: '/api/joint-meetings/:meeting/invitation' },
    ...{ audience: readers, creates: false, summary: w.invitationSummary, params: byMeeting },
    ...{ query: nothing, body: nothing },
    /** A calendar after RFC 5545, in base64. */
    answer: z.object({ name: z.string(), type: z.string(), content: z.string() }),
  }),
  add: endpoint({
    ...{ name: 'meetings.add', method: 'POST', path: '/api/joint-meetings', audience: keepers },
    ...{ creates: true, summary: w.addSummary, params: nothing, query: nothing, answer: meetingSchema },
    /** Without `invitedIds` all who are members on that day. */
    body: z.strictObject({
      ...{ ...fields, officeId: id, invitedIds: invitedIds.nullable().default(null) },
      /** The ideas meeting of this year. */
      ideasYear: z.int().min(2000).max(2099).nullable().default(null),
    }),
  }),
  changeMeeting: endpoint({
    ...{ name: 'meetings.changeMeeting', method: 'PUT', path: '/api/joint-meetings/:meeting' },
    ...{ audience: keepers, creates: false, summary: w.changeSummary, params: byMeeting, query: nothing },
    answer: meetingSchema,
    body: z.strictObject({
      ...fields,
      version,
      invitedIds,
      deputyId: id.nullable(),
      deputyWhy: anyName(200).default(''),
    }),
  }),
  setState: endpoint({
    ...{ name: 'meetings.setState', method: 'PUT', path: '/api/joint-meetings/:meeting/state' },
    ...{ audience: keepers, creates: false, summary: w.stateSummary, params: byMeeting, query: nothing },
    body: z.strictObject({ version, state: z.enum(['held', 'cancelled']) }),
    answer: meetingSchema,
  }),
  mail: endpoint({
    ...{ name: 'meetings.mail', method: 'POST', path: '/api/joint-meetings/:meeting/mails' },
    ...{ audience: keepers, creates: true, summary: w.mailSummary, params: byMeeting, query: nothing },
    body: z.strictObject({ version }),
    /** To how many people a mail goes, and which organisations nobody has an address of. */
    answer: z.object({ sent: z.int(), without: z.array(unreached) }),
  }),
  sit: endpoint({
    ...{ name: 'meetings.sit', method: 'PUT', path: '/api/joint-meetings/:meeting/seats/:organisation' },
    ...{ audience: readers, creates: false, summary: w.sitSummary, query: nothing, answer: meetingSchema },
    params: z.object({ meeting: id, organisation: id }),
    body: z.strictObject({
      version,
      answer: z.enum(seatAnswers),
      name: anyName(40).default(''),
      reason: anyName(200).default(''),
    }),
  }),
  minutes: endpoint({
    ...{ name: 'meetings.minutes', method: 'POST', path: '/api/joint-meetings/:meeting/minutes' },
    ...{ audience: office, creates: true, summary: w.minutesSummary, params: byMeeting, query: nothing },
    body: z.strictObject({ version }),
    answer: z.object({ documentId: id }),
  }),
};

export type MeetingLine = z.infer<typeof lineSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type Unreached = z.infer<typeof unreached>;
export type Seat = z.infer<typeof seatSchema>;
export type MeetingFields = Pick<z.infer<typeof meetingContract.add.body>, keyof typeof fields>;
export type NewMeeting = z.infer<typeof meetingContract.add.body>;
export type MeetingChange = z.infer<typeof meetingContract.changeMeeting.body>;
export type SeatChange = z.infer<typeof meetingContract.sit.body>;
