import { addDays, localTime } from '../../base/time.ts';
import { putOnList } from '../../modules/needs/needs.public.ts';
import type { Runtime } from '../../platform/worker/runtime.ts';
import type { Furnished } from './furnish.ts';

interface Agreed {
  readonly list: 'call' | 'duty';
  readonly source: string;
  readonly daysAgo: number;
  /** Categories by code, each with the organisations that may be called in or whose it is. */
  readonly entries: readonly (readonly [category: string, ...organisations: string[]])[];
}

/** What the joint meeting of 云河旗 agreed in two meetings, and what the official list of duties says. */
const agreed: readonly Agreed[] = [
  {
    ...{ list: 'call', source: '云群联纪〔2026〕2号第三条', daysAgo: 160 },
    entries: [
      ['labour-wages', 'yunhe-union', 'yunhe-labour', 'legal-aid'],
      ['labour-injury', 'yunhe-union', 'yunhe-labour', 'legal-aid'],
      ['family-violence', 'yunhe-women', 'legal-aid'],
      ['care-child', 'yunhe-youth', 'yunhe-women'],
    ],
  },
  {
    ...{ list: 'call', source: '云群联纪〔2026〕3号第二条', daysAgo: 70 },
    entries: [
      ['disability-devices', 'yunhe-disabled', 'yunhe-red-cross'],
      ['health-first-aid', 'yunhe-red-cross'],
      ['work-training', 'yunhe-union', 'yunhe-women', 'yunhe-disabled'],
      ['learning-farming', 'yunhe-science'],
    ],
  },
  {
    ...{ list: 'duty', source: '云河旗群团组织履职事项清单（2026 年版）', daysAgo: 210 },
    entries: [
      ['labour-wages', 'yunhe-labour'],
      ['labour-union', 'yunhe-union'],
      ['disability-certificate', 'yunhe-disabled'],
      ['disability-devices', 'yunhe-disabled', 'yunhe-red-cross'],
      ['learning-talks', 'yunhe-science'],
      ['culture-class', 'yunhe-arts'],
    ],
  },
];

/** Puts on the two lists what was agreed before the first start. */
export async function agreeLists(runtime: Runtime, city: Furnished, now: Date): Promise<void> {
  const { day: today } = localTime(now, city.city.zone);
  await runtime.write(
    city.city,
    city.staff('su-rina'),
    async (ctx) => {
      for (const { list, source, daysAgo, entries } of agreed) {
        for (const [category, ...organisations] of entries) {
          for (const organisation of organisations) {
            await putOnList(ctx, {
              ...{ list, category, source, agreedOn: addDays(today, -daysAgo), removed: false, version: 0 },
              organisationId: city.organisation(organisation),
            });
          }
        }
      }
    },
    now,
  );
}
