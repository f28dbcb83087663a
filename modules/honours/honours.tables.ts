// Generated from the migrated database by `npm run generate`.
export interface HonoursTables {
  'honours.conflict': {
    at: Date;
    city_id: string;
    nomination_id: string;
    round_id: string;
    staff_id: string;
  };
  'honours.contact_seen': {
    at: Date;
    city_id: string;
    id: string;
    of_id: string;
    purpose: string;
    round_id: string;
    staff_id: string;
  };
  'honours.juror': {
    city_id: string;
    declared_at: Date | null;
    round_id: string;
    staff_id: string;
  };
  'honours.mark': {
    at: Date;
    city_id: string;
    mark: number;
    nomination_id: string;
    round_id: string;
    staff_id: string;
  };
  'honours.nomination': {
    at: Date;
    body_id: string | null;
    by_id: string | null;
    by_organisation_id: string | null;
    city_id: string;
    contact: Buffer | null;
    employer_id: string | null;
    id: string;
    name: Buffer;
    nominee: string;
    organisation_id: string | null;
    round_id: string;
    state: string;
    words: string;
  };
  'honours.objection': {
    answer: string | null;
    answered_at: Date | null;
    answered_by: string | null;
    at: Date;
    by_id: string | null;
    by_organisation_id: string | null;
    city_id: string;
    contact: Buffer | null;
    id: string;
    nomination_id: string | null;
    round_id: string;
    upheld: boolean | null;
    words: string;
  };
  'honours.programme': {
    city_id: string;
    criteria: unknown;
    id: string;
    opened_at: Date;
    opened_by: string;
    organisation_id: string;
    project_id: string;
    recheck_years: number;
    title: string;
  };
  'honours.project': {
    at: Date;
    city_id: string;
    dated: string;
    entered_by: string;
    id: string;
    issuer: string;
    kind: string;
    name: string;
    number: string;
    organisation_id: string;
    quota: number;
    sponsor: string;
    valid_years: number;
  };
  'honours.received': {
    changed_at: Date;
    changed_by: string;
    city_id: string;
    dated: string;
    employer_id: string | null;
    entered_at: Date;
    entered_by: string;
    entered_for: string;
    id: string;
    issuer: string;
    number: string;
    organisation_id: string | null;
    title: string;
    version: number;
    why: string;
    withdrawn: boolean;
  };
  'honours.round': {
    area_id: string;
    changed_at: Date;
    changed_by: string;
    city_id: string;
    closes_on: string;
    contact_days: number;
    decided_by: string | null;
    id: string;
    kind: string;
    limited: boolean;
    opened_by: string;
    organisation_id: string;
    project_id: string | null;
    publicity_days: number;
    publicity_from: string | null;
    publicity_until: string | null;
    quota: number;
    result_number: string;
    state: string;
    taken: boolean | null;
    title: string;
    up_to: string;
    version: number;
    words: string;
    year: number;
  };
  'honours.step': {
    at: Date;
    by_id: string;
    city_id: string;
    kind: string;
    number: number;
    round_id: string;
    words: string;
  };
  'honours.title': {
    body_id: string | null;
    by_id: string;
    by_organisation_id: string;
    changed_at: Date;
    changed_by: string;
    city_id: string;
    due_on: string | null;
    employer_id: string | null;
    first_by: string | null;
    id: string;
    organisation_id: string | null;
    programme_id: string;
    state: string;
    version: number;
  };
  'honours.title_step': {
    at: Date;
    by_id: string;
    city_id: string;
    kind: string;
    number: number;
    title_id: string;
    words: string;
  };
}
