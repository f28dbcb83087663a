import type { Word } from '../../base/words.ts';
import { accessWords, mayWords } from './access.words.ts';

/** The one table of roles. What each may do with a record is decided by the policy of the record's module. */
export const roles = {
  clerk: accessWords.clerk,
  handler: accessWords.handler,
  head: accessWords.head,
  coordinator: accessWords.coordinator,
  leader: accessWords.leader,
  auditor: accessWords.auditor,
  administrator: accessWords.administrator,
} satisfies Record<string, Word>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as readonly Role[];

/** The one table of what each role is for, sees and may not; docs/roles.md is made from it. */
export const roleTable: Readonly<
  Record<Role, { readonly does: Word; readonly sees: Word; readonly not: Word }>
> = mayWords;

/**
 * Who may call an endpoint at all: anyone, whoever holds the need's secret, the gateway of short messages, or staff
 * with one of these roles.
 */
export type Audience = 'anyone' | 'holder' | 'gateway' | readonly Role[];
