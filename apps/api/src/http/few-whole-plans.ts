import pLimit from 'p-limit'

/** So few keep this process and PostgreSQL busy; the rest wait as little more than an open connection. */
const AT_ONCE = 8

/**
 * Runs the reading of a whole plan, from its statement to the bytes that are sent, when fewer than eight others run in this process;
 * before that it waits its turn, but for nobody to receive an answer. Where many begin at once, each takes so long that the garbage
 * collector counts what belongs to it as old, and its rows with it: those are cleaned seldom and at length.
 */
export const fewWholePlans = pLimit(AT_ONCE)
