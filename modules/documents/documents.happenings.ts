import { happening } from '../../platform/happenings/happening.ts';
import type { DocumentKind } from './documents.rules.ts';

type Step = { readonly version: number; readonly kind: DocumentKind; readonly organisationId: string };

export const drafted = happening<Step>('documents.drafted');
export const changed = happening<Step>('documents.changed');
export const sent = happening<Step>('documents.sent');
export const takenBack = happening<Step>('documents.taken-back');
export const reviewed = happening<Step>('documents.reviewed');
export const returned = happening<Step>('documents.returned');
export const signed = happening<Step & { readonly alone: boolean }>('documents.signed');
export const issued = happening<
  Step & { readonly year: number; readonly number: number; readonly supersedes: string | null }
>('documents.issued');
export const withdrawn = happening<Step>('documents.withdrawn');
