import type { Body } from '../../modules/bodies/bodies.public.ts';
import type { aCity } from './city.ts';
import { aKey } from './need.fixtures.ts';

export type OwnCity = Awaited<ReturnType<typeof aCity>>;

/** Who keeps the books of the unions of the county. */
export const union = 'liu-haidong';

/** A union of a new-economy unit in the county's town, unless told otherwise. */
export const aBody = (city: OwnCity, name: string, more: object = {}, as = union) =>
  city.ok<Body>('POST', '/api/bodies', {
    ...{ as, key: aKey() },
    body: {
      ...{ code: '', kind: 'union', level: 'unit', unitKind: 'new-economy', name, parentId: null },
      ...{ areaId: city.at.area('yunhe-zhen'), guideId: null, organisationId: null, employerId: null },
      ...{ foundedOn: null, members: null, membersOn: null, membersSource: '', ...more },
    },
  });

/** What a counter writes of a courier who joins. */
export const joining = (city: OwnCity, bodyId: string, more: object = {}) => ({
  ...{ bodyId, needId: null, name: '苏和', phone: '19900004401', work: 'courier', employerId: null },
  ...{ areaId: city.at.area('zhanqian'), agreed: true, how: 'counter', move: false, ...more },
});
