export const entryKinds = [
  'reveal',
  'search',
  'sign_in',
  'failed',
  'role',
  'deputy',
  'account',
  'export',
  'figure',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Which happenings stand in the record, and as what. */
export const kindOf: Readonly<Record<string, EntryKind>> = {
  'people.contact-revealed': 'reveal',
  'honours.contact-seen': 'reveal',
  'people.searched': 'search',
  'needs.exported': 'export',
  'ledger.opened': 'figure',
  'organisations.signed-in': 'sign_in',
  'organisations.signed-out': 'sign_in',
  'organisations.sign-in-failed': 'failed',
  'organisations.sessions-ended': 'sign_in',
  'organisations.password-changed': 'account',
  'organisations.invited': 'account',
  'organisations.link-made': 'account',
  'organisations.role-given': 'role',
  'organisations.role-taken': 'role',
  'organisations.deputy-named': 'deputy',
  'organisations.deputy-ended': 'deputy',
  'organisations.staff-changed': 'account',
  'organisations.left': 'account',
  'organisations.reopened': 'account',
};
