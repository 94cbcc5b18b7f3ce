import { pause } from '../pause.ts'
import { siteRoot } from '../site-root.ts'
// Plain JavaScript, as Slidev's client is shipped as sources that a stricter type check than its own would not approve.
import App from '@slidev/client/App.vue'
import setupMain from '@slidev/client/setup/main.ts'
import { createApp } from 'vue'

/**
 * Slidev's own start, in a task of its own: reading its modules has just held the visitor up. What keeps the site on the
 * device comes after: it fetches all of it.
 */
async function start() {
  await pause()
  const app = createApp(App)
  await setupMain(app)
  app.mount('#app')
  document.head.append(Object.assign(document.createElement('script'), { src: `${siteRoot}offline.js` }))
}

start()
