import { ordinary } from './fresh/ordinary.fixtures.ts';
import { attend, danger } from './fresh/urgent.fixtures.ts';
import type { UrgencyLines } from './measure.ts';

/** Only measured, never mended by, never learned from. */
export const fresh: UrgencyLines = { danger, attend, either: '', ordinary };
