import { Radio } from 'antd';
import { useState } from 'react';
import { useCityText, useSay } from '../../../platform/ui/desk/language.tsx';
import { Field } from '../../../platform/ui/desk/parts.tsx';
import { actWords as w } from './act.words.ts';
import { ActForm, type ActProps, useAct } from './act-form.tsx';
import { needsApi } from './needs.api.ts';

/** Takes a dispatch back while it is fresh, named by the organisation it went to. */
export function RecallForm({ need, onDone, onCancel }: ActProps) {
  const say = useSay();
  const city = useCityText();
  const act = useAct(need);
  const legs = (need.rounds.at(-1)?.legs ?? []).filter(({ id }) => need.may.recall.includes(id));
  const [picked, setPicked] = useState<string>();
  const leg = legs.find(({ id }) => id === picked) ?? legs[0];
  const organisation = leg ? city(leg.organisation.shortName) : '';
  const send = () => {
    if (!leg) return;
    void act.run(async (version) => {
      await needsApi.recall({ params: { id: need.id, leg: leg.id }, body: { version } });
      onDone(say(w.recalled, { organisation }), null);
    });
  };
  return (
    <ActForm
      title={say(w.recallTitle, { organisation })}
      send={say(w.recallSend, { organisation })}
      act={act}
      onSend={send}
      onCancel={onCancel}
    >
      {legs.length > 1 ? (
        <Field label={say(w.recallWhich)}>
          {(id) => (
            <Radio.Group
              id={id}
              value={leg?.id}
              onChange={(event) => setPicked(String(event.target.value))}
              options={legs.map((one) => ({ value: one.id, label: city(one.organisation.shortName) }))}
            />
          )}
        </Field>
      ) : null}
      <p className="hint">{say(w.recallHint, { organisation })}</p>
    </ActForm>
  );
}
