import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { freshKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Earlier } from '../contract/earlier.ts';
import { numbersIn } from '../earlier.rules.ts';
import type { Draft } from './counter-draft.ts';
import type { EmployerChoice } from './look-ups.ts';
import { needsApi } from './needs.api.ts';
import { useSettled } from './service-picker.tsx';

export const earlierKey = ['needs', 'earlier'];

function lineOf(words: string): string {
  return words.replace(/\d[\d -]{5,14}\d/g, ' ').trim();
}

function digitsOf(words: string, phone: string): string {
  return (phone.trim() === '' ? (numbersIn(words)[0] ?? '') : phone).replace(/\D/g, '');
}

/** A number that may be somebody's telephone. */
function isWhole(number: string): boolean {
  return number.length >= 7 && number.length <= 13;
}

/**
 * What is known of the person and of the employer that is named, while somebody types. A number is asked for by
 * itself, so that going on typing is no second look-up on record.
 */
export function useEarlier({ words, name, phone, via, areaId }: Draft) {
  const queries = useQueryClient();
  const digits = digitsOf(words, phone);
  const settledNumber = useSettled(digits, 700);
  const settled = useSettled(lineOf(words), 500);
  /** The line that somebody did not wait for. */
  const [hurried, setHurried] = useState<string | null>(null);
  const line = hurried === words ? lineOf(words) : settled;
  const number = hurried === words ? digits : settledNumber;
  const called = useSettled(name.trim(), 500);
  const ask = (body: { words: string; name: string; phone: string; areaId?: string | null }) => ({
    queryKey: [...earlierKey, via, body],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      // What somebody said must not stay behind in the browser, not even with a key.
      needsApi.earlier({ body: { ...body, via }, key: freshKey(), signal }),
    // Each asking is a look-up on record, so what happens in the city or a look away is no reason for another one.
    staleTime: 'static' as const,
    gcTime: 60_000,
    retry: false,
  });
  const byNumber = useQuery({
    ...ask({ words: '', name: '', phone: number }),
    enabled: isWhole(number) && number === digits,
  });
  const byWords = useQuery({
    ...ask({ words: line, name: called, phone: '', areaId }),
    enabled: Array.from(line).length >= 2 || Array.from(called).length >= 2,
  });
  const numbered = number === '' ? [] : (byNumber.data?.person ?? []);
  const named = byWords.data?.person ?? [];
  const known = new Set(numbered.map(({ id }) => id));
  return {
    person: [...numbered, ...named.filter(({ id }) => !known.has(id))],
    employer: byWords.data?.employer ?? null,
    about: (byWords.data?.about ?? []).filter(({ id }) => !known.has(id)),
    near: (byWords.data?.near ?? []).filter(({ id }) => !known.has(id)),
    elsewhere: byWords.data?.elsewhere ?? [],
    error: byNumber.error ?? byWords.error,
    /**
     * The same of a line just typed, for whoever does not wait for the screen: the employer it names, and the open
     * matter it may be about. Neither where the server cannot be asked.
     */
    of: async (typed: string): Promise<{ employer: EmployerChoice | null; open: Earlier | null }> => {
      const asked = lineOf(typed);
      const dialled = digitsOf(typed, phone);
      try {
        const [mine, found] = await Promise.all([
          isWhole(dialled) ? queries.fetchQuery(ask({ words: '', name: '', phone: dialled })) : null,
          Array.from(asked).length < 2
            ? null
            : queries.fetchQuery(ask({ words: asked, name: called, phone: '', areaId })),
        ]);
        setHurried(typed);
        const person = [...(mine?.person ?? []), ...(found?.person ?? [])];
        return { employer: found?.employer ?? null, open: openOf({ person, about: found?.about ?? [] }) };
      } catch {
        return { employer: null, open: null };
      }
    },
  };
}

/** The newest open matter of the person, else the one open matter about the employer; null where two could be meant. */
export function openOf(found: { person: readonly Earlier[]; about: readonly Earlier[] }): Earlier | null {
  const [mine] = found.person.filter(({ over }) => !over);
  const open = found.about.filter(({ over }) => !over);
  return mine ?? (open.length === 1 ? (open[0] ?? null) : null);
}
