import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { dayText } from '../../../platform/i18n/dates.ts';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { SheetTools } from '../../../platform/ui/desk/sheet-tools.tsx';
import type { Column } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Member } from '../members.contract.ts';
import { mostMemberRows } from '../members.rules.ts';
import { endKindWords, workWords } from '../words/members.words.ts';
import { MemberActs } from './member-acts.tsx';
import { membersApi as api, memberSheetApi, membersKey } from './members.api.ts';
import { membersDeskWords as w } from './members-desk.words.ts';

function useColumns(onDone: () => void): Column<Member>[] {
  const say = useSay();
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  const day = (value: string) => dayText(value, language, today);
  return [
    {
      ...{ key: 'number', title: say(w.number), rowHead: true },
      cell: ({ number }) => <span className="tabular">{number}</span>,
    },
    {
      ...{ key: 'name', title: say(w.name) },
      cell: ({ name, phone, erased }) =>
        erased ? (
          <span className="quiet">{say(w.erased)}</span>
        ) : (
          <span className="tabular">
            {name} {phone}
          </span>
        ),
    },
    { key: 'work', title: say(w.work), cell: ({ work }) => (work === null ? null : say(workWords[work])) },
    { key: 'area', title: say(w.area), cell: ({ area }) => <CityText>{area}</CityText> },
    {
      ...{ key: 'since', title: say(w.since) },
      cell: ({ since, endedOn, endKind }) => (
        <>
          {day(since)}
          {endedOn === null || endKind === null ? null : (
            <div className="quiet">
              {say(w.ended, { kind: say(endKindWords[endKind]), day: day(endedOn) })}
            </div>
          )}
        </>
      ),
    },
    {
      ...{ key: 'act', title: say(w.act), className: 'no-print' },
      cell: (member) => <MemberActs key={member.version} member={member} onDone={onDone} />,
    },
  ];
}

function List({ bodyId, ended }: { bodyId: string; ended: boolean }) {
  const say = useSay();
  const queries = useQueryClient();
  const [page, setPage] = useState(1);
  const done = () => void queries.invalidateQueries({ queryKey: membersKey });
  const columns = useColumns(done);
  const found = useQuery({
    queryKey: [...membersKey, 'list', bodyId, ended, page],
    queryFn: ({ signal }) =>
      api.list({ params: { id: bodyId }, query: { ended: ended ? 'true' : 'false', page }, signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <FoundList
        name="members"
        caption={say(w.title)}
        columns={columns}
        rows={found.data?.members}
        rowKey={({ id }) => id}
        found={found}
        words={w}
        page={page}
        onPage={setPage}
      />
      <SheetTools
        name="members-sheet"
        keeps
        download={({ kind: format, template }) =>
          memberSheetApi.exportSheet({
            params: { id: bodyId },
            query: { ...(format ? { format } : {}), ...(template ? { template } : {}) },
          })
        }
        mostRows={mostMemberRows}
        attempt={(body) => memberSheetApi.trySheet({ params: { id: bodyId }, body })}
        take={(body, key) => memberSheetApi.importSheet({ params: { id: bodyId }, body, key })}
        onTaken={done}
      />
    </>
  );
}

/** Members of one body: how many for everybody, who they are for the body itself. */
export function MemberSection({
  bodyId,
  joinLink,
}: {
  bodyId: string;
  joinLink: (text: string) => ReactNode;
}) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [ended, setEnded] = useState(false);
  const found = useQuery({
    queryKey: [...membersKey, 'list', bodyId, false, 1],
    queryFn: ({ signal }) => api.list({ params: { id: bodyId }, query: {}, signal }),
  });
  const listing = found.data;
  return (
    <section className="body-part">
      <h2>{say(w.title)}</h2>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {listing ? (
        <>
          <p className="row tabular">
            <Told>{say(w.count, { count: listing.count, year: listing.joinedThisYear })}</Told>
            {listing.mayTakeIn ? <span className="no-print">{joinLink(say(w.takeIn))}</span> : null}
          </p>
          {listing.seesNames ? (
            <p className="row no-print">
              {open ? (
                <Button onClick={() => setEnded(!ended)}>{say(ended ? w.showLive : w.showEnded)}</Button>
              ) : (
                <Button onClick={() => setOpen(true)}>{say(w.open)}</Button>
              )}
            </p>
          ) : (
            <p className="quiet">{say(w.numbersOnly)}</p>
          )}
          {open && listing.seesNames ? <List key={String(ended)} {...{ bodyId, ended }} /> : null}
        </>
      ) : null}
    </section>
  );
}
