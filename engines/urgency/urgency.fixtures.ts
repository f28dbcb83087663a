import { attend } from './told/attend.fixtures.ts';
import type { Case } from './told/case.fixtures.ts';
import { danger } from './told/danger.fixtures.ts';
import { ordinary } from './told/ordinary.fixtures.ts';

export type { Case } from './told/case.fixtures.ts';

/** Written for this project, after the ways of saying; those have been mended by them since, so a new set is due. */
export const cases: readonly Case[] = [...danger, ...attend, ...ordinary];
