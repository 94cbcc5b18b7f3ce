import { defineUnoSetup } from '@slidev/types'

/** No slide has long text in markdown, so no style for it is made: publish/slidev/stand-ins.ts stops a build that needs it. */
export default defineUnoSetup(() => ({ blocklist: [/^prose/] }))
