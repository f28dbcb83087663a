import { happening } from '../../platform/happenings/happening.ts';

type Template = { readonly version: number; readonly organisationId: string; readonly blanks: number };

export const templateAdded = happening<Template>('reports.template-added');
export const templateChanged = happening<Template>('reports.template-changed');
export const blanksConfirmed = happening<Template>('reports.blanks-confirmed');
export const templateStateSet = happening<Template & { readonly state: string }>(
  'reports.template-state-set',
);

type Made = {
  readonly version: number;
  readonly organisationId: string;
  readonly template: string;
  readonly from: string;
  readonly to: string;
};

export const made = happening<Made>('reports.made');
export const changed = happening<Made>('reports.changed');
export const refreshed = happening<Made>('reports.refreshed');
export const issued = happening<Made & { readonly supersedes: string | null }>('reports.issued');
export const dropped = happening<Made>('reports.dropped');
export const written = happening<Made & { readonly document: string }>('reports.written-as-document');
