import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { instantText } from '../../../platform/i18n/dates.ts';
import { CityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure, Field } from '../../../platform/ui/desk/parts.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { StateTag, type Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { PassedCell } from '../passing.contract.ts';
import { type CellState, leastReason } from '../passing.rules.ts';
import { passedStateWords } from '../passing.words.ts';
import { passingDeskWords as w } from './passing-desk.words.ts';
import { returnsApi as api } from './returns.api.ts';

const tones: Readonly<Record<CellState, Tone>> = {
  open: 'waiting',
  answered: 'ended',
  declined: 'stopped',
};

function Answering({ cell, onDone }: { cell: PassedCell; onDone: () => void }) {
  const say = useSay();
  const [text, setText] = useState(cell.state === 'open' ? '' : cell.answer);
  const sending = useMutation({
    mutationFn: (state: 'answered' | 'declined') =>
      api.answerCell({ params: { id: cell.id }, body: { state, version: cell.version, answer: text } }),
    onSuccess: onDone,
  });
  const { length } = text.trim();
  return (
    <div className="stack">
      <Field label={say(w.answer)} hint={say(w.answerHint, { least: leastReason })}>
        {(id, describedBy) => (
          <Input
            id={id}
            aria-describedby={describedBy}
            maxLength={200}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="row">
        <Button
          type="primary"
          disabled={length === 0}
          loading={sending.isPending}
          onClick={() => sending.mutate('answered')}
        >
          {say(w.send)}
        </Button>
        <Button
          disabled={length < leastReason || sending.isPending}
          onClick={() => sending.mutate('declined')}
        >
          {say(w.decline)}
        </Button>
      </div>
      <Failure error={sending.error} />
    </div>
  );
}

/** One column asked of one body, with its answer as counted by them. */
export function PassingCell(props: { cell: PassedCell; mayAnswer: boolean; onDone: () => void }) {
  const say = useSay();
  const { language } = useLanguage();
  const { zone } = useSession().city;
  const { cell, mayAnswer, onDone } = props;
  const [open, setOpen] = useState(false);
  const { title, organisation, state, answer, by, at } = cell;
  const who = say(state === 'answered' ? w.countedBy : w.declinedBy, {
    ...{ organisation: organisation.shortName, name: by?.name ?? '' },
    time: at === null ? '' : instantText(new Date(at), zone, language),
  });
  return (
    <li>
      <div className="row">
        <strong>
          <CityText>{title}</CityText>
        </strong>
        <CityText>{organisation.shortName}</CityText>
        <StateTag tone={tones[state]} text={say(passedStateWords[state])} />
      </div>
      {state === 'open' ? null : (
        <p>
          <CityText>{answer}</CityText> <span className="quiet">{who}</span>
        </p>
      )}
      {mayAnswer && (state === 'open' || open) ? (
        <Answering
          key={cell.version}
          cell={cell}
          onDone={() => {
            setOpen(false);
            onDone();
          }}
        />
      ) : mayAnswer ? (
        <Button size="small" onClick={() => setOpen(true)}>
          {say(w.putRight)}
        </Button>
      ) : null}
    </li>
  );
}
