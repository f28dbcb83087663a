export { type Outgoing, readNeed } from './actions/ask.ts';
export { forgetReading } from './actions/switch.ts';
export { isModelOn, type Opinion, secondOpinion } from './opinions.views.ts';
