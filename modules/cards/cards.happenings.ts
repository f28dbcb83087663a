import { happening } from '../../platform/happenings/happening.ts';

export const cardProposed = happening<{ edition: number; category: string }>('cards.proposed');
export const cardPublished = happening<{ edition: number; category: string }>('cards.published');
export const cardTakenDown = happening<{ edition: number }>('cards.taken-down');
