export { createPublished } from './cards.actions.ts';
export type { CardContent } from './cards.contract.ts';
