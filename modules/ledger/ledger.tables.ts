// Generated from the migrated database by `npm run generate`.
export interface LedgerTables {
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
}
