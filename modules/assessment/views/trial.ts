import { localTime } from '../../../base/time.ts';
import { say, type Word } from '../../../base/words.ts';
import { meanSame } from '../../../engines/burden/quotas.ts';
import type { ReadContext } from '../../../platform/access/context.ts';
import { findBase } from '../../ledger/ledger.public.ts';
import { sameSource } from '../content.rules.ts';
import type { Trial, TrialAsked } from '../contract/schemes.ts';
import { baseMeant, quotaInName } from '../quota.rules.ts';
import { excessRefusals, lineRefusals, type Refusal } from '../refusing.rules.ts';
import { sourcesOf } from './known.ts';
import { fieldOf, ownOffice } from './offices.ts';

function filled({ text, values = {} }: Refusal): Word {
  return { zh: say(text, 'zh', values), en: say(text, 'en', values) };
}

/** How many there are of what a name asks so many of; nothing where it asks for no number. */
async function quotasOf(ctx: ReadContext, name: string, areaId: string) {
  const [quota, base] = [quotaInName(name), baseMeant(name)];
  if (quota === null || base === null) return [];
  const { day } = localTime(ctx.now, ctx.city.zone);
  const found = await findBase(ctx.db, { base, areaId, day });
  return found ? [{ quota, base: { count: found.content.number, source: found.content.source } }] : [];
}

/** Whether what somebody types may be scored, and what counts it. Nothing is kept. Throws 403. */
export async function tryLine(ctx: ReadContext, asked: TrialAsked): Promise<Trial> {
  const field = await fieldOf(ctx);
  const office = ownOffice(ctx, field);
  const { name, others, common, individual, bodyId } = asked;
  const sources = await sourcesOf(ctx);
  const found = asked.source
    ? sources.find(({ source }) => asked.source && sameSource(source, asked.source))
    : sources.find((one) => [one.name.zh, ...one.saidAs].some((known) => meanSame(known, name)));
  const areaId = (field.organisations.get(bodyId ?? '') ?? office).areaId;
  const refusals = [
    ...lineRefusals({
      ...{ name, countedAs: found?.name.zh ?? null, counts: found?.counts ?? null },
      ...{ others, sameCount: null },
      quotas: await quotasOf(ctx, name, areaId),
    }),
    ...excessRefusals({ common, individual }),
  ];
  return {
    accepted: refusals.length === 0,
    refusals: refusals.map((one) => ({
      articles: one.articles.map(({ zh, en }) => ({ zh, en })),
      text: filled(one),
    })),
    source: found?.source ?? null,
    countedAs: found?.name ?? null,
  };
}
