// Generated from the migrated database by `npm run generate`.
export interface OpinionsTables {
  'opinions.likeness': {
    city_id: string;
    likeness: number;
    need_id: string;
    service_id: string;
  };
  'opinions.reading': {
    at: Date;
    city_id: string;
    model: string;
    need_id: string;
    words_hash: string;
  };
  'opinions.sending': {
    at: Date;
    characters: number;
    city_id: string;
    fault: string | null;
    host: string;
    id: string;
    model: string;
    need_id: string | null;
    services: number;
  };
  'opinions.setting': {
    changed_at: Date;
    changed_by: string | null;
    city_id: string;
    enabled: boolean;
    failing_since: Date | null;
    fault: string | null;
    version: number;
  };
  'opinions.vector': {
    city_id: string;
    content_hash: string;
    made_at: Date;
    model: string;
    service_id: string;
    vector: number[];
  };
}
