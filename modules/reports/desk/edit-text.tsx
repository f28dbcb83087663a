import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { mostCharacters } from '../reports.rules.ts';
import type { ReportTemplate } from '../templates.contract.ts';
import { reportsApi as api, templatesKey } from './reports.api.ts';
import { templateDeskWords as w } from './reports-desk.words.ts';

/** Title and text of a template; blanks in sentences that stay keep what was settled. */
export function EditText({ template, onDone }: { template: ReportTemplate; onDone: () => void }) {
  const say = useSay();
  const queries = useQueryClient();
  const { id, version } = template;
  const [title, setTitle] = useState(template.title);
  const [text, setText] = useState(template.text);
  const saving = useMutation({
    mutationFn: () => api.change({ params: { id }, body: { version, title: title.trim(), text } }),
    onSuccess: (saved) => {
      queries.setQueryData([...templatesKey, 'one', id], saved);
      void queries.invalidateQueries({ queryKey: [...templatesKey, 'list'] });
      onDone();
    },
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Field label={say(w.name)}>
        {(field) => (
          <Input
            id={field}
            maxLength={100}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </Field>
      <Field label={say(w.theText)} hint={say(w.textHint)}>
        {(field, describedBy) => (
          <Input.TextArea
            {...{ id: field, 'aria-describedby': describedBy, maxLength: mostCharacters, value: text }}
            autoSize={{ minRows: 10, maxRows: 30 }}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Failure error={saving.error} />
      <div className="row">
        <Button
          type="primary"
          htmlType="submit"
          loading={saving.isPending}
          disabled={title.trim() === '' || text.trim() === ''}
        >
          {say(w.save)}
        </Button>
        <Button onClick={onDone}>{say(w.cancel)}</Button>
      </div>
    </form>
  );
}
