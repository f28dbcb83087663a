import { ordinary } from './fresh-further/ordinary.fixtures.ts';
import { attend, danger } from './fresh-further/urgent.fixtures.ts';
import type { UrgencyLines } from './measure.ts';

/** Strongly told civic matters beside unusual danger. Only measured, never mended by, never learned from. */
export const freshFurther: UrgencyLines = { danger, attend, either: '', ordinary };
