import { content } from '../content/content.ts'
import type { Dated } from '../content/content.ts'
import type { Text } from '../text.ts'
import type { LineProblem } from './facility-row.ts'

const DATED = {
  kind: 'label',
  asOf: '2026-11-25',
  reviewBy: '2027-11-25',
  source: { ref: 'docs/practice.md 6.1', standing: 'sourced' },
} as const satisfies Dated

const text = (en: string, es: string): Text => ({ en, es })

/** Why a line of the file is not taken into the directory, and what it would need. */
export const LINE_PROBLEM_LABELS: Readonly<Record<LineProblem, Text>> = content('line-problems', DATED, {
  no_name: text('The name is missing.', 'Falta el nombre.'),
  no_zip: text('The ZIP code is missing.', 'Falta el código postal.'),
  bad_zip: text('The ZIP code is not five digits.', 'El código postal no tiene cinco dígitos.'),
  bad_coordinates: text(
    'Latitude and longitude are missing, or are not on the map.',
    'La latitud y la longitud faltan o no están en el mapa.',
  ),
  wrong_type: text('A field holds something that is not text.', 'Un campo contiene algo que no es texto.'),
  too_long: text('A field is too long.', 'Un campo es demasiado largo.'),
  formula: text('A field begins like a formula.', 'Un campo empieza como una fórmula.'),
  unreadable: text(
    'A field has characters that cannot be kept.',
    'Un campo tiene caracteres que no se pueden guardar.',
  ),
  doubled: text(
    'The same name, street and ZIP code were on a line before.',
    'El mismo nombre, calle y código postal ya estaban en una línea anterior.',
  ),
})

/** What happens to a line: it is new, changes a place, changes nothing, leaves an own entry alone, or is refused. */
export const LINE_VERDICTS = ['new', 'changed', 'same', 'kept', 'refused'] as const
/** What loading the file would do to one place; known before anything is changed (F90d). */
export type LineVerdict = (typeof LINE_VERDICTS)[number]

/** The verdicts as the import report names them. */
export const LINE_VERDICT_LABELS: Readonly<Record<LineVerdict, Text>> = content('line-verdicts', DATED, {
  new: text('New', 'Nuevo'),
  changed: text('Changed', 'Cambiado'),
  same: text('Same as before', 'Igual que antes'),
  kept: text('Your own entry stays as it is', 'Su propia entrada queda como está'),
  refused: text('Refused', 'Rechazado'),
})

/** Why a whole file is refused. */
export const FILE_PROBLEMS = [
  'file_unknown',
  'file_empty',
  'file_columns',
  'file_broken',
  'file_encoding',
  'file_too_deep',
  'file_too_large',
  'file_formulas',
] as const
/** Nothing of such a file is taken in. */
export type FileProblem = (typeof FILE_PROBLEMS)[number]

/** Each reason with the way to mend the file. */
export const FILE_PROBLEM_LABELS: Readonly<Record<FileProblem, Text>> = content('file-problems', DATED, {
  file_unknown: text(
    'This is neither the JSON export nor the spreadsheet (.xlsx or .csv) of the treatment finder.',
    'Esto no es ni la exportación JSON ni la hoja de cálculo (.xlsx o .csv) del buscador de tratamiento.',
  ),
  file_empty: text('There is no place in this file.', 'No hay ningún lugar en este archivo.'),
  file_columns: text(
    'The first line must name the columns name1, street1, city, state, zip, latitude and longitude.',
    'La primera línea debe nombrar las columnas name1, street1, city, state, zip, latitude y longitude.',
  ),
  file_broken: text(
    'The file breaks off or cannot be read. Get it once more and try again.',
    'El archivo está cortado o no se puede leer. Obténgalo de nuevo e inténtelo otra vez.',
  ),
  file_encoding: text('The file is not UTF-8 text.', 'El archivo no es texto UTF-8.'),
  file_too_deep: text(
    'The file is nested deeper than a list of places can be.',
    'El archivo está anidado más de lo que puede estar una lista de lugares.',
  ),
  file_too_large: text(
    'The file holds more than a list of places can. At most 100,000 places and 128 MB.',
    'El archivo contiene más de lo que puede contener una lista de lugares. Como máximo 100,000 lugares y 128 MB.',
  ),
  file_formulas: text(
    'The spreadsheet contains formulas. Save it with values only, then try again.',
    'La hoja de cálculo contiene fórmulas. Guárdela solo con valores e inténtelo otra vez.',
  ),
})

/** Where an import stands. */
export const IMPORT_STATUSES = ['waiting', 'reading', 'checked', 'loading', 'done', 'dropped'] as const
/** A file is checked first (a dry run) and changes something only while `loading` (F90d). */
export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** Says at each point whether anything has been changed yet. */
export const IMPORT_STATUS_LABELS: Readonly<Record<ImportStatus, Text>> = content('import-statuses', DATED, {
  waiting: text('Waits for a file', 'Espera un archivo'),
  reading: text('The file is being read', 'Se está leyendo el archivo'),
  checked: text('Checked. Nothing has been changed yet', 'Revisado. Aún no se ha cambiado nada'),
  loading: text('Places are being taken in', 'Se están incorporando los lugares'),
  done: text('Done', 'Listo'),
  dropped: text('Put aside', 'Descartado'),
})

/** A file is sent within three minutes, and a spreadsheet is opened within two; a reading that is silent for longer has ended. */
export const READING_SILENCE_SECONDS = 330

/** Whether the reading of a file was cut off: it says that it reads, yet has been silent for too long. */
export const isReadingOver = (status: ImportStatus, lastMovedAt: Date, now: Date): boolean =>
  status === 'reading' && now.getTime() - lastMovedAt.getTime() > READING_SILENCE_SECONDS * 1000

/** Why an import is refused. */
export const IMPORT_REFUSALS = content('import-refusals', DATED, {
  import_running: text(
    'Another import is running in this organization. Wait until it is done.',
    'Otra importación está en curso en esta organización. Espere a que termine.',
  ),
  import_not_checked: text(
    'Give the file first, and look at what it would change.',
    'Primero entregue el archivo y vea lo que cambiaría.',
  ),
  import_over: text('This import is over. Begin a new one.', 'Esta importación terminó. Empiece otra.'),
})
