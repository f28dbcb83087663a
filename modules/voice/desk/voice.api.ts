import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { voiceContract } from '../voice.contract.ts';

export const voiceApi = client(voiceContract, deskFetch);

/** Under this key lies everything of concerns that was read. */
export const concernsKey = ['voice'] as const;
