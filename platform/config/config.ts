import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { MessageSettings } from '../messages/transports.ts';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  /** Where pictures and documents lie; without it `files` in DATA_DIR. Several servers share one. */
  FILES_DIR: z.string().min(1).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MIGRATE_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** 64 hex digits; without it the demo keeps a key in DATA_DIR. */
  LIANXIN_MASTER_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
  LIANXIN_MODE: z.enum(['demo', 'production']).default('demo'),
  /** What the clock shows at the start of a demo; from there it goes on. */
  LIANXIN_NOW: z.iso.datetime({ offset: true }).optional(),
  /** How many proxies in front may tell the caller's address in X-Forwarded-For. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).optional(),
  /** Lets whoever sends it as a bearer token read /metrics from elsewhere. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Where short messages are posted, with what, and where its answer names the message. */
  SMS_GATEWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_GATEWAY_TOKEN: z.string().min(1).optional(),
  SMS_GATEWAY_BODY: z.string().refine(isMessageBody).default('{"to":"{to}","text":"{text}","id":"{id}"}'),
  SMS_GATEWAY_ID: z
    .string()
    .regex(/^[\w.-]+$/)
    .default('id'),
  /** What the gateway sends with replies, as a bearer token. */
  SMS_REPLY_TOKEN: z.string().min(16).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().regex(/@/).optional(),
  /** An outside service of vectors; each city switches it on besides. */
  EMBEDDING_URL: z.url({ protocol: /^https?$/ }).optional(),
  EMBEDDING_MODEL: z.string().min(1).max(100).optional(),
  EMBEDDING_KEY_FILE: z.string().min(1).optional(),
  /** Kills the process when it reaches the named point; how the tests show that nothing is lost. */
  LIANXIN_KILL_AT: z.string().optional(),
});

/** JSON that holds the places of number and text. */
function isMessageBody(text: string): boolean {
  try {
    JSON.parse(text);
  } catch {
    return false;
  }
  return text.includes('{to}') && text.includes('{text}');
}

const help: Record<string, string> = {
  PORT: 'a port number, 0 to 65535',
  HOST: 'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  DATA_DIR: 'a folder',
  FILES_DIR: 'a folder',
  DATABASE_URL: 'postgres://user:password@host:5432/name',
  MIGRATE_DATABASE_URL: 'postgres://owner:password@host:5432/name',
  PUBLIC_URL: 'the address people use, such as https://lianxin.example',
  LIANXIN_MASTER_KEY: '64 hexadecimal digits, for example from: openssl rand -hex 32',
  LIANXIN_MODE: 'demo or production',
  LIANXIN_NOW: 'a moment with its offset, such as 2026-11-24T08:10:00+08:00',
  TRUSTED_PROXIES: 'a number from 0 to 5',
  METRICS_TOKEN: 'at least 16 characters',
  SMS_GATEWAY_URL: 'the address that short messages are posted to, https://…',
  SMS_GATEWAY_BODY: 'JSON that holds {to} and {text}',
  SMS_GATEWAY_ID: 'the name of the field that holds the number of the message, such as id or data.id',
  SMS_REPLY_TOKEN: 'at least 16 characters',
  SMTP_URL: 'smtps://user:password@mail.example:465 or smtp://…',
  MAIL_FROM: 'an address mails come from, such as lianxin@example.cn; SMTP_URL needs it',
  EMBEDDING_URL: 'the address before /embeddings, such as https://models.example.cn/v1',
  EMBEDDING_MODEL: 'the name of the model as the service knows it; EMBEDDING_URL needs it',
  EMBEDDING_KEY_FILE: 'a file that holds the key of the service and nothing else',
  LOG_LEVEL: 'trace, debug, info, warn, error or silent',
};

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** Absolute. */
  readonly filesDir: string;
  readonly databaseUrl: string | null;
  readonly ownerUrl: string | null;
  readonly publicUrl: string | null;
  readonly masterKey: string | undefined;
  readonly mode: 'demo' | 'production';
  /** Null: the clock of the machine. */
  readonly startsAt: Date | null;
  readonly trustedProxies: number;
  readonly logLevel: string;
  readonly metricsToken: string | null;
  readonly killAt: string | null;
  readonly messages: MessageSettings;
  /** Null where no city can switch it on. */
  readonly embedding: EmbeddingSettings | null;
}

