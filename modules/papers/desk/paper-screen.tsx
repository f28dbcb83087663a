import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Paper } from '../papers.contract.ts';
import type { Proposal } from '../proposals.contract.ts';
import { type HeadDraft, HeadFields, headOfDraft } from './head-fields.tsx';
import { Outline, PaperText, ReadFacts, showPlace } from './paper-text.tsx';
import { papersApi as api, papersKey } from './papers.api.ts';
import { paperKindWords, papersDeskWords as w } from './papers-desk.words.ts';
import { Proposals } from './proposals.tsx';

interface Props {
  readonly id: string;
  readonly back: ReactNode;
  readonly figureLink: (id: string, text: ReactNode) => ReactNode;
  /** Where a leader's note is worked with. */
  readonly itemsLink: ReactNode;
}

function Head({ paper }: { paper: Paper }) {
  const say = useSay();
  const queries = useQueryClient();
  const { title, kind, day, speaker, version, id } = paper;
  const start: HeadDraft = {
    ...{ title, speaker, day: day ?? '' },
    kind: kind === 'note' ? 'other' : kind,
  };
  const [draft, setDraft] = useState(start);
  const saving = useMutation({
    mutationFn: () => api.change({ params: { id }, body: { ...headOfDraft(draft), version } }),
    onSuccess: (next) => {
      queries.setQueryData([...papersKey, 'one', id], next);
      void queries.invalidateQueries({ queryKey: [...papersKey, 'list'] });
    },
    onError: () => void queries.invalidateQueries({ queryKey: [...papersKey, 'one', id] }),
  });
  return (
    <details>
      <summary>{say(w.changeHead)}</summary>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <HeadFields draft={draft} onChange={setDraft} error={saving.error} />
        <div className="row">
          <Button htmlType="submit" loading={saving.isPending}>
            {say(w.changeHead)}
          </Button>
          {saving.data ? <output className="quiet">{say(w.saved)}</output> : null}
        </div>
        <Failure error={saving.error} />
      </form>
    </details>
  );
}

function Facts({ paper }: { paper: Paper }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const { kind, day, speaker, receivedAt, receivedBy, sourceName } = paper;
  const told = [
    say(paperKindWords[kind]),
    day === null ? '' : dayText(day, language, today),
    speaker,
    `${say(w.received)} ${instantText(new Date(receivedAt), zone, language, today)} ${receivedBy?.name ?? ''}`,
    sourceName,
  ];
  return (
    <p className="quiet">
      <CityText>{told.filter((one) => one !== '').join(' · ')}</CityText>
    </p>
  );
}

function Shown({ paper, figureLink, itemsLink }: Pick<Props, 'figureLink' | 'itemsLink'> & { paper: Paper }) {
  const [marked, setMarked] = useState<Proposal | null>(null);
  useEffect(() => {
    if (marked) showPlace(paper.body, marked.starts);
  }, [marked, paper.body]);
  if (paper.kind === 'note') {
    return (
      <>
        <PaperText body={paper.body} headings={[]} />
        <p>{itemsLink}</p>
      </>
    );
  }
  return (
    <div className="incoming-desk">
      <div className="incoming-side">
        <PaperText body={paper.body} headings={paper.headings} marked={marked} />
        <div className="incoming-about">
          <Outline body={paper.body} headings={paper.headings} />
          <ReadFacts of={paper} />
          <Head key={paper.version} paper={paper} />
        </div>
      </div>
      <Proposals paper={paper} figureLink={figureLink} onHere={setMarked} />
    </div>
  );
}

/** One paper: its text beside what was read in it, each decided on by a person. */
export function PaperScreen({ id, back, figureLink, itemsLink }: Props) {
  const say = useSay();
  const found = useQuery({
    queryKey: [...papersKey, 'one', id],
    queryFn: ({ signal }) => api.one({ params: { id }, signal }),
  });
  const paper = found.data;
  return (
    <PageFrame title={paper?.title ?? say(w.title)}>
      <p>{back}</p>
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {paper ? (
        <>
          <Facts paper={paper} />
          <Shown {...{ paper, figureLink, itemsLink }} />
        </>
      ) : found.error ? null : (
        <Skeleton lines={12} />
      )}
    </PageFrame>
  );
}
