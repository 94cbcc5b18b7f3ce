/** Instead of the theme's list of styles: without those for code. */
import '@slidev/client/styles/layouts-base.css'
import '@slidev/theme-default/styles/layouts.css'
