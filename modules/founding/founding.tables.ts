// Generated from the migrated database by `npm run generate`.
export interface FoundingTables {
  'founding.form_rule': {
    city_id: string;
    edition: string;
    effective_from: string;
    entered_at: Date;
    entered_by: string | null;
    form: string;
    id: string;
    kind: string;
    least: number;
    least_units: number;
    most: number | null;
    source: string;
  };
  'founding.step': {
    city_id: string;
    done_on: string;
    entered_at: Date;
    entered_by: string | null;
    note: string;
    step: string;
    undertaking_id: string;
  };
  'founding.told': {
    city_id: string;
    moved_on: string;
    told_at: Date;
    undertaking_id: string;
  };
  'founding.undertaking': {
    area_id: string;
    body_id: string | null;
    city_id: string;
    employer_id: string | null;
    form: string;
    id: string;
    kind: string;
    name: string;
    opened_by: string | null;
    opened_on: string;
    parent_id: string | null;
    people: number;
    state: string;
    units: number;
    version: number;
    why: string;
  };
}
