// Generated from the migrated database by `npm run generate`.
export interface HistoryTables {
  'history.bad_row': {
    amount: number | null;
    city_id: string;
    import_id: string;
    number: number;
    place: number;
    reason: string;
  };
  'history.block': {
    city_id: string;
    id: string;
    import_id: string;
    number: number;
    rows: Buffer;
  };
  'history.erased_row': {
    city_id: string;
    erased_at: Date;
    row_hash: Buffer;
  };
  'history.import': {
    bad: number;
    blocks: number;
    city_id: string;
    columns: string[];
    done: number;
    doubled: number;
    given_area: string | null;
    given_day: string | null;
    good: number;
    id: string;
    made_at: Date;
    made_by: string;
    meanings: unknown;
    name: string;
    rows: number;
    state: string;
    taken: number;
    taken_at: Date | null;
    taken_by: string | null;
    titled: boolean;
    titles: string[];
    undated: number;
    undone_at: Date | null;
    undone_by: string | null;
    version: number;
  };
  'history.known_columns': {
    city_id: string;
    columns: string[];
    titles: string;
  };
  'history.known_meaning': {
    city_id: string;
    field: string;
    meant: string;
    written: string;
  };
  'history.past_need': {
    answer: string | null;
    area_id: string | null;
    area_written: string;
    category_by: string | null;
    category_code: string | null;
    category_written: string;
    city_id: string;
    days: number | null;
    ended_at: Date | null;
    erased_at: Date | null;
    id: string;
    import_id: string;
    more: Buffer | null;
    organisation_id: string | null;
    organisation_written: string;
    outcome: string;
    part: number;
    row_hash: Buffer;
    row_number: number;
    said_at: Date | null;
    searched: string;
    words: string;
  };
}
