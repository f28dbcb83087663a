import fc from 'fast-check';

/**
 * Laws are tried with the same examples on every run, so that a red run is of the change it ran on. Others are tried
 * by `LAWS_SEED=random npm test`, or with the seed that a failed law printed.
 */
const seed = process.env.LAWS_SEED ?? '20261124';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
