import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { FactTable } from '../../../platform/ui/desk/fact-table.tsx';
import { FileList } from '../../../platform/ui/desk/files.tsx';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Deadline, StateTag } from '../../../platform/ui/desk/state-tag.tsx';
import { useToday } from '../../../platform/ui/desk/today.ts';
import type { Item } from '../items.contract.ts';
import type { ItemState } from '../kinds.rules.ts';
import { errorAt } from './head-fields.tsx';
import { fieldsOfDraft, type ItemDraft, ItemFieldsForm } from './item-fields.tsx';
import { itemsDeskWords as w } from './items-desk.words.ts';
import { itemsApi as api, itemsKey, papersKey } from './papers.api.ts';
import { type ItemLookUps, TieText } from './ties.tsx';

interface Props {
  readonly item: Item;
  readonly lookUps: ItemLookUps;
  readonly paperLink: (id: string, text: ReactNode) => ReactNode;
  readonly onDone: () => void;
}

export function ItemDue({ item }: { item: Item }) {
  const say = useSay();
  if (item.state === 'done') return <StateTag tone="ended" text={say(w.done)} />;
  if (item.state === 'withdrawn') return <StateTag tone="stopped" text={say(w.withdrawn)} />;
  return <Deadline day={item.due} daysLeft={item.daysLeft} />;
}

/** Done with a line on what came of it, dropped with why, or opened again. */
function Ending({ item, onDone }: Pick<Props, 'item' | 'onDone'>) {
  const say = useSay();
  const queries = useQueryClient();
  const [answer, setAnswer] = useState('');
  const ending = useMutation({
    mutationFn: (state: ItemState) =>
      api.end({ params: { id: item.id }, body: { version: item.version, state, answer } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: papersKey });
      onDone();
    },
    onError: () => void queries.invalidateQueries({ queryKey: itemsKey }),
  });
  if (item.state !== 'open') {
    return (
      <div className="row">
        <Button loading={ending.isPending} onClick={() => ending.mutate('open')}>
          {say(w.reopen)}
        </Button>
        <Failure error={ending.error} />
      </div>
    );
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        ending.mutate('done');
      }}
    >
      <Field label={say(w.answer)} hint={say(w.answerHint)} error={errorAt(ending.error, 'answer')}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={400}
            value={answer}
            onChange={({ target }) => setAnswer(target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={answer.trim() === ''} loading={ending.isPending}>
          {say(w.end)}
        </Button>
        <Button
          disabled={answer.trim() === '' || ending.isPending}
          onClick={() => ending.mutate('withdrawn')}
        >
          {say(w.drop)}
        </Button>
      </div>
      <Failure error={ending.error} />
    </form>
  );
}

function Correcting({ item, lookUps }: Pick<Props, 'item' | 'lookUps'>) {
  const say = useSay();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<ItemDraft>({
    ...{ due: item.due ?? '', authorId: item.author.id, author: item.author.name },
    ...{ ties: item.ties, late: item.overdue },
  });
  // Who may have written it is asked as for a new note.
  const read = useQuery({
    queryKey: [...itemsKey, 'read', item.words],
    queryFn: ({ signal }) => api.readNote({ body: { words: item.words }, signal }),
  });
  const saving = useMutation({
    mutationFn: () =>
      api.change({
        params: { id: item.id },
        body: { ...fieldsOfDraft(item.words, draft), version: item.version },
      }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: papersKey }),
    onError: () => void queries.invalidateQueries({ queryKey: itemsKey }),
  });
  if (!read.data) return <Skeleton lines={3} />;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <ItemFieldsForm
        {...{ draft, lookUps }}
        onChange={setDraft}
        read={read.data.due}
        authors={read.data.authors}
        error={saving.error}
      />
      <Failure error={saving.error} />
      <div className="row">
        <Button htmlType="submit" loading={saving.isPending}>
          {say(w.save)}
        </Button>
        {saving.data ? <output className="quiet">{say(w.saved)}</output> : null}
      </div>
    </form>
  );
}

/** One item: what is asked, until when, what it is about, and what came of it. */
export function ItemPanel(props: Props) {
  const { item, lookUps, paperLink } = props;
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const today = useToday(zone);
  const [isOpen, setOpen] = useState(false);
  const { words, author, who, measure, ties, paper, answer, endedAt, endedBy } = item;
  const lines: [string, ReactNode][] = [
    [say(w.author), author.name === '' ? null : <CityText key="author">{author.name}</CityText>],
    [say(w.who), who === '' ? null : <CityText key="who">{who}</CityText>],
    [say(w.measure), measure === '' ? null : <CityText key="measure">{measure}</CityText>],
    [
      say(w.paper),
      paper && item.origin === 'task' ? paperLink(paper.id, <CityText>{paper.title}</CityText>) : null,
    ],
    [say(w.result), answer === '' ? null : <CityText key="answer">{answer}</CityText>],
  ];
  return (
    <div className="stack">
      <p className="item-words">
        <CityText>{words}</CityText>
      </p>
      <div>
        <ItemDue item={item} />
        {endedAt === null ? null : (
          <span className="quiet">
            {' '}
            {say(w.endedBy, {
              name: endedBy?.name ?? '',
              when: instantText(new Date(endedAt), zone, language, today),
            })}
          </span>
        )}
      </div>
      <FactTable lines={lines} />
      <FileList files={item.files} />
      {ties.length === 0 ? null : (
        <ul className="tie-list">
          {ties.map((tie) => (
            <li key={tie.id}>
              <TieText tie={tie} lookUps={lookUps} />
            </li>
          ))}
        </ul>
      )}
      {item.mayWork ? <Ending key={item.version} item={item} onDone={props.onDone} /> : null}
      {item.mayWork && item.state === 'open' ? (
        <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{say(w.change)}</summary>
          {isOpen ? <Correcting key={item.version} item={item} lookUps={lookUps} /> : null}
        </details>
      ) : null}
    </div>
  );
}
