import { type CoachRule, strong, warn } from './coach-rule.ts'

const KIND =
  'love|loved|lovely|made me (?:feel (?:loved|safe|welcome|seen|better|at home)|laugh|smile|proud)|proud|kind|kindness|there for|cared|care for|help|helped|brought|taught|welcome|gentle|generous|remember|remembered|listened|shared|sang|carried|protected|stood by|make me laugh|made us laugh|found time|came when'

/** Blame and labels (docs/practice.md 4.3, rows 1 to 14). */
export const RULES_OF_BLAME: readonly CoachRule[] = [
  warn('you_always', 'blame', {
    cue: /\byou(?:'re| are|'ve)? (?:always|constantly|forever)\b/,
    unless: new RegExp(`\\byou(?:'re| are|'ve)? (?:always|constantly|forever)\\b[^.;]*\\b(?:${KIND})\\b`),
    flags: ['You always ruin Christmas for everybody.', 'You’re constantly late.'],
    passes: [
      'You always made me feel loved.',
      'You always helped me carry the boxes.',
      'I will always be your sister.',
    ],
    better: 'Last Christmas Eve I put dinner away at midnight because you hadn’t come home. I was frightened.',
  }),
  warn('you_never', 'blame', {
    cue: /\byou never\b/,
    unless:
      /\byou never (?:once )?(?:forgot|forget|let me down|gave up|give up|missed|miss|hurt|failed|fail|left (?:me|my)|complained|judged|stopped (?:loving|believing|trying)|made me feel (?:small|alone|stupid)|turned (?:me|anyone) away|raised your voice)/,
    flags: 'You never show up for our kids.',
    passes: ['You never forgot my birthday.', 'I’ve never been prouder.', 'You never let me down when I was ill.'],
    better: 'On 3 May Tim looked for you at his match and I had no answer. I felt sad.',
  }),
  warn('your_fault', 'blame', {
    cue: /\byour (?:own )?fault\b/,
    flags: 'It’s your fault I can’t sleep.',
    passes: ['It is not your fault.'],
    better: 'I lie awake listening for your car.',
  }),
  warn('you_made_me', 'blame', {
    cue: /\byou (?:made|make) me (?:lose|miss|quit|sick|cry|hate|lie|pay|leave|feel (?:like nothing|small|worthless|stupid|ashamed|terrible|bad|awful|crazy|guilty))\b/,
    flags: 'You made me lose that job.',
    passes: ['You made me laugh when nobody could.', 'You made me feel safe.'],
    better: 'I left work early eleven times this spring to check on you, and I lost my position.',
  }),
  warn('you_did_this', 'blame', {
    cue: /\byou did (?:this|that|it) to\b/,
    flags: 'You did this to us.',
    better: 'This illness has reached all of us, me included.',
  }),
  warn('you_chose', 'blame', {
    cue: /\byou (?:chose|choose|picked|pick) (?:\w+ ){1,4}(?:over|before|instead of)\b/,
    flags: 'You chose drugs over me.',
    better: 'When our weekend fell through I felt second, and I miss you.',
  }),
  strong('addict', 'label', {
    cue: /\baddicts?\b/,
    flags: 'Face it, you’re an addict.',
    passes: ['The addiction doctor called back.'],
    better: 'You’re my brother, and I’m worried about how much you’re using.',
  }),
  strong('slur', 'label', {
    cue: /\b(?:junkies?|druggies?|winos?|boozers?|stoners?|smackheads?)\b/,
    evenNegated: true,
    flags: 'Nobody wants a junkie for a father.',
    passes: ['We threw out the junk mail.', 'The junk drawer was full.', 'I bought junk food.'],
    better: 'Maya asked me when Dad will feel well again.',
  }),
  strong('a_drunk', 'label', {
    cue: /\b(?:a|the|another|just a|town) (?:\w+ )?drunk\b(?!-| driver| driving| man| woman)/,
    flags: 'You’re just a drunk.',
    passes: ['We’d drunk our coffee.', 'I was punch-drunk from the long day.', 'A drunk driver hit our uncle.'],
    better: 'I’ve seen you drinking before work.',
  }),
  warn('get_clean', 'label', {
    cue: /\b(?:get|getting|stay|staying|got|stayed|be) clean\b(?! (?:clothes|sheets|towels|water|air|dishes|bill|socks|needles|shirts))/,
    flags: 'When are you going to get clean?',
    passes: [
      'We get clean clothes from your mother.',
      'You helped me clean the house.',
      'The doctor gave a clean bill of health.',
    ],
    better: 'I hope you’ll let someone help you stop using.',
  }),
  warn('dirty_test', 'label', {
    cue: /\b(?:tests?|tested|urine|screens?|samples?)\b[^.;]*\bdirty\b|\bdirty (?:test|urine|screen|sample)/,
    flags: 'Your test came back dirty.',
    passes: ['The dirty dishes stayed in the sink.'],
    better: 'The test was positive for cocaine.',
  }),
  strong('head_slur', 'label', {
    cue: /\b(?:crack|pot|dope|meth|coke|pill|acid)heads?\b|\btweakers?\b/,
    flags: 'That was crackhead behaviour.',
    passes: ['You left at the crack of dawn.', 'She made a pot roast.', 'That song was dope.'],
    better: 'What happened on Sunday with the rent money scared me.',
  }),
  warn('habit', 'label', {
    cue: /\b(?:drug|drinking|filthy|expensive|nasty|pill|heroin|cocaine|coke) habits?\b|\byour habit\b(?! of)/,
    flags: 'Your filthy habit costs us everything.',
    passes: ['Your habit of calling on Sundays kept me going.', 'She wore a nun’s habit.'],
    better: 'Your drug use took 400 dollars from our account in June.',
  }),
  warn('abuser', 'label', {
    cue: /\b(?:drug|substance|alcohol|an|another) abusers?\b/,
    flags: 'You’re an abuser of everything you touch.',
    passes: [
      'I have told you about the abuse that I lived through.',
      'She called a child-abuse hotline.',
      'I left my abuser that year.',
    ],
    better: 'You’ve been taking more tablets than the label says.',
  }),
]
