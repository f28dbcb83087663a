import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { CityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { EmptyState, Failure, PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { type Column, DataTable } from '../../../platform/ui/desk/table.tsx';
import { stateWords } from '../assessment.words.ts';
import type { SchemeList } from '../contract/schemes.ts';
import { usualContestDays } from '../kinds.rules.ts';
import { assessmentApi as api, assessmentKey } from './assessment.api.ts';
import { resultWords, listWords as w } from './assessment-desk.words.ts';
import { assessmentTitleWords } from './assessment-title.words.ts';
import { useDayText } from './day-text.ts';

interface Props {
  readonly schemeLink: (id: string, text: ReactNode) => ReactNode;
  readonly onOpen: (id: string) => void;
}

type Listed = SchemeList['schemes'][number];

function AddForm({
  year,
  onDone,
  onLeave,
}: {
  year: number;
  onDone: (id: string) => void;
  onLeave: () => void;
}) {
  const say = useSay();
  const queries = useQueryClient();
  const submission = useSubmissionKey('assessment');
  return (
    <SettingForm<{ year: number; title: string; contestDays: number }>
      name={`assessment.${year}`}
      start={{ year, title: say(w.newTitle, { year }), contestDays: usualContestDays }}
      onSend={async (body) => {
        const { id } = await api.add({ body, key: submission.keyOf(body) });
        submission.done();
        await queries.invalidateQueries({ queryKey: assessmentKey });
        onDone(id);
      }}
      fields={[
        { key: 'year', kind: 'number', label: say(w.year) },
        { key: 'title', kind: 'text', label: say(w.title) },
        { key: 'contestDays', kind: 'number', label: say(w.contestDays) },
      ]}
    >
      <Button onClick={onLeave}>{say(resultWords.leaveIt)}</Button>
    </SettingForm>
  );
}

function useColumns(schemeLink: Props['schemeLink']): Column<Listed>[] {
  const say = useSay();
  const dayText = useDayText();
  return [
    { key: 'year', title: say(w.year), className: 'tabular', cell: ({ year }) => year },
    {
      ...{ key: 'title', title: say(w.title), rowHead: true },
      cell: ({ id, title }) => schemeLink(id, <CityText>{title}</CityText>),
    },
    { key: 'office', title: say(w.office), cell: ({ office }) => <CityText>{office.shortName}</CityText> },
    {
      ...{ key: 'state', title: say(w.state) },
      cell: ({ state, drafting }) => (
        <>
          {say(stateWords[state])}
          {drafting && state !== 'draft' ? <div className="quiet">{say(w.drafting)}</div> : null}
        </>
      ),
    },
    { key: 'bodies', title: say(w.bodies), number: true, cell: ({ bodies }) => bodies },
    {
      ...{ key: 'takenOn', title: say(w.takenOn) },
      cell: ({ takenOn }) => (takenOn === null ? '' : dayText(takenOn)),
    },
  ];
}

/** Assessments by year. */
export function AssessmentScreen({ schemeLink, onOpen }: Props) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const columns = useColumns(schemeLink);
  const found = useQuery({
    queryKey: [...assessmentKey, 'list'],
    queryFn: ({ signal }) => api.list({ signal }),
  });
  return (
    <PageFrame
      title={say(assessmentTitleWords.assessment)}
      aside={
        found.data?.mayAdd && !adding ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say(w.add)}
          </Button>
        ) : null
      }
    >
      <p className="quiet lead">{say(w.lead)}</p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {adding && found.data ? (
        <section className="assessment-form">
          <h2>{say(w.add)}</h2>
          <AddForm year={found.data.nextYear} onDone={onOpen} onLeave={() => setAdding(false)} />
        </section>
      ) : null}
      <DataTable
        name="assessments"
        caption={say(assessmentTitleWords.assessment)}
        columns={columns}
        rows={found.data?.schemes}
        rowKey={({ id }) => id}
        empty={<EmptyState title={say(w.none)} text={say(w.noneText)} />}
      />
    </PageFrame>
  );
}
