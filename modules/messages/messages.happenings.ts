import { happening } from '../../platform/happenings/happening.ts';

/**
 * Somebody answered a message. The subject is the reply; its words are with {@link takeReply} of this module.
 * `about` is what the last message to that number was about.
 */
export const replied = happening<{ message: string; about: string; choice: string }>('messages.replied');
