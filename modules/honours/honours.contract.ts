import { actsContract } from './contract/acts.ts';
import { publicContract } from './contract/public.ts';
import { receivedContract } from './contract/received.ts';
import { roundsContract } from './contract/rounds.ts';
import { titlesContract } from './contract/titles.ts';

export const honoursContract = {
  ...roundsContract,
  ...actsContract,
  ...publicContract,
  ...receivedContract,
  ...titlesContract,
};
