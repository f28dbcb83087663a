import { happening } from '../../platform/happenings/happening.ts';

export const signedIn = happening<{ session: string }>('organisations.signed-in');
export const signedOut = happening<{ session: string }>('organisations.signed-out');
