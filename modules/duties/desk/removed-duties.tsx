import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { localTime } from '../../../base/time.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import type { Edition } from '../duties.contract.ts';
import { dutiesApi as api, dutiesKey } from './duties.api.ts';
import { listWords, removedWords as w } from './duties-desk.words.ts';
import { useCategoryName } from './ownership-parts.tsx';

/** What was taken off the edition that is looked at, by whom; each goes back with one press. */
export function RemovedDuties({ edition }: { edition: Edition }) {
  const say = useSay();
  const city = useCityText();
  const nameOf = useCategoryName();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: [...dutiesKey, 'removed', edition.id],
    queryFn: ({ signal }) => api.removedDuties({ params: { id: edition.id }, signal }),
  });
  const restoring = useMutation({
    mutationFn: (id: string) => api.restoreDuty({ params: { id }, body: { version: edition.version } }),
    onSettled: () => queries.invalidateQueries({ queryKey: dutiesKey }),
  });
  const mayRestore = edition.mayKeep && !edition.withdrawn;
  return (
    <details className="no-print">
      <summary>{say(w.removed, { count: edition.removed })}</summary>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      <Failure error={restoring.error} />
      {found.data ? (
        <DataTable
          name="removed-duties"
          caption={say(w.removed, { count: edition.removed })}
          rows={found.data.duties}
          rowKey={({ id }) => id}
          empty={null}
          columns={[
            {
              ...{ key: 'title', title: say(listWords.title), rowHead: true },
              cell: ({ title }) => <CityText>{title}</CityText>,
            },
            {
              ...{ key: 'category', title: say(listWords.category) },
              cell: ({ category }) => nameOf(category),
            },
            {
              ...{ key: 'lead', title: say(listWords.leads) },
              cell: ({ lead }) =>
                lead ? city(lead.shortName) : <span className="quiet">{say(listWords.noLead)}</span>,
            },
            {
              ...{ key: 'removedAt', title: say(w.removedAt), className: 'tabular' },
              cell: ({ removedAt, removedBy }) => (
                <>
                  {dayText(localTime(new Date(removedAt), zone).day, language)}{' '}
                  <CityText>{removedBy}</CityText>
                </>
              ),
            },
            {
              ...{ key: 'restore', title: '' },
              cell: ({ id }) =>
                mayRestore ? (
                  <Button
                    size="small"
                    loading={restoring.isPending && restoring.variables === id}
                    disabled={restoring.isPending}
                    onClick={() => restoring.mutate(id)}
                  >
                    {say(w.restore)}
                  </Button>
                ) : null,
            },
          ]}
        />
      ) : found.error ? null : (
        <Skeleton lines={2} />
      )}
    </details>
  );
}
