import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { addDays } from '../../../base/time.ts';
import { asWritten } from '../../../base/words.ts';
import { Refused } from '../../../platform/http/client.ts';
import { CityText, useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useSubmissionKey } from '../../../platform/ui/desk/submission-key.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { askable, leastReason } from '../passing.rules.ts';
import type { MadeReturn } from '../returns.contract.ts';
import { passingDeskWords as w } from './passing-desk.words.ts';
import { returnsApi as api } from './returns.api.ts';

/** A person decides that what is not known is asked of bodies below, and writes why. */
export function PassForm(props: {
  made: MadeReturn;
  below: readonly { id: string; shortName: string }[];
  onDone: () => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { made, below, onDone } = props;
  const today = useToday(useSession().city.zone);
  const submission = useSubmissionKey('passing');
  const [columns, setColumns] = useState<readonly number[]>([]);
  const [organisations, setOrganisations] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [due, setDue] = useState(addDays(today, 14));
  const passing = useMutation({
    mutationFn: (again: boolean) => {
      const body = { columns: [...columns], organisations: [...organisations], reason, due, again };
      return api.pass({ params: { id: made.id }, body, key: submission.keyOf(body) });
    },
    onSuccess: () => {
      submission.done();
      onDone();
    },
  });
  const { error } = passing;
  const isAgain = error instanceof Refused && error.problem.code === 'asked-before';
  const unknown = askable(made.columns);
  const short = reason.trim().length < leastReason;
  const lacks = columns.length === 0 || organisations.length === 0 || short;
  return (
    <div className="stack">
      <h2>{say(w.openTitle, { title: asWritten(made.title) })}</h2>
      <p className="notice">{say(w.lead)}</p>
      <fieldset className="returns-columns">
        <legend>{say(w.columns)}</legend>
        {unknown.map(({ at, title, unknown: count }) => (
          <Checkbox
            key={at}
            checked={columns.includes(at)}
            onChange={({ target }) =>
              setColumns((before) =>
                target.checked ? [...before, at] : before.filter((place) => place !== at),
              )
            }
          >
            <CityText>{title}</CityText> <span className="quiet">{say(w.cells, { count })}</span>
          </Checkbox>
        ))}
      </fieldset>
      <Field label={say(w.organisations)}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            className="wide"
            showSearch={{ optionFilterProp: 'label' }}
            value={[...organisations]}
            onChange={setOrganisations}
            options={below.map(({ id: value, shortName }) => ({ value, label: city(shortName) }))}
          />
        )}
      </Field>
      <Field label={say(w.reason)} hint={say(w.reasonHint, { least: leastReason })}>
        {(id, describedBy) => (
          <Input.TextArea
            id={id}
            aria-describedby={describedBy}
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={300}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <Field label={say(w.due)}>
        {(id) => (
          <Input
            id={id}
            type="date"
            min={addDays(today, 1)}
            max={addDays(today, 365)}
            value={due}
            onChange={({ target }) => setDue(target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button
          type="primary"
          disabled={lacks}
          loading={passing.isPending}
          onClick={() => passing.mutate(false)}
        >
          {say(w.pass)}
        </Button>
        {isAgain ? (
          <Button disabled={lacks || passing.isPending} onClick={() => passing.mutate(true)}>
            {say(w.again)}
          </Button>
        ) : null}
      </div>
      {lacks ? <p className="quiet">{say(w.needed, { least: leastReason })}</p> : null}
      <Failure error={error} />
    </div>
  );
}
