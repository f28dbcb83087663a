import { actsContract } from './contract/acts.ts';
import { chainContract } from './contract/chain.ts';
import { mattersContract } from './contract/matters.ts';

export const supervisionContract = { ...mattersContract, ...actsContract, ...chainContract };
