import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { localTime } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { Plan, Plans, PlanTask, Remark } from '../contract/plans.ts';
import { AnswerForm, RemarkForm, TakeForm } from './plan-acts.tsx';
import { plansWords as w } from './plans-desk.words.ts';

export type TableLink = (task: PlanTask, text: ReactNode) => ReactNode;
type Line = NonNullable<Plan['plan']>['lines'][number];

/** How a task that a line became stands, and what the ledger gives of it. */
function TaskLine({ task, tableLink }: { task: PlanTask; tableLink: TableLink }) {
  const say = useSay();
  const { language } = useLanguage();
  const { state, outcome, progress } = task;
  const text = <Told>{say(w.inTable, { name: asWritten(task.owner.shortName) })}</Told>;
  return (
    <p className="quiet plan-note">
      {state === null ? text : tableLink(task, text)} {state === null ? null : say(w[state])}
      {outcome === '' ? null : <Told>{say(w.outcome, { text: asWritten(outcome) })}</Told>}{' '}
      {progress && progress.value !== null ? (
        <Told>
          {say(w.progress, {
            ...{ indicator: progress.indicator[language === 'en' ? 'en' : 'zh'], value: progress.value },
            ...{ unit: progress.unit[language === 'en' ? 'en' : 'zh'], target: progress.target },
            percent: progress.percent ?? 0,
          })}
        </Told>
      ) : null}
    </p>
  );
}

/** Where a line touches what others, or the same body before, wrote. */
function Overlaps({ line, own }: { line: Line; own: string }) {
  const say = useSay();
  const names = (all: Line['shared'][number]['organisations']) =>
    all.map(({ shortName }) => asWritten(shortName)).join(say(w.comma));
  const told = [
    ...line.same.map(({ year, organisation }) =>
      organisation.id === own
        ? say(w.sameBefore, { year })
        : say(w.sameOther, { year, name: asWritten(organisation.shortName) }),
    ),
    ...line.shared.map(({ word, organisations }) =>
      say(w.sharedWith, { word: asWritten(word), names: names(organisations) }),
    ),
  ];
  return (
    <>
      {told.map((text) => (
        <p key={text} className="plan-note plan-overlap">
          <Told>{text}</Told>
        </p>
      ))}
    </>
  );
}

function OwnLine(props: { page: Plans; plan: Plan; line: Line; tableLink: TableLink }) {
  const say = useSay();
  const [taking, setTaking] = useState(false);
  const { page, plan, line } = props;
  const { own } = page;
  const taken = line.tasks.some(({ owner }) => owner.id === own?.organisation.id);
  return (
    <li>
      <CityText>{line.text}</CityText>
      {own && !taken && !taking ? (
        <Button
          size="small"
          type="link"
          className="no-print"
          aria-label={say(w.takeOf, { text: line.text })}
          onClick={() => setTaking(true)}
        >
          {say(w.take)}
        </Button>
      ) : null}
      <Overlaps line={line} own={plan.organisation.id} />
      {line.tasks.map((task) => (
        <TaskLine key={task.taskId} task={task} tableLink={props.tableLink} />
      ))}
      {taking ? <TakeForm {...{ page, plan, line }} onDone={() => setTaking(false)} /> : null}
    </li>
  );
}

/** Sentences of a plan, innovation apart from the rest. */
function Lines<T extends { readonly id: string; readonly innovation: boolean }>(props: {
  lines: readonly T[];
  one: (line: T) => ReactNode;
}) {
  const say = useSay();
  const [usual, fresh] = [false, true].map((kind) =>
    props.lines.filter(({ innovation }) => innovation === kind),
  );
  return (
    <>
      {usual && usual.length > 0 ? <ol>{usual.map(props.one)}</ol> : null}
      {fresh && fresh.length > 0 ? (
        <>
          <h4>{say(w.innovation)}</h4>
          <ol>{fresh.map(props.one)}</ol>
        </>
      ) : null}
    </>
  );
}

