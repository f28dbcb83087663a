import { organisations } from './organisations.ts';
import type { DemoService } from './shape.ts';

type Told = 'key' | 'organisation' | 'category' | 'title' | 'summary' | 'purpose';

/**
 * A service in short: offered as far as its organisation reaches, under its telephone, dispatched, without limit,
 * within five working days and without papers, unless told otherwise. `saidAs` is parted by '、'.
 */
export function offer({
  saidAs,
  ...told
}: Pick<DemoService, Told> & { saidAs: string } & Partial<Omit<DemoService, Told | 'saidAs'>>): DemoService {
  const of = organisations.find(({ key }) => key === told.organisation);
  if (!of) throw new Error(`no organisation ${told.organisation} offers ${told.key}`);
  return {
    ...{ groups: [], documents: [], promiseDays: 5, delivery: 'dispatch', capacity: null, phone: of.phone },
    areas: of.parent === null && of.area === 'qingchuan' ? [] : [of.area],
    ...told,
    saidAs: saidAs.split('、'),
  };
}
