import { languageNames, languages, tagOf } from '../../../base/words.ts';
import { uiWords } from '../ui.words.ts';
import { useLanguage, useSay } from './language.tsx';

/** All languages side by side, each named in itself; the one in use is marked and still reachable by keyboard. */
export function LanguageSwitch() {
  const say = useSay();
  const { language, choose } = useLanguage();
  return (
    <fieldset aria-label={say(uiWords.language)} className="row">
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          className="plain"
          lang={tagOf(one)}
          aria-pressed={one === language}
          onClick={() => choose(one)}
        >
          {languageNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
