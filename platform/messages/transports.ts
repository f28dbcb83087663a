import { type SmsGateway, smsGateway } from './sms-gateway.ts';
import { addressOf, type MailServer, smtp } from './smtp.ts';
import type { Transports } from './transport.ts';

export interface MessageSettings {
  readonly sms: SmsGateway | null;
  readonly mail: MailServer | null;
  /** What the gateway sends with every reply; null: no replies are taken. */
  readonly replyToken: string | null;
  /** See {@link Transports}. */
  readonly site: string | null;
}

/** The ways out that the settings name; `demo` keeps what has none. */
export function transportsOf(settings: MessageSettings, demo: boolean): Transports {
  return {
    sms: settings.sms && smsGateway(settings.sms),
    mail: settings.mail && smtp(settings.mail),
    keeps: demo,
    mailFrom: settings.mail && addressOf(settings.mail.from),
    site: settings.site,
  };
}
