import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { asWritten, languageNames, languages, tagOf } from '../../../base/words.ts';
import { Told, useCityText, useLanguage, useSay } from '../../../platform/ui/desk/language.tsx';
import { schemes, useScheme } from '../../../platform/ui/desk/scheme.tsx';
import { type Session, useSession } from '../../../platform/ui/desk/session.ts';
import { uiWords } from '../../../platform/ui/ui.words.ts';
import { organisationsApi } from './organisations.api.ts';
import { organisationsDeskWords as w } from './organisations-desk.words.ts';

async function signOut(): Promise<void> {
  // Whether or not the server could be told: nothing of this person stays in the tab.
  await organisationsApi.signOut().catch(() => undefined);
  sessionStorage.clear();
  location.assign('/desk/sign-in');
}

function whoIs({ organisation, name }: Session, city: (text: string) => string): string {
  return `${city(organisation.shortName)} · ${name}`;
}

/** Who is signed in, the other languages, and the way out. */
export function SessionMenu({ onAccount }: { onAccount: () => void }) {
  const say = useSay();
  const session = useSession();
  const city = useCityText();
  const { language, choose } = useLanguage();
  const look = useScheme();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'account', label: say(w.account), onClick: onAccount },
          ...languages
            .filter((one) => one !== language)
            .map((one) => ({
              key: one,
              label: <span lang={tagOf(one)}>{languageNames[one]}</span>,
              onClick: () => choose(one),
            })),
          ...schemes.map((scheme) => ({
            key: scheme,
            label: `${look.scheme === scheme ? '✓ ' : ''}${say(uiWords[`scheme_${scheme}`])}`,
            onClick: () => look.choose(scheme),
          })),
          { key: 'out', label: say(w.signOut), onClick: () => void signOut() },
        ],
      }}
    >
      <Button
        type="text"
        aria-haspopup="menu"
        aria-label={`${whoIs(session, city)} · ${say(w.menu, { name: asWritten(session.name) })}`}
      >
        <Told>{whoIs(session, city)}</Told> <DownOutlined aria-hidden="true" />
      </Button>
    </Dropdown>
  );
}
