export { openFounding as addFounding, takeStep as takeFoundingStep } from './founding.actions.ts';
export { getWatchedFoundings, type WatchedFoundings } from './watched.views.ts';
