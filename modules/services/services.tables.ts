// Generated from the migrated database by `npm run generate`.
export interface ServicesTables {
  'services.category': {
    about: string;
    changed_at: Date | null;
    changed_by: string | null;
    city_id: string;
    code: string;
    merged_into: string | null;
    name: string;
    name_en: string;
    parent_code: string | null;
    position: number;
    said_as: string[];
    state: string;
    version: number;
  };
  'services.category_edition': {
    at: Date;
    by_id: string | null;
    city_id: string;
    code: string;
    content: unknown;
    merged_into: string | null;
    restored: number | null;
    state: string;
    version: number;
    why: string;
  };
  'services.edition': {
    at: Date;
    by_id: string | null;
    by_kind: string;
    city_id: string;
    content: unknown;
    restored: number | null;
    service_id: string;
    version: number;
    via: string;
  };
  'services.open_leg': {
    city_id: string;
    leg_id: string;
    service_id: string;
  };
  'services.service': {
    address: string;
    area_ids: string[];
    capacity: number | null;
    category_code: string;
    city_id: string;
    code: string | null;
    delivery: string;
    documents: string[];
    groups: string[];
    id: string;
    languages: string[];
    link: string;
    matter: string;
    member_of: string | null;
    opening: string;
    organisation_id: string;
    phone: string;
    pinyin: string;
    promise_days: number;
    purpose: string;
    question: string;
    said_as: string[];
    state: string;
    station_id: string | null;
    summary: string;
    title: string;
    version: number;
  };
}
