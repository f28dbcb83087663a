import type { ReadContext } from '../../../platform/access/context.ts';
import { listBodyNames } from '../../bodies/bodies.public.ts';
import { findEmployer } from '../../employers/employers.public.ts';
import { countOpenAbout } from '../../needs/needs.public.ts';
import { maskNumbers } from '../../people/people.public.ts';
import type { Nomination } from '../contract/shapes.ts';
import { exclusions, warnedOf } from '../exclusions.rules.ts';
import { isJudged, type Judged, judgesOf, spreadOf } from '../jury.rules.ts';
import { publicName } from '../publicity.rules.ts';
import type { Jury } from '../store/jury.ts';
import type { NominationRecord } from '../store/nominations.ts';
import { namePlace, organisationNames } from './around.ts';

export const nameOf = (ctx: ReadContext, { name }: NominationRecord): string =>
  ctx.keys.decrypt(namePlace, name);

/** As it stands on a public list. */
export function publicNameOf(ctx: ReadContext, one: NominationRecord): string {
  return publicName(one.nominee, nameOf(ctx, one));
}

/** What the jury has of one nominee. */
export function judgedOf({ jurors, conflicts, marks }: Jury, nominationId: string): Judged {
  return {
    jurors: jurors.map(({ staffId }) => staffId),
    conflicts: conflicts.filter((one) => one.nominationId === nominationId).map(({ staffId }) => staffId),
    marks: marks.filter((one) => one.nominationId === nominationId),
  };
}

/** What speaks against each, as numbers alone. */
async function warningsOf(ctx: ReadContext, nominations: readonly NominationRecord[]) {
  const employers = nominations.flatMap(({ employerId }) => employerId ?? []);
  const found = new Map<string, Nomination['warnings']>();
  for (const { code, categories } of exclusions) {
    for (const [employer, count] of await countOpenAbout(ctx.db, employers, categories)) {
      if (count === 0) continue;
      found.set(employer, [...(found.get(employer) ?? []), { code, count: warnedOf(count) }]);
    }
  }
  return found;
}

interface Sight {
  /** Names whole, words and what speaks against them; else as everybody sees them. */
  readonly whole: boolean;
  /** Who of the jury asks; null where the caller is not of it. */
  readonly juror: string | null;
}

export async function seenNominations(
  ctx: ReadContext,
  nominations: readonly NominationRecord[],
  jury: Jury,
  { whole, juror }: Sight,
): Promise<Nomination[]> {
  const organisation = await organisationNames(ctx);
  const refOf = (id: string | null) => (id === null ? null : { id, name: organisation(id) });
  const warnings = whole ? await warningsOf(ctx, nominations) : new Map<string, Nomination['warnings']>();
  const bodies = new Map(
    (
      await listBodyNames(
        ctx.db,
        nominations.map(({ bodyId }) => bodyId),
      )
    ).map((one) => [one.id, one]),
  );
  const seen: Nomination[] = [];
  for (const one of nominations) {
    const employer = one.employerId === null ? null : await findEmployer(ctx.db, one.employerId);
    const judged = judgedOf(jury, one.id);
    const own = judged.marks.find(({ staffId }) => staffId === juror);
    seen.push({
      ...{ id: one.id, nominee: one.nominee, state: one.state, at: one.at.toISOString() },
      name: whole ? nameOf(ctx, one) : publicNameOf(ctx, one),
      employer: whole && employer ? { id: employer.id, name: employer.name } : null,
      organisation: whole ? refOf(one.organisationId) : null,
      body: whole ? (bodies.get(one.bodyId ?? '') ?? null) : null,
      words: whole ? maskNumbers(one.words) : null,
      ...{ by: refOf(one.byOrganisationId), hasContact: whole && one.contact !== null },
      warnings: warnings.get(one.employerId ?? '') ?? [],
      conflicts: judged.conflicts.length,
      judged: { given: judged.marks.length, of: judgesOf(judged).length },
      spread: whole && isJudged(judged) ? spreadOf(judged.marks.map(({ mark }) => mark)) : null,
      own: juror === null ? null : { mark: own?.mark ?? null, conflict: judged.conflicts.includes(juror) },
    });
  }
  return seen;
}
