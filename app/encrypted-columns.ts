import type { EncryptedColumn } from '../platform/keys/encrypted.store.ts';

/**
 * Every column that holds ciphertexts of a city's key; rotating the keys goes by this list. A test walks all columns
 * of bytes in the database and finds each here or among those below.
 */
export const encryptedColumns: readonly EncryptedColumn[] = [
  { table: 'platform.submission', column: 'answer', key: 'key', keyType: 'text' },
  { table: 'platform.content', column: 'key', key: 'id', keyType: 'uuid' },
  { table: 'people.resident', column: 'name', key: 'id', keyType: 'uuid' },
  { table: 'people.resident', column: 'phone', key: 'id', keyType: 'uuid' },
  { table: 'messages.message', column: 'content', key: 'id', keyType: 'uuid' },
  { table: 'messages.reply', column: 'words', key: 'id', keyType: 'uuid' },
  { table: 'people.resident', column: 'id_number', key: 'id', keyType: 'uuid' },
  { table: 'people.phone_code', column: 'code', key: 'id', keyType: 'uuid' },
  { table: 'needs.family_view', column: 'name', key: 'id', keyType: 'uuid' },
  { table: 'needs.need', column: 'code', key: 'id', keyType: 'uuid' },
  { table: 'needs.need', column: 'safe_contact', key: 'id', keyType: 'uuid' },
  { table: 'history.block', column: 'rows', key: 'id', keyType: 'uuid' },
  { table: 'history.past_need', column: 'more', key: 'id', keyType: 'uuid' },
  { table: 'honours.nomination', column: 'name', key: 'id', keyType: 'uuid' },
  { table: 'honours.nomination', column: 'contact', key: 'id', keyType: 'uuid' },
  { table: 'honours.objection', column: 'contact', key: 'id', keyType: 'uuid' },
];

/** Bytes that are no ciphertexts of a city's key: keyed hashes, MACs, and keys wrapped by the master key. */
export const otherBytes: readonly string[] = [
  'platform.city_key.wrapped',
  'platform.submission.body_hash',
  'platform.content.fingerprint',
  'platform.content.sha256',
  'platform.setup_code.hash',
  'platform.seal.mac',
  'platform.seal_head.mac',
  'organisations.session.token_hash',
  'organisations.session.former_token_hash',
  'organisations.account_link.token_hash',
  'people.resident.phone_hash',
  'messages.reply.phone_hash',
  'messages.stop.phone_hash',
  'people.resident.id_number_hash',
  'people.phone_code.phone_hash',
  'people.phone_session.token_hash',
  'people.phone_session.phone_hash',
  'people.search.value_hash',
  'needs.need.secret_hash',
  'needs.need.code_hash',
  'needs.family_view.secret_hash',
  'needs.family_view.code_hash',
  'history.erased_row.row_hash',
  'history.past_need.row_hash',
  'needs.photo_link.token_hash',
  'ledger.persons.members',
  'returns.made_return.sheet_hash',
  'tasks.calendar.token_hash',
];
