// Generated from the migrated database by `npm run generate`.
export interface VoiceTables {
  'voice.concern': {
    area_id: string | null;
    before: number;
    category_code: string | null;
    city_id: string;
    coherence: number;
    counted_at: Date;
    found_at: Date;
    id: string;
    last_at: Date;
    members: number;
    now: number;
    people: number;
    place: string | null;
    score: number;
    since: Date;
    state: string;
    title: string;
    version: number;
    words: string[];
  };
  'voice.count': {
    before: number;
    city_id: string;
    concern_id: string;
    finding_id: string;
    members: number;
    now: number;
    people: number;
  };
  'voice.finding': {
    asked_at: Date;
    asked_by: string | null;
    city_id: string;
    concerns: number | null;
    done_at: Date | null;
    failed_at: Date | null;
    id: string;
    needs: number | null;
  };
  'voice.member': {
    city_id: string;
    concern_id: string;
    need_id: string;
    place: number;
  };
  'voice.response': {
    at: Date;
    audience: string;
    city_id: string;
    concern_id: string;
    id: string;
    kind: string;
    number: number;
    organisation_id: string;
    staff_id: string;
    text: string;
  };
}
