export { openFounding as addFounding, takeStep as takeFoundingStep } from './founding.actions.ts';
