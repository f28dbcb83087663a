import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Word } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useKeys } from '../../../platform/ui/desk/keys.tsx';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Skeleton } from '../../../platform/ui/desk/parts.tsx';
import type { Need } from '../contract/need.ts';
import type { legActs } from '../contract/shapes.ts';
import { actWords as w } from './act.words.ts';
import { type Done, GoneProvider, useAct } from './act-form.tsx';
import { appointmentDeskWords } from './appointment.words.ts';
import { callWords as c } from './calls.words.ts';
import { closingDeskWords } from './closing.words.ts';
import { ContactBar } from './contact-bar.tsx';
import { dangerDeskWords } from './danger.words.ts';
import { legWords as l } from './legs.words.ts';
import { mergingDeskWords as m } from './merging.words.ts';
import type { FormName } from './need-form.tsx';
import { needsApi } from './needs.api.ts';

// Fetched beside the story: whoever reads a matter does not wait for eighteen forms.
const getForm = async () => ({ default: (await import('./need-form.tsx')).NeedForm });
const Form = lazy(getForm);

/** Forms of one leg, named as the act they send. */
const legForms = ['answer', 'decline', 'appoint', 'extend', 'pass', 'decideNoBasis'] as const;

interface Action {
  readonly word: Word;
  readonly start: FormName | 'takeOn';
}

/** The letter that does the same as the button, while no form is open. */
const keyOf: Partial<Record<Action['start'], string>> = {
  takeOn: 't',
  answer: 'a',
  dispatch: 'd',
  pass: 's',
};

function legFor(need: Need, act: (typeof legActs)[number]): string | undefined {
  return Object.entries(need.may.legs).find(([, acts]) => acts.includes(act))?.[0];
}

/** What stands is changed; where nothing does, it is agreed. */
function appointmentWord(need: Need): Word {
  const id = legFor(need, 'appoint');
  const found = need.rounds.at(-1)?.legs.find((leg) => leg.id === id)?.appointment;
  return found && found.cancelledAt === null ? appointmentDeskWords.change : appointmentDeskWords.appoint;
}

/** What can be done, the likeliest first; the first one is the main action. */
function actionsOf(need: Need): Action[] {
  const waits = need.state === 'waiting' || need.state === 'said';
  // Whoever works on it rings the person next; everybody else rather leaves a word.
  const ours = legFor(need, 'takeOn') !== undefined || legFor(need, 'answer') !== undefined;
  const all: (Action | false | undefined)[] = [
    legFor(need, 'decideNoBasis') !== undefined && { word: l.decideNoBasis, start: 'decideNoBasis' },
    legFor(need, 'takeOn') !== undefined && { word: w.takeOn, start: 'takeOn' },
    legFor(need, 'answer') !== undefined && { word: w.answer, start: 'answer' },
    need.may.dispatch && waits && { word: w.dispatch, start: 'dispatch' },
    need.may.reveal && (ours || waits) && { word: w.reveal, start: 'reveal' },
    need.may.noteVerdict?.solved === true && { word: closingDeskWords.note, start: 'verdict' },
    legFor(need, 'appoint') !== undefined && { word: appointmentWord(need), start: 'appoint' },
    need.may.speak && { word: w.speak, start: 'speak' },
    need.may.reveal && !ours && !waits && { word: w.reveal, start: 'reveal' },
    need.may.dispatch && !waits && { word: w.dispatch, start: 'dispatch' },
    need.may.recall.length > 0 && { word: w.recall, start: 'recall' },
    need.may.refuseDoor && { word: dangerDeskWords.doorBack, start: 'doorBack' },
    need.may.correct && { word: w.correct, start: 'correct' },
    need.may.noteVerdict?.solved === false && { word: closingDeskWords.note, start: 'verdict' },
    need.ratings.some(({ may }) => may.contest) && { word: closingDeskWords.contest, start: 'contest' },
    need.may.correct && { word: dangerDeskWords.sort, start: 'sort' },
    need.may.showDoor && { word: dangerDeskWords.door, start: 'door' },
    need.may.callIn && { word: c.callIn, start: 'callIn' },
    legFor(need, 'extend') !== undefined && { word: l.extend, start: 'extend' },
    legFor(need, 'pass') !== undefined && { word: l.pass, start: 'pass' },
    need.together.mayMerge && { word: m.merge, start: 'merge' },
    need.together.mayUnmerge && { word: m.unmerge, start: 'unmerge' },
    legFor(need, 'decline') !== undefined && { word: w.decline, start: 'decline' },
    need.may.supervise && { word: c.supervise, start: 'supervise' },
  ];
  return all.filter((action) => typeof action === 'object');
}

/** The buttons of a need and the form of the one that was pressed, beside the story rather than over it. */
export function NeedActions(props: {
  need: Need;
  onDone: Done;
  onStart: () => void;
  /** Whether a form is open. */
  onWriting: (writing: boolean) => void;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const { need, onWriting } = props;
  const [form, setForm] = useState<FormName | null>(null);
  const [leg, setLeg] = useState('');
  useEffect(() => onWriting(form !== null), [form, onWriting]);
  // Whoever loses the line while reading can still begin to write.
  useEffect(() => void getForm().catch(() => {}), []);
  const takeOn = useAct(need);
  const actions = actionsOf(need);
  const close = () => setForm(null);
  const done: Done = (text, next) => {
    close();
    props.onDone(text, next);
  };
  const begin = ({ start }: Action) => {
    props.onStart();
    if (start !== 'takeOn') {
      const act = legForms.find((one) => one === start);
      if (act) setLeg(legFor(need, act) ?? '');
      return setForm(start);
    }
    const taken = legFor(need, 'takeOn');
    if (taken === undefined) return;
    void takeOn.run(async () => {
      // Nothing was written that could rest on an older version: the newest on the screen is what was seen.
      const next = await needsApi.takeOn({
        params: { id: need.id, leg: taken },
        body: { version: need.version },
      });
      const due = next.rounds.at(-1)?.legs.find(({ id }) => id === taken)?.deadline;
      done(due ? say(w.tookOn, { deadline: dayText(due, language) }) : say(w.tookOnFree), next);
    });
  };
  const press = (start: Action['start']) => () => {
    const action = actions.find((one) => one.start === start);
    if (action && form === null && !takeOn.pending) begin(action);
  };
  useKeys({ t: press('takeOn'), a: press('answer'), d: press('dispatch'), s: press('pass') });
  // A colleague may have done it meanwhile: the form stays with what was typed, and says so.
  const gone = form !== null && !actions.some(({ start }) => start === form);
  const calling = legFor(need, 'contact');
  if (actions.length === 0 && form === null) return null;
  return (
    <>
      <div className="row actions">
        {actions.map((action, index) => (
          <Button
            key={action.start}
            type={index === 0 && form === null ? 'primary' : 'default'}
            loading={action.start === 'takeOn' && takeOn.pending}
            aria-keyshortcuts={keyOf[action.start]}
            aria-expanded={action.start === 'takeOn' ? undefined : form === action.start}
            onClick={() => begin(action)}
          >
            {say(action.word)}
          </Button>
        ))}
      </div>
      {calling === undefined ? null : <ContactBar need={need} legId={calling} onDone={props.onDone} />}
      {takeOn.error ? <Failure error={takeOn.error} /> : null}
      {form === null ? null : (
        <div className="act-place">
          <GoneProvider value={gone}>
            <Suspense fallback={<Skeleton lines={3} />}>
              <Form {...{ need, form }} legId={leg} onDone={done} onCancel={close} />
            </Suspense>
          </GoneProvider>
        </div>
      )}
    </>
  );
}
