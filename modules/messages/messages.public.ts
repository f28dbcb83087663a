export { type NewMessage, queueMessage } from './actions/queue.ts';
export { saveWish, type TakenReply, takeReply, wishOf } from './actions/reply.ts';
export type { Template } from './messages.rules.ts';
