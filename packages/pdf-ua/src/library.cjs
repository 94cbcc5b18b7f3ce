// pdf-lib's object model in a fork that is kept up: the original has had no release since 2021.
// As CommonJS, which loads in half the time of its ES modules.
module.exports = require('@cantoo/pdf-lib')
