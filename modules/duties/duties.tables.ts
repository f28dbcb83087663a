// Generated from the migrated database by `npm run generate`.
export interface DutiesTables {
  'duties.duty': {
    area_id: string | null;
    assisting_ids: string[];
    basis: string;
    category_code: string;
    city_id: string;
    edition_id: string;
    effective_from: string | null;
    id: string;
    kind: string;
    lead_id: string | null;
    level: string | null;
    number: number;
    pinyin: string;
    removed_at: Date | null;
    removed_by: string | null;
    title: string;
  };
  'duties.edition': {
    area_id: string;
    at: Date;
    by_id: string;
    city_id: string;
    effective_from: string;
    id: string;
    issued_on: string;
    issuer: string;
    name: string;
    version: number;
    withdrawn: boolean;
  };
  'duties.offered': {
    area_id: string;
    at: Date;
    by_id: string;
    category_code: string;
    city_id: string;
    offered: boolean;
  };
}
