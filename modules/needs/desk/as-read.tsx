import { asWritten } from '../../../base/words.ts';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { Matched } from '../contract/resident.ts';
import { kindWords, urgencyWords } from '../correction.words.ts';
import { categoryLookWords } from './category-look.words.ts';
import { dangerDeskWords as w } from './danger.words.ts';

/** As what the words will be taken down, and how sure that is. */
export function AsRead({ read }: { read: Matched }) {
  const say = useSay();
  const { urgent, sure, category } = read;
  const told = [
    { name: say(kindWords[urgent.kind]), percent: sure.kind },
    { name: say(urgencyWords[urgent.urgency]), percent: sure.urgency },
    ...(category
      ? [
          {
            name: category.name,
            percent: category.sure,
            words: category.words.map(asWritten).join(say(categoryLookWords.comma)),
          },
        ]
      : []),
  ];
  return (
    <p className="quiet">
      {say(w.asRead, {
        all: told
          .map((one) => say('words' in one && one.words !== '' ? w.surelyBy : w.surely, one))
          .join(say(w.andThen)),
      })}
    </p>
  );
}
