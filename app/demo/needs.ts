import { awaitingNeeds } from './needs-awaiting.ts';
import { contestedNeeds } from './needs-contested.ts';
import { cultureNeeds } from './needs-culture.ts';
import { decidedNeeds } from './needs-decided.ts';
import { elderNeeds } from './needs-elders.ts';
import { familyNeeds } from './needs-family.ts';
import { healthNeeds } from './needs-health.ts';
import { livelihoodNeeds } from './needs-livelihood.ts';
import { livedNeeds } from './needs-lives.ts';
import { onSpotNeeds } from './needs-on-spot.ts';
import { openNeeds } from './needs-open.ts';
import { solvedNeeds } from './needs-solved.ts';
import { furtherSolvedNeeds } from './needs-solved-further.ts';
import { wageNeeds } from './needs-wages.ts';
import { yunheNeeds } from './needs-yunhe.ts';
import { cultureQuestions } from './questions-culture.ts';
import { elderQuestions } from './questions-elders.ts';
import { familyQuestions } from './questions-family.ts';
import { healthQuestions } from './questions-health.ts';
import { livelihoodQuestions } from './questions-livelihood.ts';
import { wageQuestions } from './questions-wages.ts';
import type { DemoNeed } from './shape.ts';

/** Of the last two months, told step by step: what tests and the evaluation live on. */
export const storyNeeds: DemoNeed[] = [
  ...onSpotNeeds,
  ...solvedNeeds,
  ...furtherSolvedNeeds,
  ...contestedNeeds,
  ...awaitingNeeds,
  ...openNeeds,
];

/** All that was said in half a year. */
export const needs: DemoNeed[] = [
  ...storyNeeds,
  ...wageNeeds,
  ...wageQuestions,
  ...elderNeeds,
  ...elderQuestions,
  ...familyNeeds,
  ...familyQuestions,
  ...healthNeeds,
  ...healthQuestions,
  ...livelihoodNeeds,
  ...livelihoodQuestions,
  ...cultureNeeds,
  ...cultureQuestions,
  ...yunheNeeds,
  ...livedNeeds,
  ...decidedNeeds,
];
