// Generated from the migrated database by `npm run generate`.
export interface LibraryTables {
  'library.edition': {
    at: Date;
    by_id: string | null;
    city_id: string;
    day: string;
    document_id: string | null;
    document_number: string;
    from_day: string;
    issuer: string;
    item_id: string;
    number: number;
    source: string;
    text: string;
    title: string;
    why: string;
  };
  'library.item': {
    access: string;
    area_ids: string[];
    changed_at: Date;
    changed_by: string | null;
    city_id: string;
    day: string;
    document_number: string;
    editions: number;
    first_from: string;
    found_text: string;
    found_title: string;
    from_day: string;
    id: string;
    issuer: string;
    kind: string;
    organisation_id: string;
    replaced_by: string | null;
    text_letters: string;
    title: string;
    title_letters: string;
    version: number;
    withdrawn_from: string | null;
    withdrawn_why: string | null;
  };
}
