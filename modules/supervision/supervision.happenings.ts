import { happening } from '../../platform/happenings/happening.ts';

type OfMatter = { readonly office: string; readonly kind: string };
type WithOrganisation = OfMatter & { readonly organisation: string };

export const registered = happening<OfMatter>('supervision.registered');
export const ordered = happening<WithOrganisation & { readonly due: string }>('supervision.ordered');
export const answered = happening<WithOrganisation>('supervision.answered');
export const returned = happening<WithOrganisation & { readonly due: string }>('supervision.returned');
export const struckOff = happening<WithOrganisation>('supervision.struck-off');
export const withdrawn = happening<OfMatter>('supervision.withdrawn');
export const told = happening<{ readonly organisation: string; readonly step: string }>('supervision.told');
export const chainSet = happening<{
  readonly remind: number;
  readonly head: number;
  readonly leader: number;
  readonly version: number;
  readonly fields: readonly string[];
}>('supervision.chain-set');
