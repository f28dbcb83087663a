import { happening } from '../../platform/happenings/happening.ts';

/** The subject of all of these is the matter they are about. */
export const consentGiven = happening<{ organisation: string; how: string }>('people.consent-given');
export const consentRefused = happening<{ organisation: string }>('people.consent-refused');
export const dutyNamed = happening<{ organisation: string }>('people.duty-named');
export const contactRevealed = happening<{ organisation: string; field: string }>('people.contact-revealed');
