import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { BodyKind } from '../../../base/body-kinds.words.ts';
import { asWritten } from '../../../base/words.ts';
import { dayText } from '../../../platform/i18n/dates.ts';
import { Told, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { useSession } from '../../../platform/ui/desk/session.ts';
import { useToday } from '../../../platform/ui/desk/today.ts';
import { membersApi as api, membersKey } from './members.api.ts';
import { membershipWords as w } from './members-desk.words.ts';

/** That they are a member, where a book says so whose names the caller reads anyway; else where they join. */
export function Membership(props: {
  kind: BodyKind;
  need: string | null;
  link: (text: string) => ReactNode;
}) {
  const say = useSay();
  const { language } = useLanguage();
  const today = useToday(useSession().city.zone);
  const { kind, need } = props;
  const known = useQuery({
    queryKey: [...membersKey, 'known', need],
    queryFn: ({ signal }) => api.known({ params: { id: need ?? '' }, signal }),
    enabled: need !== null,
    // Who left no name is in no book.
    retry: false,
  });
  const member = known.data?.memberOf.find((one) => one.kind === kind);
  if (!member) return props.link(say(w.join));
  const { body, since } = member;
  return <Told>{say(w.isMember, { body: asWritten(body), day: dayText(since, language, today) })}</Told>;
}
