import { Modal } from 'antd';
import { useSay } from '../../../platform/ui/desk/language.tsx';
import type { Me } from '../organisations.contract.ts';
import { organisationsDeskWords as w } from './organisations-desk.words.ts';
import { SignInForm } from './sign-in-form.tsx';

/** Signing in again over the page as it stands, so that half-written text stays where it is. */
export function SessionOver({ open, onDone }: { open: boolean; onDone: (me: Me) => void }) {
  const say = useSay();
  return (
    <Modal open={open} title={say(w.over)} footer={null} closable={false} keyboard={false} destroyOnHidden>
      <p>{say(w.overText)}</p>
      <SignInForm onDone={onDone} />
    </Modal>
  );
}
