import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { asWritten, type Word } from '../../../base/words.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { FactTable } from '../../../platform/ui/desk/fact-table.tsx';
import { CityText, Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { Timeline, type TimelineStep } from '../../../platform/ui/desk/timeline.tsx';
import type { Round } from '../contract/shapes.ts';
import type { StepKind } from '../kinds.rules.ts';
import { kindWords } from '../words/honours.words.ts';
import { noticeWords } from '../words/notice.words.ts';
import type { HonoursLookUps } from './employer-finder.tsx';
import { honoursDeskWords as w } from './honours-desk.words.ts';
import { DeclareForm, JudgingForm, MarkForm, SeatForm } from './jury-forms.tsx';
import { type LedgerLink, NominationList, ObjectionList } from './nomination-list.tsx';
import { AnswerForm, DecideForm, NominateForm, ObjectForm, ResultForm, WordsForm } from './round-forms.tsx';
import { RoundStateTag } from './round-state.tsx';

/** In the order of likelihood: the first is what comes next. */
const deeds = [
  ...(['declare', 'mark', 'decide', 'answer', 'conclude', 'result', 'nominate'] as const),
  ...(['seat', 'judging', 'object', 'drop'] as const),
] as const;
type Deed = (typeof deeds)[number];
/** Possible at any time, and never what comes next. */
const beside: readonly Deed[] = ['object', 'drop'];

/** What it waits for, where that is nothing of the caller's. */
function waitsFor({ state, may, tooClose }: Round): Word | null {
  if (tooClose || deeds.some((one) => may[one] && !beside.includes(one))) return null;
  if (state === 'judging') return w.waitsJudging;
  return state === 'publicity' ? w.waitsPublicity : null;
}

const deedWords = {
  ...{ declare: w.declare, mark: w.mark, decide: w.decide, answer: w.answerIt, conclude: w.conclude },
  ...{ result: w.enterResult, nominate: w.nominate, seat: w.seat, judging: w.judging },
  ...{ object: w.object, drop: w.drop },
} as const;

function DeedForm(props: { round: Round; deed: Deed; lookUps: HonoursLookUps; onDone: () => void }) {
  const { round, deed, lookUps, onDone } = props;
  const given = { round, onDone };
  switch (deed) {
    case 'declare':
      return <DeclareForm {...given} />;
    case 'mark':
      return <MarkForm {...given} />;
    case 'decide':
      return <DecideForm {...given} />;
    case 'answer':
      return <AnswerForm {...given} />;
    case 'result':
      return <ResultForm {...given} />;
    case 'nominate':
      return <NominateForm {...given} lookUps={lookUps} />;
    case 'seat':
      return <SeatForm {...given} lookUps={lookUps} />;
    case 'judging':
      return <JudgingForm {...given} />;
    case 'object':
      return <ObjectForm {...given} />;
    case 'conclude':
    case 'drop':
      return <WordsForm {...given} deed={deed} />;
  }
}

const stepTitles: Record<StepKind, (typeof w)[keyof typeof w]> = {
  ...{ opened: w.stepOpened, seated: w.stepSeated, judging: w.stepJudging, decided: w.stepDecided },
  ...{ answered: w.stepAnswered, concluded: w.stepConcluded, dropped: w.stepDropped, result: w.stepResult },
};

function History({ round }: { round: Round }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const steps = round.steps.map(
    (step): TimelineStep => ({
      ...{ key: String(step.number), tone: 'plain', title: say(stepTitles[step.kind]) },
      time: instantText(new Date(step.at), zone, language),
      body: (
        <>
          {step.words === '' ? null : (
            <p>
              <CityText>{step.words}</CityText>
            </p>
          )}
          <p className="quiet">
            <CityText>{step.by}</CityText>
          </p>
        </>
      ),
    }),
  );
  return <Timeline label={say(w.history)} steps={steps} />;
}

function useFacts(round: Round): [string, ReactNode][] {
  const say = useSay();
  const { language } = useLanguage();
  const dayOf = (day: string) => dayText(day, language);
  const { project, publicityFrom: from, publicityUntil: to, daysLeft, result } = round;
  const span = { from: dayOf(from ?? ''), to: dayOf(to ?? '') };
  return [
    [say(w.organisation), <CityText key="by">{round.organisation.name}</CityText>],
    [say(w.approval), project && <CityText key="number">{`${project.issuer} ${project.number}`}</CityText>],
    [say(w.upTo), round.upTo === '' ? null : <CityText key="up">{round.upTo}</CityText>],
    [say(w.quota), String(round.quota)],
    [say(w.closesOn), dayOf(round.closesOn)],
    [
      say(w.publicity),
      from === null || to === null
        ? null
        : daysLeft !== null && daysLeft >= 0
          ? say(w.daysLeft, { ...span, days: daysLeft })
          : say(w.publicitySpan, span),
    ],
    [say(w.result), result && `${say(result.taken ? w.taken : w.notTaken)} ${result.number}`],
  ];
}

function Jury({ round: { jury } }: { round: Round }) {
  const say = useSay();
  if (jury.length === 0) return <p className="quiet">{say(w.noJury)}</p>;
  return (
    <ul>
      {jury.map(({ id, name, organisation, declared }) => (
        <li key={id}>
          <Told>{asWritten(name)}</Told> <span className="quiet">{asWritten(organisation)}</span>{' '}
          <span className="quiet">{say(declared ? w.declared : w.notDeclared)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The list or the result to hang up, once there is one. */
function NoticeLink({ round: { id, state, list } }: { round: Round }) {
  const say = useSay();
  if ((state !== 'publicity' && state !== 'concluded') || !list.some((one) => one.state === 'chosen'))
    return null;
  return (
    <a href={`/api/honours/${id}/notice`} download>
      {say(state === 'concluded' ? noticeWords.printResult : noticeWords.print)}
    </a>
  );
}

/** One round: what it is, what one may do with it, who was nominated, and all that happened to it. */
export function RoundPanel(props: { round: Round; lookUps: HonoursLookUps; ledgerLink: LedgerLink }) {
  const say = useSay();
  const { round, lookUps, ledgerLink } = props;
  const [deed, setDeed] = useState<Deed | null>(null);
  const facts = useFacts(round);
  const waits = waitsFor(round);
  return (
    <div className="stack">
      <p className="honours-title">
        <CityText>{round.title}</CityText>
      </p>
      <div className="row">
        <span className="quiet">{say(kindWords[round.kind])}</span>
        <RoundStateTag state={round.state} />
      </div>
      <p>
        <CityText>{round.words}</CityText>
      </p>
      <FactTable lines={facts} />
      {round.tooClose ? <p className="notice">{say(w.tooClose)}</p> : null}
      {waits ? <p className="quiet">{say(waits)}</p> : null}
      {deed === null ? (
        <div className="row">
          {deeds
            .filter((one) => round.may[one])
            .map((one, at) => (
              <Button
                key={one}
                type={at === 0 && !beside.includes(one) ? 'primary' : 'default'}
                onClick={() => setDeed(one)}
              >
                {say(deedWords[one])}
              </Button>
            ))}
          <NoticeLink round={round} />
          <a href={`/honours/${round.id}`}>{say(w.portal)}</a>
        </div>
      ) : (
        <section className="stack">
          <h3>{say(deedWords[deed])}</h3>
          <DeedForm {...{ round, deed, lookUps }} onDone={() => setDeed(null)} />
        </section>
      )}
      <h3>{say(w.list)}</h3>
      <NominationList round={round} ledgerLink={ledgerLink} />
      {round.objections.length === 0 ? null : (
        <>
          <h3>{say(w.objectionList)}</h3>
          <ObjectionList round={round} />
        </>
      )}
      <h3>{say(w.jury)}</h3>
      <Jury round={round} />
      <h3>{say(w.history)}</h3>
      <History round={round} />
    </div>
  );
}
