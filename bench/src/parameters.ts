/** The sizes at which growth is measured, in sources; each makes somewhat more slides than that. */
export const SIZES = [30, 300, 1_000] as const

/** How many times slower the processor is made for paint: what Lighthouse does for a mobile phone. */
export const CPU_SLOWDOWN = 4

/**
 * The 4G line for paint, as the DevTools protocol takes it: Lighthouse's 'slow 4G'.
 * Delay from request to answer in ms; throughput in bytes a second (1.6 and 0.75 Mbit/s).
 */
export const LINE_4G = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 } as const

/** The window in which slides are painted, in CSS px. */
export const WINDOW = { width: 1280, height: 720 } as const

/** Time after which a process counts as not done, in ms. */
export const TIME_LIMIT = 240_000

/** How often memory is looked at, in ms: often enough to meet each process before it ends. */
export const MEMORY_INTERVAL = 100
