/** Hosts that are asked at the same time. */
const HOSTS = 6
/** Between two addresses of one host, in ms. */
export const PAUSE = 500

/**
 * Does some work for every address, one at a time for each host and a few hosts side by side.
 * @returns the results in the order of the addresses
 */
export async function politely<Result>(
  urls: readonly string[],
  work: (url: string) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<string, Result>()
  const queues = [...Map.groupBy(urls, url => new URL(url).host).values()]
  const visitHosts = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index)
          await new Promise(resolve => setTimeout(resolve, PAUSE))
        results.set(url, await work(url))
      }
    }
  }
  await Promise.all(Array.from({ length: HOSTS }, visitHosts))
  return urls.map(url => results.get(url)!)
}
