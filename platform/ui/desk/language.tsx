import {
  Children,
  cloneElement,
  createContext,
  Fragment,
  isValidElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { isLanguage, type Language, say, tagOf, type Word } from '../../../base/words.ts';
import type { Traditional } from '../../../engines/text/traditional.ts';
import { chineseRun } from '../../i18n/chinese-run.ts';

const cookie = 'lianxin_language';

function kept(): Language {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${cookie}=`));
  const chosen = found?.slice(cookie.length + 1);
  if (isLanguage(chosen)) return chosen;
  const { lang } = document.documentElement;
  if (lang.startsWith('en')) return 'en';
  return lang === 'zh-Hant' ? 'zh-Hant' : 'zh';
}

interface Choice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** Traditional characters for what the city wrote; gives texts back unchanged in the other languages. */
  readonly traditional: Traditional;
}

const asItIs: Traditional = (text) => text;

const LanguageContext = createContext<Choice>({
  language: 'zh',
  choose: () => undefined,
  traditional: asItIs,
});

/** The dictionary is large and only some read traditional characters, so it comes when the first of them does. */
function useTraditional(language: Language): Traditional {
  const [loaded, setLoaded] = useState<{ convert: Traditional } | null>(null);
  const wanted = language === 'zh-Hant' && loaded === null;
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    void import('../../i18n/kept-traditional.ts').then(({ keptTraditional }) => {
      if (!gone) setLoaded({ convert: keptTraditional() });
    });
    return () => {
      gone = true;
    };
  }, [wanted]);
  return language === 'zh-Hant' ? (loaded?.convert ?? asItIs) : asItIs;
}

/** Gives the language of the cookie to all below; the server answers in the same one. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(kept);
  const traditional = useTraditional(language);
  const choice = useMemo<Choice>(
    () => ({
      language,
      traditional,
      choose: (next) => {
        document.cookie = `${cookie}=${next}; path=/; max-age=31536000; samesite=lax`;
        document.documentElement.lang = tagOf(next);
        setLanguage(next);
      },
    }),
    [language, traditional],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): Choice {
  return useContext(LanguageContext);
}

/** The text of a word in the person's language. */
export function useSay(): (word: Word, values?: Record<string, string | number>) => string {
  const { language, traditional } = useLanguage();
  return useCallback((word, values) => traditional(say(word, language, values)), [language, traditional]);
}

/** A sentence that may hold names the city wrote: for who reads English each of them says that it is Chinese. */
export function Told({ children }: { children: string }) {
  const { language } = useLanguage();
  if (language !== 'en') return children;
  return children.split(chineseRun).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={`${index}-${part}`} lang="zh-CN">
        {part}
      </span>
    ),
  );
}

/**
 * As {@link Told} for what a cell or a line holds: its own texts and those of the plain elements in it. What a part
 * of its own draws it marks itself.
 */
export function ToldWithin({ children }: { children: ReactNode }): ReactNode {
  const { language } = useLanguage();
  return language === 'en' ? markedIn(children) : children;
}

function markedIn(node: ReactNode): ReactNode {
  if (typeof node === 'string') return <Told>{node}</Told>;
  if (Array.isArray(node)) return Children.map(node, markedIn);
  if (!isValidElement<{ children?: ReactNode; lang?: string }>(node)) return node;
  const { type, props } = node;
  const plain = typeof type === 'string' || type === Fragment;
  if (!plain || props.lang !== undefined || props.children === undefined) return node;
  return cloneElement(node, {}, markedIn(props.children));
}

/**
 * What the city wrote (names of organisations, areas, services, stations), as a text: in traditional characters for
 * those who read them. Never for names of persons or for what somebody wrote.
 */
export function useCityText(): (text: string) => string {
  return useLanguage().traditional;
}

/** What the city wrote, inside a page of any language: converted, and marked as Chinese for who reads English. */
export function CityText({ children }: { children: string }) {
  const { language, traditional } = useLanguage();
  return language === 'en' ? <span lang="zh-CN">{children}</span> : traditional(children);
}
