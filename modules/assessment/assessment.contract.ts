import { appraisalsContract } from './contract/appraisals.ts';
import { quarterContract } from './contract/quarter.ts';
import { resultsContract } from './contract/results.ts';
import { schemesContract } from './contract/schemes.ts';

export const assessmentContract = {
  ...schemesContract,
  ...resultsContract,
  ...quarterContract,
  ...appraisalsContract,
};
