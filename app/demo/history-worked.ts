import * as needs from '../../modules/needs/needs.public.ts';
import type { WriteContext } from '../../platform/access/context.ts';
import type { Furnished } from './furnish.ts';
import { legOf, workFurther } from './history-further.ts';
import type { DemoStep, StaffStep } from './shape.ts';

const plainActs = ['takeOn', 'answer', 'decline', 'note', 'dispatch', 'correctCategory'] as const;
const legEnds = ['solved', 'partly', 'not_solved', 'referred', 'not_reached', 'no_legal_basis'] as const;

/** A member of staff does what the step tells. */
export async function work(ctx: WriteContext, city: Furnished, id: string, step: StaffStep): Promise<void> {
  const need = await needs.getNeed(ctx, id);
  const { version } = need;
  const text = step.text ?? '';
  const own = () => ({ id, leg: legOf(need, city.staff(step.by).organisationId) });
  switch (plainActs.find((act) => act === step.do)) {
    case undefined:
      await workFurther(ctx, city, id, step);
      return;
    case 'takeOn':
      await needs.takeOn(ctx, own(), { version });
      return;
    case 'answer':
      await needs.answer(ctx, own(), {
        ...{ version, answer: text, route: step.route ?? '', remains: step.remains ?? '' },
        outcome: legEnds.find((end) => end === step.outcome) ?? 'solved',
      });
      return;
    case 'decline':
      await needs.decline(ctx, own(), { version, reason: text });
      return;
    case 'note':
      await needs.speak(ctx, id, { kind: 'inner', words: text });
      return;
    case 'correctCategory':
      await needs.correctCategory(ctx, id, { version, category: step.category ?? '', why: text || step.do });
      return;
    case 'dispatch': {
      const led = need.rounds.at(-1)?.legs.some(({ part, state }) => part === 'lead' && state !== 'declined');
      const legs = (step.services ?? []).map((key, index) => ({
        serviceId: city.service(key),
        part: index === 0 && !led ? ('lead' as const) : ('joint' as const),
        basis: { kind: 'consent' as const, how: 'phone' as const },
      }));
      await needs.dispatch(ctx, id, { version, legs });
    }
  }
}

/** The resident does what the step tells. */
export async function hear(ctx: WriteContext, step: Exclude<DemoStep, { by: string }>): Promise<void> {
  const { version } = await needs.getStory(ctx);
  const words = step.text ?? '';
  if (step.do === 'ask') await needs.ask(ctx, { words });
  else if (step.do === 'rate') await needs.rate(ctx, { version, grade: step.grade, words });
  else {
    const verdict = step.do === 'confirm' ? 'confirmed' : 'not_accepted';
    await needs.giveVerdict(ctx, { version, verdict, words });
  }
}
