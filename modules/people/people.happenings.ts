import { happening } from '../../platform/happenings/happening.ts';

/** The subject of all of these is the matter they are about. */
export const consentGiven = happening<{ organisation: string; how: string }>('people.consent-given');
export const consentRefused = happening<{ organisation: string }>('people.consent-refused');
export const dutyNamed = happening<{ organisation: string }>('people.duty-named');
export const consentWithdrawn = happening<{ organisation: string }>('people.consent-withdrawn');
export const contactCorrected = happening<{ field: string }>('people.contact-corrected');
/** The subject is the organisation's search; whom it was for is never told. */
export const searched = happening<{ organisation: string; field: string }>('people.searched');
export const contactRevealed = happening<{ organisation: string; field: string }>('people.contact-revealed');
