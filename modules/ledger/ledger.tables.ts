// Generated from the migrated database by `npm run generate`.
export interface LedgerTables {
  'ledger.area_path': {
    area_id: string;
    city_id: string;
    path: string[];
  };
  'ledger.base_population': {
    area_id: string;
    base: string;
    changed_at: Date;
    changed_by: string | null;
    city_id: string;
    day: string;
    id: string;
    note: string;
    number: string;
    source: string;
    state: string;
    version: number;
  };
  'ledger.base_population_edition': {
    at: Date;
    base_id: string;
    by_id: string | null;
    city_id: string;
    content: unknown;
    state: string;
    version: number;
    why: string;
  };
  'ledger.entry': {
    about: boolean;
    area_id: string | null;
    at: Date;
    basis: string;
    brand: string | null;
    category_code: string | null;
    city_id: string;
    corrects_line: number | null;
    corrects_number: string | null;
    counts: number;
    days: number | null;
    groups: string[] | null;
    happening_number: string;
    import_id: string | null;
    in_time: boolean | null;
    kind: string;
    late: boolean;
    line: number;
    month: number;
    organisation_id: string | null;
    others: number | null;
    outcome: string | null;
    person_id: string | null;
    programme: string | null;
    quantity: string;
    record_id: string;
    record_kind: string;
    recorded_at: Date;
    service_id: string | null;
    shared: boolean;
    via: string | null;
  };
  'ledger.entry_share': {
    city_id: string;
    happening_number: string;
    line: number;
    organisation_id: string;
    share: number;
  };
  'ledger.indicator': {
    changed_at: Date;
    changed_by: string | null;
    city_id: string;
    code: string;
    content: unknown;
    state: string;
    version: number;
  };
  'ledger.indicator_edition': {
    at: Date;
    by_id: string | null;
    city_id: string;
    code: string;
    content: unknown;
    effective_from: string;
    restored: number | null;
    scorable: boolean | null;
    state: string;
    version: number;
    why: string;
  };
  'ledger.person': {
    city_id: string;
    key: string;
    nth: number;
    ordinal: number;
  };
  'ledger.persons': {
    area_id: string;
    bits: string | null;
    chunk: number;
    city_id: string;
    kind: string;
    members: Buffer | null;
    month: number;
    organisation_id: string;
    size: number;
  };
  'ledger.rolled_up': {
    city_id: string;
    standing_told: boolean;
  };
  'ledger.tally': {
    area_id: string;
    city_id: string;
    corrected: string;
    entries: string;
    facet: string;
    imported: string;
    joint: string;
    kind: string;
    late: string;
    month: number;
    organisation_id: string;
    quantity: string;
    share: string;
    value: string;
  };
}
