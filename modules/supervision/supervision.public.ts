export { find as registerFinding, register as registerMatter } from './actions/register.ts';
export { order as orderMatter } from './actions/steps.ts';
export { listSeenMatters as listMatters } from './views/matters.ts';
export { listOrigins } from './views/origins.ts';
