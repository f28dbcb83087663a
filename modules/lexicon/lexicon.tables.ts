// Generated from the migrated database by `npm run generate`.
export interface LexiconTables {
  'lexicon.edition': {
    at: Date;
    by_id: string | null;
    city_id: string;
    content: unknown;
    meaning_id: string;
    restored: number | null;
    state: string;
    version: number;
    why: string;
  };
  'lexicon.meaning': {
    built_in: string | null;
    changed_at: Date;
    changed_by: string | null;
    city_id: string;
    id: string;
    look_alikes: string[];
    note: string;
    official: string;
    pinyin: string;
    state: string;
    version: number;
    ways: string[];
  };
  'lexicon.way': {
    city_id: string;
    meaning_id: string;
    way: string;
  };
}
