import { Button } from 'antd';
import type { RefObject } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { Failure } from '../../../platform/ui/desk/parts.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { consentDeskWords } from './consent.words.ts';
import { counterWords as w } from './counter.words.ts';
import type { Missing } from './hand-overs.ts';

/** The two ways out of the counter's form, and why it was not sent. */
export function CounterSend(props: {
  way: 'spot' | 'register';
  missing: Missing | null;
  filing: { readonly pending: boolean; readonly error: unknown };
  button: RefObject<HTMLButtonElement | null>;
  /** Who handles it is proposed first; null where there is nothing to propose. */
  onPropose: (() => void) | null;
}) {
  const say = useSay();
  const { way, missing, filing, button, onPropose } = props;
  return (
    <>
      {missing === null ? null : (
        <p className="error" role="alert">
          {say(missing.word, { organisation: missing.organisation })}
        </p>
      )}
      <Failure error={filing.error} />
      <div className="row">
        {onPropose === null ? null : (
          <Button size="large" onClick={onPropose}>
            {say(consentDeskWords.propose)} <kbd>Alt+Enter</kbd>
          </Button>
        )}
        <Button ref={button} type="primary" htmlType="submit" size="large" loading={filing.pending}>
          {say(filing.pending ? uiWords.sending : way === 'spot' ? w.fileSpot : w.fileRegister)}
          {filing.pending ? null : <kbd>Ctrl+Enter</kbd>}
        </Button>
      </div>
    </>
  );
}
