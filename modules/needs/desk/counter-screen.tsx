import { Button } from 'antd';
import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { Unreachable } from '../../../platform/http/client.ts';
import { useKept } from '../../../platform/ui/desk/kept.ts';
import { useSendKey } from '../../../platform/ui/desk/keys.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { PageFrame } from '../../../platform/ui/desk/parts.tsx';
import { mayCall, useSession } from '../../../platform/ui/desk/session.ts';
import type { Earlier } from '../contract/earlier.ts';
import { mostReply } from '../contract/shapes.ts';
import { needsContract } from '../needs.contract.ts';
import { AgainLine } from './again-line.tsx';
import { AnswerCards, answerOfCard, PrintedCard, useCards } from './answer-cards.tsx';
import { counterWords as w } from './counter.words.ts';
import { useDispatching } from './counter-dispatching.ts';
import { CounterDoor } from './counter-door.tsx';
import { answerFrom, type Draft, emptyDraft, withRead } from './counter-draft.ts';
import { useFiling } from './counter-filing.ts';
import { useLine } from './counter-line.ts';
import { useNear } from './counter-planning.ts';
import { CounterRead } from './counter-read.tsx';
import { CounterSend } from './counter-send.tsx';
import { CounterServices } from './counter-services.tsx';
import { CounterWords } from './counter-words.tsx';
import type { ShownDoor } from './door-slip.tsx';
import { earlierDeskWords } from './earlier.words.ts';
import { openOf, useEarlier } from './earlier-found.ts';
import { EarlierMatters } from './earlier-matters.tsx';
import { type Missing, withService } from './hand-overs.ts';
import { LaterDoorSlip, LaterSlip, useSlipAhead } from './later.tsx';
import { LeftByShift } from './left-by-shift.tsx';
import type { CardChoice } from './look-ups.ts';
import { needsApi } from './needs.api.ts';
import { RegisterFields } from './register-fields.tsx';
import { noSafeWay, SafeWayFields } from './safe-way-fields.tsx';
import { useProposals, useSettled } from './service-picker.tsx';
import type { Registered } from './slip.tsx';
import { SpotFields, type TextAreaRef } from './spot-fields.tsx';
import { counterApi, useWaitingAnswers, type Waiting } from './waiting-answers.ts';
import { WaitingList } from './waiting-list.tsx';
import { WayFields } from './way-fields.tsx';

