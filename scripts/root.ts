import { resolve } from 'node:path'

/** The folder that holds package.json; every path of the scripts starts here. */
export const root = resolve(import.meta.dirname, '..')
