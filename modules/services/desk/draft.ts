import type { ServiceFields } from '../contract/editing.ts';
import type { Delivery, ServiceContent } from '../contract/shapes.ts';
import { contentOf } from '../services.rules.ts';

/** A service as it stands in a form: numbers and lists as they are typed. */
export interface Draft {
  readonly organisationId: string;
  readonly state: 'draft' | 'published';
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly groups: readonly string[];
  readonly areaIds: readonly string[];
  readonly memberOf: string;
  readonly documents: string;
  readonly promiseDays: string;
  readonly delivery: Delivery;
  readonly phone: string;
  readonly stationId: string;
  readonly address: string;
  readonly opening: string;
  readonly link: string;
  readonly capacity: string;
  readonly purpose: string;
  readonly matter: string;
  readonly question: string;
  readonly languages: readonly string[];
  readonly saidAs: string;
}

export const emptyDraft: Draft = {
  ...{ organisationId: '', state: 'draft', code: '', title: '', summary: '', category: '', groups: [] },
  ...{ areaIds: [], documents: '', promiseDays: '5', delivery: 'dispatch', phone: '', stationId: '' },
  ...{ address: '', opening: '', link: '', capacity: '', purpose: '', languages: [], saidAs: '' },
  ...{ matter: '', question: '', memberOf: '' },
};

export function draftOf(service: ServiceContent): Draft {
  return {
    ...contentOf(service),
    state: 'published',
    code: service.code ?? '',
    documents: service.documents.join('\n'),
    saidAs: service.saidAs.join('\n'),
    promiseDays: String(service.promiseDays),
    capacity: service.capacity === null ? '' : String(service.capacity),
    stationId: service.stationId ?? '',
    memberOf: service.memberOf ?? '',
  };
}

/** What was typed since `start`, on top of what somebody else saved meanwhile. */
export function merged(start: Draft, typed: Draft, fresh: Draft): Draft {
  const same = (key: keyof Draft) => JSON.stringify(typed[key]) === JSON.stringify(start[key]);
  const keys = Object.keys(fresh) as (keyof Draft)[];
  return Object.fromEntries(
    keys.map((key) => [key, same(key) ? fresh[key] : typed[key]]),
  ) as unknown as Draft;
}

/** Entries stand on lines of their own; in a sheet a semicolon parts them, so none holds one. */
const lines = (text: string) =>
  text
    .split(/[\n;\uff1b]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is sent; a number that is none is sent as 0, so that the server says what is wrong with it. */
export function fieldsOf(typed: Draft): ServiceFields {
  const { organisationId: _, state: __, ...draft } = typed;
  const number = (text: string) => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : 0);
  return {
    ...draft,
    groups: [...draft.groups] as ServiceFields['groups'],
    languages: [...draft.languages] as ServiceFields['languages'],
    areaIds: [...draft.areaIds],
    memberOf: (draft.memberOf || null) as ServiceFields['memberOf'],
    code: draft.code.trim() || null,
    stationId: draft.stationId || null,
    documents: lines(draft.documents),
    saidAs: lines(draft.saidAs),
    promiseDays: number(draft.promiseDays),
    capacity: draft.capacity.trim() === '' ? null : number(draft.capacity),
  };
}
