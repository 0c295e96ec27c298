import { type CoachRule, strong, warn } from './coach-rule.ts'

/** Diagnoses and too much at once (docs/practice.md 4.3, rows 51 to 61). */
export const RULES_OF_DIAGNOSIS: readonly CoachRule[] = [
  warn('disorder', 'diagnosing', {
    cue: /\byou(?:'re| are| have to be|'ve become)(?: (?!not\b|never\b)\w+)? (?:bipolar|borderline|schizophrenic|psychotic|manic|paranoid|delusional|crazy|insane|mental|depressed)\b/,
    unless: /\byou (?:told|said|asked)\b/,
    flags: 'You’re obviously bipolar.',
    passes: ['You’re not crazy.', 'You told me you are depressed.'],
    better: 'I’ve seen nights with no sleep, then days in bed. I’d like a clinician to look at that with you.',
  }),
  warn('alcoholic', 'diagnosing', {
    cue: /\balcoholics?\b/,
    flags: ['You’re clearly an alcoholic.', 'You are an alcoholic.'],
    passes: ['Alcoholics Anonymous meets on Tuesdays.', 'I go to Adult Children of Alcoholics.'],
    better: 'I counted the bottles and I’m worried. An assessment would tell us more.',
  }),
  warn('in_denial', 'diagnosing', {
    cue: /\byou(?:'re| are|'ve been)? (?:\w+ )?in denial\b|\byou (?:refuse to|won't|don't want to) (?:admit|face|see it)\b/,
    flags: 'You’re in denial.',
    passes: ['I was in denial for years.'],
    better: 'We see this differently. May I tell you what I saw?',
  }),
  strong('narcissist', 'diagnosing', {
    cue: /\b(?:narcissis\w+|psychopath\w*|sociopath\w*|gaslight\w*|toxic|manipulative|manipulator)\b/,
    flags: 'You’re a narcissist.',
    better: 'When I said I was hurt you left the room, and I felt alone.',
  }),
  warn('addiction_talking', 'diagnosing', {
    cue: /\b(?:addiction|disease|drugs?|alcohol|bottle|pills?) (?:that's |that is )?talking\b/,
    flags: 'That’s the addiction talking.',
    better: 'It’s hard for me to know what to trust, so I’m asking others to help us.',
  }),
  strong('fried', 'diagnosing', {
    cue: /\b(?:brain|mind)(?:'s| is| are| has been) (?:\w+ )?(?:fried|mush|rotted|rotting|gone)\b|\bfried your brain\b/,
    flags: 'Your brain is fried.',
    passes: ['You fried fish for all of us.'],
    better: 'You forgot our talk on Monday, and that scared me.',
  }),
  warn('several_years', 'piling_on', {
    cue: /\b(?:19|20)\d\d\b[^.]*\b(?:19|20)\d\d\b/,
    flags: 'In 2009 you crashed the car, in 2011 you lost the flat, and at my wedding you left early.',
    passes: ['In 2009 you taught me to drive.'],
    better: 'I’ll tell you about one night, 12 April.',
  }),
  warn('kept_a_list', 'piling_on', {
    cue: /\bkept (?:a list|count|score|track)\b/,
    flags: 'I’ve kept a list for fifteen years.',
    better: 'I chose two moments that stay with me.',
  }),
  warn('you_owe_me', 'piling_on', {
    cue: /\byou (?:still )?owe (?:me|us)\b/,
    flags: 'You still owe me for the divorce.',
    better: 'I’m leaving our old arguments outside today.',
  }),
  warn('all_over_again', 'piling_on', {
    cue: /\ball over again\b/,
    unless: /\b(?:start|begin|love|try|do it)\b[^.]*all over again/,
    flags: 'It’s dropping out of college all over again.',
    passes: ['I would love you all over again.'],
    better: 'You worked hard at college. I want that energy back for you.',
  }),
  warn('from_day_one', 'piling_on', {
    cue: /\b(?:trouble|problem|difficult|a mess)\b[^.]*\b(?:from|since) day one\b/,
    flags: 'You were trouble from day one.',
    passes: ['I was proud of you from day one.'],
    better: 'At ten you fixed every bike on our street.',
  }),
]
