import type { ReactNode } from 'react';
import { CityText, useCityText, useLanguage } from '../../../platform/ui/desk/language.tsx';
import type { Tone } from '../../../platform/ui/desk/state-tag.tsx';
import type { OwnershipState } from '../ownership.rules.ts';
import type { OwnershipSearch } from './duties-search.ts';

export interface OwnershipProps {
  readonly search: OwnershipSearch;
  readonly onSearch: (next: OwnershipSearch) => void;
  /** At which meeting it stands, where it does, and whether that is still to come. */
  readonly standing: (area: string, category: string) => { link: ReactNode; coming: boolean } | null;
  /** To the needs that had no answer, for who may read them. */
  readonly unmetLink: (area: string, category: string, text: ReactNode) => ReactNode;
  readonly listLink: (text: ReactNode) => ReactNode;
  readonly dutyLink: (title: string, text: ReactNode) => ReactNode;
}

export const stateTones: Record<OwnershipState, Tone> = {
  ...{ unowned: 'overdue', overlap: 'dueSoon', thin: 'waiting', settled: 'onTime' },
};

/** Names of organisations, one below the other where they are several. */
export function Names({ all, none }: { all: readonly { id: string; shortName: string }[]; none?: string }) {
  if (all.length === 0) return none === undefined ? null : <span className="quiet">{none}</span>;
  return (
    <ul className="plain-names">
      {all.map(({ id, shortName }) => (
        <li key={id}>
          <CityText>{shortName}</CityText>
        </li>
      ))}
    </ul>
  );
}

export interface CategoryChoice {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** What a category is called in the language of the screen. */
export function useCategoryName(): (category: CategoryChoice) => string {
  const city = useCityText();
  const { language } = useLanguage();
  return ({ name, nameEn }) => (language === 'en' && nameEn !== '' ? nameEn : city(name));
}
