import { useSession } from '../../../platform/ui/desk/session.ts';
import { type Draft, othersOf } from './counter-draft.ts';
import type { useFiling } from './counter-filing.ts';
import { handOversOf, type Missing } from './hand-overs.ts';
import { needsApi } from './needs.api.ts';
import { type SafeDraft, safeWayOf } from './safe-way-fields.tsx';
import type { Registered } from './slip.tsx';

interface Sending {
  readonly draft: Draft;
  readonly idNumber: string;
  /** How they can be reached, where the words make it a protected need; null for any other. */
  readonly safe: SafeDraft | null;
  readonly agreedBy: 'self' | 'guardian';
}

/** Takes a draft down and dispatches it; gives what is missing instead, or nothing once it is on its way. */
export function useRegister(filing: ReturnType<typeof useFiling>, onDone: (registered: Registered) => void) {
  const { organisation } = useSession();
  return ({ draft, idNumber, safe, agreedBy }: Sending): Missing | 'safeWay' | null => {
    const { chosen, name, phone, employer, concerned } = draft;
    const legs = chosen.length === 0 ? [] : handOversOf(chosen, organisation.id, false);
    if (!Array.isArray(legs)) return legs;
    const safeWay = safe && safeWayOf(safe);
    if (safe !== null && safeWay === null) return 'safeWay';
    const also = draft.also
      .filter((one) => one.name.trim() !== '')
      .map((one) => ({ name: one.name, phone: one.phone }));
    const body = {
      ...{ words: draft.words.trim(), via: draft.via, areaId: draft.areaId || null },
      groups: draft.groups && [...draft.groups],
      contact: { name, phone, idNumber },
      employerId: employer?.id ?? null,
      category: draft.category,
      ...{ safeWay, legs, also },
      concerned: concerned && { ...concerned, agreedBy },
      others: othersOf(draft),
    };
    void filing.file(async () => {
      const taken = await needsApi.register({ body, key: filing.register.keyOf(body) });
      filing.register.done();
      onDone({
        ...taken,
        reachable: phone.trim() !== '',
        names: [name, ...also.map((one) => one.name)],
      });
    });
    return null;
  };
}
