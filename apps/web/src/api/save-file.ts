import type { FileAnswer } from '@holdfast/contracts/route'

/** Hands a file of the API to the person, to keep or to open. */
export function saveFile({ name, bytes }: FileAnswer, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
