import { happening } from '../../platform/happenings/happening.ts';

/** Somebody opened a figure onto its records; its subject is the city. `field` is the figure or the kind of entries. */
export const opened = happening<{
  field: string;
  from: string;
  to: string;
  area: string | null;
  organisation: string | null;
  records: number;
}>('ledger.opened');
