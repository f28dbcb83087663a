import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type Language, say, type Word } from '../../../base/words.ts';

const cookie = 'lianxin_language';

function kept(): Language {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${cookie}=`));
  if (found !== undefined) return found.endsWith('=en') ? 'en' : 'zh';
  return document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
}

interface Choice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<Choice>({ language: 'zh', choose: () => undefined });

/** Gives the language of the cookie to all below; the server answers in the same one. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(kept);
  const choice = useMemo<Choice>(
    () => ({
      language,
      choose: (next) => {
        document.cookie = `${cookie}=${next}; path=/; max-age=31536000; samesite=lax`;
        document.documentElement.lang = next === 'en' ? 'en' : 'zh-Hans';
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): Choice {
  return useContext(LanguageContext);
}

/** The text of a word in the person's language. */
export function useSay(): (word: Word, values?: Record<string, string | number>) => string {
  const { language } = useLanguage();
  return useCallback((word, values) => say(word, language, values), [language]);
}
