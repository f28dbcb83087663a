export interface PlatformTables {
  'platform.city': { created_at: Date; id: string; key: string; name: string; zone: string };
  'platform.city_host': { city_id: string; host: string };
  'platform.city_key': { city_id: string; created_at: Date; version: number; wrapped: Buffer };
  'platform.submission': {
    answer: Buffer | null;
    at: Date;
    body_hash: Buffer;
    city_id: string;
    endpoint: string;
    key: string;
  };
  'platform.happening': {
    actor_id: string | null;
    actor_kind: string;
    at: Date;
    city_id: string;
    facts: unknown;
    id: string;
    name: string;
    subject_id: string;
  };
  'platform.unsealed': { city_id: string; happening_id: string };
  'platform.seal': { city_id: string; happening_id: string; mac: Buffer; number: string };
  'platform.seal_head': { city_id: string; mac: Buffer; number: string };
  'platform.follower': { city_id: string; name: string; number: string };
  'platform.attempt': { city_id: string; count: number; what: string; who: string; window_start: Date };
}
