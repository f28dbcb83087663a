import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import type { Project } from '../contract/shapes.ts';
import { projectKindWords, sponsorWords } from '../words/honours.words.ts';
import { honoursApi as api, honoursKey } from './honours.api.ts';
import { honoursDeskWords as w } from './honours-desk.words.ts';
import { honoursTitleWords } from './honours-title.words.ts';

/** What was approved, each with its number and how long it holds. */
export function ProjectsScreen({ roundsLink }: { roundsLink: (text: string) => ReactNode }) {
  const say = useSay();
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: [...honoursKey, 'projects'],
    queryFn: ({ signal }) => api.projects({ signal }),
  });
  const columns: Column<Project>[] = [
    {
      ...{ key: 'name', title: say(w.projectName), rowHead: true },
      cell: ({ name }) => <CityText>{name}</CityText>,
    },
    { key: 'kind', title: say(w.kind), cell: ({ kind }) => say(projectKindWords[kind]) },
    { key: 'number', title: say(w.number), cell: ({ number }) => <CityText>{number}</CityText> },
    { key: 'issuer', title: say(w.issuer), cell: ({ issuer }) => <CityText>{issuer}</CityText> },
    { key: 'sponsor', title: say(w.sponsor), cell: ({ sponsor }) => say(sponsorWords[sponsor]) },
    {
      ...{ key: 'organisation', title: say(w.organisation) },
      cell: ({ organisation }) => <CityText>{organisation.name}</CityText>,
    },
    { key: 'quota', title: say(w.quota), number: true, cell: ({ quota }) => quota },
    {
      ...{ key: 'until', title: say(w.until), className: 'tabular' },
      cell: ({ until, holds }) => (
        <span className="row">
          {dayText(until, language, '0000-01-01')}
          <StateTag tone={holds ? 'onTime' : 'stopped'} text={say(holds ? w.holds : w.expired)} />
        </span>
      ),
    },
  ];
  return (
    <PageFrame title={say(honoursTitleWords.projects)}>
      <DataTable
        name="honours-projects"
        caption={say(honoursTitleWords.projects)}
        columns={columns}
        rows={found.data?.projects}
        rowKey={({ id }) => id}
        error={found.error}
        onRetry={() => void found.refetch()}
        empty={
          <EmptyState title={say(w.noProjects)} text={say(w.noProjectsText)}>
            {roundsLink(say(w.toRounds))}
          </EmptyState>
        }
      />
    </PageFrame>
  );
}
