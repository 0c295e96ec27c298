import { text } from '@holdfast/content/content'
import type { Locale, Source } from '../text.ts'

/** Something published that a text rests on. `url` is null where no address is known; `readOn` is `YYYY-MM-DD`. */
export type PublishedSource = {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url: string | null
  readonly readOn: string
}

const READ_ON = '2026-11-25'
const published = (title: string, publisher: string, url: string | null = null) => ({
  title,
  publisher,
  url,
  readOn: READ_ON,
})
const pubMed = (id: number) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`
const pmc = (id: number) => `https://pmc.ncbi.nlm.nih.gov/articles/PMC${id}/`

/** The five founding articles (docs/requirements.md), named by their subject. */
const ARTICLES = {
  S0: published(
    'Article on betrayal and trust after an intervention',
    'Addiction Interventions',
    'https://addictioninterventions.com/do-addicts-feel-betrayed-after-an-intervention',
  ),
  S1: published(
    'What do I do if an intervention fails?',
    'arlingtoncemetery.net',
    'https://www.arlingtoncemetery.net/health/treatment/what-do-i-do-if-an-intervention-fails/',
  ),
  S2: published(
    'Article on five steps after detox was refused',
    'Detox.com',
    'https://www.detox.com/5-steps-to-take-if-an-addict-refuses-detox/',
  ),
  S3: published(
    'What to do when a prior intervention failed',
    'Recovery Care Partner',
    'https://recoverycarepartner.com/when-prior-intervention-failed/',
  ),
  S4: published('Article on crisis intervention techniques', 'Treatment provider'),
} as const

/** Studies, agencies and handbooks (docs/practice.md says what each is cited for). */
const WORKS = {
  ahrq_moud: published('Medications for opioid use disorder playbook: tolerance after detox', 'AHRQ'),
  archer_2020: published('Review of CRAFT, 14 studies with 691 people', 'Archer et al., 2020'),
  arise: published(
    'Outcomes with the ARISE approach to engaging reluctant drug- and alcohol-dependent individuals in treatment',
    'Landau et al., 2004',
    pubMed(15624546),
  ),
  asam_levels: published('The ASAM Criteria, third and fourth edition', 'American Society of Addiction Medicine'),
  asam_withdrawal: published(
    'Clinical practice guideline on alcohol withdrawal management, 2020 (summary)',
    'American Society of Addiction Medicine',
    'https://www.guidelinecentral.com/',
  ),
  benzodiazepines: published(
    'Joint clinical practice guideline on benzodiazepine tapering, 2025 (summary)',
    'American Society of Addiction Medicine et al.',
  ),
  commitment: published('Involuntary commitment and guardianship laws', 'National Judicial Opioid Task Force'),
  craft: published('Community Reinforcement and Family Training: the manual (contents)', 'Smith, Meyers, 2023'),
  craft_short: published(
    'Trial of CRAFT, a short entry training and support groups, 115 families',
    'PMC5690811',
    pmc(5690811),
  ),
  dea_drugs: published('Drugs of abuse: chart of uses and effects', 'Drug Enforcement Administration'),
  easl: published('Clinical practice guidelines on alcohol (as cited)', 'EASL'),
  ekra: published(
    'Bulletin on the Eliminating Kickbacks in Recovery Act, 18 USC 220',
    'American Health Law Association',
  ),
  johnson: published(
    'The components of the Johnson model',
    'Desert Hope Treatment Center',
    'https://deserthopetreatment.com/',
  ),
  kelly_2019: published(
    'How many recovery attempts does it take to successfully resolve an alcohol or drug problem?',
    'Kelly et al., 2019',
    pmc(6602820),
  ),
  letters: published(
    'The letters of an intervention',
    'New Life Recovery Services',
    'https://newliferecoveryservices.com/',
  ),
  loneck_1996: published(
    'The Johnson Intervention and relapse during outpatient treatment',
    'Loneck, Garrett, Banks, 1996',
    pubMed(8841685),
  ),
  mayo: published('Intervention: help a loved one overcome addiction', 'Mayo Clinic', 'https://www.mayoclinic.org/'),
  miller_1999: published(
    'Engaging the unmotivated in treatment for alcohol problems: a comparison of three strategies for intervention through family members',
    'Miller, Meyers, Tonigan, 1999',
    pubMed(10535235),
  ),
  naloxone_county: published('Naloxone: when to give a second dose', 'Watauga County', 'https://wataugalead.org/'),
  ncadi: published('Commonly abused drugs: how long their effects last', 'NCADI'),
  nsduh: published(
    'National Survey on Drug Use and Health, 2010 to 2013: reasons for not receiving treatment',
    'SAMHSA',
    'https://www.drugpolicyfacts.org/',
  ),
  pfa: published('Psychological first aid: field operations guide', 'National Child Traumatic Stress Network'),
  red_cross_2010: published(
    'Scientific review of critical incident stress debriefing, 2010',
    'American Red Cross Advisory Council',
  ),
  samhsa_locator: published(
    'FindTreatment.gov and the National Substance Use and Mental Health Services Survey',
    'SAMHSA',
    'https://findtreatment.gov/',
  ),
  samhsa_overdose: published('Opioid overdose prevention toolkit: five essential steps', 'SAMHSA'),
  sre: published('Site Reliability Engineering: blameless postmortems', 'Google', 'https://sre.google/books/'),
  stanley_brown: published('Stanley-Brown safety plan', 'Stanley, Brown', 'https://suicidesafetyplan.com/'),
  syracuse: published('Drugs and their effects', 'Syracuse University'),
} as const

