import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { grouped } from '../../../base/grouped.ts';
import { instantText } from '../../../platform/i18n/dates.ts';
import { ExportButtons } from '../../../platform/ui/desk/export-buttons.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { type IndicatorGroup, indicatorGroups } from '../indicator-groups.rules.ts';
import type { IndicatorLine } from '../indicators.contract.ts';
import { indicatorsApi as api, indicatorsKey } from './indicators.api.ts';
import { indicatorsDeskWords as w } from './indicators.words.ts';
import type { IndicatorSearch } from './indicators-search.ts';
import { indicatorsTitleWords } from './indicators-title.words.ts';
import { NodeFields, useNode } from './node-fields.tsx';
import { ToldCell, useChange, useNames } from './told.tsx';

export interface IndicatorsProps {
  readonly search: IndicatorSearch;
  readonly onSearch: (search: IndicatorSearch) => void;
  /** The way to an indicator, around its name. */
  readonly indicatorLink: (code: string, text: string) => ReactNode;
  readonly addLink: (text: string) => ReactNode;
}

function Group(props: {
  group: IndicatorGroup;
  lines: readonly IndicatorLine[];
  link: IndicatorsProps['indicatorLink'];
}) {
  const say = useSay();
  const change = useChange();
  const name = useNames();
  const { group, lines } = props;
  if (lines.length === 0) return null;
  const number = ({ value }: IndicatorLine) => value.number ?? -1;
  return (
    <section className="indicators">
      <h2 className="chart-head">{say(w[group])}</h2>
      <DataTable
        name={`indicators-${group}`}
        caption={say(w[group])}
        rows={lines}
        rowKey={({ code }) => code}
        empty={null}
        columns={[
          {
            ...{ key: 'name', title: say(w.indicator), rowHead: true },
            cell: (line) => (
              <>
                {props.link(line.code, name(line))}
                {line.scorable ? null : (
                  <span className="quiet" title={say(w.notScorableTitle)}>
                    {' '}
                    {say(w.notScorable)}
                  </span>
                )}
                {line.state === 'retired' ? <span className="quiet"> {say(w.retired)}</span> : null}
              </>
            ),
            compare: (a, b) => name(a).localeCompare(name(b), 'zh'),
          },
          {
            ...{ key: 'value', title: say(w.value), number: true },
            cell: ({ value }) => <ToldCell told={value} />,
            compare: (a, b) => number(a) - number(b),
          },
          { key: 'change', title: say(w.change), className: 'tabular', cell: (line) => change(line) },
          {
            ...{ key: 'n', title: say(w.base), number: true },
            cell: ({ value }) => (value.n === null ? '' : grouped(String(value.n))),
          },
        ]}
      />
    </section>
  );
}

/** All indicators with their figures of a place and a period. */
export function IndicatorsScreen(props: IndicatorsProps) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const node = useNode(props.search);
  const [withRetired, setWithRetired] = useState(false);
  const [withoutSource, setWithoutSource] = useState(true);
  const found = useQuery({
    queryKey: [...indicatorsKey, 'list', node],
    queryFn: ({ signal }) => api.list({ query: node, signal }),
    placeholderData: keepPreviousData,
  });
  const lines = (found.data?.indicators ?? []).filter(
    ({ state, value }) => (withRetired || state === 'live') && (withoutSource || value.state !== 'no_source'),
  );
  return (
    <PageFrame
      title={say(indicatorsTitleWords.indicators)}
      aside={found.data?.mayEdit ? props.addLink(say(w.add)) : null}
    >
      <p className="quiet lead">{say(w.lead)}</p>
      <NodeFields search={props.search} onSearch={props.onSearch} />
      <p className="row quiet tabular">
        {found.data ? say(w.asOf, { time: instantText(new Date(found.data.asOf), zone, language) }) : null}
        <span>{say(w.count, { count: lines.length })}</span>
        {node.to >= today.slice(0, 7) ? <span>{say(w.unfinished)}</span> : null}
        <Checkbox checked={withoutSource} onChange={(event) => setWithoutSource(event.target.checked)}>
          {say(w.withoutSource)}
        </Checkbox>
        <Checkbox checked={withRetired} onChange={(event) => setWithRetired(event.target.checked)}>
          {say(w.withRetired)}
        </Checkbox>
      </p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {found.data === undefined ? (
        found.error ? null : (
          <Skeleton lines={12} />
        )
      ) : lines.length === 0 ? (
        <EmptyState title={say(w.empty)} text={say(w.emptyText)} />
      ) : (
        indicatorGroups.map((group) => (
          <Group
            key={group}
            group={group}
            lines={lines.filter((line) => line.group === group)}
            link={props.indicatorLink}
          />
        ))
      )}
      {found.data ? <ExportButtons download={(format) => api.sheet({ query: { ...node, format } })} /> : null}
    </PageFrame>
  );
}
