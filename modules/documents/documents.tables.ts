// Generated from the migrated database by `npm run generate`.
export interface DocumentsTables {
  'documents.asked': {
    city_id: string;
    document_id: string;
    position: number;
    thing: string;
  };
  'documents.code': {
    city_id: string;
    code: string;
    organisation_id: string;
  };
  'documents.document': {
    changed_at: Date;
    changed_by: string;
    city_id: string;
    content: unknown;
    created_at: Date;
    drafted_by: string;
    id: string;
    kind: string;
    organisation_id: string;
    reviewed_by: string | null;
    signed_at: Date | null;
    signed_by: string | null;
    state: string;
    supersedes: string | null;
    title: string | null;
    version: number;
  };
  'documents.edition': {
    at: Date;
    by_id: string;
    city_id: string;
    content: unknown;
    document_id: string;
    kind: string;
    version: number;
  };
  'documents.event': {
    at: Date;
    by_id: string;
    city_id: string;
    comment: string;
    document_id: string;
    id: string;
    version: number;
    what: string;
  };
  'documents.issue': {
    city_id: string;
    code: string;
    content: unknown;
    day: string;
    document_id: string;
    issued_at: Date;
    issued_by: string;
    kind: string;
    number: number;
    numbered: string;
    organisation_id: string;
    signed_by: string;
    supersedes: string | null;
    title: string;
    year: number;
  };
  'documents.number_register': {
    city_id: string;
    code: string;
    last: number;
    organisation_id: string;
    year: number;
  };
}
