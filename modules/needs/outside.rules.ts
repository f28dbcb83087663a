import type { NeedRow } from './needs.rules.ts';
import { sortingOf } from './sorting.rules.ts';

/**
 * Whether anything of a need may leave the house: somebody has received it, and it is neither protected, confidential,
 * an accusation, urgent, a child's nor a ward's, erased; neither as it was kept nor as its words are read today.
 */
export function mayLeaveHouse(
  need: Pick<
    NeedRow,
    | 'words'
    | 'kind'
    | 'urgency'
    | 'matters'
    | 'protected'
    | 'confidential'
    | 'of_child'
    | 'for_whom'
    | 'erased_at'
    | 'received_by'
  >,
): boolean {
  const { kind, urgency, matters, of_child, for_whom, erased_at, received_by } = need;
  if (erased_at !== null || received_by === null || need.protected || need.confidential) return false;
  if (kind === 'accuse' || urgency !== 'ordinary' || matters.length > 0) return false;
  if (of_child || for_whom === 'ward') return false;
  const read = sortingOf(need.words);
  return (
    read.kind !== 'accuse' &&
    read.urgency === 'ordinary' &&
    read.matters.length === 0 &&
    !read.protected &&
    !read.ofChild
  );
}
