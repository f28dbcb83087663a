import type { UrgencyLines } from './measure.ts';
import { attend, either } from './tuning/attend.fixtures.ts';
import { danger } from './tuning/danger.fixtures.ts';
import { indirectly } from './tuning/indirectly.fixtures.ts';
import { ordinary } from './tuning/ordinary.fixtures.ts';
import { furtherOrdinary } from './tuning/ordinary-further.fixtures.ts';

/** The lines by which the ways of saying are mended. They tell nothing of how well unseen texts are read. */
export const tuning: UrgencyLines = {
  danger: `${danger}${indirectly.danger}`,
  attend: `${attend}${indirectly.attend}`,
  either: `${either}${indirectly.either}`,
  ordinary: `${ordinary}${furtherOrdinary}${indirectly.ordinary}`,
};
