import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { EmptyState, Failure, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { ConcernFinding } from '../voice.contract.ts';
import { concernStates } from '../voice.rules.ts';
import { concernStateWords } from '../voice.words.ts';
import { concernWords as w } from './concern.words.ts';
import { type ConcernSearch, periods } from './concern-search.ts';
import { stateTones, useConcernTexts } from './concern-texts.ts';
import { concernsTitleWords } from './concerns-title.words.ts';
import { concernsKey, voiceApi } from './voice.api.ts';

interface ConcernsProps {
  readonly search: ConcernSearch;
  readonly onSearch: (next: ConcernSearch) => void;
  readonly concernLink: (id: string, text: ReactNode) => ReactNode;
}

/** Whole seconds between two looks while a finding is under way. */
const lookAgain = 3;
const isUnderWay = (finding: ConcernFinding | null | undefined) =>
  finding !== null && finding !== undefined && finding.doneAt === null && !finding.failed;

function Filters(props: ConcernsProps & { areas: readonly { id: string; name: string }[] }) {
  const say = useSay();
  const city = useCityText();
  const { search, onSearch } = props;
  const { page: _first, ...rest } = search;
  return (
    <div className="row filters">
      <ChoiceFilter
        label={say(w.state)}
        any={say(w.anyState)}
        value={search.state}
        options={concernStates.map((value) => ({ value, label: say(concernStateWords[value]) }))}
        onChange={(value) => {
          const { state: _state, ...others } = rest;
          const state = concernStates.find((one) => one === value);
          onSearch({ ...others, ...(state ? { state } : {}) });
        }}
      />
      <ChoiceFilter
        label={say(w.area)}
        any={say(w.anyArea)}
        value={search.area}
        options={props.areas.map(({ id, name }) => ({ value: id, label: city(name) }))}
        onChange={(area) => {
          const { area: _area, ...others } = rest;
          onSearch({ ...others, ...(area === undefined ? {} : { area }) });
        }}
      />
      <ChoiceFilter
        label={say(w.period)}
        any={say(w.anyPeriod)}
        value={search.days === undefined ? undefined : String(search.days)}
        options={periods.map((days) => ({ value: String(days), label: say(w.days, { days }) }))}
        onChange={(value) => {
          const { days: _days, ...others } = rest;
          onSearch({ ...others, ...(value === undefined ? {} : { days: Number(value) }) });
        }}
      />
    </div>
  );
}

/** When it was last found, and the button that has it found now. */
function Finding(props: { finding: ConcernFinding | null; found: ConcernFinding | null; mayFind: boolean }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const queries = useQueryClient();
  const submission = useSubmissionKey('voice.find');
  const { finding, found } = props;
  const ask = useMutation({
    // Each finding is one of its own.
    mutationFn: () => voiceApi.find({ body: {}, key: submission.keyOf({ after: finding?.askedAt ?? '' }) }),
    onSettled: () => queries.invalidateQueries({ queryKey: concernsKey }),
    onSuccess: () => submission.done(),
  });
  const working = isUnderWay(finding) || ask.isPending;
  return (
    <>
      <div className="row" aria-live="polite">
        {props.mayFind ? (
          <Button loading={working} disabled={working} onClick={() => ask.mutate()}>
            {say(w.find)}
          </Button>
        ) : null}
        <span className="quiet">
          {working ? say(w.finding) : null}
          {!working && finding?.failed ? say(w.failed) : null}
          {!working && !finding?.failed && found?.doneAt
            ? say(found.needs === 1 ? w.foundOne : w.found, {
                at: instantText(new Date(found.doneAt), zone, language, today),
                needs: found.needs ?? 0,
              })
            : null}
        </span>
      </div>
      <Failure error={ask.error} />
    </>
  );
}

/** What many people tell, most told first. */
export function ConcernsScreen(props: ConcernsProps) {
  const say = useSay();
  const texts = useConcernTexts();
  const { roles } = useSession();
  const { search, onSearch } = props;
  const page = search.page ?? 1;
  const query = useQuery({
    queryKey: [...concernsKey, 'list', search],
    queryFn: ({ signal }) => voiceApi.list({ query: { ...search, page }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (isUnderWay(state.data?.finding) ? lookAgain * 1000 : false),
  });
  const { data } = query;
  const filtered = search.state !== undefined || search.area !== undefined || search.days !== undefined;
  return (
    <PageFrame title={say(concernsTitleWords.concerns)}>
      <div className="stack">
        <p className="quiet lead">{say(w.lead)}</p>
        {data ? <Finding finding={data.finding} found={data.found} mayFind={data.mayFind} /> : null}
        <Filters {...props} areas={data?.areas ?? []} />
      </div>
      <DataTable
        name="concerns"
        caption={say(concernsTitleWords.concerns)}
        rows={data?.concerns}
        rowKey={({ id }) => id}
        error={query.error}
        onRetry={() => void query.refetch()}
        empty={
          filtered ? (
            <EmptyState title={say(w.emptyFilter)} text={say(w.emptyFilterText)}>
              <Button onClick={() => onSearch({})}>{say(w.clear)}</Button>
            </EmptyState>
          ) : (
            <EmptyState title={say(w.empty)} text={say(w.emptyText)} />
          )
        }
        pages={{
          page,
          total: data?.total ?? 0,
          pageSize: data?.pageSize ?? 1,
          onPage: (next) => onSearch({ ...search, page: next }),
        }}
        keys
        download={(format) => {
          const { page: _, ...filter } = search;
          return voiceApi.sheet({ query: { ...filter, format } });
        }}
        columns={[
          {
            key: 'what',
            title: say(w.what),
            rowHead: true,
            cell: (concern) =>
              props.concernLink(
                concern.id,
                concern.title === null ? texts.title(concern) : <OwnWords text={concern.title} line />,
              ),
          },
          { key: 'people', title: say(w.people), number: true, cell: ({ people }) => texts.count(people) },
          { key: 'growth', title: say(w.growth), className: 'tabular', cell: texts.weeksShort },
          { key: 'area', title: say(w.area), cell: texts.area },
          { key: 'category', title: say(w.category), cell: ({ category }) => texts.category(category) },
          { key: 'since', title: say(w.since), className: 'tabular', cell: texts.time },
          {
            key: 'state',
            title: say(w.state),
            cell: ({ state }) => <StateTag tone={stateTones[state]} text={say(concernStateWords[state])} />,
          },
        ]}
      />
      {roles.includes('coordinator') ? null : <p className="quiet">{say(w.leader)}</p>}
    </PageFrame>
  );
}
