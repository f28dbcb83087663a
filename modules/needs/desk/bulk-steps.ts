import type { Chosen } from '../contract/bulk.ts';
import { needsApi } from './needs.api.ts';
import type { Step } from './one-by-one.ts';

/** What is done with each, as the person filled it in. */
export type BulkPlan =
  | { readonly act: 'takeOn' }
  | { readonly act: 'remind'; readonly keyOf: (content: string) => string }
  | { readonly act: 'dispatch'; readonly serviceId: string }
  | { readonly act: 'category'; readonly category: string; readonly why: string; readonly undoWhy: string };

async function dispatchOne({ id, version }: Chosen, serviceId: string): Promise<() => Promise<void>> {
  const leg = { serviceId, part: 'lead' as const, basis: { kind: 'ask' as const } };
  const next = await needsApi.dispatch({ params: { id }, body: { version, legs: [leg] } });
  const made = next.rounds
    .at(-1)
    ?.legs.find(({ service, state }) => service?.id === serviceId && state !== 'recalled');
  return async () => {
    if (made) await needsApi.recall({ params: { id, leg: made.id }, body: { version: next.version } });
  };
}

async function moveOne(
  { id, version, category: before }: Chosen,
  { category, why, undoWhy }: Extract<BulkPlan, { act: 'category' }>,
): Promise<(() => Promise<void>) | null> {
  const next = await needsApi.correct({ params: { id }, body: { version, category, why } });
  if (before === null || before === category) return null;
  return async () => {
    await needsApi.correct({
      params: { id },
      body: { version: next.version, category: before, why: undoWhy },
    });
  };
}

/** Each need as a step of its own, decided on the version that was looked at. */
export function stepsOf(items: readonly Chosen[], plan: BulkPlan): Step[] {
  return items
    .filter(({ why }) => why === null)
    .map((item) => ({
      reference: item.reference,
      run: async () => {
        const { id, version, legIds } = item;
        switch (plan.act) {
          case 'takeOn':
            for (const leg of legIds) await needsApi.takeOn({ params: { id, leg }, body: { version } });
            return null;
          case 'remind':
            for (const leg of legIds) {
              await needsApi.remind({ params: { id, leg }, body: {}, key: plan.keyOf(leg) });
            }
            return null;
          case 'dispatch':
            return dispatchOne(item, plan.serviceId);
          case 'category':
            return moveOne(item, plan);
        }
      },
    }));
}
