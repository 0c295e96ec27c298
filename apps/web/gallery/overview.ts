import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FOLDER } from './folder.ts'

const foldersOf = (folder: string): string[] =>
  readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())

/** Writes a page with all pictures, state by state, and answers where it is. */
export function writeOverview(): string {
  const parts = foldersOf(FOLDER).map((state) => {
    const pictures = readdirSync(join(FOLDER, state)).map(
      (file) => `<figure><img loading="lazy" src="${state}/${file}" alt=""><figcaption>${file}</figcaption></figure>`,
    )
    return `<h2>${state}</h2><div>${pictures.join('')}</div>`
  })
  const file = join(FOLDER, 'index.html')
  const style = 'div{display:flex;flex-wrap:wrap;gap:1rem}img{width:20rem;border:1px solid #ccc}figure{margin:0}'
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${parts.join('')}`,
  )
  return file
}
