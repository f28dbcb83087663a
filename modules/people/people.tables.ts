// Generated from the migrated database by `npm run generate`.
export interface PeopleTables {
  'people.consent': {
    about_id: string;
    article: string | null;
    asked_at: Date;
    basis: string;
    city_id: string;
    expires_at: Date;
    given_at: Date | null;
    given_how: string | null;
    id: string;
    organisation_id: string;
    purpose: string;
    recorded_by: string | null;
    refused_at: Date | null;
    version: number;
    withdrawn_at: Date | null;
  };
  'people.phone_code': {
    asked_at: Date;
    city_id: string;
    code: Buffer;
    expires_at: Date;
    id: string;
    phone_hash: Buffer;
    tries: number;
  };
  'people.phone_session': {
    city_id: string;
    expires_at: Date;
    id: string;
    opened_at: Date;
    phone_hash: Buffer;
    token_hash: Buffer;
  };
  'people.resident': {
    city_id: string;
    created_at: Date;
    id: string;
    id_number: Buffer | null;
    id_number_hash: Buffer | null;
    name: Buffer | null;
    phone: Buffer | null;
    phone_hash: Buffer | null;
  };
  'people.reveal': {
    about_id: string;
    at: Date;
    city_id: string;
    field: string;
    id: string;
    organisation_id: string;
    purpose: string;
    resident_id: string;
    staff_id: string;
  };
  'people.search': {
    at: Date;
    city_id: string;
    field: string;
    id: string;
    organisation_id: string;
    purpose: string;
    staff_id: string;
    value_hash: Buffer;
  };
}
