import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Choices } from '../../../platform/ui/desk/parts.tsx';
import { counterWords as w } from './counter.words.ts';
import type { Draft } from './counter-draft.ts';

/** How they came, and whether it ends here or others act on it. */
export function WayFields(props: {
  draft: Draft;
  mayRegister: boolean;
  onChange: (next: Partial<Draft>) => void;
}) {
  const say = useSay();
  const { draft, mayRegister, onChange } = props;
  return (
    <>
      <Choices
        legend={say(w.via)}
        value={draft.via}
        options={[
          { value: 'counter', label: say(w.counter) },
          { value: 'phone', label: say(w.phone) },
        ]}
        onChange={(via) => onChange({ via })}
      />
      {mayRegister ? (
        <Choices
          legend={say(w.ways)}
          value={draft.way}
          options={[
            { value: 'spot', label: say(w.onSpot), hint: say(w.onSpotHint) },
            { value: 'register', label: say(w.register), hint: say(w.registerHint) },
          ]}
          onChange={(way) => onChange({ way })}
        />
      ) : null}
    </>
  );
}
