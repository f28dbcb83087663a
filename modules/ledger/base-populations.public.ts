export { addBasePopulation } from './base-populations.actions.ts';
