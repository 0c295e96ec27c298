import { type CoachRule, strong, warn } from './coach-rule.ts'

/** Irony and brushing feelings aside (docs/practice.md 4.3, rows 28 to 38). */
export const RULES_OF_TONE: readonly CoachRule[] = [
  warn('mark_my_calendar', 'sarcasm', {
    cue: /\b(?:i'll|let me) mark my calendar\b|\banother promise\b|^\W*oh,? (?:great|wonderful|perfect)\b/,
    flags: 'Another promise? I’ll mark my calendar.',
    better: 'I want to believe you, and I’ve been disappointed before. A bed is ready today.',
  }),
  warn('of_the_year', 'sarcasm', {
    cue: /\b(?:father|mother|dad|mom|husband|wife|son|daughter|brother|sister|parent|friend) of the year\b/,
    flags: 'Father of the year, everyone.',
    better: 'I miss the dad who coached our team.',
  }),
  warn('sure_you', 'sarcasm', {
    cue: /^\W*sure,? you\b|\byeah,? right\b|\byou(?:'ve| have) got it all under control\b/,
    flags: 'Sure, you’ve got it all under control.',
    passes: ['I am not sure you know how much I miss you.'],
    better: 'I see you trying to control it, and what it costs you.',
  }),
  warn('nice_of_you', 'sarcasm', {
    cue: /\bnice of you to (?:finally|at last|join|show up|turn up|remember)\b|^\W*so you finally\b/,
    flags: 'Nice of you to finally join us.',
    passes: ['It was nice of you to visit Grandpa.'],
    better: 'Thank you for coming.',
  }),
  warn('a_medal', 'sarcasm', {
    cue: /\b(?:give|get|want|deserve)s? (?:\w+ ){0,3}a medal\b/,
    flags: 'Two whole days sober, give the man a medal.',
    better: 'Two days took effort. I noticed.',
  }),
  warn('overreacting', 'dismissing', {
    cue: /\byou(?:'re| are) (?:just |always )?(?:overreacting|too sensitive|so dramatic|being dramatic)\b|\b(?:stop|don't) (?:overreact\w*|be so (?:dramatic|sensitive))/,
    flags: 'You’re overreacting.',
    passes: ['I was overreacting that night, and I am sorry.'],
    better: 'I can see this is a shock.',
  }),
  warn('calm_down', 'dismissing', {
    cue: /\bcalm down\b|\b(?:it|this) (?:isn't|is not|'s not) that bad\b/,
    unless: /\b(?:i|we|me|us|my) (?:\w+ ){0,6}calm down\b/,
    flags: 'Calm down, it isn’t that bad.',
    passes: ['I needed a long walk to calm down.'],
    better: 'Take the time you need.',
  }),
  warn('no_right_to', 'dismissing', {
    cue: /\bno right to (?:be|feel|cry|complain|speak|judge|talk)\b/,
    unless: /\bi (?:had|have|'ve)\b/,
    flags: 'You’ve no right to be angry.',
    passes: ['I had no right to judge you.'],
    better: 'It makes sense that you’re angry. May I finish reading?',
  }),
  warn('crying_wont_help', 'dismissing', {
    cue: /\b(?:crying|tears|sulking|shouting|yelling) (?:won't|will not|doesn't|does not|isn't going to|never)\b|\bstop crying\b/,
    flags: 'Crying won’t help.',
    passes: ['I could not stop crying that night.'],
    better: 'It’s all right to cry. I’ll wait.',
  }),
  strong('only_because', 'dismissing', {
    cue: /\b(?:only|just) (?:\w+ ){1,4}because you (?:got|were|are|want)\b/,
    flags: 'You’re only sad because you got caught.',
    better: 'I can hear how sad you are.',
  }),
  warn('get_over_it', 'dismissing', {
    cue: /\bget over (?:it|yourself|that)\b|\bthat was years ago\b/,
    flags: 'That was years ago, get over it.',
    passes: ['I could not get over it for months.'],
    better: 'That still hurts, and I’m glad you said it.',
  }),
]
