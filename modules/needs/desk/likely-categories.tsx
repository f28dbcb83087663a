import { Button } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { asWritten } from '../../../base/words.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import type { Likely } from '../contract/urgent.ts';
import { categoryLookWords as w } from './category-look.words.ts';

/** The likeliest categories, each with what speaks for it: one click, or Alt and its number, takes it. */
export function LikelyCategories(props: {
  likely: readonly Likely[];
  value: string | null;
  onTake: (likely: Likely) => void;
}) {
  const say = useSay();
  const city = useCityText();
  const { language } = useLanguage();
  const { likely, value, onTake } = props;
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    // By the place of the key: with Alt some keyboards write another sign.
    const one = event.altKey ? likely[Number(/^Digit([1-4])$/.exec(event.code)?.[1] ?? 0) - 1] : undefined;
    if (!one) return;
    event.preventDefault();
    onTake(one);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return (
    <ul className="plain-list likely" aria-label={say(w.likely)}>
      {likely.map((one, index) => (
        <li key={one.code} className="row">
          <Button
            aria-pressed={value === one.code}
            type={value === one.code ? 'primary' : 'default'}
            aria-keyshortcuts={`Alt+${String(index + 1)}`}
            onClick={() => onTake(one)}
          >
            {language === 'en' ? one.nameEn : city(one.name)} {one.sure}% <kbd>Alt+{index + 1}</kbd>
          </Button>
          <span className="quiet">
            {say(w.because, { words: asWritten(one.words.map((word) => `“${word}”`).join(say(w.comma))) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
