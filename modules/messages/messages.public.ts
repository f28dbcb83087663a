export { type NewMessage, queueMessage } from './actions/queue.ts';
export { saveWish, type TakenReply, takeReply, wishOf } from './actions/reply.ts';
export type { CalendarEntry, Template } from './messages.rules.ts';
export { listMessagesTo } from './messages.store.ts';
