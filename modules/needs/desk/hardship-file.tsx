import { useMutation } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { saveFile } from '../../../platform/ui/desk/save-file.ts';
import type { Need } from '../contract/need.ts';
import { hardshipDeskWords as w } from './hardship.words.ts';
import { needsApi } from './needs.api.ts';

/** One worker's hardship file, with what nobody knows yet listed beside it. */
export function HardshipFile({ need }: { need: Need }) {
  const say = useSay();
  const [person, setPerson] = useState(0);
  const taking = useMutation({
    mutationFn: async () => {
      const file = await needsApi.hardshipFile({ params: { id: need.id }, body: { person } });
      saveFile(file);
      return file;
    },
  });
  const listed = (columns: readonly string[]) => ({
    count: columns.length,
    columns: columns.join(say(w.between)),
  });
  const people = [need.contact?.name ?? null, ...need.persons.map(({ name }) => name)];
  return (
    <details className="no-print">
      <summary>{say(w.title)}</summary>
      <div className="stack tight">
        <p className="quiet">{say(w.what)}</p>
        {people.length > 1 ? (
          <Field label={say(w.whose)}>
            {(id) => (
              <Select
                id={id}
                value={person}
                options={people.map((name, value) => ({ value, label: asWritten(name ?? say(w.teller)) }))}
                onChange={setPerson}
              />
            )}
          </Field>
        ) : null}
        <div className="row">
          <Button loading={taking.isPending} onClick={() => taking.mutate()}>
            {say(w.take)}
          </Button>
        </div>
        <Failure error={taking.error} kind="read" />
        {taking.data ? (
          <output>
            <p>{say(w.filled, listed(taking.data.filled))}</p>
            <p>{say(w.missing, listed(taking.data.missing))}</p>
          </output>
        ) : null}
      </div>
    </details>
  );
}
