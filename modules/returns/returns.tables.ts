// Generated from the migrated database by `npm run generate`.
export interface ReturnsTables {
  'returns.made_return': {
    city_id: string;
    columns: unknown;
    conflict_count: number;
    from_day: string;
    id: string;
    made_at: Date;
    made_by: string;
    matched_count: number;
    organisation_id: string;
    purpose: string;
    row_count: number;
    sheet_hash: Buffer;
    taken_at: Date | null;
    taken_count: number;
    title: string;
    to_day: string;
    upper_office: string;
  };
  'returns.passed_cell': {
    answer: string;
    answered_at: Date | null;
    answered_by: string | null;
    city_id: string;
    id: string;
    organisation_id: string;
    passing_id: string;
    place: number;
    state: string;
    title: string;
    version: number;
  };
  'returns.passing': {
    city_id: string;
    due: string;
    id: string;
    organisation_id: string;
    passed_at: Date;
    passed_by: string;
    reason: string;
    return_id: string;
  };
}
