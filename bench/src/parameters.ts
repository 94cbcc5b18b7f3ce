/** The sizes at which growth is measured, in sources. */
export const SIZES = [30, 300, 1_000] as const

/** Processor slowdown for paint, as Lighthouse's for a mobile phone. */
export const CPU_SLOWDOWN = 4

/**
 * Lighthouse's 'slow 4G' line: latency in ms, throughput in bytes/s.
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
export const LINE_4G = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const

/** The window in which slides are painted, in CSS px. */
export const WINDOW = { width: 1280, height: 720 } as const

/** Time after which a process counts as not done, in ms. */
export const TIME_LIMIT = 240_000

/** The time limit in a quick run, in ms. */
export const QUICK_LIMIT = 60_000
