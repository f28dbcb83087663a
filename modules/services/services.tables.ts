// Generated from the migrated database by `npm run generate`.
export interface ServicesTables {
  'services.category': {
    city_id: string;
    code: string;
    name: string;
    name_en: string;
    parent_code: string | null;
    position: number;
  };
  'services.service': {
    area_ids: string[];
    capacity: number | null;
    category_code: string;
    city_id: string;
    delivery: string;
    documents: string[];
    groups: string[];
    id: string;
    languages: string[];
    organisation_id: string;
    phone: string;
    pinyin: string;
    promise_days: number;
    purpose: string;
    said_as: string[];
    summary: string;
    title: string;
    version: number;
  };
}
