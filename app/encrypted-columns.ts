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
  { table: 'needs.need', column: 'code', key: 'id', keyType: 'uuid' },
];

/** Bytes that are no ciphertexts of a city's key: keyed hashes, MACs, and keys wrapped by the master key. */
export const otherBytes: readonly string[] = [
  'platform.city_key.wrapped',
  'platform.submission.body_hash',
  'platform.content.fingerprint',
  'platform.content.sha256',
  'platform.seal.mac',
  'platform.seal_head.mac',
  'organisations.session.token_hash',
  'organisations.session.former_token_hash',
  'people.resident.phone_hash',
  'needs.need.secret_hash',
  'needs.need.code_hash',
];
