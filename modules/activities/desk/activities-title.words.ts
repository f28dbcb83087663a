import { words } from '../../../base/words.ts';

export const activitiesTitleWords = words({ title: { zh: '活动', en: 'Activities' } });
