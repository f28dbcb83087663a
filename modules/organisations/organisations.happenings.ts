import { happening } from '../../platform/happenings/happening.ts';

export const signedIn = happening<{ session: string }>('organisations.signed-in');
export const signedOut = happening<{ session: string }>('organisations.signed-out');

/** What of an organisation was set: names of its fields, never what stands in them. */
type Setting = { readonly version: number; readonly fields: readonly string[] };

export const organisationAdded = happening<Setting>('organisations.organisation-added');
export const organisationChanged = happening<Setting>('organisations.organisation-changed');
export const organisationClosed = happening<Setting>('organisations.organisation-closed');
export const organisationReopened = happening<Setting>('organisations.organisation-reopened');
