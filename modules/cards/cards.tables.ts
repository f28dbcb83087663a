// Generated from the migrated database by `npm run generate`.
export interface CardsTables {
  'cards.card': {
    city_id: string;
    id: string;
    newest: number;
    published: number | null;
    version: number;
  };
  'cards.edition': {
    card_id: string;
    city_id: string;
    content: unknown;
    number: number;
    proposed_at: Date;
    proposed_by: string | null;
    published_at: Date | null;
    published_by: string | null;
  };
}
