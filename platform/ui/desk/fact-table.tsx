import type { ReactNode } from 'react';

interface Props {
  /** What each is called and what it is; without one, null or empty, the line is left out. */
  readonly lines: readonly (readonly [string, ReactNode])[];
  /** Further rows. */
  readonly children?: ReactNode;
  readonly className?: string;
}

/** What is known of one thing, a line each. */
export function FactTable({ lines, children, className }: Props) {
  return (
    <table className={className === undefined ? 'table narrow' : `table narrow ${className}`}>
      <tbody>
        {lines
          .filter(([, value]) => value !== null && value !== '')
          .map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        {children}
      </tbody>
    </table>
  );
}
