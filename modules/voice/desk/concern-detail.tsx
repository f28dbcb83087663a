import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { OwnWords } from '../../../platform/ui/desk/own-words.tsx';
import { EmptyState, Failure, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { DataTable } from '../../../platform/ui/desk/table.tsx';
import { Timeline } from '../../../platform/ui/desk/timeline.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { ConcernDetail } from '../voice.contract.ts';
import { concernStateWords } from '../voice.words.ts';
import { concernWords as w } from './concern.words.ts';
import { stateTones, useConcernTexts } from './concern-texts.ts';
import { concernsTitleWords } from './concerns-title.words.ts';
import { ResponseForm } from './response-form.tsx';
import { concernsKey, voiceApi } from './voice.api.ts';

type NeedLink = (id: string, text: ReactNode) => ReactNode;

function Members(props: {
  concern: ConcernDetail;
  page: number;
  onPage: (page: number) => void;
  needLink: NeedLink;
}) {
  const say = useSay();
  const texts = useConcernTexts();
  const { concern, page, onPage, needLink } = props;
  if (concern.few) return <p className="quiet">{say(w.fewText)}</p>;
  return (
    <DataTable
      name="concern-members"
      caption={say(w.members)}
      rows={concern.members}
      rowKey={({ id }) => id}
      empty={<EmptyState text={say(w.noneSeen)} />}
      pages={{ page, total: concern.total, pageSize: concern.pageSize, onPage }}
      keys
      columns={[
        {
          key: 'said',
          title: say(w.said),
          rowHead: true,
          cell: ({ id, words }) =>
            needLink(id, words === null ? say(w.hidden) : <OwnWords text={words} line />),
        },
        {
          key: 'category',
          title: say(w.category),
          cell: ({ category }) => texts.category(category, w.notSorted),
        },
        { key: 'state', title: say(w.now), cell: ({ state }) => texts.named(state) },
        { key: 'at', title: say(w.saidAt), className: 'tabular', cell: ({ saidAt }) => texts.day(saidAt) },
      ]}
    />
  );
}

function Responses({ concern }: { concern: ConcernDetail }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  if (concern.responses.length === 0) return <p className="quiet">{say(w.noResponse)}</p>;
  return (
    <Timeline
      label={say(w.responses)}
      steps={concern.responses.map(({ kind, audience, text, by, organisation, at }) => ({
        key: `${at} ${text}`,
        time: instantText(new Date(at), zone, language, today),
        title: `${say(kind === 'none' ? w.noneMark : audience === 'public' ? w.publicMark : w.innerMark)} · ${organisation} ${by}`,
        tone: audience,
        body: <OwnWords text={text} />,
      }))}
    />
  );
}

/** One concern: how it stands, what was said to it, and each of its needs as the reader may see it. */
export function ConcernScreen(props: { id: string; back: ReactNode; needLink: NeedLink }) {
  const say = useSay();
  const texts = useConcernTexts();
  const queries = useQueryClient();
  const [page, setPage] = useState(1);
  const [writing, setWriting] = useState(false);
  const [sent, setSent] = useState(false);
  const query = useQuery({
    queryKey: [...concernsKey, 'one', props.id, page],
    queryFn: ({ signal }) => voiceApi.one({ params: { id: props.id }, query: { page }, signal }),
  });
  const concern = query.data;
  if (!concern) {
    return (
      <PageFrame title={say(concernsTitleWords.concerns)}>
        <p>{props.back}</p>
        {query.error ? (
          <Failure error={query.error} kind="read" retry={() => void query.refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </PageFrame>
    );
  }
  const last = concern.responses.length > 0;
  return (
    <PageFrame title={texts.title(concern)}>
      <div className="stack">
        <p>{props.back}</p>
        <p className="row">
          <StateTag tone={stateTones[concern.state]} text={say(concernStateWords[concern.state])} />
          <span className="quiet tabular">
            {[
              say(w.peopleCount, { count: texts.count(concern.people) }),
              texts.weeks(concern),
              texts.area(concern),
              texts.category(concern.category),
              texts.time(concern),
            ].join(' · ')}
          </span>
        </p>
        {concern.title === null ? null : (
          <p className="quiet">
            {concern.words.length === 0
              ? say(w.noTied)
              : say(w.tied, { words: concern.words.join(say(w.comma)) })}
          </p>
        )}
        <h2>{say(w.responses)}</h2>
        {sent ? <output className="done">{say(w.sent)}</output> : null}
        {writing ? (
          <ResponseForm
            concern={concern}
            onCancel={() => setWriting(false)}
            onDone={() => {
              setWriting(false);
              setSent(true);
              void queries.invalidateQueries({ queryKey: concernsKey });
            }}
          />
        ) : null}
        {concern.mayRespond && !writing ? (
          <div className="row">
            <Button type={last ? 'default' : 'primary'} onClick={() => setWriting(true)}>
              {say(last ? w.respondAgain : w.respond)}
            </Button>
          </div>
        ) : null}
        <Responses concern={concern} />
        <h2>{say(w.members)}</h2>
        <Members concern={concern} page={page} onPage={setPage} needLink={props.needLink} />
      </div>
    </PageFrame>
  );
}
