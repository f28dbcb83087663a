import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { asWritten } from '../../../base/words.ts';
import { Told, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Plan, Plans, Remark } from '../contract/plans.ts';
import { meetingsApi as api, meetingsKey } from './meetings.api.ts';
import { plansWords as w } from './plans-desk.words.ts';

/** A leader's remark, noted or put right. */
export function RemarkForm(props: { page: Plans; plan: Plan; remark: Remark | null; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { page, plan, remark, onDone } = props;
  const submission = useSubmissionKey(`remark.${plan.organisation.id}.${page.year}`);
  const version = remark?.version ?? 0;
  return (
    <SettingForm<{ saidBy: string; words: string }>
      name={`remark.${remark?.id ?? `${plan.organisation.id}.${page.year}`}.${version}`}
      start={{ saidBy: remark?.saidBy ?? '', words: remark?.words ?? '' }}
      onSend={async (draft) => {
        if (remark) await api.changeRemark({ params: { remark: remark.id }, body: { ...draft, version } });
        else {
          const body = { ...draft, officeId: page.office.id, year: page.year };
          const params = { organisation: plan.organisation.id };
          await api.remark({ params, body, key: submission.keyOf(body) });
          submission.done();
        }
        await queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[
        { key: 'saidBy', kind: 'text', label: say(w.saidBy) },
        { key: 'words', kind: 'long', label: say(w.remarkWords) },
      ]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

/** What a body answers to the remark of the year before. */
export function AnswerForm({ remark, onDone }: { remark: Remark; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { id, version } = remark;
  return (
    <SettingForm<{ answer: string }>
      name={`remark.answer.${id}.${version}`}
      start={{ answer: remark.answer }}
      onSend={async ({ answer }) => {
        await api.answerRemark({ params: { remark: id }, body: { version, answer } });
        await queries.invalidateQueries({ queryKey: meetingsKey });
        onDone();
      }}
      fields={[{ key: 'answer', kind: 'long', label: say(w.answerWords), hint: say(w.answerHint) }]}
    >
      <Button onClick={onDone}>{say(w.leaveIt)}</Button>
    </SettingForm>
  );
}

const kinds = ['key', 'hard', 'special', 'routine'] as const;

/** Into the table of one's own organisation, under which priority. */
export function TakeForm(props: {
  page: Plans;
  plan: Plan;
  line: { readonly id: string; readonly innovation: boolean };
  onDone: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const queries = useQueryClient();
  const { page, plan, line, onDone } = props;
  const submission = useSubmissionKey(`plan.take.${line.id}`);
  const { own, year } = page;
  if (!own) return null;
  const usual = line.innovation ? 'special' : 'key';
  const start = own.priorities.find(({ kind }) => kind === usual)?.id ?? `new ${usual}`;
  const values = {
    ...{ name: asWritten(own.organisation.shortName), year },
    lead: asWritten(plan.organisation.shortName),
  };
  return (
    <>
      <p className="quiet">
        <Told>{say(w.takeHint, values)}</Told>
      </p>
      <SettingForm<{ under: string | null }>
        name={`plan.take.${line.id}`}
        start={{ under: start }}
        onSend={async ({ under }) => {
          const found = own.priorities.find(({ id }) => id === under);
          const kind = found?.kind ?? kinds.find((one) => under === `new ${one}`) ?? usual;
          const body = {
            ...{ officeId: page.office.id, year, organisationId: plan.organisation.id },
            ...{ kind, priorityId: found?.id ?? null },
          };
          await api.takeLine({ params: { line: line.id }, body, key: submission.keyOf(body) });
          submission.done();
          await queries.invalidateQueries();
          onDone();
        }}
        fields={[
          {
            key: 'under',
            kind: 'choice',
            label: say(w.under),
            options: [
              ...own.priorities.map(({ id, title }) => ({ value: id, label: city(title) })),
              ...kinds.map((kind) => ({
                value: `new ${kind}`,
                label: say(w.asNew, { kind: say(w[kind]) }),
              })),
            ],
          },
        ]}
      >
        <Button onClick={onDone}>{say(w.leaveIt)}</Button>
      </SettingForm>
    </>
  );
}
