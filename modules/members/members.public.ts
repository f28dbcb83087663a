export { join as joinBody } from './actions/join.ts';
export { type CountedMember, listCountedMembers } from './views/counted.ts';
