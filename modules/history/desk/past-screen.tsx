import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { type AreaChoice, useAreaOptions } from '../../../platform/ui/desk/area-options.ts';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { FindForm } from '../../../platform/ui/desk/find-form.tsx';
import { FoundList } from '../../../platform/ui/desk/found-list.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { type Outcome, outcomes } from '../columns.rules.ts';
import type { SeenPastNeed } from '../history.contract.ts';
import { pastOutcomeWords } from '../history.words.ts';
import { historyApi } from './history.api.ts';
import { pastWords as w } from './past.words.ts';
import type { PastSearch } from './past-search.ts';

interface PastProps {
  readonly search: PastSearch;
  readonly areas: readonly AreaChoice[];
  readonly onSearch: (next: PastSearch) => void;
  readonly needLink: (id: string, text: string) => ReactNode;
}

/** What of a past need is told beside its words. */
export function usePastTexts() {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const day = (at: string | null) =>
    at === null ? say(w.noTime) : dayText(localTime(new Date(at), zone).day, language, today);
  return {
    day,
    category: ({ category, categoryWritten }: SeenPastNeed) => {
      if (!category) return categoryWritten;
      const name = language === 'en' ? category.nameEn : city(category.name);
      return category.by === 'matched' ? `${name} · ${say(w.matched)}` : name;
    },
    organisation: ({ organisation, organisationWritten }: SeenPastNeed) =>
      city(organisation ?? organisationWritten),
    area: ({ area, areaWritten }: SeenPastNeed) => city(area ?? areaWritten),
  };
}

function Filters({ search, areas, onSearch }: PastProps) {
  const say = useSay();
  const areaOptions = useAreaOptions(areas);
  const [typed, setTyped] = useState(search.search ?? '');
  const send = (next: { outcome?: Outcome | undefined; area?: string | undefined }) => {
    const { outcome, area } = { ...search, ...next };
    onSearch({
      ...(typed.trim() === '' ? {} : { search: typed.trim() }),
      ...(outcome ? { outcome } : {}),
      ...(area ? { area } : {}),
    });
  };
  return (
    <FindForm
      title={say(w.search)}
      hint={say(w.searchHint)}
      send={say(w.go)}
      typed={typed}
      onType={setTyped}
      onSend={() => send({})}
    >
      <ChoiceFilter
        label={say(w.outcome)}
        any={say(w.any)}
        value={search.outcome}
        options={outcomes.map((value) => ({ value, label: say(pastOutcomeWords[value]) }))}
        onChange={(value) => send({ outcome: outcomes.find((one) => one === value) })}
      />
      <ChoiceFilter
        wide
        label={say(w.area)}
        any={say(w.anyArea)}
        value={search.area}
        options={areaOptions}
        onChange={(area) => send({ area })}
      />
    </FindForm>
  );
}

/** Needs of the past that this person may find. */
export function PastScreen(props: PastProps) {
  const say = useSay();
  const texts = usePastTexts();
  const { search, onSearch } = props;
  const page = search.page ?? 1;
  const found = useQuery({
    queryKey: ['history', 'needs', search],
    queryFn: ({ signal }) => historyApi.needs({ query: { ...search, page }, signal }),
    placeholderData: keepPreviousData,
  });
  return (
    <PageFrame title={say(w.title)}>
      <p className="quiet lead">{say(w.lead)}</p>
      <Filters key={search.search ?? ''} {...props} />
      <FoundList
        name="past-needs"
        caption={say(w.title)}
        rows={found.data?.needs}
        rowKey={({ id }) => id}
        found={found}
        words={w}
        page={page}
        onPage={(next) => onSearch({ ...search, page: next })}
        download={(format) => {
          const { page: _, ...filter } = search;
          return historyApi.needsSheet({ query: { ...filter, format } });
        }}
        columns={[
          {
            key: 'words',
            title: say(w.words),
            rowHead: true,
            cell: ({ id, words }) => (
              <span className="past-line">{props.needLink(id, words ?? say(w.hidden))}</span>
            ),
          },
          { key: 'outcome', title: say(w.outcome), cell: ({ outcome }) => say(pastOutcomeWords[outcome]) },
          { key: 'category', title: say(w.category), cell: texts.category },
          { key: 'organisation', title: say(w.organisation), cell: texts.organisation },
          { key: 'area', title: say(w.area), cell: texts.area },
          {
            key: 'saidAt',
            title: say(w.saidAt),
            className: 'tabular',
            cell: ({ saidAt }) => texts.day(saidAt),
          },
        ]}
      />
    </PageFrame>
  );
}
