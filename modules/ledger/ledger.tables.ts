// Generated from the migrated database by `npm run generate`.
export interface LedgerTables {
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
    area_id: string | null;
    at: Date;
    category_code: string | null;
    city_id: string;
    days: number | null;
    happening_number: string;
    import_id: string | null;
    in_time: boolean | null;
    kind: string;
    need_id: string;
    organisation_id: string | null;
    others: number | null;
    outcome: string | null;
    person_id: string | null;
    via: string | null;
    withdrawn_number: string | null;
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
    state: string;
    version: number;
    why: string;
  };
}
