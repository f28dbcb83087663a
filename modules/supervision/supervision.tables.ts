// Generated from the migrated database by `npm run generate`.
export interface SupervisionTables {
  'supervision.chain': {
    at: Date;
    city_id: string;
    head_after: number;
    leader_after: number;
    number: number;
    remind_before: number;
    set_by: string;
    source: string;
  };
  'supervision.matter': {
    agreed_item_id: string | null;
    changed_at: Date;
    changed_by: string;
    city_id: string;
    due: string | null;
    id: string;
    kind: string;
    leader_id: string | null;
    named_due: string | null;
    named_id: string | null;
    number: number;
    office_id: string;
    organisation_id: string | null;
    origin: string;
    paper_item_id: string | null;
    source: string | null;
    state: string;
    version: number;
    words: string;
    year: number;
  };
  'supervision.register': {
    city_id: string;
    last: number;
    office_id: string;
    year: number;
  };
  'supervision.step': {
    at: Date;
    by_id: string;
    city_id: string;
    due: string | null;
    kind: string;
    matter_id: string;
    number: number;
    organisation_id: string | null;
    proof: unknown;
    words: string;
  };
  'supervision.told': {
    at: Date;
    city_id: string;
    matter_id: string;
    on_day: string;
    step: string;
  };
}
