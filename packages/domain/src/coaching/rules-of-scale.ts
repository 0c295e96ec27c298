import { type CoachRule, hint, strong, warn } from './coach-rule.ts'

/** All or nothing, and making it small (docs/practice.md 4.3, rows 62 to 72). */
export const RULES_OF_SCALE: readonly CoachRule[] = [
  warn('everyone_is', 'absolutist', {
    cue: /\b(?:everyone|everybody|the whole (?:family|town))\b[^.;]*\b(?:sick|tired|fed up|ashamed|done with|disgusted|had enough|hates?|afraid of you)\b|\b(?:nobody|no one) (?:\w+ )?(?:trusts|wants|believes|likes|respects|can stand)\b/,
    flags: 'Everyone is sick of you.',
    passes: ['Everyone here loves you.', 'Everybody wants you to get well.', 'Nobody blames you.'],
    better: 'I’m worn out and I’m worried.',
  }),
  warn('nothing_ever', 'absolutist', {
    cue: /\bnothing (?:ever|will ever) (?:changes?|works?|helps?)\b|\bnothing (?:changes|works)\b|\bit never ends\b/,
    flags: 'Nothing ever changes.',
    passes: ['Nothing would make me happier.'],
    better: 'Three plans since January didn’t hold. I’d like to try with professionals.',
  }),
  warn('destroyed', 'absolutist', {
    cue: /\byou(?:'ve| have)? (?:\w+ )?(?:destroyed|ruined|wrecked|shattered|broken) (?:us|me|my|this|our|the|everything|everyone|your)\b|\byou(?:'re| are) (?:completely|totally|utterly) /,
    flags: 'You’ve destroyed this family completely.',
    better: 'We don’t eat together any more, and I miss it.',
  }),
  hint('every_time', 'absolutist', {
    cue: /\bevery (?:single )?(?:time|day|night|weekend)\b|\ball the time\b/,
    unless: /\b(?:i'll|i will|i'd|love|loved|laugh\w*|smile\w*|glad|happy|visit)\b/,
    flags: ['Every single time I trust you, it goes wrong.', 'You have been drinking every day since March.'],
    passes: ['I will call you every day.', 'We laughed every time you came.'],
    better: 'Twice in March I trusted you with the car.',
  }),
  strong('no_hope', 'absolutist', {
    cue: /\b(?:no hope|hopeless|beyond help|past help|a lost cause)\b/,
    unless: /\bi (?:felt|feel|was|have felt)\b/,
    flags: 'There’s no hope for you otherwise.',
    passes: ['You are not a lost cause.', 'I felt hopeless that winter.', 'I have high hopes for you.'],
    better: 'I believe that you can recover and that it will take help.',
  }),
  warn('you_dont_care', 'absolutist', {
    cue: /\byou (?:don't|do not|never|didn't|couldn't) (?:even )?care(?: less| about| for any)?\b/,
    flags: 'You don’t care about anyone.',
    better: 'I miss feeling that I matter to you.',
  }),
  hint('a_bit_much', 'minimizing', {
    cue: /\ba (?:bit|little) (?:too )?much\b|\bthat's all\W*$/,
    flags: 'You drink a bit much, that’s all.',
    better: 'On Friday I couldn’t wake you.',
  }),
  warn('only_pills', 'minimizing', {
    cue: /\b(?:it's|it is|they're|that's) (?:only|just) (?:pills|beer|wine|weed|pot|a few|alcohol|a drink)\b|\bat least (?:it|you|they)(?:'s|'re)? (?:isn't|not|aren't|don't)\b/,
    flags: 'It’s only pills, at least it isn’t heroin.',
    passes: ['We had only a Coke with dinner.'],
    better: 'In June the pills slowed your breathing.',
  }),
  hint('a_phase', 'minimizing', {
    cue: /\b(?:is|it's|just|only) (?:just |only )?a phase\b/,
    flags: 'It’s a phase.',
    better: 'It has gone on for three years and is getting heavier.',
  }),
  warn('just_a_chat', 'minimizing', {
    cue: /\b(?:it's|is|that's) (?:just|only) (?:a|some) (?:chat|talk|few|rest|little|short|visit|break)\b/,
    flags: 'It’s just a chat with a counselor.',
    better: 'I’m asking for something big: residential care that starts today.',
  }),
  hint('probably_worry', 'minimizing', {
    cue: /\b(?:probably|maybe|perhaps) (?:i |we )?(?:worry|worried|worrying|overthink\w*|exaggerat\w*)\b/,
    flags: 'We probably worry too much.',
    better: 'I’m worried, and here is why.',
  }),
]
