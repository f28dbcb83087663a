// Generated from the migrated database by `npm run generate`.
export interface OrganisationsTables {
  'organisations.organisation': {
    area_id: string;
    city_id: string;
    id: string;
    kind: string;
    name: string;
    parent_id: string | null;
    partner: boolean;
    phone: string;
    pinyin: string;
    short_name: string;
  };
  'organisations.session': {
    city_id: string;
    created_at: Date;
    ended_at: Date | null;
    expires_at: Date;
    former_token_hash: Buffer | null;
    id: string;
    rotated_at: Date;
    staff_id: string;
    token_hash: Buffer;
  };
  'organisations.staff': {
    city_id: string;
    id: string;
    languages: string[];
    login: string;
    name: string;
    number: string;
    organisation_id: string;
    password_hash: string;
    phone: string;
    pinyin: string;
    post: string;
    station_id: string | null;
  };
  'organisations.staff_role': {
    city_id: string;
    role: string;
    staff_id: string;
  };
}
