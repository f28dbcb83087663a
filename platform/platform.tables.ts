// Generated from the migrated database by `npm run generate`.
export interface PlatformTables {
  'platform.attempt': {
    city_id: string;
    count: number;
    what: string;
    who: string;
    window_start: Date;
  };
  'platform.calendar_day': {
    city_id: string;
    day: string;
    reason: string;
    version: number;
    works: boolean | null;
  };
  'platform.city': {
    created_at: Date;
    id: string;
    key: string;
    name: string;
    opened_at: Date | null;
    zone: string;
  };
  'platform.city_host': {
    city_id: string;
    host: string;
  };
  'platform.city_key': {
    city_id: string;
    created_at: Date;
    version: number;
    wrapped: Buffer;
  };
  'platform.content': {
    city_id: string;
    created_at: Date;
    fingerprint: Buffer;
    id: string;
    key: Buffer;
    sha256: Buffer;
    size: number;
  };
  'platform.file': {
    city_id: string;
    claimed_at: Date | null;
    content_id: string;
    created_at: Date;
    height: number | null;
    id: string;
    name: string;
    owner_id: string | null;
    owner_kind: string | null;
    part_id: string | null;
    protection: string;
    size: number;
    thumbnail_id: string | null;
    type: string;
    width: number | null;
  };
  'platform.follower': {
    city_id: string;
    name: string;
    number: string;
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
  'platform.job': {
    attempts: number;
    city_id: string;
    dead_at: Date | null;
    done_at: Date | null;
    due_at: Date;
    id: string;
    key: string;
    leased_until: Date | null;
    name: string;
    payload: unknown;
    reason: string | null;
  };
  'platform.known_columns': {
    city_id: string;
    columns: string[];
    fingerprint: string;
    form: string;
  };
  'platform.migration': {
    applied_at: Date;
    hash: string;
    id: string;
  };
  'platform.migration_lock': {
    only_row: boolean;
  };
  'platform.seal': {
    city_id: string;
    happening_id: string;
    mac: Buffer;
    number: string;
  };
  'platform.seal_head': {
    city_id: string;
    mac: Buffer;
    number: string;
  };
  'platform.setup': {
    city: string | null;
    further: boolean;
    only_row: boolean;
    sheet: string | null;
  };
  'platform.setup_code': {
    hash: Buffer;
    made_at: Date;
  };
  'platform.submission': {
    answer: Buffer | null;
    at: Date;
    body_hash: Buffer;
    city_id: string;
    endpoint: string;
    key: string;
  };
  'platform.unsealed': {
    city_id: string;
    happening_id: string;
  };
}
