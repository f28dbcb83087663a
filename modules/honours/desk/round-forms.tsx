import { Button } from 'antd';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { NamedRef, Round } from '../contract/shapes.ts';
import { type NomineeKind, nomineeKinds } from '../kinds.rules.ts';
import { nomineeWords } from '../words/honours.words.ts';
import { type HonoursLookUps, useFound } from './employer-finder.tsx';
import { honoursApi as api } from './honours.api.ts';
import { honoursDeskWords as w } from './honours-desk.words.ts';
import { useSend } from './send.ts';

export interface FormProps {
  readonly round: Round;
  readonly onDone: () => void;
}

export const nameOf = (what: string, { id, version }: Round) => `honours.${what}.${id}.${version}`;

/** One text with a deed. */
export function WordsForm(props: FormProps & { deed: 'conclude' | 'drop' }) {
  const say = useSay();
  const { round, onDone, deed } = props;
  const send = useSend(onDone);
  return (
    <SettingForm<{ words: string }>
      name={nameOf(deed, round)}
      start={{ words: '' }}
      onSend={(draft) =>
        send(api[deed]({ params: { id: round.id }, body: { ...draft, version: round.version } }))
      }
      fields={[{ key: 'words', kind: 'long', label: say(deed === 'drop' ? w.why : w.concludeWords) }]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

interface NominationDraft {
  nominee: string | null;
  name: string;
  words: string;
  employerId: string | null;
  organisationId: string | null;
  bodyId: string | null;
  [key: string]: string | null;
}

const isUnit = ({ nominee }: NominationDraft) => nominee === 'unit';
const worksSomewhere = ({ nominee }: NominationDraft) => nominee !== 'family';

/** Somebody one's own organisation nominates. */
export function NominateForm({ round, onDone, lookUps }: FormProps & { lookUps: HonoursLookUps }) {
  const say = useSay();
  const city = useCityText();
  const send = useSend(onDone);
  const submission = useSubmissionKey(`honours.nominate.${round.id}`);
  const employers = useFound('employers', lookUps);
  const bodies = useFound('bodies', lookUps);
  const optionsOf = (all: readonly NamedRef[]) =>
    all.map(({ id, name }) => ({ value: id, label: city(name) }));
  return (
    <>
      {employers.finder}
      {bodies.finder}
      <SettingForm<NominationDraft>
        name={`honours.nominate.${round.id}`}
        start={{
          nominee: 'person',
          name: '',
          words: '',
          employerId: null,
          organisationId: null,
          bodyId: null,
        }}
        onSend={async (draft) => {
          const nominee = (draft.nominee ?? '') as NomineeKind;
          const body = {
            ...draft,
            nominee,
            ...(isUnit(draft) ? {} : { organisationId: null, bodyId: null }),
          };
          if (!worksSomewhere(draft)) body.employerId = null;
          await send(api.nominate({ params: { id: round.id }, body, key: submission.keyOf(body) }));
          submission.done();
        }}
        fields={[
          {
            ...{ key: 'nominee', kind: 'choice', label: say(w.nominee) },
            options: nomineeKinds.map((value) => ({ value, label: say(nomineeWords[value]) })),
          },
          { key: 'name', kind: 'text', label: say(w.nomineeName) },
          { key: 'words', kind: 'long', label: say(w.why) },
          {
            ...{ key: 'employerId', kind: 'choice', label: say(w.employer), hint: say(w.employerHint) },
            ...{ none: say(w.noneChosen), options: employers.options, when: worksSomewhere },
          },
          {
            ...{ key: 'organisationId', kind: 'choice', label: say(w.ofOrganisation) },
            ...{ none: say(w.noneChosen), options: optionsOf(lookUps.organisations), when: isUnit },
          },
          {
            ...{ key: 'bodyId', kind: 'choice', label: say(w.ofBody) },
            ...{ none: say(w.noneChosen), options: bodies.options, when: isUnit },
          },
        ]}
      >
        <Button onClick={onDone}>{say(w.leaveIt)}</Button>
      </SettingForm>
    </>
  );
}

/** Who of those judged is chosen; the list is public from today. */
export function DecideForm({ round, onDone }: FormProps) {
  const say = useSay();
  const city = useCityText();
  const send = useSend(onDone);
  const judged = round.list.filter(({ spread }) => spread !== null);
  const labelOf = ({ name, spread }: Round['list'][number]) =>
    spread === null ? city(name) : `${city(name)} (${spread.min}/${spread.median}/${spread.max})`;
  return (
    <SettingForm<{ chosen: readonly string[]; words: string }>
      name={nameOf('decide', round)}
      start={{ chosen: [], words: '' }}
      onSend={({ chosen, words }) =>
        send(
          api.decide({
            params: { id: round.id },
            body: { version: round.version, chosen: [...chosen], words },
          }),
        )
      }
      fields={[
        {
          ...{ key: 'chosen', kind: 'choices', label: say(w.chosen) },
          hint: say(w.chosenHint, { quota: round.quota }),
          options: judged.map((one) => ({ value: one.id, label: labelOf(one) })),
        },
        { key: 'words', kind: 'long', label: say(w.why) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** What one's own organisation has against a public list. */
export function ObjectForm({ round, onDone }: FormProps) {
  const say = useSay();
  const city = useCityText();
  const send = useSend(onDone);
  const submission = useSubmissionKey(`honours.object.${round.id}`);
  const chosen = round.list.filter(({ state }) => state === 'chosen');
  return (
    <SettingForm<{ nominationId: string | null; words: string }>
      name={`honours.object.${round.id}`}
      start={{ nominationId: null, words: '' }}
      onSend={async (body) => {
        await send(api.object({ params: { id: round.id }, body, key: submission.keyOf(body) }));
        submission.done();
      }}
      fields={[
        {
          ...{ key: 'nominationId', kind: 'choice', label: say(w.about), none: say(w.wholeList) },
          options: chosen.map(({ id, name }) => ({ value: id, label: city(name) })),
        },
        { key: 'words', kind: 'long', label: say(w.words) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** Answers one objection, for good. */
export function AnswerForm({ round, onDone }: FormProps) {
  const say = useSay();
  const city = useCityText();
  const send = useSend(onDone);
  const open = round.objections.filter(({ answer }) => answer === null);
  const labelOf = ({ about, words }: Round['objections'][number]) =>
    `${about === null ? say(w.wholeList) : city(about)} · ${city((words ?? '').slice(0, 24))}`;
  return (
    <SettingForm<{ objectionId: string | null; upheld: boolean; words: string }>
      name={nameOf('answer', round)}
      start={{ objectionId: open[0]?.id ?? null, upheld: false, words: '' }}
      onSend={({ objectionId, upheld, words }) =>
        send(
          api.answer({
            params: { id: round.id },
            body: { version: round.version, objectionId: objectionId ?? '', upheld, words },
          }),
        )
      }
      fields={[
        {
          ...{ key: 'objectionId', kind: 'choice', label: say(w.whichOne) },
          options: open.map((one) => ({ value: one.id, label: labelOf(one) })),
        },
        { key: 'upheld', kind: 'check', label: say(w.isUpheld) },
        { key: 'words', kind: 'long', label: say(w.answerWords) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** What became of a recommendation. */
export function ResultForm({ round, onDone }: FormProps) {
  const say = useSay();
  const send = useSend(onDone);
  return (
    <SettingForm<{ taken: boolean; number: string; words: string }>
      name={nameOf('result', round)}
      start={{ taken: false, number: '', words: '' }}
      onSend={(draft) =>
        send(api.result({ params: { id: round.id }, body: { ...draft, version: round.version } }))
      }
      fields={[
        { key: 'taken', kind: 'check', label: say(w.isTaken) },
        { key: 'number', kind: 'text', label: say(w.resultNumber) },
        { key: 'words', kind: 'long', label: say(w.words) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}
