/** What became of one of several: told by its reference, with a way back where there is one. */
export interface Outcome {
  readonly reference: string;
  readonly error: unknown;
  readonly undo: (() => Promise<void>) | null;
}

export interface Step {
  readonly reference: string;
  /** Does it, and gives the way back or null. */
  readonly run: () => Promise<(() => Promise<void>) | null>;
}

/**
 * Does one after the other; what fails is told with its reason and does not stop the others. `onDone` hears how many
 * are through.
 */
export async function oneByOne(
  steps: readonly Step[],
  onDone: (count: number) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { reference, run } of steps) {
    try {
      outcomes.push({ reference, error: null, undo: await run() });
    } catch (error) {
      outcomes.push({ reference, error, undo: null });
    }
    onDone(outcomes.length);
  }
  return outcomes;
}

/** Goes back where there is a way back, the last first. */
export function undoing(outcomes: readonly Outcome[]): Step[] {
  return outcomes.toReversed().flatMap(({ reference, undo }) =>
    undo === null
      ? []
      : [
          {
            reference,
            run: async () => {
              await undo();
              return null;
            },
          },
        ],
  );
}
