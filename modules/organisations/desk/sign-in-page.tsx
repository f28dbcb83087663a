import { useEffect } from 'react';
import { useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import type { Me } from '../organisations.contract.ts';
import { organisationsDeskWords as w } from './organisations-desk.words.ts';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage({ onDone }: { onDone: (me: Me) => void }) {
  const say = useSay();
  const { language, choose } = useLanguage();
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
          <button
            type="button"
            className="plain"
            lang={language === 'zh' ? 'en' : 'zh-Hans'}
            onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
          >
            {say(w.language)}
          </button>
        </p>
      </div>
    </main>
  );
}
