import { type Actor, hasRole } from '../../platform/access/actor.ts';
import { scope } from '../../platform/access/authorized.ts';
import { isComparable } from './merging.rules.ts';
import { type NeedScope, sightOf } from './needs.policy.ts';
import { liveLegs, type NeedRecord } from './needs.rules.ts';

/** Who joins two matters and takes them apart: staff who see both, of the office that received each or leads it. */
export function mayMerge(actor: Actor, record: NeedRecord): boolean {
  if (!hasRole(actor, 'clerk', 'handler', 'head', 'coordinator') || sightOf(actor, record) !== 'whole')
    return false;
  const { organisationId } = actor;
  const leads = liveLegs(record).some(
    (leg) =>
      leg.part === 'lead' &&
      leg.organisation_id === organisationId &&
      leg.state !== 'asked' &&
      leg.withdrawn_at === null,
  );
  return (leads || record.need.received_by === organisationId) && isComparable(record);
}

/** What is joined to a matter changes with it, whoever changes that; nothing of it is shown. */
export function joinedScope(): NeedScope {
  return scope({ kind: 'all' });
}
