import type { UrgencyLines } from './measure.ts';
import { attend, either } from './tuning/attend.fixtures.ts';
import { danger } from './tuning/danger.fixtures.ts';
import { ordinary } from './tuning/ordinary.fixtures.ts';
import { furtherOrdinary } from './tuning/ordinary-further.fixtures.ts';

/** The lines by which the ways of saying are mended. They tell nothing of how well unseen texts are read. */
export const tuning: UrgencyLines = {
  danger,
  attend,
  either,
  ordinary: `${ordinary}${furtherOrdinary}`,
};
