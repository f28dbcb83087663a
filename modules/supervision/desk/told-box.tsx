import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import { supervisionContract } from '../supervision.contract.ts';
import { MatterState } from './lights.tsx';
import { supervisionApi as api, supervisionKey } from './supervision.api.ts';
import { supervisionDeskWords as w } from './supervision-desk.words.ts';

/** What the caller is told is near its day or past it; nothing where there is none. */
export function ToldBox({ link }: { link: (id: string, text: ReactNode) => ReactNode }) {
  const say = useSay();
  const found = useQuery({
    queryKey: [...supervisionKey, 'told'],
    queryFn: ({ signal }) => api.told({ signal }),
    enabled: mayCall(useSession(), supervisionContract.told),
  });
  const matters = found.data?.matters ?? [];
  if (matters.length === 0) return null;
  const title = say(w.toldTitle, { count: matters.length });
  return (
    <section className="notice stack no-print" aria-label={title}>
      <h2>{title}</h2>
      <ul className="plain-list">
        {matters.map((matter) => (
          <li key={matter.id} className="row">
            {link(matter.id, <CityText>{matter.words}</CityText>)}
            <MatterState matter={matter} />
          </li>
        ))}
      </ul>
    </section>
  );
}
