import type { Vocabulary } from '../../engines/indicators/expression.ts';
import type { ReadContext } from '../../platform/access/context.ts';
import { listCategories, listServiceTitles } from '../services/services.public.ts';
import { vocabularyOf } from './indicator-vocabulary.rules.ts';

/** What can be asked of the ledger of this city. */
export async function readVocabulary(ctx: Pick<ReadContext, 'db'>): Promise<Vocabulary> {
  return vocabularyOf(await listCategories(ctx.db), await listServiceTitles(ctx.db));
}
