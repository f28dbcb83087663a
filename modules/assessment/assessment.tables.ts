// Generated from the migrated database by `npm run generate`.
export interface AssessmentTables {
  'assessment.appraisal': {
    answer: string | null;
    answered_at: Date | null;
    answered_by: string | null;
    body_id: string;
    city_id: string;
    figures: unknown;
    scheme_id: string;
    version: number;
    words: string;
    written_at: Date;
    written_by: string;
  };
  'assessment.assessed': {
    body_id: string;
    city_id: string;
    scheme_id: string;
    year: number;
  };
  'assessment.contest': {
    body_id: string;
    city_id: string;
    contested_at: Date;
    contested_by: string;
    decided_at: Date | null;
    decided_by: string | null;
    facts: string;
    id: string;
    line: string;
    links: string[];
    reason: string | null;
    scheme_id: string;
    state: string;
    version: number;
  };
  'assessment.edition': {
    city_id: string;
    content: unknown;
    drafted_at: Date;
    drafters: string[];
    effect_year: number | null;
    number: number;
    published_at: Date | null;
    published_by: string | null;
    scheme_id: string;
    state: string;
  };
  'assessment.follow_up': {
    at: Date;
    body_id: string | null;
    by_id: string;
    city_id: string;
    fillers: number | null;
    id: string;
    kind: string;
    minutes_each: number | null;
    on_day: string;
    people: string;
    scheme_id: string;
    tables_after: number | null;
    tables_before: number | null;
    times_a_year: number | null;
    words: string;
  };
  'assessment.scheme': {
    changed_at: Date;
    changed_by: string;
    city_id: string;
    contest_days: number;
    id: string;
    office_id: string;
    state: string;
    title: string;
    version: number;
    year: number;
  };
  'assessment.score': {
    at: Date;
    body_id: string;
    city_id: string;
    contest_id: string | null;
    corrects: number | null;
    last_value: number | null;
    line: string;
    number: number;
    open: boolean;
    points: number | null;
    scheme_id: string;
    unscored: string | null;
    value: number | null;
  };
  'assessment.snapshot': {
    city_id: string;
    contest_until: string;
    edition: number;
    from_month: string;
    scheme_id: string;
    taken_at: Date;
    taken_by: string;
    taken_on: string;
    to_month: string;
  };
}
