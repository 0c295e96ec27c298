import { categoryOf } from './service-codes.ts'

/** What earlier and later editions of the public export call a service, where that is not the name in our own key. */
const WORDINGS: readonly (readonly [code: string, ...names: string[]])[] = [
  ['SA', 'Substance abuse treatment', 'Substance use disorder treatment'],
  ['DT', 'Detoxification services'],
  ['HH', 'Transitional housing or halfway house'],
  [
    'SUMH',
    'Treatment for co-occurring substance use plus either serious mental illness (SMI) in adults and/or serious emotional disturbance (SED) in children',
    'Treatment for co-occurring serious mental illness (SMI)/serious emotional disturbance (SED) and substance use disorders',
    'Treatment for co-occurring serious mental health illness/serious emotional disturbance and substance use disorders',
    'Co-occurring substance use plus serious mental health illness',
  ],
  ['HI', 'Hospital inpatient'],
  ['RES', 'Residential'],
  ['RL', 'Residential long-term treatment (more than 30 days)'],
  ['RS', 'Residential short-term treatment (30 days or less)'],
  ['ODT', 'Partial hospitalization/day treatment', 'Outpatient day treatment/partial hospitalization'],
  ['TELE', 'Telemedicine/telehealth', 'Telemedicine therapy'],
  ['OTP', 'SAMHSA-certified Opioid Treatment Program', 'Opioid Treatment Program (OTP)'],
  ['UN', 'Administers naltrexone'],
  ['MOA', 'Accepts clients on opioid medication but prescribed elsewhere'],
  ['ADTX', 'Alcohol detox'],
  ['BDTX', 'Benzodiazepine detoxification'],
  ['MDTX', 'Methamphetamine detoxification'],
  ['ODTX', 'Opioids detoxification'],
  ['MI', 'Military insurance (e.g., TRICARE)', 'Military insurance', 'Federal military insurance'],
  ['SI', 'State-financed health insurance'],
  ['FSA', 'Federal, or any government funding for substance abuse programs'],
  ['PA', 'Payment assistance'],
  ['SS', 'Sliding fee scale'],
  ['SACA', 'Substance use counseling approach', 'Substance abuse counseling approach'],
  ['CBT', 'Cognitive behavior therapy'],
  ['CMI', 'Contingency management/motivational incentive'],
  ['TWFA', '12-step facilitation approach'],
  ['TRC', 'Trauma-related counseling approach', 'Trauma therapy'],
  ['SAE', 'Substance abuse education', 'Substance use education'],
  ['MCO', 'Marital/couple counseling'],
  ['TCC', 'Smoking/tobacco cessation counseling', 'Smoking cessation counseling'],
  ['CM', 'Case management', 'Case management services'],
  ['DVFP', 'Domestic violence services - family or partner'],
  ['IPC', 'Integrated primary care'],
  ['SPS', 'Suicide prevention'],
  ['BC', "Beds for clients' children"],
  ['CCC', 'Child care'],
  ['SHG', 'Self-help groups (for example, AA, NA, SMART Recovery)'],
  ['RC', 'Recovery coaching'],
  ['PEER', 'Peer support', 'Mentoring'],
  ['EMP', 'Employment counseling'],
  ['AOSS', 'Assistance with social services'],
  [
    'CSAA',
    'Comprehensive substance abuse assessment or diagnosis',
    'Comprehensive substance use assessment or diagnosis',
  ],
  ['CMHA', 'Comprehensive mental health assessment or diagnosis'],
  ['SSA', 'Screening for substance abuse'],
  ['SMHD', 'Screening for mental health disorders'],
  ['DAUT', 'Drug or alcohol urine test'],
  ['BABA', 'Breathalyzer or other blood alcohol testing'],
  ['HBT', 'Hepatitis B testing', 'Screening for hepatitis B'],
  ['HCT', 'Hepatitis C testing', 'Screening for hepatitis C'],
  ['NOE', 'Overdose education and naloxone'],
  ['TAY', 'Transitional age young adults'],
  ['SE', 'Seniors (65 or older)', 'Seniors', 'Older adults'],
  ['SNR', 'Seniors (65 or older)'],
  [
    'GL',
    'Lesbian, gay, bisexual, or transgender (LGBT)',
    'Lesbian, gay, bisexual, transgender, or queer (LGBTQ)',
    'LGBTQ',
  ],
  ['MF', 'Military families'],
  ['CJ', 'Criminal justice', 'Clients referred from the court/judicial system', 'Forensic clients'],
  ['CO', 'Co-occurring mental and substance use disorders', 'Co-occurring mental and substance abuse disorders'],
  ['VAMC', 'Department of Veterans Affairs'],
  ['IH', 'Indian Health Service'],
  ['DU', 'Specially designed program for DUI/DWI clients'],
  ['AH', 'Services for the deaf and hard of hearing', 'Sign language'],
  ['NX', 'Native American Indian or Alaska Native languages'],
  ['FX', 'Other languages'],
  ['F17', 'Chinese', 'Mandarin', 'Cantonese'],
  ['F19', 'Haitian Creole'],
  ['F25', 'Persian'],
  ['F81', 'Filipino'],
]

/** Every other wording of a service with its code and group, to be learned beside our own names (docs/practice.md 6.1). */
export const SERVICE_WORDINGS = WORDINGS.flatMap(([code, ...names]) =>
  names.map((name) => ({ code, category: categoryOf(code) ?? '', name })),
)

const APART = /\([^)]*\)|\b(persons|people|clients)\b|\b(who have|with)\b|\b(services|programs?) offered\b|\boffered\b/g

/**
 * The core of a service's name, for a second look where the name as it stands is not known: without remarks in parentheses, whom it
 * is for ("persons", "clients"), and "offered".
 */
export const looseName = (name: string): string =>
  name
    .toLowerCase()
    .replace(APART, ' ')
    .replaceAll('substance abuse', 'substance use')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
