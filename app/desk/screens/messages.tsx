import { MessagesScreen as Messages } from '../../../modules/messages/desk/messages-screen.tsx';
import { messageNames } from '../../../modules/needs/needs-messages.words.ts';

export function MessagesScreen() {
  return <Messages names={messageNames} />;
}
