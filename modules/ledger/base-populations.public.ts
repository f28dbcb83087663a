export { addBasePopulations } from './base-populations.actions.ts';
