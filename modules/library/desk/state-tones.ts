import type { Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { ItemState } from '../kinds.rules.ts';
import type { EditionLine } from '../library.contract.ts';

export const stateTones: Record<ItemState, Tone> = {
  ...{ inForce: 'onTime', coming: 'waiting', withdrawn: 'stopped' },
};

export const editionTones: Record<EditionLine['state'], Tone> = {
  ...{ inForce: 'onTime', coming: 'waiting', over: 'ended', corrected: 'ended' },
};
