// Generated from the migrated database by `npm run generate`.
export interface MessagesTables {
  'messages.message': {
    about_id: string;
    asks: boolean;
    channel: string;
    city_id: string;
    content: Buffer | null;
    created_at: Date;
    due_at: Date;
    ended_at: Date | null;
    event: string;
    expires_at: Date | null;
    gateway_id: string | null;
    id: string;
    passes: string;
    reason: string | null;
    recipient_id: string;
    recipient_kind: string;
    state: string;
    template: string;
  };
  'messages.quiet_hours': {
    changed_at: Date;
    changed_by: string;
    city_id: string;
    quiet_from: string;
    quiet_to: string;
  };
  'messages.reply': {
    choice: string;
    city_id: string;
    gateway_id: string;
    id: string;
    phone_hash: Buffer | null;
    received_at: Date;
    said_at: Date;
    words: Buffer | null;
  };
  'messages.stop': {
    city_id: string;
    phone_hash: Buffer;
    stopped_at: Date;
  };
}
