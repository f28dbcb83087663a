import type { ServiceContent } from './contract/shapes.ts';

/** All that an edition keeps, in the order in which a change of it is told. */
export const contentFields = [
  'state',
  'title',
  'code',
  'summary',
  'category',
  'groups',
  'areaIds',
  'memberOf',
  'documents',
  'promiseDays',
  'delivery',
  'stationId',
  'address',
  'opening',
  'phone',
  'link',
  'capacity',
  'languages',
  'purpose',
  'matter',
  'question',
  'saidAs',
  'organisationId',
] as const satisfies readonly (keyof ServiceContent)[];
export type ContentField = (typeof contentFields)[number];

/** Lists whose order says nothing. */
const sets: readonly ContentField[] = ['groups', 'areaIds', 'languages'];

function comparable(content: ServiceContent, field: ContentField): string {
  const value = content[field];
  return JSON.stringify(sets.includes(field) && Array.isArray(value) ? value.toSorted() : value);
}

/** Which fields differ. */
export function differing(before: ServiceContent, after: ServiceContent): ContentField[] {
  return contentFields.filter((field) => comparable(before, field) !== comparable(after, field));
}

/** Only what an edition keeps. */
export function contentOf(service: ServiceContent): ServiceContent {
  return Object.fromEntries(
    contentFields.map((field) => [field, service[field]]),
  ) as unknown as ServiceContent;
}

/** "身份证：原件，看一眼就还" as the paper and the word on it. */
export function documentOf(text: string): { name: string; word: string } {
  const at = text.search(/[\uff1a:]/);
  return at < 1
    ? { name: text.trim(), word: '' }
    : { name: text.slice(0, at).trim(), word: text.slice(at + 1).trim() };
}

/** How many more can be worked on now; null where there is no limit. Never below 0. */
export function freeOf(capacity: number | null, openLegs: number): number | null {
  return capacity === null ? null : Math.max(0, capacity - openLegs);
}

/** Whether a service with these areas is offered in a place, given the ids from the place up to the city. */
export function isOfferedAt(areaIds: readonly string[], path: readonly string[]): boolean {
  return areaIds.length === 0 || areaIds.some((id) => path.includes(id));
}