/** Names a work in the `ref` of a source. */
type WorkId = keyof typeof WORKS

/** What a text rests on where no authority was found. */
const EDITORIAL = {
  id: 'holdfast',
  title: text('editorial.title'),
  publisher: 'Holdfast',
  url: null,
  readOn: READ_ON,
} as const

/** Sections of docs/practice.md that rest on one work as a whole. */
const SECTION_WORKS: Readonly<Record<string, readonly WorkId[]>> = {
  '1.2': ['asam_levels'],
  '2.1': ['johnson'],
  '2.2': ['arise'],
  '2.3': ['craft'],
  '4.1': ['letters', 'mayo'],
  '6.1': ['samhsa_locator'],
  '9.2': ['stanley_brown'],
  '9.5': ['pfa'],
  '10.2': ['nsduh'],
  '10.4': ['sre'],
}

type Id = keyof typeof ARTICLES | WorkId
const isWork = (token: string): token is WorkId => token in WORKS

const worksByRef = new Map<string, readonly PublishedSource[]>()

/** The works that a `ref` names: articles by their line (`S2.13`), works by their id, sections of the practice by what they rest on. */
export function worksOf(ref: string): readonly PublishedSource[] {
  const known = worksByRef.get(ref) ?? findWorks(ref)
  worksByRef.set(ref, known)
  return known
}

function findWorks(ref: string): readonly PublishedSource[] {
  const ids = ref.split(', ').flatMap((token): readonly Id[] => {
    const article = /^S[0-4](?=\.|$)/.exec(token)?.[0] as keyof typeof ARTICLES | undefined
    if (article) return [article]
    if (isWork(token)) return [token]
    return SECTION_WORKS[token.replace('docs/practice.md ', '')] ?? []
  })
  return [...new Set(ids)].map((id) => ({ id, ...(isWork(id) ? WORKS[id] : ARTICLES[id]) }))
}

/** A source as tables write it: `docs/practice.md 5.1 (guidance)` is shown as guidance, anything else as sourced. */
export const sourced = (ref: string): Source => ({
  ref: ref.replace(' (guidance)', ''),
  standing: ref.includes('(guidance)') ? 'guidance' : 'sourced',
})

/** What readers are shown as the source of a text: published works, and editorial guidance wherever it is not sourced alone. */
export function sourcesOf({ ref, standing }: Source, locale: Locale): readonly PublishedSource[] {
  const works = worksOf(ref)
  return standing === 'guidance' || works.length === 0
    ? [...works, { ...EDITORIAL, title: EDITORIAL.title[locale] }]
    : works
}

/** The sources of a text in one short line, by their publishers: `Mayo Clinic; Holdfast, Editorial guidance (2026-11-25)`. */
export const sourceLine = (source: Source, locale: Locale): string =>
  sourcesOf(source, locale)
    .map(({ publisher, title, id, readOn }) => (id === EDITORIAL.id ? `${publisher}, ${title} (${readOn})` : publisher))
    .join('; ')
