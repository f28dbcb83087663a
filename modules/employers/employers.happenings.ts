import { happening } from '../../platform/happenings/happening.ts';

/** What of an employer was set: names of its fields, never what stands in them. */
type Setting = { readonly version: number; readonly fields: readonly string[] };

export const employerAdded = happening<Setting>('employers.employer-added');
export const employerChanged = happening<Setting>('employers.employer-changed');
