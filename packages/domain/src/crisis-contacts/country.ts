/** The country whose crisis numbers are shown where nobody chose one: the only one that the standard numbers are of. */
export const DEFAULT_COUNTRY = 'US'

/** Countries and territories as two letters (ISO 3166-1 alpha-2). */
export const COUNTRIES: readonly string[] = [
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD',
  'CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF',
  'GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN',
  'KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA',
  'NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI',
  'SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI',
  'VN VU WF WS YE YT ZA ZM ZW',
].flatMap((line) => line.split(' '))

/** Whom to call where somebody may die, in countries whose numbers are known here, for a page on which nothing else stands. */
const FOR_LIFE: Readonly<Record<string, readonly string[]>> = {
  CA: ['911', '988'],
  GB: ['999', '116 123'],
  US: ['911', '988'],
}

/** These numbers of a country; none where they are not known, so that nobody is given a wrong one. */
export const lifeNumbersOf = (country: string): readonly string[] => FOR_LIFE[country] ?? []

/** The country of a language tag such as `es-MX`; the default where it names none. */
export function countryOf(languageTags: readonly string[]): string {
  const regions = languageTags.map((tag) => /-([A-Z]{2})(?:-|$)/.exec(tag)?.[1])
  return regions.find((region) => region !== undefined && COUNTRIES.includes(region)) ?? DEFAULT_COUNTRY
}

/** Whether these contacts name an emergency number; where they do not, people are told so, and to call the one of their country. */
export const hasEmergencyNumber = (contacts: readonly { kind: string }[]): boolean =>
  contacts.some(({ kind }) => kind === 'emergency')
