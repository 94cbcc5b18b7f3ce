/**
 * The folder that Playwright keeps its headless shell in. It tells only where its full Chromium belongs;
 * the shell is kept beside that, under the same revision.
 * @param chromium where Playwright's full Chromium is or would be, such as `…/chromium-1254/chrome-linux64/chrome`
 * @returns undefined when the path is not of that form
 */
export function headlessShellFolder(chromium: string): string | undefined {
  const parts = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(chromium)
  return parts ? `${parts[1]}chromium_headless_shell-${parts[2]}` : undefined
}
