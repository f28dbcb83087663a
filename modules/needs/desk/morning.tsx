import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import type { BoardKind } from '../board.rules.ts';
import { needsContract } from '../needs.contract.ts';
import { boardDeskWords as w } from './board.words.ts';
import { needsApi } from './needs.api.ts';

/** Under the queue's key, so that acts renew it. */
export const boardKey = ['needs', 'queue', 'board'] as const;

/** Where the lines of the morning lead. */
export interface MorningLinks {
  readonly kind: (kind: BoardKind, text: string) => ReactNode;
  readonly unmet: (since: string, text: string) => ReactNode;
  readonly unheard: (text: string) => ReactNode;
  readonly rota: (text: string) => ReactNode;
}

export function useBoard() {
  return useQuery({
    queryKey: boardKey,
    queryFn: ({ signal }) => needsApi.board({ signal }),
    enabled: mayCall(useSession(), needsContract.board),
  });
}

/** The morning of the office in at most six lines; nothing for whoever coordinates nothing. */
export function Morning({ links }: { links: MorningLinks }) {
  const say = useSay();
  const { language } = useLanguage();
  const { data } = useBoard();
  if (!data) return null;
  const { counts, late, newUnmet, unheard, duty } = data;
  const lines: readonly (readonly [string, number, ReactNode])[] = [
    [
      'supervision',
      counts.supervision_due,
      links.kind('supervision_due', say(w.supervision, { count: counts.supervision_due, late })),
    ],
    [
      'twice',
      counts.declined_twice,
      links.kind('declined_twice', say(w.twice, { count: counts.declined_twice })),
    ],
    ['unheard', unheard, links.unheard(say(w.unheard, { count: unheard }))],
    ['protected', data.protected, say(w.protected, { count: data.protected })],
    [
      'unmet',
      newUnmet.count,
      links.unmet(
        newUnmet.since,
        say(w.unmet, { count: newUnmet.count, day: dayText(newUnmet.since, language, data.today) }),
      ),
    ],
  ];
  const shown = lines.filter(([, count]) => count > 0);
  return (
    <section className="morning" aria-label={say(w.morning)}>
      <h2>{say(w.morning)}</h2>
      <ul>
        {shown.length === 0 ? <li>{say(w.calm)}</li> : null}
        {shown.map(([name, , line]) => (
          <li key={name}>{line}</li>
        ))}
        <li>
          <Told>{say(w.duty, { name: duty.name === null ? say(w.office) : asWritten(duty.name) })}</Told>{' '}
          <a className="tabular" href={`tel:${duty.phone}`}>
            {duty.phone}
          </a>{' '}
          · {links.rota(say(w.rota))}
        </li>
      </ul>
    </section>
  );
}
