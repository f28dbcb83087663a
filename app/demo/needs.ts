import { awaitingNeeds } from './needs-awaiting.ts';
import { contestedNeeds } from './needs-contested.ts';
import { onSpotNeeds } from './needs-on-spot.ts';
import { openNeeds } from './needs-open.ts';
import { solvedNeeds } from './needs-solved.ts';
import { furtherSolvedNeeds } from './needs-solved-further.ts';
import type { DemoNeed } from './shape.ts';

export const needs: DemoNeed[] = [
  ...onSpotNeeds,
  ...solvedNeeds,
  ...furtherSolvedNeeds,
  ...contestedNeeds,
  ...awaitingNeeds,
  ...openNeeds,
];
