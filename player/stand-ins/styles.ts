/** Instead of Slidev's list of styles: without those for code, formulas, alerts and long text, which no slide has. */
import '@unocss/reset/tailwind.css'
import 'uno:preflights.css'
import 'uno:shortcuts.css'
import '@slidev/client/styles/vars.css'
import '@slidev/client/styles/index.css'
import '#slidev/conditional-styles'
import 'uno.css'