/** One line to type into; services while typing; two ways out. All of it without the mouse. */
export function CounterScreen(props: { openLink: (id: string) => ReactNode; search: ReactNode }) {
  const { openLink, search } = props;
  const say = useSay();
  const { language } = useLanguage();
  const session = useSession();
  const [draft, setDraft, wipe] = useKept<Draft>('counter', emptyDraft);
  // Not in the kept draft: an identity number is not left behind in a browser.
  const [idNumber, setIdNumber] = useState('');
  const [safe, setSafe] = useState(noSafeWay);
  const [kept] = useState(draft.words !== '');
  const [missing, setMissing] = useState<Missing | 'words' | 'answer' | 'safeWay' | null>(null);
  const [filed, setFiled] = useState<{ id: string; reference: string } | null>(null);
  const [registered, setRegistered] = useState<Registered | null>(null);
  const [shown, setShown] = useState<ShownDoor | null>(null);
  useSlipAhead();
  const filing = useFiling();
  const earlier = useEarlier(draft);
  const [added, setAdded] = useState<string | null>(null);
  const answers = useWaitingAnswers(session.staffId);
  const cards = useCards(draft.words);
  const [printing, setPrinting] = useState<CardChoice | null>(null);
  const printed = useCallback(() => setPrinting(null), []);
  const form = useRef<HTMLFormElement>(null);
  useSendKey(form);
  const line = useRef<TextAreaRef>(null);
  const answer = useRef<TextAreaRef>(null);
  const same = useRef<HTMLButtonElement>(null);
  const door = useRef<HTMLButtonElement>(null);
  const fileButton = useRef<HTMLButtonElement>(null);
  const [accused, setAccused] = useState<{ words: string } | null>(null);
  useEffect(() => {
    if (accused) door.current?.focus();
  }, [accused]);
  const near = useNear();
  const mayRegister = mayCall(session, needsContract.register);
  const way = mayRegister ? draft.way : 'spot';
  const proposals = useProposals(useSettled(draft.words, 250), near(draft));
  const read = proposals.isPlaceholderData ? undefined : proposals.data;
  const best = read?.proposals[0];
  const urgent = read?.urgent;
  const ready = withRead(draft, read?.proposed);
  // What somebody chose is no proposal any more.
  const proposed = read && draft.areaId === null && draft.groups === null ? read.proposed : null;
  const category = draft.category ?? best?.category.code ?? null;

  const change = (next: Partial<Draft>) => {
    setMissing(null);
    if (next.words) {
      setFiled(null);
      setAdded(null);
    }
    // What a proposal put there since this was drawn stays.
    setDraft((since) => ({ ...since, ...next }));
  };
  const next = () => {
    setRegistered(null);
    setShown(null);
    // The line is only there again after this is drawn.
    setTimeout(() => line.current?.focus());
  };
  const at = { words: draft.words.trim(), via: draft.via, areaId: ready.areaId || null };
  const sendSpot = () => {
    if (draft.answer.trim() === '') return setMissing('answer');
    const groups = ready.groups && [...ready.groups];
    const body = { ...at, groups, answer: draft.answer.trim(), category };
    void filing.file(async () => {
      const key = filing.spot.keyOf(body);
      const answered = await counterApi.answerOnSpot({ body, key }).catch((failed: unknown) => {
        if (!(failed instanceof Unreachable)) throw failed;
        // It may have arrived all the same: the key makes the second try the same one.
        answers.put({ key, body });
        return null;
      });
      filing.spot.done();
      wipe();
      setFiled(answered);
      line.current?.focus();
    });
  };
  const putBack = ({ key, body }: Waiting) => {
    answers.take(key);
    setDraft({ ...emptyDraft, ...body });
    line.current?.focus();
  };
  const takeCard = (card: CardChoice, words = draft.words) => {
    setDraft((since) => ({ ...since, words, answer: answerOfCard(card, language), category: card.category }));
    setMissing(null);
    // The next Enter files it.
    fileButton.current?.focus();
  };
  const dispatching = useDispatching({
    ...{ draft: ready, setDraft, filing, idNumber, button: fileButton, earlier },
    safe: urgent?.protected ? safe : null,
    onMissing: setMissing,
    onDone: (taken) => {
      wipe();
      setIdNumber('');
      setSafe(noSafeWay);
      setRegistered(taken);
    },
  });
  const sayAgain = ({ id, reference }: Earlier) => {
    if (at.words === '') return setMissing('words');
    const again = draft.via === 'phone' ? earlierDeskWords.againByPhone : earlierDeskWords.againAtCounter;
    const body = { kind: 'inner' as const, words: say(again, { words: at.words }).slice(0, mostReply) };
    void filing.file(async () => {
      await needsApi.speak({ params: { id }, body, key: filing.again.keyOf({ id, ...body }) });
      filing.again.done();
      wipe();
      setAdded(reference);
      line.current?.focus();
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (at.words === '') {
      setMissing('words');
      line.current?.focus();
    } else if (way === 'spot') sendSpot();
    else dispatching.send();
  };
  const mayPropose = mayRegister && at.words !== '' && draft.chosen.length === 0 && !dispatching.planning;
  const onLineKey = useLine({
    ...{ draft, earlier, cards, line, answer, same, door, takeCard },
    onAccusation: (words) => setAccused({ words }),
    onNoCard: () => {
      if (best) change({ answer: answerFrom(best, language) });
    },
    propose: mayRegister ? dispatching.propose : null,
  });

  if (registered || shown) {
    return (
      <PageFrame title={say(w.title)}>
        {registered ? <LaterSlip registered={registered} onNext={next} openLink={openLink} /> : null}
        {shown ? <LaterDoorSlip shown={shown} onNext={next} /> : null}
      </PageFrame>
    );
  }
  return (
    <PageFrame title={say(w.title)} aside={search}>
      {printing ? <PrintedCard card={printing} onDone={printed} /> : null}
      {/* What goes home on paper has nothing of other people's matters on it. */}
      <div className={printing ? 'no-print' : undefined}>
        {filed ? <output className="done">{say(w.filed, { reference: filed.reference })}</output> : null}
        <LeftByShift openLink={openLink} />
        <WaitingList answers={answers} onBack={putBack} />
        {added ? <output className="done">{say(earlierDeskWords.added, { reference: added })}</output> : null}
      </div>
      <div className={printing ? 'counter no-print' : 'counter'}>
        <form ref={form} className="stack" onSubmit={submit} noValidate>
          {kept && draft.words !== '' ? (
            <p className="notice row spread">
              {say(w.kept)}
              <Button onClick={wipe}>{say(w.startOver)}</Button>
            </p>
          ) : null}
          <CounterWords
            line={line}
            words={draft.words}
            missing={missing === 'words'}
            onChange={(words) => change({ words })}
            onKey={onLineKey}
          />
          <AgainLine
            matter={at.words === '' || draft.chosen.length > 0 ? null : openOf(earlier)}
            button={same}
            onAgain={sayAgain}
          />
          {read && at.words !== '' ? (
            <CounterRead
              read={read}
              category={draft.category}
              onCategory={(code) => change({ category: code })}
            />
          ) : null}
          {urgent?.protected && way === 'register' ? (
            <SafeWayFields first draft={safe} missing={missing === 'safeWay'} onChange={setSafe} />
          ) : null}
          <WayFields draft={draft} mayRegister={mayRegister} onChange={change} />
          {way === 'spot' ? (
            <SpotFields
              draft={ready}
              proposed={proposed}
              category={category}
              answer={answer}
              missing={missing === 'answer'}
              onChange={change}
            />
          ) : (
            <RegisterFields
              idNumber={idNumber}
              onIdNumber={setIdNumber}
              draft={ready}
              proposed={proposed}
              own={session.organisation.id}
              dispatching={dispatching}
              pending={filing.pending}
              onChange={change}
            />
          )}
          <CounterSend
            way={way}
            missing={typeof missing === 'object' ? missing : null}
            filing={filing}
            button={fileButton}
            onPropose={mayPropose ? dispatching.propose : null}
          />
        </form>
        <div className="stack">
          <EarlierMatters found={earlier} openLink={openLink} onAgain={sayAgain} />
          {way === 'spot' ? (
            <AnswerCards cards={cards.shown} onUse={(card) => takeCard(card)} onPrint={setPrinting} />
          ) : null}
          <CounterDoor
            at={at}
            accusation={urgent?.kind === 'accuse' || accused?.words === draft.words}
            button={door}
            onDone={(told) => {
              wipe();
              setAccused(null);
              setShown(told);
            }}
          />
          <CounterServices
            typed={at.words !== ''}
            found={proposals}
            way={way}
            onPick={(service, part) => change({ chosen: withService(draft.chosen, service, part) })}
            onUse={(proposal) => {
              change({ answer: answerFrom(proposal, language), category: proposal.category.code });
              answer.current?.focus({ cursor: 'end' });
            }}
          />
        </div>
      </div>
    </PageFrame>
  );
}
