// Generated from the migrated database by `npm run generate`.
export interface NeedsTables {
  'needs.correction': {
    at: Date;
    city_id: string;
    field: string;
    from_value: string | null;
    id: string;
    need_id: string;
    staff_id: string;
    to_value: string | null;
    why: string;
  };
  'needs.deadline': {
    city_id: string;
    days: number;
    from_day: string;
    kind: string;
    number: number;
    source: string;
  };
  'needs.erasure_request': {
    asked_at: Date;
    city_id: string;
    deadline: string;
    decided_at: Date | null;
    decided_by: string | null;
    decision: string | null;
    id: string;
    need_id: string;
    organisation_id: string;
    reason: string | null;
  };
  'needs.family_opening': {
    at: Date;
    city_id: string;
    view_id: string;
  };
  'needs.family_view': {
    city_id: string;
    code_hash: Buffer;
    created_at: Date;
    expires_at: Date;
    id: string;
    name: Buffer | null;
    need_id: string;
    secret_hash: Buffer;
    shows_words: boolean;
    withdrawn_at: Date | null;
  };
  'needs.leg': {
    answer: string | null;
    assignee_id: string | null;
    basis: string;
    city_id: string;
    deadline: string | null;
    dispatched_at: Date | null;
    ended_at: Date | null;
    id: string;
    need_id: string;
    organisation_id: string;
    outcome: string | null;
    part: string;
    round_id: string;
    service_id: string | null;
    state: string;
    taken_on_at: Date | null;
    withdrawn_at: Date | null;
  };
  'needs.line': {
    category_code: string | null;
    city_id: string;
    due: string | null;
    languages: string[];
    need_id: string;
    open: boolean;
    organisation_id: string;
    over: boolean;
    own_assignee: string | null;
    own_id: string | null;
    own_state: string | null;
    rank: number;
    round: number;
    said_at: Date;
    state: string;
    unled: boolean;
  };
  'needs.message': {
    at: Date;
    by_kind: string;
    city_id: string;
    id: string;
    kind: string;
    need_id: string;
    organisation_id: string | null;
    staff_id: string | null;
    words: string;
  };
  'needs.need': {
    area_id: string | null;
    category_code: string | null;
    city_id: string;
    code: Buffer | null;
    code_hash: Buffer | null;
    employer_id: string | null;
    erased_at: Date | null;
    groups: string[];
    id: string;
    languages: string[];
    page_language: string;
    received_by: string | null;
    recorded_by: string | null;
    reference: string;
    resident_id: string | null;
    said_at: Date;
    secret_hash: Buffer | null;
    version: number;
    via: string;
    words: string;
  };
  'needs.presence': {
    city_id: string;
    need_id: string;
    seen_at: Date;
    staff_id: string;
    writing: boolean;
  };
  'needs.round': {
    answer: string | null;
    city_id: string;
    deadline: string | null;
    ended_as: string | null;
    ended_at: Date | null;
    id: string;
    need_id: string;
    number: number;
    opened_at: Date;
    opened_by: string;
    unconfirmed_since: Date | null;
    verdict: string | null;
    verdict_at: Date | null;
    verdict_words: string | null;
  };
}
