import type { Page } from '@playwright/test'

/** How much longer a word of the pseudo-language is than in English, as German or Greek would be. */
const LONGER = 0.4

/**
 * Shows every text of the page in a language that is written from right to left and is longer than English; no reader is offered it.
 * It changes what the browser shows, so texts of the app, of the server and of a family are all tried.
 */
export async function speakPseudoLanguage(page: Page): Promise<void> {
  await page.addInitScript((longer) => {
    const LETTERS = 'مثالطويلجدا'
    const SPOKEN = new WeakMap<Node, string>()
    const spoken = (words: string) =>
      words.replace(/\p{L}{2,}/gu, (word) => word + LETTERS.slice(0, Math.ceil(word.length * longer)))
    const sayText = (text: Text) => {
      if (SPOKEN.get(text) === text.data || text.parentElement?.closest('script, style, noscript, textarea')) return
      const said = spoken(text.data)
      SPOKEN.set(text, said)
      if (said !== text.data) text.data = said
    }
    const sayLabel = (element: Element) => {
      const label = element.getAttribute('aria-label')
      if (label === null || SPOKEN.get(element) === label) return
      const said = spoken(label)
      SPOKEN.set(element, said)
      element.setAttribute('aria-label', said)
    }
    const say = (root: Node) => {
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
      for (let node: Node | null = root; node !== null; node = nodes.nextNode())
        if (node instanceof Text) sayText(node)
        else if (node instanceof Element) sayLabel(node)
    }
    const turn = () => {
      if (document.documentElement.dir !== 'rtl') document.documentElement.dir = 'rtl'
    }
    new MutationObserver((changes) => {
      turn()
      for (const { addedNodes, target, type } of changes)
        if (type === 'childList') addedNodes.forEach(say)
        else if (target instanceof Text) sayText(target)
        else if (target instanceof Element) sayLabel(target)
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['dir', 'aria-label'],
    })
  }, LONGER)
}
