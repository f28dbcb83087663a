import { useSay } from '../../../platform/ui/desk/language.tsx';
import { SettingForm } from '../../../platform/ui/desk/setting-form.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import type { Body, Holder, Post } from '../bodies.contract.ts';
import { bodiesApi as api } from './bodies.api.ts';
import { bodyWords as w } from './bodies-desk.words.ts';
import { dayOf, numberOf } from './body-form.tsx';

interface FormProps {
  readonly body: Body;
  readonly onDone: () => void;
}

/** A post, to be added, changed or removed. */
export function PostForm({ body, post, onDone }: FormProps & { post: Post | null }) {
  const say = useSay();
  const submission = useSubmissionKey(`post.${body.id}`);
  const { id, version } = body;
  return (
    <SettingForm<{ name: string; working: Post['working'] | null; established: number; removed: boolean }>
      name={`body-post.${id}.${post?.id ?? 'new'}.${version}`}
      start={{
        ...{ name: post?.name ?? '', working: post?.working ?? 'full' },
        ...{ established: post?.established ?? 1, removed: false },
      }}
      onSend={async ({ name, working, established, removed }) => {
        const given = { version, name, working: working ?? 'full', established };
        if (post) {
          await api.changePost({ params: { id, post: post.id }, body: { ...given, removed } });
        } else {
          await api.addPost({ params: { id }, body: given, key: submission.keyOf(given) });
          submission.done();
        }
        onDone();
      }}
      fields={[
        { key: 'name', kind: 'text', label: say(w.postName) },
        {
          ...{ key: 'working', kind: 'choice', label: say(w.working) },
          options: (['full', 'part', 'seconded'] as const).map((value) => ({ value, label: say(w[value]) })),
        },
        { key: 'established', kind: 'number', label: say(w.established) },
        ...(post ? [{ key: 'removed' as const, kind: 'check' as const, label: say(w.withdraw) }] : []),
      ]}
    />
  );
}

/** Who holds a post: to be entered, corrected, or entered as having left. */
export function HolderForm({
  body,
  post,
  holder,
  onDone,
}: FormProps & { post: Post; holder: Holder | null }) {
  const say = useSay();
  const submission = useSubmissionKey(`holder.${post.id}`);
  const { id, version } = body;
  return (
    <SettingForm<{
      name: string;
      birthYear: string;
      since: string;
      until: string;
      others: readonly string[];
    }>
      name={`body-holder.${post.id}.${holder?.id ?? 'new'}.${version}`}
      start={{
        ...{ name: holder?.name ?? '', birthYear: holder?.birthYear?.toString() ?? '' },
        ...{ since: holder?.since ?? '', until: holder?.until ?? '', others: holder?.others ?? [] },
      }}
      onSend={async ({ name, birthYear, since, until, others }) => {
        const given = { version, name, birthYear: numberOf(birthYear), since: dayOf(since) };
        const more = { others: [...others] };
        if (holder) {
          await api.changeHolder({
            params: { id, holder: holder.id },
            body: { ...given, ...more, until: dayOf(until) },
          });
        } else {
          const sent = { ...given, ...more, postId: post.id };
          await api.addHolder({ params: { id }, body: sent, key: submission.keyOf(sent) });
          submission.done();
        }
        onDone();
      }}
      fields={[
        { key: 'name', kind: 'text', label: say(w.person) },
        { key: 'birthYear', kind: 'text', label: say(w.birthYear) },
        { key: 'since', kind: 'date', label: say(w.since) },
        { key: 'others', kind: 'list', label: say(w.others), hint: say(w.othersHint) },
        ...(holder ? [{ key: 'until' as const, kind: 'date' as const, label: say(w.leftOn) }] : []),
      ]}
    />
  );
}
