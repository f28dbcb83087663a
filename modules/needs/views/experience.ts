import type { ReadContext } from '../../../platform/access/context.ts';
import { experiences } from '../experience.followers.ts';
import type { Experience } from '../experience.rules.ts';
import type { Names } from './names.ts';

/** What the organisation of a service did with matters of its kind in the year until then. */
export async function experienceOfServices(
  ctx: ReadContext,
  names: Names,
): Promise<(serviceId: string, until: Date) => Experience | null> {
  const known = await ctx.recall(experiences);
  return (serviceId, until) => {
    const service = names.service(serviceId);
    if (!service) return null;
    const { organisationId, category } = service;
    const first = names.firstCategory(category);
    return known.of(organisationId, category, first === null ? [] : names.categoriesUnder(first), until);
  };
}
