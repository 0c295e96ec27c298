/** What a tab remembers while its pages are covered: somebody left, or the page was locked. */
export const LEFT = 'holdfast.left'
export const COVERED = 'holdfast.covered'
