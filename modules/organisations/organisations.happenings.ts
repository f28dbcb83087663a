import { happening } from '../../platform/happenings/happening.ts';

/** The subject of all of these is the staff member. */
export const signedIn = happening<{ session: string }>('organisations.signed-in');
export const signedOut = happening<{ session: string }>('organisations.signed-out');

/** What of an organisation was set: names of its fields, never what stands in them. */
type Setting = { readonly version: number; readonly fields: readonly string[] };

export const organisationAdded = happening<Setting>('organisations.organisation-added');
export const organisationChanged = happening<Setting>('organisations.organisation-changed');
export const organisationClosed = happening<Setting>('organisations.organisation-closed');
export const organisationReopened = happening<Setting>('organisations.organisation-reopened');
/** Of a login that nobody has, the subject is the city. */
export const signInFailed = happening<{ known: boolean }>('organisations.sign-in-failed');
export const sessionsEnded = happening<{ count: number }>('organisations.sessions-ended');
export const passwordChanged = happening<{ by: 'self' | 'invitation' | 'reset' }>(
  'organisations.password-changed',
);
export const invited = happening<{ organisation: string }>('organisations.invited');
export const mailChanged = happening<{ daily: boolean }>('organisations.mail-changed');
export const linkMade = happening<{ kind: string }>('organisations.link-made');

/** Which fields of a person's entry were changed, never what stands in them. */
export const staffChanged = happening<Setting>('organisations.staff-changed');

type Held = { readonly role: string; readonly organisation: string; readonly area: string | null };

export const roleGiven = happening<Held>('organisations.role-given');
export const roleTaken = happening<Held>('organisations.role-taken');
export const deputyNamed = happening<Held & { for: string; from: string; until: string }>(
  'organisations.deputy-named',
);
export const deputyEnded = happening<Held & { for: string }>('organisations.deputy-ended');
/** What lay with `from` is now with `to`, or with the organisation and nobody of it. */
export const left = happening<{ from: string; to: string | null }>('organisations.left');
export const reopened = happening<{ organisation: string }>('organisations.reopened');
/** Of the rota; the subject is the city. Names of fields, never a name or a telephone. */
export const dutySet = happening<Setting & { organisation: string }>('organisations.duty-set');
export const dutyRemoved = happening<Setting & { organisation: string }>('organisations.duty-removed');
