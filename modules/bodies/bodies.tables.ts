// Generated from the migrated database by `npm run generate`.
export interface BodiesTables {
  'bodies.approval': {
    approver: string;
    body_id: string;
    city_id: string;
    decided_on: string;
    document_number: string;
    id: string;
    kind: string;
    term_id: string;
    until_on: string;
  };
  'bodies.body': {
    area_id: string;
    city_id: string;
    code: string | null;
    due_on: string | null;
    elected_on: string | null;
    employer_id: string | null;
    ended_on: string | null;
    founded_on: string | null;
    guide_id: string | null;
    id: string;
    kind: string;
    level: string;
    members: number | null;
    members_on: string | null;
    members_source: string;
    name: string;
    organisation_id: string | null;
    parent_id: string | null;
    pinyin: string;
    unit_kind: string | null;
    version: number;
  };
  'bodies.days': {
    city_id: string;
    former_kept: number;
    standstill: number;
    version: number;
  };
  'bodies.holder': {
    birth_year: number | null;
    body_id: string;
    city_id: string;
    id: string;
    name: string;
    others: string[];
    post_id: string;
    since_on: string | null;
    until_on: string | null;
  };
  'bodies.post': {
    body_id: string;
    city_id: string;
    established: number;
    id: string;
    name: string;
    position: number;
    removed: boolean;
    working: string;
  };
  'bodies.reminder': {
    body_id: string;
    city_id: string;
    due_on: string;
    months: number;
    told_at: Date;
  };
  'bodies.support': {
    body_id: string;
    city_id: string;
    full_time: number | null;
    money_fen: string | null;
    part_time: number | null;
    rooms: number | null;
    source: string;
    version: number;
    year: number;
  };
  'bodies.support_rule': {
    city_id: string;
    edition: string;
    effective_from: string;
    entered_at: Date;
    entered_by: string | null;
    full_time: number | null;
    id: string;
    kind: string;
    level: string;
    money_fen: string | null;
    part_time: number | null;
    rooms: number | null;
    source: string;
  };
  'bodies.term': {
    body_id: string;
    city_id: string;
    due_on: string;
    elected_on: string;
    id: string;
    number: number | null;
    withdrawn: boolean;
    years: number | null;
  };
  'bodies.term_rule': {
    city_id: string;
    edition: string;
    effective_from: string;
    entered_at: Date;
    entered_by: string | null;
    id: string;
    kind: string;
    level: string;
    most_early: number;
    most_late: number;
    source: string;
    usual: number | null;
    years: number[];
  };
  'bodies.threshold': {
    city_id: string;
    mean_age: number;
    most_others: number;
    old_age: number;
    source: string;
    version: number;
  };
  'bodies.tree': {
    city_id: string;
  };
}
