import type { FieldError } from '../../base/error.ts';
import type { Category, ServiceContent } from './contract/shapes.ts';
import { editingWords as w } from './editing.words.ts';
import type { ServiceIndex } from './service-index.rules.ts';

/** What a service has to fit into. */
export interface Surroundings {
  readonly organisations: readonly { id: string; name: string; shortName: string; closed: boolean }[];
  readonly categories: readonly Category[];
  readonly areas: readonly { id: string; name: string; parentId: string | null; closed: boolean }[];
  readonly stations: readonly { id: string; name: string; closed: boolean }[];
  /** All services there are, whatever their state. */
  readonly services: ServiceIndex;
}

/**
 * What does not fit, by field. What a service had before it may keep, though it would not be taken now. `own` is its id, null for a
 * new one.
 */
export function problemsOf(content: ServiceContent, around: Surroundings, own: string | null): FieldError[] {
  const found: FieldError[] = [];
  const { services } = around;
  const before = own === null ? undefined : services.get(own);
  const refuse = (path: string, text: FieldError['text'], values: Record<string, string | number> = {}) =>
    found.push({ path, text, values });
  const open = (list: readonly { id: string; closed: boolean }[], id: string) =>
    list.some((one) => one.id === id && !one.closed);
  if (!before && !open(around.organisations, content.organisationId)) {
    refuse('organisationId', w.unknownOrganisation);
  }
  const titled = services.titled(content.organisationId, content.title);
  if (titled && titled.id !== own) refuse('title', w.sameTitle, { title: content.title });
  const coded = services.coded(content.organisationId, content.code);
  if (coded && coded.id !== own) {
    refuse('code', w.sameCode, { code: content.code ?? '', title: coded.title });
  }
  if (!around.categories.some(({ code }) => code === content.category)) {
    refuse('category', w.unknownCategory, { name: content.category });
  }
  for (const id of content.areaIds) {
    if (before?.areaIds.includes(id) || open(around.areas, id)) continue;
    refuse('areaIds', w.unknownArea, { name: around.areas.find((area) => area.id === id)?.name ?? id });
  }
  const { stationId } = content;
  if (stationId !== null && stationId !== before?.stationId && !open(around.stations, stationId)) {
    refuse('stationId', w.unknownStation);
  }
  const lacks = (one: ServiceContent) => one.delivery === 'link' && one.link === '';
  if (lacks(content) && !(before && lacks(before))) refuse('link', w.needsLink);
  return found;
}
