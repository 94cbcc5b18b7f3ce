import type { Metric } from './results.ts'
import { COUNTS, IN_BYTES } from './results.ts'

/** A value with its unit: `1.24 s`, `85 ms`, `123 kB`, `1.50 GB`. */
export function formatted(metric: Metric, value: number): string {
  if (COUNTS.has(metric))
    return String(value)
  return IN_BYTES.has(metric) ? bytes(value) : time(value)
}

function time(ms: number): string {
  return ms < 995 ? `${Math.round(ms)} ms` : `${threeDigits(ms / 1000)} s`
}

function bytes(count: number): string {
  if (count < 999.5e3)
    return `${count < 9_950 ? (count / 1e3).toFixed(1) : Math.round(count / 1e3)} kB`
  return count < 999.5e6 ? `${threeDigits(count / 1e6)} MB` : `${threeDigits(count / 1e9)} GB`
}

/** A ratio in three digits. */
export const times = (value: number): string => `${threeDigits(value)}×`

function threeDigits(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}
