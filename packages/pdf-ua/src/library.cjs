// The PDF library as CommonJS: it is one file for colours there and a hundred and fifty in the other form, and loads in half the time.
module.exports = require('@cantoo/pdf-lib')
