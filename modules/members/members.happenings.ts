import { happening } from '../../platform/happenings/happening.ts';

export const memberJoined = happening<{ body: string; area: string; work: string | null; how: string }>(
  'members.joined',
);
/** Of one kind at another body: `from` is the membership that ended with it. */
export const memberMoved = happening<{ body: string; from: string }>('members.moved');
export const memberEnded = happening<{ body: string; kind: string }>('members.ended');
/** Who left long ago is no longer known by name; `count` of one book. */
export const formerErased = happening<{ count: number }>('members.former-erased');
export const membersImported = happening<{ added: number }>('members.imported');
