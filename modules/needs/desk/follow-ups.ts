import { type ReactNode, useState } from 'react';
import { useCityText, useLanguage } from '../../../platform/ui/desk/language.tsx';
import type { FollowUpLine } from '../contract/closing.ts';

/** Sends one thing and says what came of it. */
export function useSend(onDone: (said: string) => void) {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (said: string, work: () => Promise<unknown>) => {
    if (pending) return;
    setPending(true);
    setError(null);
    try {
      await work();
      onDone(said);
    } catch (failed) {
      setError(failed);
    } finally {
      setPending(false);
    }
  };
  return { send, pending, error };
}

/** The link to a matter, around its category. */
export type NeedLink = (id: string, text: string) => ReactNode;

export function useNeedName() {
  const city = useCityText();
  const { language } = useLanguage();
  return ({ category, reference }: FollowUpLine['need']): string => {
    if (!category) return reference;
    return language === 'en' ? category.nameEn : city(category.name);
  };
}
