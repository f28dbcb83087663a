import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { bodyKindWords } from '../../../base/body-kinds.words.ts';
import { asWritten } from '../../../base/words.ts';
import { CityText, Told, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field, PageFrame, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import type { Body } from '../bodies.contract.ts';
import { levelWords, unitKindWords } from '../words/bodies.words.ts';
import { bodiesApi as api, bodiesKey } from './bodies.api.ts';
import { formWords, listWords, bodyWords as w } from './bodies-desk.words.ts';
import { type AreaChoice, BodyForm } from './body-form.tsx';
import { useDayText } from './day-text.ts';
import { DueTag } from './due-tag.tsx';
import { type FindChoices, LineForm } from './line-form.tsx';
import { PostSection } from './post-section.tsx';
import { SupportSection } from './support-section.tsx';
import { TermSection } from './term-section.tsx';

interface Props {
  readonly id: string;
  readonly areas: readonly AreaChoice[];
  readonly employers: FindChoices;
  readonly organisations: FindChoices;
  readonly bodyLink: (id: string, text: ReactNode) => ReactNode;
  /** What a later module tells of its members. */
  readonly members: ReactNode;
}

function Facts({ body, areas }: { body: Body; areas: readonly AreaChoice[] }) {
  const say = useSay();
  const dayText = useDayText();
  const area = areas.find(({ id }) => id === body.areaId)?.name ?? '';
  const { members, membersOn, membersSource, foundedOn, unitKind, code, guide, employer, organisation } =
    body;
  const facts = [
    say(bodyKindWords[body.kind]),
    say(levelWords[body.level]),
    asWritten(area),
    unitKind === null ? null : say(unitKindWords[unitKind]),
    code === '' ? null : say(w.code, { code: asWritten(code) }),
    foundedOn === null ? null : say(w.founded, { day: dayText(foundedOn) }),
    members === null || membersOn === null
      ? null
      : say(w.members, {
          ...{ count: members.toLocaleString('en-US'), day: dayText(membersOn) },
          source: asWritten(membersSource),
        }),
    guide && say(w.guide, { name: asWritten(guide.name) }),
    employer && say(w.employer, { name: asWritten(employer.name) }),
    organisation && say(w.organisation, { name: asWritten(organisation.name) }),
  ];
  return (
    <ul className="body-facts">
      {facts
        .filter((fact) => typeof fact === 'string')
        .filter((fact) => fact !== '')
        .map((fact) => (
          <li key={fact}>
            <Told>{fact}</Told>
          </li>
        ))}
    </ul>
  );
}

function Tree({ body, bodyLink }: { body: Body; bodyLink: Props['bodyLink'] }) {
  const say = useSay();
  return (
    <section className="body-part">
      <h2>{say(w.above)}</h2>
      {body.above.length === 0 ? <p className="quiet">{say(w.top)}</p> : null}
      <div className="row">
        {body.above.map(({ id, name }) => (
          <span key={id}>{bodyLink(id, <CityText>{name}</CityText>)} ›</span>
        ))}
      </div>
      <h2>{body.branchCount > 0 ? say(w.branches, { count: body.branchCount }) : say(w.noBranches)}</h2>
      <ol className="body-list">
        {body.branches.map(({ id, name, due }) => (
          <li key={id} className="row">
            {bodyLink(id, <CityText>{name}</CityText>)}
            {due === 'overdue' || due === 'soon' ? <DueTag due={due} dueOn={null} /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Dissolving({ body, onDone }: { body: Body; onDone: () => void }) {
  const say = useSay();
  const [day, setDay] = useState('');
  const [error, setError] = useState<unknown>(null);
  const send = async (endedOn: string | null) => {
    setError(null);
    try {
      await api.setEnded({ params: { id: body.id }, body: { version: body.version, endedOn } });
      onDone();
    } catch (thrown) {
      setError(thrown);
    }
  };
  if (body.endedOn !== null) {
    return (
      <>
        <Failure error={error} />
        <Button className="no-print" onClick={() => void send(null)}>
          {say(w.reopen)}
        </Button>
      </>
    );
  }
  return (
    <details className="no-print">
      <summary>{say(w.dissolve)}</summary>
      <Failure error={error} />
      <Field label={say(w.dissolvedOn)}>
        {(id) => <Input id={id} type="date" value={day} onChange={(event) => setDay(event.target.value)} />}
      </Field>
      <Button danger disabled={day === ''} onClick={() => void send(day)}>
        {say(w.dissolve)}
      </Button>
    </details>
  );
}

function Keeping(props: Props & { body: Body; onDone: () => void }) {
  const say = useSay();
  const { body, areas, employers, organisations, onDone } = props;
  const { version } = body;
  return (
    <section className="body-part no-print">
      {body.endedOn === null ? (
        <>
          <details>
            <summary>{say(w.edit)}</summary>
            <BodyForm key={version} {...{ body, areas, onDone }} />
          </details>
          <details>
            <summary>{say(formWords.lines)}</summary>
            <LineForm key={version} {...{ body, employers, organisations, onDone }} />
          </details>
        </>
      ) : null}
      <Dissolving body={body} onDone={onDone} />
    </section>
  );
}

/** One body: what it is, where it stands, its terms, its leading body. */
export function BodyScreen(props: Props) {
  const say = useSay();
  const city = useCityText();
  const dayText = useDayText();
  const queries = useQueryClient();
  const found = useQuery({
    queryKey: [...bodiesKey, 'one', props.id],
    queryFn: ({ signal }) => api.one({ params: { id: props.id }, signal }),
  });
  const body = found.data;
  const done = () => void queries.invalidateQueries({ queryKey: bodiesKey });
  return (
    <PageFrame
      title={body ? city(body.name) : say(w.facts)}
      aside={
        <Button className="no-print" onClick={() => window.print()}>
          {say(listWords.print)}
        </Button>
      }
    >
      <Failure error={found.error} kind="read" retry={() => void found.refetch()} />
      {body === undefined && !found.error ? <Skeleton lines={8} /> : null}
      {body ? (
        <>
          {body.endedOn === null ? (
            <DueTag due={body.due} dueOn={body.dueOn} />
          ) : (
            <p>{say(w.ended, { day: dayText(body.endedOn) })}</p>
          )}
          <Facts body={body} areas={props.areas} />
          {body.mayKeep ? <Keeping {...props} body={body} onDone={done} /> : null}
          <TermSection body={body} onDone={done} />
          <PostSection body={body} onDone={done} />
          {props.members}
          <SupportSection body={body} />
          <Tree body={body} bodyLink={props.bodyLink} />
        </>
      ) : null}
    </PageFrame>
  );
}
