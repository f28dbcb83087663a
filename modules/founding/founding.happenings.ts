import { happening } from '../../platform/happenings/happening.ts';

export const foundingOpened = happening<{ kind: string; form: string; area: string }>('founding.opened');
/** What was set: names of fields, never what stands in them. */
export const foundingChanged = happening<{ version: number; fields: readonly string[] }>('founding.changed');
export const stepTaken = happening<{ step: string; on: string }>('founding.step-taken');
export const bodyFounded = happening<{ body: string; kind: string; people: number }>('founding.founded');
export const foundingDropped = happening<{ version: number }>('founding.dropped');
/** Whoever carries it was told that it stands still since then. */
export const standstillTold = happening<{ since: string }>('founding.standstill-told');
export const formRuleAdded = happening<{ kind: string; form: string; from: string }>('founding.rule-added');
