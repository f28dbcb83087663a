import { useEffect } from 'react';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import { LanguageSwitch } from '../../../platform/ui/desk/language-switch.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Me } from '../organisations.contract.ts';
import { organisationsDeskWords as w } from './organisations-desk.words.ts';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage({ onDone }: { onDone: (me: Me) => void }) {
  const say = useSay();
  useEffect(() => {
    document.title = `${say(w.title)} · ${say(uiWords.product)}`;
  }, [say]);
  return (
    <main className="sign-in">
      <div className="sign-in-box stack">
        <p className="wordmark">{say(uiWords.product)}</p>
        <h1>{say(w.title)}</h1>
        <SignInForm onDone={onDone} />
        <p className="row spread">
          <a href="/">{say(w.forResidents)}</a>
          <LanguageSwitch />
        </p>
      </div>
    </main>
  );
}
