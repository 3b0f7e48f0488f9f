process.exitCode = 1
const governs = ['audit', 'init'].includes(process.argv[2])
;(governs ? require('./audit.js') : require('./index.js')).cli()