export interface EmbeddingSettings {
  readonly url: string;
  readonly model: string;
  /** Absolute; null where the service needs no key. */
  readonly keyFile: string | null;
}

/** Thrown with one line for each setting that is wrong. */
export class BadConfig extends Error {}

function messagesOf(found: z.infer<typeof environment>): MessageSettings {
  const { SMS_GATEWAY_URL: url, SMTP_URL: smtp, MAIL_FROM: from } = found;
  const { SMS_GATEWAY_BODY: body, SMS_GATEWAY_ID: idField, SMS_GATEWAY_TOKEN: token } = found;
  return {
    sms: url === undefined ? null : { url, token: token ?? null, body, idField },
    mail: smtp === undefined || from === undefined ? null : { url: smtp, from },
    replyToken: found.SMS_REPLY_TOKEN ?? null,
    site: found.PUBLIC_URL?.replace(/\/$/, '') ?? null,
  };
}

function embeddingOf(found: z.infer<typeof environment>): EmbeddingSettings | null {
  const { EMBEDDING_URL: url, EMBEDDING_MODEL: model, EMBEDDING_KEY_FILE: file } = found;
  if (url === undefined || model === undefined) return null;
  return { url, model, keyFile: file === undefined ? null : resolve(file) };
}

/** The settings from the environment. Throws {@link BadConfig}. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      // Keys and passwords do not belong into a log.
      const shown = /KEY|TOKEN|DATABASE_URL|SMTP_URL|SMS_GATEWAY|EMBEDDING_URL/.test(name)
        ? name
        : `${name}=${given[name] ?? ''}`;
      return `${shown} cannot be used: it must be ${help[name] ?? 'something else'}.`;
    });
    throw new BadConfig(lines.join('\n'));
  }
  const found = parsed.data;
  if (found.LIANXIN_MODE === 'production') {
    const missing = (['DATABASE_URL', 'LIANXIN_MASTER_KEY', 'PUBLIC_URL'] as const).filter(
      (name) => found[name] === undefined,
    );
    if (missing.length > 0) {
      const lines = missing.map((name) => `${name} is missing: it must be ${help[name] ?? ''}.`);
      throw new BadConfig(`LIANXIN_MODE=production needs more settings.\n${lines.join('\n')}`);
    }
  }
  if (found.LIANXIN_MODE === 'production' && found.LIANXIN_NOW !== undefined) {
    throw new BadConfig('LIANXIN_NOW cannot be used: only a demo may have another clock than its machine.');
  }
  if (found.SMTP_URL !== undefined && found.MAIL_FROM === undefined) {
    throw new BadConfig(`MAIL_FROM is missing: it must be ${help['MAIL_FROM'] ?? ''}.`);
  }
  if (found.EMBEDDING_URL !== undefined && found.EMBEDDING_MODEL === undefined) {
    throw new BadConfig(`EMBEDDING_MODEL is missing: it must be ${help['EMBEDDING_MODEL'] ?? ''}.`);
  }
  return {
    port: found.PORT,
    host: found.HOST,
    dataDir: resolve(found.DATA_DIR),
    filesDir: resolve(found.FILES_DIR ?? join(found.DATA_DIR, 'files')),
    databaseUrl: found.DATABASE_URL ?? null,
    ownerUrl: found.MIGRATE_DATABASE_URL ?? null,
    publicUrl: found.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    masterKey: found.LIANXIN_MASTER_KEY,
    mode: found.LIANXIN_MODE,
    startsAt: found.LIANXIN_NOW === undefined ? null : new Date(found.LIANXIN_NOW),
    trustedProxies: found.TRUSTED_PROXIES,
    // In production every request is logged; on a first try that would only hide what the start says.
    logLevel: found.LOG_LEVEL ?? (found.LIANXIN_MODE === 'production' ? 'info' : 'warn'),
    metricsToken: found.METRICS_TOKEN ?? null,
    killAt: found.LIANXIN_KILL_AT ?? null,
    messages: messagesOf(found),
    embedding: embeddingOf(found),
  };
}
