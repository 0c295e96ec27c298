import { type FileHandle, open } from 'node:fs/promises'

/** Opens a backup to be written, as a new file for its owner alone, or to be read; says in one line why it cannot. */
export async function openBackupFile(file: string, purpose: 'write' | 'read'): Promise<FileHandle> {
  try {
    return await open(file, purpose === 'write' ? 'wx' : 'r', 0o600)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') throw new Error(`${file} exists already. Name a new file.`)
    if (code === 'ENOENT' && purpose === 'read') throw new Error(`There is no file ${file}.`)
    throw new Error(`${file} cannot be opened (${code}).`)
  }
}
