import type { Word } from '../../../base/words.ts';
import { roles } from '../../../platform/access/roles.ts';
import { dayText, instantText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { AccessRecord } from '../access.contract.ts';
import { doneWords, fieldWords } from '../access.words.ts';
import { accessDeskWords as w } from './access-desk.words.ts';

export const recordColumns = ['at', 'by', 'what', 'toWhom', 'need', 'purpose'] as const;
export type RecordTexts = Readonly<Record<(typeof recordColumns)[number], string>>;

const known = (words: Readonly<Record<string, Word>>, code: string | null): Word | undefined =>
  words[code ?? ''];

/** A record as the texts of its columns, the same on the screen and in the exported table. */
export function useRecordTexts(): (record: AccessRecord) => RecordTexts {
  const say = useSay();
  const text = useCityText();
  const { language } = useLanguage();
  const { city } = useSession();
  const named = (words: Readonly<Record<string, Word>>, code: string | null) => {
    const word = known(words, code);
    return word ? say(word) : (code ?? '');
  };
  const personOf = (person: AccessRecord['by']) =>
    person ? `${person.number} · ${text(person.organisation)}` : '';
  const dayOf = (day: string | null) => (day === null ? '' : dayText(day, language));
  return (record) => {
    const done = known(doneWords, record.happening);
    const what = done
      ? say(done, {
          field: named(fieldWords, record.field),
          role: named(roles, record.role),
          from: dayOf(record.from),
          until: dayOf(record.until),
        })
      : record.happening;
    const place = [record.organisation, record.area].filter((part) => part !== null).join(' · ');
    return {
      at: instantText(new Date(record.at), city.zone, language),
      by: record.by ? personOf(record.by) : say(record.kind === 'failed' ? w.nobody : w.system),
      what: place === '' ? what : `${what} · ${text(place)}`,
      toWhom: personOf(record.staff),
      need: record.need ?? '',
      purpose: record.purpose ?? '',
    };
  };
}
