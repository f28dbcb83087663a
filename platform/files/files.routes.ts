import { type Route, upload } from '../http/route.ts';
import { filesContract as contract } from './file.contract.ts';
import { saveFile, tokenOf } from './keep.ts';

/** Sending a file before it is named by what it is sent with. */
export const filesRoutes: readonly Route[] = [
  upload(
    contract.upload,
    ({ query }) => query.name,
    async (ctx, files, prepared) => {
      const id = await saveFile(ctx, files, prepared);
      const { name, type, bytes, width, height } = prepared;
      return { token: tokenOf(ctx, id), id, name, type, size: bytes.byteLength, width, height };
    },
  ),
];
