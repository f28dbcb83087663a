import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { assessmentContract } from '../assessment.contract.ts';

export const assessmentApi = client(assessmentContract, deskFetch);

/** Under which the browser keeps what it fetched of assessments. */
export const assessmentKey = ['assessment'] as const;
