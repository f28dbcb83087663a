import { happening } from '../../platform/happenings/happening.ts';

type OfScheme = { readonly office: string; readonly year: number; readonly edition: number };

export const begun = happening<{ readonly office: string; readonly year: number }>('assessment.begun');
export const drafted = happening<OfScheme>('assessment.drafted');
export const published = happening<OfScheme & { readonly effectYear: number }>('assessment.published');
export const taken = happening<OfScheme & { readonly bodies: number; readonly lines: number }>(
  'assessment.taken',
);
export const contested = happening<{ readonly body: string; readonly line: string }>('assessment.contested');
export const decided = happening<{
  readonly body: string;
  readonly line: string;
  readonly decision: string;
}>('assessment.decided');
export const closed = happening<{ readonly office: string; readonly year: number }>('assessment.closed');
export const followed = happening<{ readonly kind: string }>('assessment.followed');
export const appraised = happening<{ readonly body: string; readonly by: 'office' | 'body' }>(
  'assessment.appraised',
);
