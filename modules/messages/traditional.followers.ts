import type { Traditional } from '../../engines/text/traditional.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { keptTraditional } from '../../platform/i18n/kept-traditional.ts';

/** The conversion for texts in traditional characters; its dictionary is read once in a process that needs it. */
export const traditional = memoryKey<Traditional>('messages.traditional');

export const traditionalFollower = inEveryProcess<Traditional>({
  key: traditional,
  load: async () => keptTraditional(),
  follow: async () => {},
});
