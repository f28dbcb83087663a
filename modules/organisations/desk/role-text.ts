import { asWritten } from '../../../base/words.ts';
import { roles } from '../../../platform/access/roles.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import type { HeldRole } from '../organisations.contract.ts';
import { daysOf } from './deputies.tsx';
import { staffWords as w } from './staff.words.ts';

/** A role as a line says it: whose deputy until when, and for which area where it is not the organisation's own. */
export function useRoleText(): (held: HeldRole) => string {
  const say = useSay();
  const text = useCityText();
  const { language } = useLanguage();
  const { city } = useSession();
  return (held) => {
    const role = say(roles[held.role]);
    if (held.deputyFor) {
      const until = dayText(daysOf(held, city.zone).until, language);
      return say(w.deputy, { role, name: asWritten(held.deputyFor.name), until });
    }
    return held.area ? say(w.ofOther, { role, place: text(held.area.name) }) : role;
  };
}
