import { happening } from '../../platform/happenings/happening.ts';

/** What was set: names of fields, never what stands in them. */
type Setting = { readonly version: number; readonly fields: readonly string[] };

export const bodyAdded = happening<Setting>('bodies.body-added');
export const bodyChanged = happening<Setting>('bodies.body-changed');
export const bodyImported = happening<Setting>('bodies.body-imported');
export const bodyClosed = happening<{ version: number }>('bodies.body-closed');
export const bodyReopened = happening<{ version: number }>('bodies.body-reopened');
export const ruleAdded = happening<{ kind: string; level: string; from: string; moved: number }>(
  'bodies.rule-added',
);
export const thresholdsSet = happening<Setting>('bodies.thresholds-set');
export const daysSet = happening<Setting>('bodies.days-set');
export const reminded = happening<{ months: number; due: string }>('bodies.reminded');
export const supportImported = happening<{ year: number }>('bodies.support-imported');
export const supportRuleAdded = happening<{ kind: string; level: string; from: string }>(
  'bodies.support-rule-added',
);
