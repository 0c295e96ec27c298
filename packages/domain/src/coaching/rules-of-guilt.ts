import { type CoachRule, strong, warn } from './coach-rule.ts'

const OF_MYSELF = /\bi(?:'m| am| was| felt| feel|'ve felt| have felt| sounded)\b/

/** Guilt and hard words (docs/practice.md 4.3, rows 73 to 83). */
export const RULES_OF_GUILT: readonly CoachRule[] = [
  warn('after_everything', 'guilt', {
    cue: /\bafter (?:everything|all) (?:that )?(?:i|we)(?:'ve| have)? (?:done|did|gave|given|sacrificed|paid)\b/,
    flags: 'After everything I’ve done for you.',
    better: 'I’ve been glad to help. I can’t help in ways that keep you unwell.',
  }),
  strong('you_are_killing', 'guilt', {
    cue: /\byou(?:'re| are) (?:slowly )?(?:killing|destroying) (?:me|us|your|my|the|our|his|her|this)\b/,
    flags: 'You’re killing your mother.',
    better: 'Mom has stopped sleeping. I’m worried for you both.',
  }),
  warn('if_you_loved', 'guilt', {
    cue: /\bif you (?:really |truly |ever )?(?:loved|cared about|cared for)\b/,
    flags: 'If you loved me you’d stop.',
    better: 'I know you love me. I know that stopping takes more than love.',
  }),
  warn('bury_you', 'guilt', {
    cue: /\b(?:bury|burying) (?:you|my (?:son|daughter|child|brother|sister|husband|wife))\b|\byour funeral\b/,
    flags: 'Do you want me to bury you?',
    better: 'I’m afraid that you will die.',
  }),
  strong('hating_you', 'guilt', {
    cue: /\b(?:kids|children|son|daughter|they|family)\b[^.;]*\b(?:hate|hates|hating|despise|resent) you\b/,
    flags: 'Your kids will grow up hating you.',
    better: 'Your kids miss you.',
  }),
  strong('because_of_you', 'guilt', {
    cue: /\bbecause of you\b/,
    unless:
      /\b(?:i (?:am|became|learned|can|know|found|love|believe)|happy|happier|better|stronger|laughed?|smiled?|thank|proud|grateful)\b/,
    flags: 'Dad’s heart attack was because of you.',
    passes: ['I became a nurse because of you.'],
    better: 'Dad’s illness was hard on all of us.',
  }),
  strong('swear_word', 'insult', {
    cue: /\b(?:bastards?|bitch\w*|assholes?|shit\w*|bullshit|fuck\w*|goddamn\w*|piss(?:ed)? off|screw you|you selfish|(?:so|being|just) selfish)\b/,
    flags: 'You selfish bastard.',
    passes: ['You helped me pass my class.', 'We had a cocktail at the shell house with Damon.', 'I assess the loss.'],
    better: 'When the money was gone I felt betrayed.',
  }),
  strong('full_of', 'insult', {
    cue: /\bfull of (?:crap|it|lies|yourself|excuses)\b/,
    flags: 'You’re full of crap.',
    passes: ['The house was full of light.'],
    better: 'What you told me doesn’t match what I saw on Monday.',
  }),
  strong('pathetic', 'insult', {
    cue: /\b(?:pathetic|losers?|worthless|good for nothing|useless|an? (?:\w+ )?failure|a monster|waste of (?:space|time)|disgusting|a bad (?:person|father|mother|parent|son|daughter))\b/,
    unless: OF_MYSELF,
    flags: 'You’re pathetic.',
    passes: ['You’re not a bad person.', 'I felt useless that night.'],
    better: 'It’s hard to see you in this much pain.',
  }),
  strong('liar', 'insult', {
    cue: /\bliars?\b|\byou(?:'re| are) (?:\w+ )?lying\b/,
    flags: 'You’re a damn liar.',
    passes: ['I found you lying on the floor.'],
    better: 'You said you were at work, and the office said otherwise. I felt lost.',
  }),
  strong('idiot', 'insult', {
    cue: /\b(?:idiots?|stupid|dumb|morons?|a fool)\b/,
    unless: OF_MYSELF,
    flags: 'Only an idiot would use again.',
    passes: ['I felt stupid for not asking.'],
    better: 'You used again in August. That tells us the plan needs changing.',
  }),
]
