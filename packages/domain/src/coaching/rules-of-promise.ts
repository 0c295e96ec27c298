import { type CoachRule, hint, strong, warn } from './coach-rule.ts'

const HOLIDAYS =
  "(?:the )?(?:holidays|christmas|thanksgiving|new year'?s?|summer|weekend|easter|vacation|birthday|wedding)"

/** Promises nobody can keep, and bargains (docs/practice.md 4.3, rows 39 to 50; S1.9). */
export const RULES_OF_PROMISE: readonly CoachRule[] = [
  warn('will_be_fine', 'false_reassurance', {
    cue: /\b(?:everything|it|all|this|you)(?:'ll| will|'s going to| is going to|'re going to| are going to) (?:all )?be (?:fine|okay|ok|all right|alright|perfect|over soon)\b|\bi promise (?:you )?(?:it|this|everything|that (?:it|everything|you))\b/,
    flags: 'Everything will be fine, I promise.',
    passes: ['I promise to visit on Sundays.', 'I paid the parking fine.', 'You studied fine arts.'],
    better: 'I can’t promise how this goes. I can promise to visit every Sunday I’m allowed.',
  }),
  strong('detox_is_easy', 'false_reassurance', {
    cue: /\b(?:won't|will not|never) feel a thing\b|\b(?:detox|withdrawal|treatment|rehab) (?:is|will be|'s) (?:easy|nothing|painless|a breeze|no big deal)\b/,
    flags: 'Detox is easy, you won’t feel a thing.',
    better: 'Detox can be rough. Nurses will be there, and there are medicines that help.',
  }),
  warn('cured', 'false_reassurance', {
    cue: /\b(?:be|get|are|you're|fully|completely) (?:\w+ )?cured\b/,
    flags: 'Thirty days and you’ll be cured.',
    passes: ['I know that it is not cured by willpower.'],
    better: 'This is a start, and there’ll be a plan for afterwards.',
  }),
  warn('wont_lose', 'false_reassurance', {
    cue: /\byou (?:won't|will not|will never|aren't going to|are not going to) lose (?:your|the|anything|custody|a)\b/,
    flags: 'You won’t lose your job.',
    passes: ['You won’t lose me.'],
    better: 'We’ve read the leave rules and can go through them with you.',
  }),
  warn('covers_all', 'false_reassurance', {
    cue: /\b(?:insurance|plan|medicaid|medicare)\b[^.;]*\b(?:covers?|covered|pays?)\b[^.;]*\b(?:all|everything|whole|every)\b/,
    flags: 'Insurance will cover all of it.',
    better: 'The plan confirmed the first seven days. Here is what we don’t know yet.',
  }),
  hint('you_will_love_it', 'false_reassurance', {
    cue: /\byou(?:'ll| will|'re going to| are going to) (?:love|like|enjoy) (?:it|being|the place|there)\b/,
    flags: 'Once you’re there you’ll love it.',
    better: 'You may not like it at first. I’ll stay in touch.',
  }),
  strong('cut_down', 'bargaining', {
    cue: /\b(?:just|only|could|if you) (?:\w+ )?cut(?:ting)? (?:down|back)\b/,
    flags: 'Just cut down to weekends and we’ll drop it.',
    passes: ['I have cut back my own hours to be there.'],
    better: 'What I’m asking you to accept is the place held for you today.',
  }),
  warn('reward', 'bargaining', {
    cue: /\bif you (?:go|say yes|do this|stop|get help|agree|come)\b[^.;]*\b(?:i'll|i will|we'll|we will) (?:buy|pay you|give you|get you)\b(?! (?:a ride|a hand|your mail))/,
    flags: 'If you go, I’ll buy you the truck.',
    passes: ['If you go I’ll mind the dog.'],
    better: 'If you go, I’ll feed your dog and collect your mail.',
  }),
  warn('your_way', 'bargaining', {
    cue: /\b(?:try|do) (?:it |this |things )?your way\b|\byour way first\b/,
    flags: 'Let’s try your way for a month first.',
    better: 'I know you’d rather do it alone. My question is the same: will you come?',
  }),
  warn('after_the_holidays', 'bargaining', {
    cue: new RegExp(`\\b(?:start|go|begin|wait|could|can|leave)\\b[^.;]*\\b(?:after|until) (?:after )?${HOLIDAYS}\\b`),
    flags: 'You could start after the holidays.',
    passes: ['After Christmas I found you on the floor.'],
    better: 'The place is ready now. Will you go today?',
  }),
  warn('call_it_even', 'bargaining', {
    cue: /\bcall it (?:even|quits|square)\b/,
    flags: 'Do ten days and we’ll call it even.',
    better: 'The clinicians will work out with you how long is right.',
  }),
  warn('swear_to_stop', 'bargaining', {
    cue: /\b(?:swear|promise)(?: me| us)?(?: that)? you(?:'ll| will|'ve)? (?:\w+ )?(?:stop|stopped|quit|never|change|drink|use)\b/,
    flags: 'Swear you’ll stop and you can stay.',
    better: 'Staying here is possible while you’re in treatment.',
  }),
]
