import { client } from '../../../platform/http/client.ts';
import { deskFetch, deskFetchWithin } from '../../../platform/ui/desk/desk-fetch.ts';
import { libraryContract } from '../library.contract.ts';

export const libraryApi = client(libraryContract, deskFetch);
/** A file on a slow line takes its time. */
export const libraryFileApi = client(libraryContract, deskFetchWithin(120_000));

/** Under which the browser keeps what it fetched of the library. */
export const libraryKey = ['library'] as const;
