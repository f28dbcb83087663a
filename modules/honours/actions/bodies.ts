import type { AppError } from '../../../base/error.ts';
import type { WriteContext } from '../../../platform/access/context.ts';
import { describeBody, listBodyNames } from '../../bodies/bodies.public.ts';
import { honoursRefusals as w } from '../words/honours.words.ts';
import { refuseField } from './load.ts';

/** Why this body is nobody to be honoured; null where it is. One that works with the system stands as that organisation. */
export async function againstBody(ctx: WriteContext, id: string): Promise<AppError | null> {
  const [known] = await listBodyNames(ctx.db, [id]);
  if (!known) return refuseField('bodyId', w.unknownNominee);
  const { endedOn, organisation } = await describeBody(ctx, id);
  if (endedOn !== null) return refuseField('bodyId', w.endedBody, { day: endedOn });
  return organisation === null ? null : refuseField('bodyId', w.isOrganisation, { name: organisation.name });
}
