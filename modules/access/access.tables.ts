// Generated from the migrated database by `npm run generate`.
export interface AccessTables {
  'access.entry': {
    area_id: string | null;
    at: Date;
    by_id: string | null;
    city_id: string;
    field: string | null;
    from_day: string | null;
    happening: string;
    happening_number: string;
    kind: string;
    need_id: string | null;
    organisation_id: string | null;
    role: string | null;
    staff_id: string | null;
    until_day: string | null;
  };
}
