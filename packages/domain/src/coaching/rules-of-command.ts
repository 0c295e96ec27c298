import { type CoachRule, strong, warn } from './coach-rule.ts'

/** Orders, other people's voices, treatment and medicine (docs/practice.md 4.3, rows 84 to 96). */
export const RULES_OF_COMMAND: readonly CoachRule[] = [
  warn('you_have_to', 'command', {
    cue: /\byou (?:have to|have got to|'ve got to|had better|better)\b|\byou've got to\b|\byou'd better\b/,
    unless: /\byou (?:have to|'ve got to) (?:be (?:so )?(?:tired|exhausted|scared)|know that)\b/,
    flags: 'You have to go to rehab today.',
    passes: ['I have to tell you something.', 'You don’t have to agree.'],
    better: 'Will you accept this help today?',
  }),
  warn('you_must', 'command', {
    cue: /\byou must\b(?! (?:be|have|feel|miss|know|not think)\b)/,
    flags: 'You must drop Nick.',
    passes: ['You must be exhausted.', 'It must have been hard.'],
    better: 'I get scared when you’re with Nick; that’s where I found you on the floor.',
  }),
  strong('shut_up', 'command', {
    cue: /\bshut (?:up|your mouth)\b|^\W*(?:sit down|be quiet) and\b/,
    flags: 'Sit down and shut up till we finish.',
    better: 'Would you hear us out? It takes about thirty minutes.',
  }),
  warn('you_need_to', 'command', {
    cue: /\byou need to (?!know\b|hear this\b|rest\b)\w+/,
    flags: 'You need to admit that you’ve a problem.',
    passes: ['I need to say this.', 'I should have listened.'],
    better: 'You don’t have to agree. I’d like you to hear me.',
  }),
  warn('pull_yourself_together', 'command', {
    cue: /\bpull yourself together\b|\bman up\b|\bsnap out of\b|\bjust (?:stop|try harder|grow up)\b|^\W*grow up\b/,
    flags: 'Pull yourself together.',
    passes: ['I want to see the kids grow up with you.'],
    better: 'Willpower hasn’t been enough, and that isn’t weakness.',
  }),
  warn('told_me_you', 'hearsay', {
    cue: /\b(?:told|tells) me (?:that )?you\b|\bi(?:'ve)? heard (?:that you|you(?:'d|'re|'ve| were| had| have| are))\b/,
    unless: /\b(?:you (?:once |often |never )?told me|love|loved|proud|miss|kind|safe|alive|helped)\b/,
    flags: 'Rosa told me you stole from her.',
    passes: ['I heard you laugh in the kitchen.', 'You told me you were tired.'],
    better: 'On 2 June cash was missing from my desk.',
  }),
  warn('we_all_think', 'group_voice', {
    cue: /\bwe (?:all|both) (?:think|know|agree|feel|believe|say)\b|\bwe (?:think|agree|feel) (?:that )?you(?:'re| are|'ve)\b/,
    unless: /\b(?:love|can|strong|able|deserve|matter|worth|miss)\b/,
    flags: 'We all think you’re past helping.',
    passes: ['We all know you can do this.', 'We all love you.'],
    better: 'I’m speaking for myself: I’m scared.',
  }),
  warn('people_talk', 'gossip', {
    cue: /\b(?:people|neighbors|everyone|everybody)\b[^.;]* (?:are|is) (?:talking|gossiping|laughing|whispering)\b/,
    flags: 'People at church are talking.',
    better: 'I’ve felt alone with this.',
  }),
  warn('your_sister_never', 'comparison', {
    cue: /\byour (?:sister|brother|cousin)s? (?:never|would never|wouldn't|managed|doesn't|always)\b|\bwhy can't you be\b/,
    unless: /\b(?:loves|loved|misses|worries|believed|stopped loving)\b/,
    flags: 'Your sister never gave us this trouble.',
    passes: ['Your sister never stopped loving you.'],
    better: 'I want you to have your own life back.',
  }),
  warn('others_quit', 'comparison', {
    cue: /\b(?:others|other people) (?:quit|stop|stopped|manage|managed)\b|\bwhy can't you\b/,
    flags: 'Others quit by themselves, why can’t you?',
    better: 'Many people need help with this.',
  }),
  warn('you_didnt_try', 'treatment_blame', {
    cue: /\byou (?:didn't|did not|never|don't|do not|won't) (?:even |really )?try\b/,
    flags: 'Rehab failed because you didn’t try.',
    passes: ['The knee needed rehab after the fall.'],
    better: 'Last year’s program helped for four months. A different plan may hold longer.',
  }),
  warn('as_usual', 'treatment_blame', {
    cue: /\bas usual\b|\brelapsed again\b|\byou relapsed\b/,
    flags: 'You relapsed again, as usual.',
    better: 'You used again in August, and I’d like to ask for more help this time.',
  }),
  strong('another_addiction', 'against_medication', {
    cue: /\b(?:just|only) another (?:addiction|drug)\b|\b(?:methadone|suboxone|buprenorphine|medication|medicine)\b[^.;]*\b(?:a crutch|cheating|trading one|isn't real|is not real|not really sober)\b/,
    flags: ['Methadone is just another addiction.', 'Suboxone is trading one drug for another.'],
    better: 'A doctor can tell us whether medicine would help.',
  }),
]
