// Slidev loads this file. No @import: a plugin fills the tokens.
import './tokens.css'
import './slide.css'
