import { attend, danger, type Signal } from './signal.ts';

const me = '(?:me|us|her|him|them|my \\w+|the (?:child|kid|baby|girl|boy)|(?:a |this |that )?(?:child|kid|baby|girl|boy))';
const he = '(?:he|she|they|who|husband|wife|boyfriend|father|dad|mother|mom|mum|boss|man|men|son|someone|somebody|people)';
const now = '(?:now|right now|tonight|just now|at this moment|today)';

/** Ways of saying in English, for what is written in no Chinese; far fewer than in Chinese, and for danger first. */
export const englishSignals: readonly Signal[] = [
  danger('suicide', "\\b(?:kill(?:ing)? (?:myself|herself|himself|themselves)|(?:want|wants|wanted|going|ready|like) to die|(?:do not|don'?t|doesn'?t|didn'?t) want to live|no reason to live|end (?:my|her|his) life|suicid(?:e|al)|better off dead|jump(?:ing)? (?:off|from) the (?:roof|bridge|building|window)|cut(?:ting)? (?:my|her|his) wrists?|took all (?:the|my|her|his) pills|swallowed (?:all|the|a) [\\w ]{0,12}(?:pills|poison|pesticide))\\b"),
  danger('violence', `\\b${he} (?:is |are |was |were |keeps? |has |have )?(?:be(?:at(?:s|ing|en)?)|hit(?:s|ting)?|punch(?:es|ing|ed)?|kick(?:s|ing|ed)?|strangl(?:es|ing|ed)|chok(?:es|ing|ed)|stab(?:s|bing|bed)?|slap(?:s|ping|ped)?|attack(?:s|ing|ed)?|hurt(?:s|ing)?) ${me}\\b`),
  danger('violence', `\\b(?:beaten|hit|punched|kicked|strangled|stabbed|attacked) by (?:my|his|her|a|the)\\b|\\b(?:with|has|holding|pulled|took) (?:a |the )?(?:knife|gun|axe)\\b|\\b(?:domestic violence|being beaten|afraid (?:he|they|she) will (?:kill|beat|hurt))\\b`),
  danger('threat', `\\b(?:threat(?:en(?:s|ed|ing)?|ens) to (?:kill|hurt|beat|burn)|(?:will|going to|wants to) kill ${me}|follow(?:s|ing|ed) (?:me|her) home|trying to break in|breaking into my)\\b`),
  danger('sexual', '\\b(?:rap(?:e|ed|es|ing)|molest(?:s|ed|ing)?|sexual(?:ly)? (?:abuse|abused|assault|assaulted)|touch(?:es|ed|ing) (?:my daughter|my son|the child|me there|her private|my private))\\b'),
  danger('held', "\\b(?:kidnapp?(?:ed|ing)|locked (?:me|us|her|him) (?:in|up)|(?:will not|won'?t|don'?t|do not|doesn'?t|refuse[sd]? to) let (?:me|us|her|him) (?:out|leave|go home)|held against (?:my|our|her) will|can(?:'?t|not) get out of|trafficked)\\b"),
  danger('medical', `\\b(?:can(?:'?t|not| not) breathe|not breathing|stopped breathing|(?:is |are )?unconscious|passed out|won'?t wake up|(?:does not|doesn'?t|cannot|can'?t) wake|heart attack|a stroke|chok(?:e|ing) on|bleeding (?:a lot|badly|heavily|and|everywhere)|won'?t stop bleeding|drank (?:pesticide|poison|bleach)|swallowed (?:a )?(?:battery|magnet|coin|poison)|seizure|convulsion|gas (?:leak|poisoning)|carbon monoxide|water broke|overdose)\\b`),
  danger('fire', `\\b(?:house|home|room|building|kitchen|stove|dormitory|factory) (?:is |are )?(?:on fire|burning|collapsed|collapsing)\\b|\\b(?:there is|there'?s) a fire\\b`),
  danger('medical', `\\b(?:trapped (?:in|under|inside)|drowning|fell (?:in|into) the (?:river|well|lake|water)|electric shock|electrocuted|hit by a (?:car|truck|bus) ${now})\\b`),
  danger('missing', `\\b(?:child|kid|son|daughter|baby|boy|girl|mother|father|wife|husband|grand(?:ma|pa|mother|father)) (?:is |has |has gone |went |have )?(?:missing|disappeared|not come home|did not come home|didn'?t come home)\\b|\\b(?:can(?:'?t|not) find my|lost my) (?:child|kid|son|daughter|baby|boy|girl|mother|father)\\b`),
  attend('hunger', "\\b(?:nothing to eat|no food|not eaten (?:for|in)|have not eaten|haven'?t eaten|sleep(?:ing)? (?:on|in) the street|nowhere to (?:sleep|stay|go)|no place to (?:sleep|stay)|homeless|kicked (?:me|us) out|no money for (?:food|medicine|milk)|out of (?:medicine|insulin))\\b"),
  attend('suicide', "\\b(?:hopeless|can(?:'?t|not) (?:go on|take it any ?more)|hurt(?:ing)? myself|self.harm|depressed and)\\b"),
  attend('abuse', `\\b(?:abus(?:es|ed|ing|ive)|afraid of my (?:husband|father|boss|boyfriend)|scared of my (?:husband|father|boss|boyfriend)|bull(?:y|ied|ying))\\b`),
  attend('medical', '\\b(?:high fever|vomit(?:s|ing)? blood|chest pain|broke (?:my|his|her) (?:leg|arm|hip)|badly (?:hurt|injured)|needs? (?:a |an )?(?:ambulance|surgery now))\\b'),
];

/** What means something else: it is taken out before. */
export const englishElse =
  /\b(?:is killing me|dying to (?:know|see|try|meet|go)|heart attack (?:insurance|prevention|course|class|lecture)|fire (?:drill|safety|exit|lane|insurance|training)|suicide prevention|how to prevent|first aid (?:course|class|training)|bully(?:ing)? prevention)\b/gu;

/** Sentences of a story, or of what is over. */
export const englishElsewhere =
  /[^.!?;\n]*\b(?:in (?:a|the|this) (?:movie|film|game|book|novel|drama|story)|(?:movie|film|novel|drama|game|homework) about|years ago|last year|when i was (?:a child|young|small))\b[^.!?;\n]*/gu;

/** Before a way of saying: it did not happen. */
export const englishDenied = /(?:\b(?:not|never|no one|nobody|isn'?t|wasn'?t|doesn'?t|didn'?t|don'?t|without)\s(?:\w+\s){0,2})$/u;
