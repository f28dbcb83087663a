import { agendaContract } from './contract/agenda.ts';
import { branchesContract } from './contract/branches.ts';
import { chairsContract } from './contract/chairs.ts';
import { itemsContract } from './contract/items.ts';
import { meetingContract } from './contract/meetings.ts';
import { plansContract } from './contract/plans.ts';

export const meetingsContract = {
  ...{ ...chairsContract, ...meetingContract },
  ...{ ...agendaContract, ...itemsContract, ...plansContract, ...branchesContract },
};
