import { happening } from '../../platform/happenings/happening.ts';

type OfRound = { readonly organisation: string; readonly kind: string };

export const projectEntered = happening<OfRound & { readonly sponsor: string }>('honours.project-entered');
export const opened = happening<OfRound>('honours.opened');
/** `via` is `desk` or `portal`. */
export const nominated = happening<OfRound & { readonly nominee: string; readonly via: string }>(
  'honours.nominated',
);
export const seated = happening<OfRound & { readonly members: number }>('honours.seated');
export const judging = happening<OfRound>('honours.judging');
export const declared = happening<OfRound & { readonly conflicts: number }>('honours.declared');
export const marked = happening<OfRound>('honours.marked');
export const decided = happening<OfRound & { readonly chosen: number; readonly until: string }>(
  'honours.decided',
);
export const objected = happening<OfRound & { readonly via: string }>('honours.objected');
export const answered = happening<OfRound & { readonly upheld: boolean }>('honours.answered');
export const concluded = happening<OfRound & { readonly chosen: number }>('honours.concluded');
export const dropped = happening<OfRound>('honours.dropped');
export const resultEntered = happening<OfRound & { readonly taken: boolean }>('honours.result-entered');
/** The purpose stays with the happening: it is one of the office's own words, never the resident's. */
export const contactSeen = happening<OfRound & { readonly of: string }>('honours.contact-seen');
/** How many contacts of residents a round gave up when its days were over. */
export const contactsForgotten = happening<OfRound & { readonly contacts: number }>(
  'honours.contacts-forgotten',
);

type OfTitle = { readonly programme: string; readonly organisation: string };

export const programmeOpened = happening<{ readonly organisation: string }>('honours.programme-opened');
export const titleApplied = happening<OfTitle>('honours.title-applied');
/** Every step of a title after its application, by what it came to. */
export const titleMoved = happening<OfTitle & { readonly state: string }>('honours.title-moved');

export const received = happening<{ readonly organisation: string; readonly version: number }>(
  'honours.received',
);
export const receivedWithdrawn = happening<{ readonly organisation: string; readonly version: number }>(
  'honours.received-withdrawn',
);
