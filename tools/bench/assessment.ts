import { measured } from './ledger.ts';

/** `npm run bench assessment -- [--entries 1000000]`: a year's scores of forty bodies beside the same by plain SQL. */
export async function benchAssessment(args: readonly string[]): Promise<void> {
  await measured(['measure-assessment', ...args]);
}
