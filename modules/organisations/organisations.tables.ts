// Generated from the migrated database by `npm run generate`.
export interface OrganisationsTables {
  'organisations.account_link': {
    city_id: string;
    expires_at: Date;
    id: string;
    kind: string;
    made_at: Date;
    made_by: string | null;
    staff_id: string;
    token_hash: Buffer;
    used_at: Date | null;
    withdrawn_at: Date | null;
  };
  'organisations.duty': {
    area_id: string | null;
    city_id: string;
    from_at: Date;
    id: string;
    name: string;
    organisation_id: string;
    phone: string;
    removed_at: Date | null;
    staff_id: string | null;
    until_at: Date;
    version: number;
  };
  'organisations.organisation': {
    area_id: string;
    city_id: string;
    closed_at: Date | null;
    id: string;
    kind: string;
    name: string;
    parent_id: string | null;
    partner: boolean;
    phone: string;
    pinyin: string;
    short_name: string;
    version: number;
  };
  'organisations.session': {
    city_id: string;
    created_at: Date;
    device: string;
    ended_at: Date | null;
    expires_at: Date;
    former_token_hash: Buffer | null;
    id: string;
    organisation_id: string | null;
    rotated_at: Date;
    seen_at: Date;
    staff_id: string;
    token_hash: Buffer;
  };
  'organisations.staff': {
    city_id: string;
    closed_at: Date | null;
    daily_mail: boolean;
    id: string;
    languages: string[];
    login: string;
    mail: string | null;
    name: string;
    number: string;
    organisation_id: string;
    password_hash: string | null;
    phone: string;
    pinyin: string;
    post: string;
    station_id: string | null;
    version: number;
  };
  'organisations.staff_role': {
    area_id: string | null;
    begins_at: Date;
    city_id: string;
    deputy_for: string | null;
    ends_at: Date | null;
    id: string;
    organisation_id: string;
    role: string;
    staff_id: string;
  };
}
