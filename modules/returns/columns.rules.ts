import type { HardshipColumn } from '../needs/needs.public.ts';

/** What a column of a form of persons can be: those of the hardship file, and what such forms ask besides. */
export type ReturnColumn = HardshipColumn | 'order' | 'age' | 'helped' | 'remark';

/** Columns by which a row is known to be somebody's; a form has one of them. */
export const naming: readonly ReturnColumn[] = ['name', 'idNumber'];

/** Of numbers: in a workbook they are written so that they can be counted with. */
export const counting: readonly ReturnColumn[] = ['order', 'age', 'household'];

/** Left to whoever signs the form. */
export const left: readonly ReturnColumn[] = ['remark', 'filledOn'];

/** Told by whom the row is about; opened on record only. */
export const identities: readonly ReturnColumn[] = ['name', 'idNumber', 'phone', 'sex', 'born', 'age'];

/** Rows of a form that are looked at in one go; each person's is on record. */
export const mostReturnRows = 1000;

/** Hours within which the file of a return may be taken. */
export const hoursToTake = 24;

/** Who may open what residents told, and so may fill in a form with it. */
export const fillers = ['clerk', 'handler', 'head', 'coordinator'] as const;
/** Who sees which returns were made: no word of what was in them. */
export const readers = [...fillers, 'leader'] as const;

/** Of returns on one page of the list. */
export const pageSize = 30;
