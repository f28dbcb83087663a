// Generated from the migrated database by `npm run generate`.
export interface MeetingsTables {
  'meetings.agenda_item': {
    city_id: string;
    facts: unknown;
    facts_day: string;
    id: string;
    meeting_id: string | null;
    office_id: string;
    organisation_id: string;
    place: number;
    proposal: string;
    source: unknown;
    source_key: string;
    state: string;
    title: string;
    version: number;
  };
  'meetings.agreed_item': {
    agenda_item_id: string | null;
    changed_at: Date;
    changed_by: string | null;
    city_id: string;
    due: string;
    ended_on: string | null;
    ended_reference: string;
    ended_with: string;
    id: string;
    meeting_id: string;
    number: number;
    office_id: string;
    promised_by: string | null;
    promised_fen: string | null;
    state: string;
    text: string;
    version: number;
  };
  'meetings.branch_guest': {
    branch_id: string;
    city_id: string;
    organisation_id: string;
    present: boolean | null;
  };
  'meetings.branch_meeting': {
    cancelled_why: string;
    changed_at: Date;
    changed_by: string | null;
    city_id: string;
    day: string;
    from_time: string;
    host_id: string;
    id: string;
    office_id: string;
    place: string;
    state: string;
    theme: string;
    to_time: string;
    version: number;
  };
  'meetings.chair': {
    at: Date;
    by_id: string | null;
    city_id: string;
    how: string;
    month: string;
    number: number;
    office_id: string;
    organisation_id: string;
    why: string;
  };
  'meetings.item_edition': {
    at: Date;
    by_id: string | null;
    city_id: string;
    content: unknown;
    item_id: string;
    version: number;
    why: string;
  };
  'meetings.mailing': {
    at: Date;
    by_id: string | null;
    city_id: string;
    meeting_id: string;
    method: string;
    sent: number;
    version: number;
  };
  'meetings.meeting': {
    chair_id: string | null;
    changed_at: Date;
    changed_by: string | null;
    city_id: string;
    day: string;
    deputy_id: string | null;
    deputy_why: string;
    document_id: string | null;
    from_time: string;
    id: string;
    ideas_year: number | null;
    office_id: string;
    place: string;
    state: string;
    title: string;
    to_time: string;
    version: number;
  };
  'meetings.member': {
    city_id: string;
    joined_on: string;
    left_on: string | null;
    left_why: string | null;
    office_id: string;
    organisation_id: string;
    place: number;
  };
  'meetings.part': {
    about: string | null;
    answer: string;
    at: Date | null;
    by_id: string | null;
    city_id: string;
    item_id: string;
    noted: string;
    organisation_id: string;
    part: string;
    reason: string;
    said_by: string;
  };
  'meetings.plan': {
    at: Date;
    by_id: string | null;
    city_id: string;
    edition: number;
    lines: unknown;
    office_id: string;
    organisation_id: string;
    version: number;
    why: string;
    year: number;
  };
  'meetings.plan_task': {
    at: Date;
    by_id: string | null;
    city_id: string;
    line_id: string;
    owner_id: string;
    table_id: string;
    task_id: string;
  };
  'meetings.remark': {
    answer: string;
    answered_at: Date | null;
    answered_by: string | null;
    city_id: string;
    id: string;
    noted_at: Date;
    noted_by: string | null;
    office_id: string;
    organisation_id: string;
    said_by: string;
    version: number;
    words: string;
    year: number;
  };
  'meetings.seat': {
    answer: string;
    city_id: string;
    meeting_id: string;
    name: string;
    organisation_id: string;
    reason: string;
    version: number;
  };
}
