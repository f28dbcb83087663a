import type { OncePerCity } from '../../platform/happenings/follower.ts';
import { inEveryProcess } from '../../platform/happenings/follower.ts';
import { memoryKey } from '../../platform/happenings/memory-key.ts';
import { askMenu } from './actions/switch.ts';
import { switchedOff, switchedOn } from './opinions.happenings.ts';
import { findSetting } from './opinions.store.ts';

/** Whether it is switched on, as this process knows it: asked with every need that is read. */
export const switchKey = memoryKey<{ enabled: boolean }>('opinions.switch');

export const switchFollower = inEveryProcess<{ enabled: boolean }>({
  key: switchKey,
  load: async (ctx) => ({ enabled: (await findSetting(ctx.db))?.enabled ?? false }),
  follow: async (_ctx, memory, found) => {
    if (found.name === switchedOn.name) memory.enabled = true;
    if (found.name === switchedOff.name) memory.enabled = false;
  },
});

/** Has the texts of services read anew after they changed. */
export const menuFollower: OncePerCity = {
  kind: 'once-per-city',
  name: 'opinions.menu',
  followAll: async (ctx, all) => {
    if (!all.some(({ name }) => name.startsWith('services.'))) return;
    if ((await findSetting(ctx.db))?.enabled === true) await askMenu(ctx);
  },
};
