import { client } from '../../../platform/http/client.ts';
import { deskFetch } from '../../../platform/ui/desk/desk-fetch.ts';
import { basePopulationsContract } from '../base-populations.contract.ts';
import { indicatorLintContract } from '../indicator-lint.contract.ts';
import { indicatorsContract } from '../indicators.contract.ts';

export const indicatorsApi = client(indicatorsContract, deskFetch);
export const indicatorLintApi = client(indicatorLintContract, deskFetch);
export const indicatorsKey = ['indicators'] as const;

export const basesApi = client(basePopulationsContract, deskFetch);
export const basesKey = ['base-populations'] as const;
