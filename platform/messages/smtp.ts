import { createTransport } from 'nodemailer';
import { patience } from './sms-gateway.ts';
import { NotSent, type Outgoing, type Transport, type TransportFault } from './transport.ts';

export interface MailServer {
  /** `smtps://user:password@mail.example:465`, `smtp://mail.example:25` */
  readonly url: string;
  /** `连心 <lianxin@example.cn>` */
  readonly from: string;
}

/** `lianxin@example.cn` of `连心 <lianxin@example.cn>`. */
export function addressOf(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from.trim();
}

function faultOf(error: unknown): TransportFault {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (code === 'EAUTH' || responseCode === 530 || responseCode === 535) return 'not-let-in';
  if (responseCode !== undefined) return responseCode >= 500 ? 'refused' : 'busy';
  if (code === 'ETIMEDOUT') return 'too-slow';
  return code === 'EPROTOCOL' ? 'nonsense' : 'away';
}

/** Sends mails over SMTP, one connection for each: plain text, and a calendar where there is one. */
export function smtp(server: MailServer, wait = patience): Transport {
  return {
    send: async ({ id, to, subject, text, calendar }: Outgoing) => {
      const timeouts = { connectionTimeout: wait, greetingTimeout: wait, socketTimeout: wait };
      const url = new URL(server.url);
      const domain = /@([^\s>]+)/.exec(server.from)?.[1] ?? url.hostname;
      const transport = createTransport({ url: server.url, ...timeouts });
      let timer: NodeJS.Timeout | undefined;
      // A server that says a little every few seconds would otherwise hold us for ever.
      const end = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new NotSent('too-slow')), wait);
      });
      try {
        const messageId = `<${id}@${domain}>`;
        const sending = transport.sendMail({
          ...{ from: server.from, to, subject, text, messageId },
          ...(calendar ? { icalEvent: { ...calendar, filename: 'invitation.ics' } } : {}),
        });
        sending.catch(() => {});
        await Promise.race([sending, end]);
        return { id: messageId };
      } catch (error) {
        throw error instanceof NotSent ? error : new NotSent(faultOf(error));
      } finally {
        clearTimeout(timer);
        transport.close();
      }
    },
  };
}
