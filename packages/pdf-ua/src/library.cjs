// A maintained fork of pdf-lib, which has had no release since 2021: https://github.com/Hopding/pdf-lib/issues/1423
// CommonJS loads in half the time of its ES modules.
module.exports = require('@cantoo/pdf-lib')
