// Generated from the migrated database by `npm run generate`.
export interface MembersTables {
  'members.book': {
    city_id: string;
  };
  'members.member': {
    agreed_how: string;
    area_id: string;
    body_id: string;
    city_id: string;
    employer_id: string | null;
    end_kind: string | null;
    ended_on: string | null;
    entered_at: Date;
    entered_by: string | null;
    erased_at: Date | null;
    id: string;
    number: string;
    resident_id: string;
    since_on: string;
    version: number;
    work: string | null;
  };
}
