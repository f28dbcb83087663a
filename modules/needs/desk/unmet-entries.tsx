import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { localTime } from '../../../base/time.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import type { UnmetEntry } from '../contract/unmet.ts';
import { unmetReasonWords } from '../unmet.words.ts';
import type { NeedLink } from './follow-ups.ts';
import { needsApi } from './needs.api.ts';
import { unmetDeskWords as w } from './unmet.words.ts';
import { useUnmetNames } from './unmet-names.ts';

/** The needs behind a number: category, reason, place and time, never their words. */
export function UnmetEntries(props: {
  query: Readonly<Record<string, string>>;
  page: number;
  onPage: (page: number) => void;
  needLink: NeedLink;
}) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const names = useUnmetNames();
  const query = { ...props.query, page: String(props.page) };
  const found = useQuery({
    queryKey: ['needs', 'unmet-entries', query],
    queryFn: ({ signal }) => needsApi.unmetEntries({ query, signal }),
    placeholderData: keepPreviousData,
  });
  const day = (at: string) => dayText(localTime(new Date(at), zone).day, language);
  const whyOf = ({ why, times }: UnmetEntry) => {
    const word = say(unmetReasonWords[why]);
    return times > 1 ? say(w.times, { why: word, times }) : word;
  };
  if (found.data?.few) return <EmptyState title={say(w.few)} text={say(w.fewText)} />;
  return (
    <DataTable
      name="unmet-entries"
      caption={say(w.title)}
      rows={found.data?.entries}
      rowKey={(one) => `${one.needId}-${one.openedAt}-${one.why}`}
      error={found.error}
      onRetry={() => void found.refetch()}
      empty={<EmptyState title={say(w.empty)} text={say(w.emptyText)} />}
      columns={[
        {
          key: 'category',
          title: say(w.category),
          rowHead: true,
          cell: (one) => props.needLink(one.needId, names.category(one.category)),
        },
        { key: 'why', title: say(w.why), cell: whyOf },
        { key: 'organisation', title: say(w.organisation), cell: (one) => city(one.organisation ?? '') },
        { key: 'area', title: say(w.area), cell: (one) => names.area(one.area) },
        {
          key: 'since',
          title: say(w.since),
          className: 'tabular',
          cell: (one) => day(one.openedAt),
          compare: (a, b) => a.openedAt.localeCompare(b.openedAt),
        },
        {
          key: 'closed',
          title: say(w.closed),
          cell: (one) =>
            one.closedAt === null ? say(w.stillOpen) : say(w.solvedOn, { day: day(one.closedAt) }),
        },
      ]}
      pages={{
        page: props.page,
        total: found.data?.total ?? 0,
        pageSize: found.data?.pageSize ?? 1,
        onPage: props.onPage,
      }}
      keys
      download={(format) => needsApi.unmetEntriesSheet({ query: { ...props.query, format } })}
    />
  );
}
