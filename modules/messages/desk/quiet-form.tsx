import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import type { Overview } from '../messages.contract.ts';
import { messagesApi } from './messages.api.ts';
import { messagesDeskWords as w } from './messages-desk.words.ts';

/** The hours in which nothing goes out; the browser's own time fields. */
export function QuietForm({ quietHours }: Pick<Overview, 'quietHours'>) {
  const say = useSay();
  const queries = useQueryClient();
  const [hours, setHours] = useState(quietHours);
  const saving = useMutation({
    mutationFn: () => messagesApi.quietHours({ body: hours }),
    onSuccess: (found) => {
      queries.setQueryData(['messages'], found);
    },
  });
  const field = (name: 'from' | 'to') => (
    <Field label={say(w[name])}>
      {(id) => (
        <input
          id={id}
          type="time"
          required
          value={hours[name]}
          onChange={(event) => setHours({ ...hours, [name]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <section aria-labelledby="quiet-hours">
      <h2 id="quiet-hours">{say(w.quietTitle)}</h2>
      <p className="quiet">{say(w.quietText)}</p>
      <Failure error={saving.error} />
      {saving.isSuccess ? <output className="done">{say(w.saved)}</output> : null}
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        {field('from')}
        {field('to')}
        <Button htmlType="submit" loading={saving.isPending}>
          {say(w.save)}
        </Button>
      </form>
    </section>
  );
}
