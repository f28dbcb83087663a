// Generated from the migrated database by `npm run generate`.
export interface ActivitiesTables {
  'activities.activity': {
    area_id: string;
    brand: string;
    changed_at: Date;
    changed_by: string | null;
    city_id: string;
    content: unknown;
    counted_how: string | null;
    found_by: string;
    from_day: string;
    id: string;
    kind: string;
    organisation_id: string;
    state: string;
    title: string;
    to_day: string;
    version: number;
  };
  'activities.edition': {
    activity_id: string;
    at: Date;
    by_id: string | null;
    city_id: string;
    content: unknown;
    state: string;
    version: number;
    why: string;
  };
  'activities.partner': {
    activity_id: string;
    city_id: string;
    disowned_why: string | null;
    organisation_id: string;
  };
}
