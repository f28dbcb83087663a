import type { WriteContext } from '../../../platform/access/context.ts';
import { saveWish } from '../../messages/messages.public.ts';
import { loadHeld } from './load.ts';

/** The resident wants text messages, or no more of them; it holds for all they said under their number. */
export async function wishTexts(ctx: WriteContext, { wanted }: { wanted: boolean }): Promise<void> {
  const { need } = await loadHeld(ctx);
  if (need.resident_id !== null) await saveWish(ctx, need.resident_id, wanted);
}
