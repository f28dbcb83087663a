import { happening } from '../../platform/happenings/happening.ts';

type OfOffice = { readonly office: string };

export const chairsSet = happening<OfOffice & { readonly months: number; readonly how: string }>(
  'meetings.chairs-set',
);
export const joined = happening<OfOffice & { readonly organisation: string }>('meetings.joined');
export const left = happening<OfOffice & { readonly organisation: string; readonly handedOn: number }>(
  'meetings.left',
);
export const reordered = happening<OfOffice>('meetings.reordered');
export const arranged = happening<OfOffice & { readonly version: number }>('meetings.arranged');
/** Those of before it was counted tell neither day nor place nor who came. */
export const held = happening<
  OfOffice & {
    readonly present: number;
    readonly day?: string;
    readonly area?: string | null;
    readonly together?: readonly string[];
  }
>('meetings.held');
export const cancelled = happening<OfOffice>('meetings.cancelled');
export const answered = happening<{ readonly organisation: string; readonly answer: string }>(
  'meetings.answered',
);
export const invited = happening<{ readonly sent: number }>('meetings.invited');
export const agendaChanged = happening<OfOffice & { readonly source: string; readonly state: string }>(
  'meetings.agenda-changed',
);
export const agreed = happening<OfOffice & { readonly version: number; readonly state: string }>(
  'meetings.agreed',
);
export const partAnswered = happening<{ readonly organisation: string; readonly answer: string }>(
  'meetings.part-answered',
);
export const minutesDrafted = happening<{ readonly document: string }>('meetings.minutes-drafted');
export const planHandedIn = happening<{
  readonly organisation: string;
  readonly year: number;
  readonly edition: number;
  readonly lines: number;
}>('meetings.plan-handed-in');
export const planRemarked = happening<
  OfOffice & { readonly organisation: string; readonly year: number; readonly what: string }
>('meetings.plan-remarked');
export const lineTaken = happening<{
  readonly organisation: string;
  readonly year: number;
  readonly task: string;
}>('meetings.line-taken');
export const branchChanged = happening<
  OfOffice & { readonly organisation: string; readonly version: number; readonly what: string }
>('meetings.branch-changed');
