import type { Locale, Text } from '@holdfast/domain/text'
import { z } from 'zod'

const said = (en: string, es: string): Text => ({ en, es })

const FORMATS: Readonly<Record<string, Text>> = {
  email: said('must be an e-mail address', 'debe ser un correo electrónico'),
  date: said('must be a day such as 2026-05-12', 'debe ser un día, por ejemplo 2026-05-12'),
  datetime: said(
    'must be a moment in UTC such as 2026-05-12T14:30:00Z',
    'debe ser un momento en UTC, por ejemplo 2026-05-12T14:30:00Z',
  ),
  uuid: said('must be an id', 'debe ser un identificador'),
}

const size = (origin: string, limit: number | bigint, kind: 'least' | 'most'): Text => {
  const [en, es] = kind === 'least' ? ['at least', 'al menos'] : ['at most', 'como máximo']
  if (origin === 'string') return said(`must have ${en} ${limit} characters`, `debe tener ${es} ${limit} caracteres`)
  if (origin === 'array') return said(`must name ${en} ${limit}`, `debe nombrar ${es} ${limit}`)
  return said(`must be ${en} ${limit}`, `debe ser ${es} ${limit}`)
}

function plain(issue: z.core.$ZodRawIssue): Text {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? said('is missing', 'falta')
        : said(`must be of type ${issue.expected}`, `debe ser de tipo ${issue.expected}`)
    case 'too_small':
      return size(issue.origin, issue.minimum, 'least')
    case 'too_big':
      return size(issue.origin, issue.maximum, 'most')
    case 'invalid_format':
      return FORMATS[issue.format] ?? said('does not have the right form', 'no tiene la forma correcta')
    case 'invalid_value':
      return said(`must be one of: ${issue.values.join(', ')}`, `debe ser uno de: ${issue.values.join(', ')}`)
    default:
      return said('is not valid', 'no es válido')
  }
}

/** What is wrong with a field, in the reader's language, where the contract has no words of its own for it. */
export const plainMessages =
  (locale: Locale): z.core.$ZodErrorMap =>
  (issue) =>
    plain(issue)[locale]

/** The words that contracts and rules have for a field, in Spanish. */
const SPANISH: Readonly<Record<string, string>> = {
  'is not known here': 'no se conoce aquí',
  'nothing is expected here': 'aquí no se espera nada',
  'must not be empty': 'no debe estar vacío',
  'must be one line': 'debe ser una sola línea',
  'contains characters that cannot be kept': 'contiene caracteres que no se pueden guardar',
  'must have at least 15 characters': 'debe tener al menos 15 caracteres',
  'is too easy to guess; four or five unrelated words work well':
    'es muy fácil de adivinar; cuatro o cinco palabras sin relación funcionan bien',
  'An objection says why': 'Una objeción dice por qué',
  'A scenario of your own says what it is and what becomes of the meeting':
    'Una situación propia dice qué es y qué pasa con la reunión',
  'must be C1 to C30': 'debe ser de C1 a C30',
  'must be a time zone such as America/New_York': 'debe ser una zona horaria, por ejemplo America/New_York',
  'You must be 18 or older to take part': 'Debe tener 18 años o más para participar',
  'Holdfast is for the people who plan. The person the plan is about cannot join':
    'Holdfast es para quienes planean. La persona de quien trata el plan no puede unirse',
  'is nobody in this plan': 'no está en este plan',
  'is nobody in this case': 'no está en este caso',
  'has joined already': 'ya se unió',
  'is no factor of this review': 'no es un factor de esta revisión',
  'is no check of this plan': 'no es un control de este plan',
  'must be after the day itself': 'debe ser después de la fecha misma',
  'must not be after today': 'no debe ser después de hoy',
  'is missing': 'falta',
  'must be the nextCursor of the page before': 'debe ser el nextCursor de la página anterior',
  'is no place of this directory': 'no es un lugar de este directorio',
  'is no place of this directory with a point on the map': 'no es un lugar de este directorio con un punto en el mapa',
  'is no ZIP code near any place of this directory': 'no es un código postal cercano a ningún lugar de este directorio',
  'is no cursor of this list': 'no es un cursor de esta lista',
  'must be a phone number': 'debe ser un número de teléfono',
  'must be an https address': 'debe ser una dirección https',
  'must be two capital letters, such as US': 'deben ser dos letras mayúsculas, por ejemplo US',
  'A contact can be called, texted or written to': 'A un contacto se le puede llamar o escribir',
  'must be after the day it was checked': 'debe ser después del día en que se revisó',
  'The next review lies ahead, within three years': 'La próxima revisión está por venir, dentro de tres años',
  'is no text of this list': 'no es un texto de esta lista',
  'names somebody twice': 'nombra a alguien dos veces',
}

/** The same words in the reader's language; words that are not known here stay as they are. */
export const inLanguage = (message: string, locale: Locale): string =>
  locale === 'es' ? (SPANISH[message] ?? message) : message
