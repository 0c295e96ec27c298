import { type CoachRule, strong, warn } from './coach-rule.ts'

/** Threats and shame (docs/practice.md 4.3, rows 15 to 27), and ultimatums (S4.27). */
export const RULES_OF_THREAT: readonly CoachRule[] = [
  strong('never_see', 'threat', {
    cue: /\byou(?:'ll| will)? never (?:get to )?see (?:\w+ ){1,3}again\b/,
    flags: 'Go, or you’ll never see your son again.',
    passes: ['I never want to see you hurt again.'],
    better: 'If today is a no, Leo and I will stay at my mother’s from tonight. You can call him on Sundays.',
  }),
  strong('or_i_tell', 'threat', {
    cue: /\bor (?:i'm|i am|i'll|i will|we'll|we will|we're) (?:tell|telling|call|calling|report|reporting|show|showing|post|posting)\b/,
    flags: 'Say yes or I’m telling your boss.',
    better: 'If today is a no, I will not phone in sick for you any more.',
  }),
  strong('or_get_out', 'threat', {
    cue: /\bor (?:get|you're|you are|be|move|pack) out\b|\bget out (?:right )?now\b|\bget out of (?:my|this|our) (?:house|home|life)\b/,
    flags: 'Agree or get out right now.',
    better: 'If today is a no, the room here ends on 30 June. I’ve written the date down.',
  }),
  warn('last_chance', 'threat', {
    cue: /\b(?:last|final|only) chance\b/,
    unless: /\bmy (?:last|final|only) chance\b/,
    flags: 'This is your last chance, ever.',
    better: 'The place is ready today. If today is a no, I will still answer when you want treatment.',
  }),
  warn('call_the_cops', 'threat', {
    cue: /\b(?:call|calling|get) (?:the )?(?:cops|police)\b/,
    unless: /\b(?:danger\w*|hurts?|threat\w*|weapons?|safe|safety|911|emergenc\w+|had to call|we called|i called)\b/,
    flags: 'Walk out and I’ll call the cops on you.',
    passes: ['The police brought you home on 4 June.', 'I will call the police if anyone is in danger.'],
    better: 'You’re free to leave. If anyone is in danger I’ll call 911.',
  }),
  strong('dead_to_me', 'threat', {
    cue: /\bdead to (?:me|us)\b/,
    flags: 'From now on you’re dead to me.',
    passes: ['The battery was dead.', 'I was dying to see you.', 'We missed the deadline.'],
    better: 'I love you, and I won’t take part in things that keep this going.',
  }),
  strong('you_will_regret', 'threat', {
    cue: /\byou(?:'ll| will|'re going to| are going to) (?:regret|be sorry)\b/,
    flags: 'You’ll regret it if you say no.',
    better: 'If you say no, here is the one thing that I will change.',
  }),
  warn('ultimatum', 'threat', {
    cue: /\bif you (?:don't|do not|won't|will not|refuse|walk out|leave)\b[^.;]*\b(?:i'll|i will|we'll|we will|i'm going to|we're done|i'm done|it's over)\b|\bor else\b|\b(?:it's|it is) (?:rehab|treatment|the bottle|drugs|this) or (?:me|us|the street)\b/,
    flags: ['If you don’t go, I’ll leave you.', 'Do it or else.', 'It’s treatment or the street.'],
    unless: /\b(?:still|love|always)\b/,
    passes: ['If you leave, I will still love you.'],
    better: 'There is a place for you today. Will you go with us?',
  }),
  strong('be_ashamed', 'shame', {
    cue: /\byou (?:should|ought to|must) (?:really )?(?:be|feel) (?:so )?ashamed\b|\b(?:aren't you|are you not) ashamed\b|\bashamed of (?:you|yourself)\b|\bshame on you\b/,
    flags: 'You should be ashamed of yourself.',
    passes: ['There is nothing to be ashamed of.', 'I’m ashamed of how I shouted.', 'I am not ashamed of you.'],
    better: 'I don’t want you to carry shame. I want you to have care.',
  }),
  warn('state_of_you', 'shame', {
    cue: /\bstate of you\b|^\W*look at (?:yourself|you)\b/,
    flags: 'Look at the state of you.',
    passes: ['I like to look at you when you sleep.'],
    better: 'You’ve lost weight since March and I’m worried for your health.',
  }),
  strong('embarrassment', 'shame', {
    cue: /\byou(?:'re| are|'ve become) (?:\w+ )?(?:an? )?(?:embarrassment|disgrace|disappointment)\b|\byou (?:embarrassed|humiliated|disgraced|embarrass|humiliate|disgrace)\b/,
    flags: 'You’re an embarrassment to this family.',
    better: 'I left the wedding early with you because I was worried.',
  }),
  strong('what_kind_of', 'shame', {
    cue: /\bwhat (?:kind|sort) of (?:a )?(?:mother|father|mom|dad|parent|man|woman|person|husband|wife|son|daughter|brother|sister|friend)\b/,
    unless: /\bi (?:remember|know|see|saw|think of)\b/,
    flags: 'What kind of mother does that?',
    passes: ['I know what kind of father you are.'],
    better: 'When the kids were alone on Tuesday I was afraid for all three of you.',
  }),
  warn('decent_people', 'shame', {
    cue: /\b(?:decent|normal|good|respectable) people (?:don't|do not|never|wouldn't|would not)\b/,
    flags: 'Decent people don’t live like this.',
    better: 'I remember how you liked to live. I’d like to help you get back to it.',
  }),
  warn('would_be_disgusted', 'shame', {
    cue: /\bwould be (?:so )?(?:disgusted|ashamed|horrified)\b|\bturn(?:ing)? (?:over )?in (?:her|his) grave\b/,
    flags: 'Grandma would be disgusted.',
    better: 'Grandma loved you. I think she’d want you looked after.',
  }),
]
