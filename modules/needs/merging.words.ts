import { words } from '../../base/words.ts';

/** Joining two needs that are one matter: what the interface says of it, and what stands against it. */
export const mergingWords = words({
  sameSummary: {
    zh: '可能是同一件事的诉求：本单位看得到的、还没办完的，说法最近的在前。',
    en: 'Open needs of the organisation that may be the same matter, the nearest wording first.',
  },
  mergeSummary: {
    zh: '与另一件并办，写明原因。一方的群众看不到另一方说了什么。',
    en: 'Handle it together with another, with a reason. Neither resident sees what the other said.',
  },
  unmergeSummary: { zh: '拆开，各办各的。', en: 'Take it apart; each goes on by itself.' },
  itself: {
    zh: '这两件已经是一件了，并不到自己上。',
    en: 'These are one already; it cannot be joined to itself.',
  },
  joined: {
    zh: '这一件已经和别的并办了。要换，请先拆开。',
    en: 'It is handled together with another already. Take it apart first.',
  },
  leads: {
    zh: '有别的诉求并在这一件上，它不能再并到别处。请把另一件并过来，或者先拆开。',
    en: 'Others are joined to this one, so it cannot follow. Join the other one to it, or take those apart first.',
  },
  over: {
    zh: '两件都要正在办，才能并办：没派出去的先派单，答复过的等本人回话。',
    en: 'Both must be at work: dispatch what nobody has; what was answered waits for its resident.',
  },
  apart: {
    zh: '这一件的承办单位没有都在办那一件，或者有一件在等人核定，不能并办。请先派给同一个单位。',
    en: 'Not everybody who has this one has the other too, or one waits for a second person. Dispatch it to the same organisation first.',
  },
  personal: {
    zh: '这段答复并办的群众也会读到，请不要写姓名、电话、证件号。要单独告诉一个人的，用“留言”。',
    en: 'Residents of the joined matters read this too: leave out names, telephones and identity numbers. Write to one person with “Write”.',
  },
});
