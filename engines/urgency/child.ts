import type { Matter } from './interface.ts';
import type { Hit } from './rules.ts';

const young =
  /(?:孩子|小孩|娃|宝宝|婴儿|闺女|丫头|女儿|儿子|孙子|孙女|外孙|侄女|侄子|学生|小姑娘|女童|男童|儿童|未成年|小朋友|小学|初中|幼儿园|女孩|男孩|妹妹|弟弟|继父|后妈|同学)/u;
/** A child who sees or hides is frightened, and not the one who is hurt. */
const looksOn = /(?:孩子|娃|闺女|女儿|儿子)们?(?:都|也|就)?(?:躲|吓|看|在旁|在场|哭)/gu;
const grown =
  /(?:(?:我|她|他)?(?:儿子|女儿|闺女|孩子)[^，。！？；\n]{0,8}(?:打|骂|欺负|虐待|不养|不给|赶)(?:我|老人|我妈|他爸|他妈)|啃老)/u;
const age = /(\d{1,3})\s?(?:周?岁|[（）()，])/gu;
/** Matters in which it counts whether the person is under eighteen. */
const ofChildren: readonly Matter[] = ['violence', 'sexual', 'suicide', 'held', 'missing', 'abuse', 'hunger'];

/** Whether somebody under eighteen is the one who is in danger, as far as the words tell. */
export function isOfChild(text: string, hits: readonly Hit[]): boolean {
  if (hits.some(({ matter }) => matter === 'child')) return true;
  if (!hits.some(({ matter }) => ofChildren.includes(matter)) || grown.test(text)) return false;
  const minor = [...text.matchAll(age)].some((found) => Number(found[1]) < 18);
  // A child who is named beside the danger: the one who is hit, held, touched or gone.
  const near = hits.some(
    ({ start, end, matter }) =>
      ofChildren.includes(matter) &&
      matter !== 'abuse' &&
      young.test(text.slice(Math.max(0, start - 6), end + 1).replace(looksOn, '')),
  );
  return minor || near;
}
