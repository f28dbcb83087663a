import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { LineChart } from '../../../platform/ui/desk/chart.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import type { Routing } from '../contract/routing.ts';
import { boardWords, routingWords as w } from './calls.words.ts';
import { needsApi } from './needs.api.ts';

/** Of fewer a share says nothing, and tells of single people. */
const least = 5;

function pointsOf(
  weeks: Routing['weeks'],
  say: ReturnType<typeof useSay>,
  language: ReturnType<typeof useLanguage>['language'],
) {
  return weeks.map(({ monday, base, stood }) => {
    const label = dayText(monday, language);
    if (base < least) return { key: monday, label, value: null, text: say(w.few) };
    const share = Math.round((100 * stood) / base);
    return { key: monday, label, value: share, text: say(w.shareOf, { share, stood, base }) };
  });
}

/** How often the first proposal stood, by week, what is still confused, and what was corrected. */
export function RoutingScreen({ link }: { link: (id: string, text: string) => ReactNode }) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { city: here } = useSession();
  const found = useQuery({
    queryKey: ['needs', 'routing'],
    queryFn: ({ signal }) => needsApi.routing({ signal }),
  });
  if (!found.data) {
    return (
      <PageFrame title={say(boardWords.routing)}>
        {found.error ? (
          <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
        ) : (
          <Skeleton lines={6} />
        )}
      </PageFrame>
    );
  }
  const { weeks, confusions, corrections } = found.data;
  const points = pointsOf(weeks, say, language);
  return (
    <PageFrame title={say(boardWords.routing)}>
      <p className="hint">{say(w.lead)}</p>
      {points.some(({ value }) => value !== null) ? (
        <LineChart title={say(w.chart)} unit={say(w.percent)} of={say(w.week)} points={points} />
      ) : (
        <EmptyState title={say(w.noneYet)} text={say(w.noneYetText)} />
      )}
      <h2>{say(w.confusions)}</h2>
      <p className="hint">{say(w.confusionsLead)}</p>
      <DataTable
        name="confusions"
        caption={say(w.confusions)}
        rows={confusions}
        rowKey={({ field, from, to }) => `${field}.${from ?? ''}.${to}`}
        empty={<p className="quiet">{say(w.none)}</p>}
        columns={[
          { key: 'field', title: say(w.field), cell: ({ field }) => say(w[field]) },
          {
            key: 'from',
            title: say(w.from),
            rowHead: true,
            cell: ({ from }) => (from === null ? say(w.unset) : city(from)),
          },
          { key: 'to', title: say(w.to), cell: ({ to }) => city(to) },
          { key: 'recent', title: say(w.recent), number: true, cell: ({ recent }) => recent },
          { key: 'count', title: say(w.inAll), number: true, cell: ({ count }) => count },
          {
            key: 'last',
            title: say(w.last),
            cell: ({ last }) => instantText(new Date(last), here.zone, language),
          },
        ]}
      />
      <h2>{say(w.corrections)}</h2>
      <DataTable
        name="corrections"
        caption={say(w.corrections)}
        rows={corrections}
        rowKey={({ at, needId, field }) => `${at}.${needId}.${field}`}
        empty={<p className="quiet">{say(w.none)}</p>}
        columns={[
          {
            key: 'at',
            title: say(w.at),
            cell: ({ at }) => instantText(new Date(at), here.zone, language),
          },
          {
            key: 'reference',
            title: say(w.reference),
            rowHead: true,
            cell: ({ needId, reference }) => link(needId, reference),
          },
          { key: 'field', title: say(w.field), cell: ({ field }) => say(w[field]) },
          {
            key: 'from',
            title: say(w.from),
            cell: ({ from }) => (from === null ? say(w.unset) : city(from)),
          },
          { key: 'to', title: say(w.to), cell: ({ to }) => city(to) },
        ]}
      />
    </PageFrame>
  );
}
