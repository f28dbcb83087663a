import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { CityText, Told, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Pager } from '../../../platform/ui/desk/pager.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SidePanel } from '../../../platform/ui/desk/side-panel.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Handed, StaffSeen } from '../organisations.contract.ts';
import { accountsKey } from './account-forms.ts';
import { HandedLink } from './handed-link.tsx';
import { InviteForm } from './invite-form.tsx';
import type { StaffLookUps } from './look-ups.ts';
import { organisationsApi } from './organisations.api.ts';
import { useRoleText } from './role-text.ts';
import { staffWords as w } from './staff.words.ts';
import { StaffDetail, stateTones } from './staff-detail.tsx';
import type { StaffSearch } from './staff-search.ts';

interface StaffProps {
  readonly search: StaffSearch;
  readonly onSearch: (next: StaffSearch) => void;
  readonly lookUps: StaffLookUps;
}

function Opener({ name, onOpen }: { name: string; onOpen: () => void }) {
  return (
    <Button type="link" className="flush" onClick={onOpen}>
      <Told>{name}</Told>
    </Button>
  );
}

function StaffTable(props: {
  staff: readonly StaffSeen[];
  open: string | undefined;
  onOpen: (id: string) => void;
}) {
  const say = useSay();
  const roleText = useRoleText();
  return (
    <table className="table cards">
      <thead>
        <tr>
          {[w.name, w.organisation, w.post, w.number, w.roles, w.state].map((title) => (
            <th key={title.en} scope="col">
              {say(title)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.staff.map((one) => (
          <tr key={one.id} className={one.id === props.open ? 'open' : undefined}>
            <td>
              <Opener name={one.name} onOpen={() => props.onOpen(one.id)} />
            </td>
            <td>
              <CityText>{one.organisation.shortName}</CityText>
            </td>
            <td>
              <CityText>{one.post}</CityText>
            </td>
            <td className="tabular">{one.number}</td>
            <td>{one.roles.map(roleText).join(' · ')}</td>
            <td>
              <StateTag tone={stateTones[one.state]} text={say(w[one.state])} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Filters({
  search,
  onSearch,
  organisations,
}: Omit<StaffProps, 'lookUps'> & {
  organisations: readonly { id: string; name: string }[] | null;
}) {
  const say = useSay();
  const city = useCityText();
  const ids = { q: useId(), organisation: useId() };
  const [typed, setTyped] = useState(search.q ?? '');
  const { page: _, open: __, ...rest } = search;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { q: ___, ...others } = rest;
    onSearch(typed.trim() === '' ? others : { ...others, q: typed.trim() });
  };
  return (
    <search aria-label={say(w.search)}>
      <form className="filters" onSubmit={submit}>
        <div className="field grow">
          <label htmlFor={ids.q}>{say(w.search)}</label>
          <Input.Search
            id={ids.q}
            allowClear
            maxLength={60}
            placeholder={say(w.searchHint)}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onSearch={(value) => {
              const { q: ___, ...others } = rest;
              onSearch(value.trim() === '' ? others : { ...others, q: value.trim() });
            }}
          />
        </div>
        {organisations ? (
          <div className="field">
            <label htmlFor={ids.organisation}>{say(w.organisation)}</label>
            <Select
              id={ids.organisation}
              className="w-category"
              showSearch={{ optionFilterProp: 'label' }}
              value={search.organisation ?? ''}
              onChange={(value: string) => {
                const { organisation: ___, ...others } = rest;
                onSearch(value === '' ? others : { ...others, organisation: value });
              }}
              options={[
                { value: '', label: say(w.anyOrganisation) },
                ...organisations.map(({ id, name }) => ({ value: id, label: city(name) })),
              ]}
            />
          </div>
        ) : null}
        <Checkbox
          checked={search.closed ?? false}
          onChange={(event) => {
            const { closed: ___, ...others } = rest;
            onSearch(event.target.checked ? { ...others, closed: true } : others);
          }}
        >
          {say(w.closedToo)}
        </Checkbox>
      </form>
    </search>
  );
}

/** The accounts the caller keeps; one lies open beside the list. */
export function StaffScreen({ search, onSearch, lookUps }: StaffProps) {
  const say = useSay();
  const session = useSession();
  const [made, setMade] = useState<{ name: string; handed: Handed } | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const { q = '', organisation, closed = false, page = 1, open } = search;
  const query = {
    search: q,
    closed: String(closed),
    page,
    ...(organisation ? { organisationId: organisation } : {}),
  };
  const found = useQuery({
    queryKey: [...accountsKey, 'staff', query],
    queryFn: ({ signal }) => organisationsApi.staff({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const all = useQuery({
    queryKey: [...accountsKey, 'organisations'],
    queryFn: ({ signal }) => organisationsApi.list({ signal }),
  });
  const organisations = all.data?.organisations ?? [];
  const shut = () => {
    const { open: _, ...rest } = search;
    onSearch(rest);
  };
  useKeys({ Escape: () => (open ? shut() : undefined) });
  if (!found.data) {
    return (
      <PageFrame title={say(w.title)}>
        {found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </PageFrame>
    );
  }
  const { staff, total, pageSize, toGive } = found.data;
  const shown = staff.find(({ id }) => id === open);
  return (
    <PageFrame
      title={say(w.title)}
      aside={
        <Button type="primary" onClick={() => onSearch({ ...search, open: 'new' })}>
          {say(w.invite)}
        </Button>
      }
    >
      <Filters
        key={q}
        search={search}
        onSearch={onSearch}
        organisations={session.roles.includes('administrator') ? organisations : null}
      />
      {left === null ? null : <output className="done">{left}</output>}
      {made ? <HandedLink {...made} onClose={() => setMade(null)} /> : null}
      <p className="quiet tabular">{say(w.total, { count: total })}</p>
      {staff.length === 0 ? (
        <EmptyState title={say(w.empty)} text={say(w.emptyText)} />
      ) : (
        <div className="table-scroll">
          <StaffTable
            staff={staff}
            open={open}
            onOpen={(id) => {
              setLeft(null);
              onSearch({ ...search, open: id });
            }}
          />
        </div>
      )}
      <ExportButtons
        download={(format) => {
          const { page: _, ...filter } = query;
          return organisationsApi.staffSheet({ query: { ...filter, format } });
        }}
      />
      <Pager
        page={page}
        total={total}
        pageSize={pageSize}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
      {shown || open === 'new' ? (
        <SidePanel key={open} label={shown?.name ?? say(w.inviteTitle)} links={<span />} onClose={shut}>
          {shown ? (
            <StaffDetail
              staff={shown}
              organisations={organisations}
              lookUps={lookUps}
              onLeft={(told) => {
                setLeft(told);
                shut();
              }}
              onReopened={(handed) => {
                setMade({ name: shown.name, handed });
                shut();
              }}
            />
          ) : (
            <InviteForm
              toGive={toGive}
              organisations={organisations}
              lookUps={lookUps}
              onDone={(name, handed) => {
                setMade({ name, handed });
                shut();
              }}
            />
          )}
        </SidePanel>
      ) : null}
    </PageFrame>
  );
}
