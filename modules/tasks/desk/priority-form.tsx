import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popover, Select } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { type PriorityKind, priorityKinds } from '../cells.rules.ts';
import type { Priority } from '../tasks.contract.ts';
import { tasksApi as api, tableKey } from './tasks.api.ts';
import { tasksDeskWords as w } from './tasks-desk.words.ts';

function Fields(props: { tableId: string; priority: Priority | null; onDone: () => void }) {
  const { tableId, priority, onDone } = props;
  const say = useSay();
  const queries = useQueryClient();
  const key = useSubmissionKey(`priority.${tableId}`);
  const [title, setTitle] = useState(priority?.title ?? '');
  const [kind, setKind] = useState<PriorityKind>(priority?.kind ?? 'key');
  const saving = useMutation({
    mutationFn: async (withdrawn: boolean) => {
      const body = { kind, title };
      if (!priority) return api.addPriority({ params: { id: tableId }, body, key: key.keyOf(body) });
      return api.changePriority({
        params: { id: priority.id },
        body: { ...body, version: priority.version, withdrawn },
      });
    },
    onSuccess: async () => {
      key.done();
      await queries.invalidateQueries({ queryKey: tableKey(tableId) });
      onDone();
    },
    onError: () => void queries.invalidateQueries({ queryKey: tableKey(tableId) }),
  });
  return (
    <form
      className="stack task-small-form"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(false);
      }}
    >
      <Field label={say(w.kind)}>
        {(id) => (
          <Select
            id={id}
            value={kind}
            onChange={setKind}
            options={priorityKinds.map((value) => ({ value, label: say(w[value]) }))}
          />
        )}
      </Field>
      <Field label={say(w.priorityTitle)}>
        {(id) => (
          <Input id={id} value={title} maxLength={120} onChange={({ target }) => setTitle(target.value)} />
        )}
      </Field>
      <Failure error={saving.error} />
      <div className="row">
        <Button type="primary" htmlType="submit" disabled={title.trim() === ''} loading={saving.isPending}>
          {say(w.save)}
        </Button>
        {priority ? <Button onClick={() => saving.mutate(true)}>{say(w.withdrawPriority)}</Button> : null}
      </div>
    </form>
  );
}

/** Adds a priority, or changes the one that is given. */
export function PriorityForm({ tableId, priority }: { tableId: string; priority: Priority | null }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={<Fields tableId={tableId} priority={priority} onDone={() => setOpen(false)} />}
    >
      <Button size={priority ? 'small' : 'middle'} type={priority ? 'text' : 'default'}>
        {say(priority ? w.changePriority : w.addPriority)}
      </Button>
    </Popover>
  );
}
