import type { TestProject } from 'vitest/node'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { workFolder } from '../../lib/folders/work-folder.ts'
import { ownMemo } from '../../memo/options.ts'
import { buildSite } from '../../site/build.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the site, with private/, release/, usb/ and griffie/ beside it. */
    site: string
  }
}

/** Builds the site once, for all end-to-end tests. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = workFolder('e2e')
  const site = join(folder, 'site')
  // Unset as for the command; restored, in case the build sets it.
  const { NODE_ENV } = process.env
  delete process.env.NODE_ENV
  await buildSite(site, ownMemo, {
    privateFolder: join(folder, 'private'),
    releaseFolder: join(folder, 'release'),
    usbFolder: join(folder, 'usb'),
    clerkFolder: join(folder, 'griffie'),
  })
  process.env.NODE_ENV = NODE_ENV
  provide('site', site)
  return () => rmSync(folder, { recursive: true, force: true })
}
