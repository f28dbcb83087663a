import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { Deadline, StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import type { Need } from '../contract/need.ts';
import { detailWords as w } from './detail.words.ts';
import { NeedActions } from './need-actions.tsx';
import { NeedAside } from './need-aside.tsx';
import { NeedStory } from './need-story.tsx';
import { needKey, needsApi } from './needs.api.ts';
import { PresenceLine } from './presence.tsx';
import { ProtectPanel } from './protect-panel.tsx';
import { needState } from './state-of.ts';
import { Supervision } from './supervise-form.tsx';
import { TogetherLine } from './together.tsx';

// Only where nobody has said yet what it is about.
const CategoryLook = lazy(async () => ({ default: (await import('./category-look.tsx')).CategoryLook }));

function nearest(need: Need) {
  return (need.rounds.at(-1)?.legs ?? [])
    .filter(({ state, deadline }) => (state === 'dispatched' || state === 'taken_on') && deadline !== null)
    .sort((a, b) => (a.deadline ?? '').localeCompare(b.deadline ?? ''))[0];
}

/** A need in full: the story in the middle, who is on it right, what can be done at the top right. */
export function NeedDetail({ id }: { id: string }) {
  const say = useSay();
  const { language } = useLanguage();
  const city = useCityText();
  const queries = useQueryClient();
  const article = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  const [writing, setWriting] = useState(false);
  const found = useQuery({
    queryKey: needKey(id),
    queryFn: ({ signal }) => needsApi.get({ params: { id }, signal }),
    enabled: !gone,
  });
  const notice = said ? <output className="done">{said}</output> : null;
  if (gone) return notice;
  if (found.data === undefined) {
    return found.error ? (
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
    ) : (
      <Skeleton lines={8} />
    );
  }
  const need = found.data;
  const { tone, word } = needState(need.state);
  const due = nearest(need);
  const name = language === 'en' ? need.category?.nameEn : need.category && city(need.category.name);
  return (
    <article ref={article} className="need" tabIndex={-1}>
      <header className="need-head">
        <div className="grow">
          <h2>{name ?? say(w.noCategory)}</h2>
          <div className="row">
            <StateTag tone={tone} text={say(word)} />
            {due ? <Deadline day={due.deadline} daysLeft={due.daysLeft} /> : null}
            <span className="quiet tabular">{need.reference}</span>
          </div>
        </div>
        <NeedActions
          need={need}
          onDone={(text, next) => {
            setSaid(text);
            // The form that had the focus is gone.
            article.current?.focus({ preventScroll: true });
            if (next) queries.setQueryData(needKey(id), next);
            else setGone(true);
          }}
          onStart={() => setSaid(null)}
          onWriting={setWriting}
        />
      </header>
      {need.may.correct && !writing && (need.category === null || need.sorted.sure.category !== null) ? (
        <Suspense fallback={null}>
          <CategoryLook
            key={need.id}
            need={need}
            onDone={(text, next) => {
              setSaid(text);
              if (next) queries.setQueryData(needKey(id), next);
            }}
          />
        </Suspense>
      ) : null}
      <ProtectPanel need={need} />
      <PresenceLine need={need} writing={writing} />
      <Supervision
        need={need}
        onDone={(text, next) => {
          setSaid(text);
          queries.setQueryData(needKey(id), next);
        }}
      />
      <TogetherLine need={need} />
      {notice}
      {found.error ? <Failure error={found.error} kind="read" retry={() => void found.refetch()} /> : null}
      <div className="need-body">
        <NeedStory need={need} />
        <NeedAside need={need} onChange={(next) => queries.setQueryData(needKey(id), next)} />
      </div>
    </article>
  );
}
