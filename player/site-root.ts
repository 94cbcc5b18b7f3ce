/**
 * Where the site lives on its host, such as `/map/`: with a slash at both ends. Read once, before the router changes the
 * page's address, from how deep the page says that it lies. So one build works in any folder of any host.
 */
export const siteRoot: string = new URL(document.documentElement.dataset.root ?? '/', location.href).pathname
