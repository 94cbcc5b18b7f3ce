import { defineRoutesSetup } from '@slidev/types'

/** Slidev's routes, with a presenter view of our own: https://sli.dev/custom/config-routes */
export default defineRoutesSetup(routes => routes.map(route => route.name === 'presenter'
  ? { ...route, component: () => import('../components/presenter/PresenterPage.vue') } as typeof route
  : route))
