import type { Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { DocumentState } from '../documents.rules.ts';

export const stateTones: Record<DocumentState, Tone> = {
  ...{ draft: 'waiting', review: 'dueSoon', signed: 'dueSoon' },
  ...{ issued: 'onTime', superseded: 'ended', withdrawn: 'stopped' },
};
