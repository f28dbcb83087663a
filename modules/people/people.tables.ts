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
  'people.resident': {
    city_id: string;
    created_at: Date;
    id: string;
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
}