function RemarkLine(props: { page: Plans; plan: Plan; remark: Remark; isOld: boolean }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { remark, isOld } = props;
  const { year, words, answer } = remark;
  const values = { year, name: asWritten(remark.saidBy), words: asWritten(words) };
  const may = isOld ? remark.mayAnswer : remark.mayChange;
  const label = isOld ? (answer === '' ? w.giveAnswer : w.changeAnswer) : w.changeRemark;
  return (
    <li>
      <Told>{say(isOld ? w.remarkOf : w.remark, values)}</Told>
      {isOld ? (
        <p className="plan-note">
          {answer === '' ? say(w.toAnswer) : <Told>{say(w.answer, { words: asWritten(answer) })}</Told>}
        </p>
      ) : null}
      {may && !open ? (
        <Button size="small" className="no-print" onClick={() => setOpen(true)}>
          {say(label)}
        </Button>
      ) : null}
      {open && isOld ? <AnswerForm remark={remark} onDone={() => setOpen(false)} /> : null}
      {open && !isOld ? <RemarkForm {...props} onDone={() => setOpen(false)} /> : null}
    </li>
  );
}

function Remarks({ page, plan }: { page: Plans; plan: Plan }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const all = [...plan.toAnswer, ...plan.remarks];
  return (
    <>
      {all.length === 0 ? null : (
        <ul className="plan-remarks">
          {all.map((remark) => (
            <RemarkLine
              key={`${remark.id} ${remark.version}`}
              {...{ page, plan, remark, isOld: remark.year < page.year }}
            />
          ))}
        </ul>
      )}
      {page.mayRemark && plan.plan && !adding ? (
        <Button size="small" className="no-print" onClick={() => setAdding(true)}>
          {say(w.addRemark)}
        </Button>
      ) : null}
      {adding ? <RemarkForm {...{ page, plan }} remark={null} onDone={() => setAdding(false)} /> : null}
    </>
  );
}

function HandedIn({ plan }: { plan: Plan }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  if (!plan.plan) return null;
  const { by, at, edition, why } = plan.plan;
  return (
    <p className="quiet plan-note">
      <Told>
        {say(w.handedIn, { by: asWritten(by), day: dayText(localTime(new Date(at), zone).day, language) })}
      </Told>{' '}
      {why === '' ? null : <Told>{say(w.edition, { number: edition, why: asWritten(why) })}</Told>}
    </p>
  );
}

/** One body: what it sets out to do, beside last year's and what came of that. */
export function PlanCard(props: { page: Plans; plan: Plan; tableLink: TableLink }) {
  const say = useSay();
  const { page, plan, tableLink } = props;
  const { year } = page;
  return (
    <article className="plan-card">
      <h2>
        <CityText>{plan.organisation.shortName}</CityText>
      </h2>
      <div className="plan-years">
        <section>
          <h3>{say(w.thisYear, { year })}</h3>
          {plan.plan ? (
            <Lines
              lines={plan.plan.lines}
              one={(line) => <OwnLine key={line.id} {...{ page, plan, line, tableLink }} />}
            />
          ) : (
            <p className="quiet">{say(w.none)}</p>
          )}
          <HandedIn plan={plan} />
          {plan.earlier.map(({ edition, lines }) => (
            <details key={edition} className="no-print">
              <summary>{say(w.editionFirst, { number: edition })}</summary>
              <Lines
                lines={lines}
                one={({ id, text }) => (
                  <li key={id}>
                    <CityText>{text}</CityText>
                  </li>
                )}
              />
            </details>
          ))}
        </section>
        <section>
          <h3>{say(w.lastYear, { year: year - 1 })}</h3>
          {plan.before.length === 0 ? (
            <p className="quiet">{say(w.noneBefore, { year: year - 1 })}</p>
          ) : (
            <Lines
              lines={plan.before}
              one={({ id, text, tasks }) => (
                <li key={id}>
                  <CityText>{text}</CityText>
                  {tasks.map((task) => (
                    <TaskLine key={task.taskId} {...{ task, tableLink }} />
                  ))}
                </li>
              )}
            />
          )}
        </section>
      </div>
      <Remarks {...{ page, plan }} />
    </article>
  );
}
