import { normalise } from '../../../engines/text/normalise.ts';
import { createSimplified, type Simplified } from '../../../engines/text/simplified.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { inEveryProcess } from '../../../platform/happenings/follower.ts';
import { memoryKey } from '../../../platform/happenings/memory-key.ts';
import { pinyinKey } from '../../../platform/i18n/pinyin.ts';
import { listOrganisations } from '../../organisations/organisations.public.ts';
import type { ServiceRecord } from '../contract/shapes.ts';
import { findService, listAllServices } from '../services.store.ts';

/** A service with what is looked through when somebody searches the menu. */
export interface Shelved {
  readonly service: ServiceRecord;
  readonly title: string;
  /** Everything else in it that is text. */
  readonly text: string;
  /** Each syllable of the title and the organisation's name, without tones. */
  readonly syllables: readonly string[];
}

export interface Shelf {
  /** All services by id, in the menu's own order when they were loaded. */
  readonly services: Map<string, Shelved>;
  organisations: ReadonlyMap<string, { name: string; shortName: string; closed: boolean }>;
  /** For what is typed in traditional characters. */
  readonly simplified: Simplified;
}

/** The menu of a city as this process searches it. */
export const shelf = memoryKey<Shelf>('services.menu');

export function shelved(service: ServiceRecord, { organisations }: Pick<Shelf, 'organisations'>): Shelved {
  const { name = '', shortName = '' } = organisations.get(service.organisationId) ?? {};
  return {
    service,
    title: normalise(service.title),
    text: normalise([name, shortName, service.summary, ...service.saidAs, service.code ?? ''].join('\n')),
    syllables: pinyinKey(`${service.title} ${shortName}`).split(/\s+/),
  };
}

async function loadOrganisations({ db }: ReadContext): Promise<Shelf['organisations']> {
  return new Map((await listOrganisations(db)).map((one) => [one.id, one]));
}

async function load(ctx: ReadContext, simplified: Simplified): Promise<Shelf> {
  const organisations = await loadOrganisations(ctx);
  const all = await listAllServices(ctx.db);
  const services = new Map(all.map((one) => [one.id, shelved(one, { organisations })]));
  return { services, organisations, simplified };
}

/** Keeps each process's copy of the menu in step with the database. */
export function shelfFollower() {
  // Its dictionary takes a tenth of a second: once per process, when first asked.
  let made: Simplified | null = null;
  const simplified: Simplified = (text) => {
    if (!/\p{Script=Han}/u.test(text)) return text;
    made ??= createSimplified();
    return made(text);
  };
  return inEveryProcess<Shelf>({
    key: shelf,
    load: (ctx) => load(ctx, simplified),
    follow: async (ctx, memory, { name, subjectId }) => {
      if (name.startsWith('organisations.organisation')) {
        memory.organisations = await loadOrganisations(ctx);
        for (const { service } of [...memory.services.values()]) {
          memory.services.set(service.id, shelved(service, memory));
        }
      }
      if (!name.startsWith('services.')) return;
      const service = await findService(ctx.db, subjectId);
      if (service) memory.services.set(subjectId, shelved(service, memory));
    },
  });
}
