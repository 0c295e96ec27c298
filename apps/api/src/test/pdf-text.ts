import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** The words of each page of a PDF. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text.map((page) => page.replace(/\s+/g, ' '))
}

/** How many glyphs a PDF draws, and how many of them are the box that stands for a letter its font does not hold. */
export async function pdfGlyphs(bytes: Uint8Array): Promise<{ drawn: number; boxes: number }> {
  const { OPS } = await getResolvedPDFJS()
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const codes: number[] = []
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(at)).getOperatorList()
    fnArray.forEach((operation, place) => {
      if (operation !== OPS.showText) return
      const [glyphs] = argsArray[place] as [(number | { originalCharCode: number })[]]
      for (const glyph of glyphs) if (typeof glyph === 'object') codes.push(glyph.originalCharCode)
    })
  }
  // glyph 0 of a font is its box (OpenType, "glyph 0: the .notdef glyph"), and keeps its place in what is embedded
  return { drawn: codes.length, boxes: codes.filter((code) => code === 0).length }
}

/** The width and height of the first page, in points. */
export async function pdfPaper(bytes: Uint8Array): Promise<number[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return (await pdf.getPage(1)).view.slice(2).map(Math.round)
}

/** What a PDF says of itself to whoever has it read aloud. */
export async function pdfAbout(bytes: Uint8Array): Promise<{ title: unknown; lang: unknown; isTagged: boolean }> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } }
  return { title: info.Title, lang: info.Language, isTagged: (await pdf.getMarkInfo())?.Marked === true }
}
