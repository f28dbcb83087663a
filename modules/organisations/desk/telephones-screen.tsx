import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { CityText, Told, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, Field, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { organisationsApi as api } from './organisations.api.ts';
import { telephonesWords as w } from './telephones.words.ts';

interface Props {
  readonly lines: readonly { phone: string; name: string }[];
  readonly areas: readonly { id: string; name: string; path: readonly string[] }[];
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly areaId: string;
  readonly partner: boolean;
  readonly duties: readonly { id: string; name: string; phone: string }[];
}

function Telephone({ phone }: { phone: string }) {
  return (
    <a href={`tel:${phone}`} className="tabular">
      {phone}
    </a>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const say = useSay();
  if (entries.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="heading">
        <Told>{title}</Told>
      </h2>
      <ul className="telephones">
        {entries.map(({ id, name, phone, partner, duties }) => (
          <li key={id}>
            <strong>
              <CityText>{name}</CityText>
            </strong>{' '}
            {partner ? <span className="quiet">{say(w.partner)}</span> : null} <Telephone phone={phone} />
            {duties.map((duty) => (
              <div key={duty.id}>
                <Told>{say(w.duty, { name: duty.name, phone: duty.phone })}</Told>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every number a counter may need, on one page: those near first, with who is on duty now. */
export function TelephonesScreen({ lines, areas }: Props) {
  const say = useSay();
  const city = useCityText();
  const { organisation } = useSession();
  const [typed, setTyped] = useState('');
  const all = useQuery({
    queryKey: ['look-up', 'organisations', 'telephones'],
    queryFn: ({ signal }) => api.list({ signal }),
    staleTime: 600_000,
  });
  const rota = useQuery({ queryKey: ['rota'], queryFn: ({ signal }) => api.duties({ signal }) });
  const wanted = typed.trim();
  const fits = (...texts: readonly string[]) => texts.some((text) => text.includes(wanted));
  const entries = (all.data?.organisations ?? [])
    .filter(({ closed }) => !closed)
    .map(({ id, name, shortName, phone, areaId, partner }): Entry & { shortName: string } => ({
      ...{ id, name, shortName, phone, areaId, partner },
      duties: (rota.data?.duties ?? []).filter((duty) => duty.now && duty.organisation.id === id),
    }))
    .filter(({ name, shortName, phone, duties }) =>
      fits(name, shortName, phone, ...duties.flatMap((duty) => [duty.name, duty.phone])),
    );
  const here = (areaId: string) =>
    areas.find(({ id }) => id === areaId)?.path.includes(organisation.areaId) ??
    areaId === organisation.areaId;
  const help = lines.filter(({ phone, name }) => fits(phone, name));
  const place = areas.find(({ id }) => id === organisation.areaId)?.name ?? '';
  return (
    <PageFrame
      title={say(w.title)}
      aside={
        <ExportButtons download={(format) => api.telephonesSheet({ query: { search: wanted, format } })}>
          <Button onClick={() => window.print()}>{say(uiWords.print)}</Button>
        </ExportButtons>
      }
    >
      <div className="no-print short lead">
        <Field label={say(w.search)}>
          {(id) => (
            <Input
              id={id}
              autoFocus
              allowClear
              maxLength={40}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Failure error={all.error ?? rota.error} kind="read" retry={() => void all.refetch()} />
      {all.isPending ? <Skeleton lines={6} /> : null}
      <Entries
        title={say(w.near, { place: city(place) })}
        entries={entries.filter(({ areaId }) => here(areaId))}
      />
      {help.length > 0 ? (
        <section aria-label={say(w.lines)}>
          <h2 className="heading">{say(w.lines)}</h2>
          <ul className="telephones">
            {help.map(({ phone, name }) => (
              <li key={phone}>
                <strong>
                  <CityText>{name}</CityText>
                </strong>{' '}
                <Telephone phone={phone} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Entries title={say(w.others)} entries={entries.filter(({ areaId }) => !here(areaId))} />
      {all.data && entries.length + help.length === 0 ? <EmptyState text={say(w.nothing)} /> : null}
    </PageFrame>
  );
}
