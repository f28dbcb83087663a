import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { deskSheet } from '../tokens.ts';

/** Light, dark, or as the person's machine asks. */
export const schemes = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

const place = 'lianxin.scheme';

/** Whether the browser says yes to a media query now; follows it. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

function kept(): Scheme {
  try {
    const found = localStorage.getItem(place);
    return schemes.find((scheme) => scheme === found) ?? 'system';
  } catch {
    return 'system';
  }
}

function keep(scheme: Scheme): void {
  try {
    localStorage.setItem(place, scheme);
  } catch {
    // A browser without storage forgets it with the page.
  }
}

interface Choice {
  readonly scheme: Scheme;
  readonly isDark: boolean;
  readonly choose: (scheme: Scheme) => void;
}

const SchemeContext = createContext<Choice>({ scheme: 'system', isDark: false, choose: () => undefined });

export function useScheme(): Choice {
  return useContext(SchemeContext);
}

/** Gives the colours to the page; this browser keeps the choice, since it is about the screen one sits at. */
export function SchemeProvider({ children }: { children: ReactNode }) {
  const [scheme, setScheme] = useState(kept);
  const machine = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    const sheet = document.createElement('style');
    sheet.textContent = deskSheet();
    document.head.prepend(sheet);
    return () => sheet.remove();
  }, []);
  useLayoutEffect(() => {
    if (scheme === 'system') delete document.documentElement.dataset['scheme'];
    else document.documentElement.dataset['scheme'] = scheme;
  }, [scheme]);
  const choice = useMemo<Choice>(
    () => ({
      scheme,
      isDark: scheme === 'system' ? machine : scheme === 'dark',
      choose: (next) => {
        keep(next);
        setScheme(next);
      },
    }),
    [scheme, machine],
  );
  return <SchemeContext value={choice}>{children}</SchemeContext>;
}
