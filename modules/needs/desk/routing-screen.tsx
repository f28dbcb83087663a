import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { groupWords } from '../../../base/groups.words.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { LineChart } from '../../../platform/ui/desk/chart.tsx';
import { ChoiceFilter } from '../../../platform/ui/desk/choice-filter.tsx';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import type { RoutingTable } from '../contract/list-sheets.ts';
import { type Routing, routedFields } from '../contract/routing.ts';
import { correctionWord } from '../correction.words.ts';
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

type Confusion = Routing['confusions'][number];
type Field = Confusion['field'];

/** What a value of a field is called: the city's own names as they are, codes by their words. */
function useValueText() {
  const say = useSay();
  const city = useCityText();
  return (field: Field, value: string | null): string => {
    if (value === null) return say(w.unset);
    if (value === '') return say(w.notIt);
    const group = Object.entries(groupWords).find(([code]) => field === 'group' && code === value)?.[1];
    const word = group ?? correctionWord(field, value);
    return word ? say(word) : city(value);
  };
}

/** How often what was read stood, by week, what is still confused, and what was corrected. */
export function RoutingScreen({ link }: { link: (id: string, text: string) => ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const { city: here } = useSession();
  const valueText = useValueText();
  const [field, setField] = useState<Field | undefined>(undefined);
  const [pair, setPair] = useState<Confusion | null>(null);
  const query = {
    ...(field === undefined ? {} : { field }),
    ...(pair ? { field: pair.field, from: pair.codes.from ?? '', to: pair.codes.to } : {}),
  };
  const found = useQuery({
    queryKey: ['needs', 'routing', query],
    queryFn: ({ signal }) => needsApi.routing({ query, signal }),
    placeholderData: keepPreviousData,
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
  const of = field ?? pair?.field;
  const download = (table: RoutingTable) => (
    <ExportButtons download={(format) => needsApi.routingSheet({ query: { ...query, table, format } })} />
  );
  return (
    <PageFrame title={say(boardWords.routing)}>
      <p className="hint">{say(w.lead)}</p>
      <div className="filters">
        <ChoiceFilter
          label={say(w.field)}
          any={say(w.all)}
          value={field}
          options={routedFields.map((value) => ({ value, label: say(w[value]) }))}
          onChange={(value) => {
            setPair(null);
            setField(routedFields.find((one) => one === value));
          }}
        />
      </div>
      {points.some(({ value }) => value !== null) ? (
        <LineChart
          title={of === undefined ? say(w.chart) : say(w.right, { field: say(w[of]) })}
          unit={say(w.percent)}
          of={say(w.week)}
          points={points}
        />
      ) : (
        <EmptyState title={say(w.noneYet)} text={say(w.noneYetText)} />
      )}
      {download('weeks')}
      <h2>{say(w.confusions)}</h2>
      <p className="hint">{say(w.confusionsLead)}</p>
      <DataTable
        name="confusions"
        caption={say(w.confusions)}
        rows={confusions}
        rowKey={({ field: one, codes }) => `${one}.${codes.from ?? ''}.${codes.to}`}
        empty={<p className="quiet">{say(w.none)}</p>}
        columns={[
          { key: 'field', title: say(w.field), cell: (row) => say(w[row.field]) },
          {
            key: 'from',
            title: say(w.from),
            rowHead: true,
            cell: (row) => valueText(row.field, row.from),
          },
          { key: 'to', title: say(w.to), cell: (row) => valueText(row.field, row.to) },
          { key: 'recent', title: say(w.recent), number: true, cell: ({ recent }) => recent },
          { key: 'count', title: say(w.inAll), number: true, cell: ({ count }) => count },
          {
            key: 'last',
            title: say(w.last),
            cell: ({ last }) => instantText(new Date(last), here.zone, language),
          },
          {
            key: 'which',
            title: say(w.showPair),
            cell: (row) => (
              <Button
                size="small"
                aria-label={say(w.ofPair, {
                  from: valueText(row.field, row.from),
                  to: valueText(row.field, row.to),
                })}
                onClick={() => setPair(row)}
              >
                {say(w.showPair)}
              </Button>
            ),
          },
        ]}
      />
      {confusions.length > 0 ? download('confusions') : null}
      <h2>
        {pair
          ? say(w.ofPair, { from: valueText(pair.field, pair.from), to: valueText(pair.field, pair.to) })
          : say(w.corrections)}
      </h2>
      {pair ? (
        <div className="row">
          <Button onClick={() => setPair(null)}>{say(w.showAll)}</Button>
        </div>
      ) : null}
      <DataTable
        name="corrections"
        caption={say(w.corrections)}
        rows={corrections}
        rowKey={({ at, needId, field: one, codes }) => `${at}.${needId}.${one}.${codes.to}`}
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
          { key: 'field', title: say(w.field), cell: (row) => say(w[row.field]) },
          { key: 'from', title: say(w.from), cell: (row) => valueText(row.field, row.from) },
          { key: 'to', title: say(w.to), cell: (row) => valueText(row.field, row.to) },
        ]}
      />
      {corrections.length > 0 ? download('corrections') : null}
    </PageFrame>
  );
}
