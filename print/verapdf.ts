import type { Failure } from '@raadsdeck/pdf-ua'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Problem } from '../lib/problem.ts'
import { run, RunError } from '../lib/run.ts'

/** The norms: veraPDF's name for each, and ours in a failure's clause. */
const FLAVOURS = [['ua1', 'PDF/UA-1'], ['2a', 'PDF/A-2']] as const

/** In ms. A file of hundreds of pages takes seconds. */
const TIME_LIMIT = 5 * 60_000

const RULE = /<rule( [^>]*\bstatus="failed"[^>]*)>\s*<description>([^<]*)<\/description>/g

/** The veraPDF command on the search path, if it is installed. */
export function findVeraPdf(path: string | undefined = process.env.PATH): string | undefined {
  const name = process.platform === 'win32' ? 'verapdf.bat' : 'verapdf'
  return (path ?? '').split(delimiter).filter(Boolean).map(folder => join(folder, name)).find(file => existsSync(file))
}

/**
 * Asks veraPDF for its judgement by both norms.
 * @throws {Problem} when it gives no judgement
 */
export async function askVeraPdf(command: string, file: string): Promise<Failure[]> {
  const failures: Failure[] = []
  for (const [flavour, norm] of FLAVOURS)
    failures.push(...readVeraPdfReport(await reportOf(command, flavour, file), norm))
  return failures
}

/** Its name and version, as it says them itself: 'veraPDF 1.28.1'. */
export async function veraPdfVersion(command: string): Promise<string> {
  const said = await outputOf(command, ['--version'])
  return /^veraPDF \d[\w.]*/m.exec(said)?.[0] ?? 'veraPDF'
}

/**
 * Reads from veraPDF's XML report which rules failed, each once with the number of places.
 * @throws {Problem} when the text is no report with a judgement
 */
export function readVeraPdfReport(xml: string, norm: string): Failure[] {
  if (!/<validationReport [^>]*\bisCompliant="(?:true|false)"/.test(xml))
    throw noJudgement(xml)
  return [...xml.matchAll(RULE)].map(([, attributes = '', description = '']) => {
    const attribute = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    const places = Number(attribute('failedChecks'))
    return {
      clause: `${norm} ${attribute('clause')}-${attribute('testNumber')}`,
      message: `veraPDF: ${oneLine(unescapeXml(description))}${places > 1 ? ` (${places} keer)` : ''}`,
    }
  })
}

/** veraPDF exits with another code than 0 for a file that fails, too. */
async function reportOf(command: string, flavour: string, file: string): Promise<string> {
  try {
    return await outputOf(command, ['--format', 'xml', '--flavour', flavour, file])
  }
  catch (error) {
    if (error instanceof RunError)
      return error.output
    throw error
  }
}

async function outputOf(command: string, args: string[]): Promise<string> {
  // Windows starts a .bat only through its shell:
  // https://nodejs.org/en/blog/vulnerability/april-2024-security-releases-2
  const [program, ...before] = process.platform === 'win32' ? ['cmd.exe', '/d', '/c', command] : [command]
  return (await run(program!, [...before, ...args], { timeout: TIME_LIMIT })).stdout
}

function noJudgement(output: string): Problem {
  return new Problem({
    what: 'veraPDF geeft geen oordeel.',
    where: output.trim().split('\n').slice(-3).join(' ') || 'geen uitvoer',
    mend: 'Probeer veraPDF zelf op het bestand, of haal het uit het zoekpad (PATH).',
  })
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function unescapeXml(text: string): string {
  const characters = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': '\'', '&amp;': '&' }
  return Object.entries(characters).reduce((read, [name, character]) => read.replaceAll(name, character), text)
}
