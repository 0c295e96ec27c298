import rows from '../tables.json' with { type: 'json' }

/** The name of a table of texts that carry a date and a source. */
export type TableName = keyof typeof rows

/**
 * What the texts of one table are for, what they rest on, and their dates. `ref` names lines of the founding articles, works
 * and sections of docs/practice.md; `standing` says whether that is more than editorial guidance.
 */
export type TableRow = {
  readonly kind: 'rule' | 'question' | 'example' | 'guide' | 'note' | 'template' | 'label'
  readonly ref: string
  readonly standing: 'sourced' | 'guidance'
  /** `YYYY-MM-DD` */
  readonly asOf: string
  readonly reviewBy: string
}

/** Every table of texts that carry a date and a source. */
export const tables = rows as Readonly<Record<TableName, TableRow>>
