// Generated from the migrated database by `npm run generate`.
export interface AccessTables {
  'access.entry': {
    about_id: string | null;
    area_id: string | null;
    at: Date;
    by_id: string | null;
    city_id: string;
    field: string | null;
    from_day: string | null;
    happening: string;
    happening_number: string;
    kind: string;
    organisation_id: string | null;
    role: string | null;
    staff_id: string | null;
    until_day: string | null;
  };
}
