import type { BodyKind } from '../../base/body-kinds.words.ts';
import type { kindWords } from '../../modules/organisations/organisations.public.ts';
import type { Role } from '../../platform/access/roles.ts';
/** An administrative unit. `level` is data (市 旗 区 镇 苏木 嘎查 村 街道 社区 …), because every city names its own. */
export interface DemoArea {
  key: string;
  parent: string | null;
  level: string;
  name: string;
}

export interface DemoOrganisation {
  key: string;
  kind: keyof typeof kindWords;
  name: string;
  shortName: string;
  area: string;
  parent: string | null;
  phone: string;
  partner: boolean;
}

/** `hours` is what hangs on the door; `openFrom`/`openTo` ('07:30') and `openDays` (1 = Monday) are the same for machines. */
export interface DemoStation {
  key: string;
  name: string;
  kind?: 'complex';
  area: string;
  organisation: string;
  address: string;
  phone: string;
  hours: string;
  openFrom: string;
  openTo: string;
  openDays: number[];
  facilities: string[];
  longitude: number;
  latitude: number;
}

/** `number` is the staff number (工号), `login` the name in pinyin. */
export interface DemoStaff {
  key: string;
  number: string;
  name: string;
  login: string;
  organisation: string;
  roles: Role[];
  station: string | null;
  post: string;
  phone: string;
  /** Read and spoken besides Chinese, ISO 639. */
  languages?: string[];
  story: string;
}

/** Two levels: a category without a parent is a heading. */
export interface DemoCategory {
  code: string;
  parent: string | null;
  name: string;
  nameEn: string;
}

/**
 * `areas` empty = whole city. `promiseDays` are working days. `capacity` is places a month, null = no limit.
 * `saidAs` are everyday wordings. `purpose` ends the sentence of consent "…用来{purpose}".
 */
export interface DemoService {
  key: string;
  organisation: string;
  title: string;
  summary: string;
  category: string;
  groups: string[];
  areas: string[];
  documents: string[];
  promiseDays: number;
  delivery: 'dispatch' | 'appointment' | 'drop-in' | 'link';
  phone: string;
  capacity: number | null;
  saidAs: string[];
  purpose: string;
  /** The kind of body one must have joined first. */
  memberOf?: BodyKind;
  /** As one says it: "看眼睛", and what is asked when it is done: "眼睛做好了吗". */
  matter?: string;
  question?: string;
  /** In which it is offered besides Chinese, ISO 639. */
  languages?: string[];
}

/** `uscc` is the unified social credit code (GB 32100); a village may have none on record. */
export interface DemoEmployer {
  key: string;
  kind: 'enterprise' | 'institution' | 'village';
  name: string;
  uscc: string | null;
  area: string;
  hasUnion: boolean;
}

export interface DemoResident {
  key: string;
  name: string;
  phone: string;
  area: string;
  age: number;
  story: string;
}

export interface DemoHelpLine {
  phone: string;
  name: string;
  about: string;
}

/** What staff do beyond the plain way of a need. */
export const furtherActs = [
  'ring',
  'agreeNoBasis',
  'extend',
  'supervise',
  'strike',
  'followUp',
  'contest',
  'decideContest',
  'showDoor',
  'doorRefused',
  'heard',
  'settle',
  'toAgenda',
  'askOpening',
  'approveOpening',
  'report',
] as const;

/**
 * `at` is '+1d 10:20': working days after the saying, local time. A step without `by` is the resident's. `days` are
 * calendar days from then: until the new deadline, or until a supervised matter is due.
 */
export type DemoStep =
  | {
      at: string;
      by: string;
      do:
        | ('takeOn' | 'answer' | 'decline' | 'note' | 'dispatch' | 'correctCategory')
        | (typeof furtherActs)[number];
      text?: string;
      outcome?:
        | ('solved' | 'partly' | 'not_solved' | 'referred' | 'not_reached' | 'no_legal_basis')
        | ('content' | 'not_wanted');
      services?: string[];
      category?: string;
      result?: 'reached' | 'unanswered';
      route?: string;
      remains?: string;
      grade?: number;
      door?: 'petition' | 'hotline' | 'court' | 'arbitration';
      decision?: 'founded' | 'unfounded';
      verdict?: 'confirmed' | 'not_accepted';
      days?: number;
    }
  | { at: string; do: 'confirm' | 'notAccept' | 'ask'; text?: string }
  | { at: string; do: 'rate'; grade: number; text?: string };

export type StaffStep = Extract<DemoStep, { by: string }>;

/**
 * `daysAgo` counts calendar days before the day of first start, `time` is local ('09:12').
 * `clerk` took it at the counter or on the phone. `choose`: first service leads, the others assist.
 * `onSpot` is the answer given at the counter; then there is no resident and no step.
 * `forward` is 请帮我转办; neither that nor `choose` is a need said and let nobody have. `asks`: the clerk could not ask
 * the person, so the page does. `expected` are the services that would be right, for the evaluation. `door` is where
 * somebody was told to go at the counter; like an answer on the spot it has no resident and no step.
 */
export interface DemoNeed {
  key: string;
  resident: string | null;
  via: 'portal' | 'counter' | 'phone';
  clerk: string | null;
  daysAgo: number;
  time: string;
  text: string;
  area: string | null;
  choose: string[];
  onSpot: string | null;
  forward: boolean;
  asks?: true;
  employer: string | null;
  expected: string[];
  door?: { to: 'discipline' | 'hotline' | 'petition' | 'court'; reason: string };
  steps: DemoStep[];
}

/** An answer card: words to say as they are, and what they rest on. */
export interface DemoCard {
  title: string;
  words: string;
  source: string;
  sourceDay: string | null;
  category: string;
  organisation: string | null;
  validUntil: string | null;
  /** The kind of body that is joined at once with this answer. */
  joins?: BodyKind;
}

/**
 * Ended `daysAgo`, having taken `days` (one unless told). `by` is the staff member of the `lead` who entered it. Money
 * and goods are in fen, with where it came from, and with what they were and who valued them.
 */
export interface DemoActivity {
  kind: 'event' | 'class';
  title: string;
  daysAgo: number;
  days?: number;
  area: string;
  place: string;
  lead: string;
  partners: string[];
  by: string;
  attendance: number;
  countedHow: 'list' | 'counted' | 'estimated';
  group?: string;
  brand?: string;
  sessions?: number;
  households?: number;
  money?: [number, string];
  goods?: [number, string, string];
}
